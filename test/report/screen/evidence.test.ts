import { factsOf } from '../../../nodes/CreditReport/report/facts/index';
import { INDICATORS, summarize } from '../../../nodes/CreditReport/report/indicators';
import { evidenceFor } from '../../../nodes/CreditReport/report/screen/evidence';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { makeReport } from '../../../scripts/fixtures/data';
import { CLEAN, READ_WHOLE } from '../support/clean';
import { BRIEF, GEN1, GEN2, history, parsed } from '../support/reports';

/** The rows behind a figure: those that it counts, and no others. */

const EDITIONS = [
	'gen1-detailed-personal',
	'gen1-detailed-bank',
	'gen1-brief',
	'gen2-brief',
	'gen2-detailed-personal',
	'gen2-institution',
] as const;
const MADE = EDITIONS.flatMap((edition) =>
	[1, 2, 3].map(
		(seed) =>
			[`${edition}, seed ${seed}`, makeReport(edition, { seed, rich: 1 }).truth as ReportRecord, edition] as const,
	),
);
const BUILT = [
	['gen-1', GEN1, 'gen1-detailed-personal'],
	['gen-2', GEN2, 'gen2-institution'],
	['brief', BRIEF, 'gen2-brief'],
] as const;
/** Figures that count something else than rows. */
const OTHER_COUNTS = /^(?:hardInquiries|mostHard)/;

test.each([...BUILT, ...MADE])(
	'%s: as many accounts, inquiries and records are named as are counted',
	(_, report, edition) => {
		const read = parsed(report, { ...READ_WHOLE, edition });
		const [facts, values] = [factsOf(read), summarize(read)];
		const wrong = INDICATORS.filter(
			({ unit, id }) => ['accounts', 'inquiries', 'records'].includes(unit) && !OTHER_COUNTS.test(id),
		).flatMap((indicator) => {
			const value = values[indicator.id] ?? null;
			const { rows } = evidenceFor(indicator, value, facts);
			return value === null || rows.length === 0 || rows.length === value
				? []
				: [`${indicator.id}: ${String(value)} counted, ${rows.length} named`];
		});
		expect(wrong).toEqual([]);
	},
);

const named = (id: string, report: ReportRecord): string[] => {
	const read = parsed(report, READ_WHOLE);
	const indicator = INDICATORS.find((one) => one.id === id)!;
	return evidenceFor(indicator, summarize(read)[id] ?? null, factsOf(read)).rows.map(({ path }) => path);
};
const loan = (CLEAN.loans as ReportRecord[])[0]!;
const two = (fields: ReportRecord): ReportRecord => ({
	...CLEAN,
	creditTypeSummary: [{ category: '合计', accounts: '3' }],
	loans: [loan, { ...loan, serialNo: '2', ...fields }],
});

test.each<[string, ReportRecord]>([
	['overdueAccountsNow', { currOverduePeriods: '1', currOverdue: '10' }],
	['overdueAmountNow', { currOverduePeriods: '1', currOverdue: '10' }],
	['badDebtBalance', { status: '呆账' }],
	['nonPerformingAccounts', { category: '可疑' }],
	['over90Months60', { repaymentHistory: history('2020.06', `${'N'.repeat(20)}4${'N'.repeat(39)}`) }],
	['lianSanLeiLiu', { repaymentHistory: history('2020.06', `${'N'.repeat(50)}111${'N'.repeat(7)}`) }],
	['overdueMonths24', { repaymentHistory: history('2020.06', `${'N'.repeat(50)}1${'N'.repeat(9)}`) }],
	['adverseMonthsOther24', { repaymentHistory: history('2020.06', `${'N'.repeat(50)}D${'N'.repeat(9)}`) }],
	['newLoans3', { startAt: '2025.05.01' }],
	['nonBankBalance', { organization: '示例小额贷款有限公司' }],
])('%s names the one loan of two that it is about', (id, fields) => {
	expect(named(id, two(fields))).toEqual(['loans[1]']);
});

test('what rests on a section as a whole names its rows only where all of them count', () => {
	const liability = {
		borrower: '个人',
		organization: '示例银行',
		liabilityType: '保证人',
		amount: '1,000',
		balance: '1,000',
	};
	const report = {
		...CLEAN,
		relatedLiabilities: [
			{ no: '1', ...liability, overdueMonths: '2' },
			{ no: '2', ...liability, overdueMonths: '0' },
		],
	};
	expect(named('guarantees', report)).toEqual(['relatedLiabilities[0]', 'relatedLiabilities[1]']);
	expect(named('overdueLiabilities', report)).toEqual([]);
});
