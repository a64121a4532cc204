import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PRESETS, screen, type Rule } from '../../../nodes/CreditReport/report/screen';
import type { Completeness, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { CLEAN, READ_WHOLE } from '../support/clean';
import { parsed } from '../support/reports';

/** docs/screening-result*.md quotes reasons as they come out. Those of the sample report: test/workflow/screen.test.ts. */

const [english, chinese] = ['screening-result.md', 'screening-result.zh-CN.md'].map((name) =>
	readFileSync(join(__dirname, '../../../docs', name), 'utf8'),
) as [string, string];
const loan = (CLEAN.loans as ReportRecord[])[0]!;
const short = (section: string): Completeness => ({ section, expected: 2, read: 1, basis: 'summary', status: 'short' });
const RULES = PRESETS['cautious-bank'].rules;
const ruleOn = (indicator: string): Rule => RULES.find((rule) => rule.indicator === indicator)!;

test.each<[string, Rule, ReportRecord, Completeness[], number]>([
	['a report that lacks rows', ruleOn('age'), CLEAN, [short('telRecord')], 0],
	['a section that lacks rows', ruleOn('enforcements'), CLEAN, [short('forceExecutions')], 1],
	[
		'lenders whose names are kept back',
		ruleOn('nonBankLenders'),
		{ ...CLEAN, loans: [{ ...loan, organization: '机构“B”' }] },
		[],
		1,
	],
	[
		'an instalment that is not printed',
		{ indicator: 'monthlyBurden', operator: '>', threshold: 6000, outcome: 'reject' },
		{
			...CLEAN,
			creditTypeSummary: [{ category: '合计', accounts: '3' }],
			loans: [loan, { ...loan, serialNo: '2', scheduledPayment: '--' }],
		},
		[],
		1,
	],
])('the reason of %s stands there', (_, rule, report, doubts, place) => {
	const { reasons } = screen(
		parsed(report, { ...READ_WHOLE, completeness: [...READ_WHOLE.completeness!, ...doubts] }),
		[rule],
	);
	const reason = reasons.find((one) => one.rule === place);
	expect(english.split('\n')).toContain(reason?.text);
	expect(chinese.split('\n')).toContain(reason?.textZh);
});
