import { editionPaths } from '../../../scripts/fixtures/coverage';
import { EDITIONS as PRINTED } from '../../../scripts/fixtures/grammar';
import { editionOf, EDITIONS } from '../../../nodes/CreditReport/report/catalogue/editions';
import {
	CHANGE_COLUMNS,
	CHANGE_KINDS,
	comparisonItems,
	compareReports,
	REPORT_COLUMNS,
	SUMMARY_COLUMNS,
} from '../../../nodes/CreditReport/report/compare';
import { SELECTABLES } from '../../../nodes/CreditReport/report/rows/columns';
import { TOTALS } from '../../../nodes/CreditReport/report/compare/summary';
import { INDICATORS } from '../../../nodes/CreditReport/report/indicators';
import { maskReport } from '../../../nodes/CreditReport/report/mask';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { BRIEF, GEN1, GEN2, parseResult } from '../support/reports';
import { compared, doubtful, later, told, whole } from './support';

const loans = GEN2.loans as ReportRecord[];
const NOW = later(GEN2, { loans: [{ ...loans[0]!, balance: '790,000' }, ...loans.slice(1)] });
const CHANGE = 'balanceChanged balance: 800000 -> 790000';

describe('two reports', () => {
	it('stand in the order of their own time, however they are given', () => {
		const { summary, changes } = compareReports(whole(NOW), whole(GEN2));
		expect(told({ summary, changes })).toEqual([CHANGE]);
		expect(changes[0]).toMatchObject({
			oldReportSerialNo: GEN2.serialNo,
			newReportSerialNo: NOW.serialNo,
			oldReportTime: '2025-06-10T10:00:00',
			newReportTime: '2025-12-10T10:00:00',
			whoWasChecked: '样例某',
		});
		expect(summary).toMatchObject({
			days: 183,
			changed: 'yes',
			changes: 1,
			worse: 0,
			better: 1,
			uncertain: 0,
			balanceChanged: 1,
			accountNew: 0,
			loanBalanceOld: 850700,
			loanBalanceNew: 840700,
			loanBalanceChange: -10000,
			message: '1 change, 0 for the worse',
		});
	});

	it('in any form: as printed, without empty sections, masked', () => {
		const leftOut = present(
			parseResult(GEN2, {
				edition: 'gen2-detailed-personal',
				generation: 2,
				completeness: whole(GEN2).meta.completeness,
			}),
			{ values: 'printed', leaveOutEmpty: true },
		);
		expect(compared(leftOut, whole(NOW))).toEqual([CHANGE]);
		expect(compared(maskReport(whole(GEN2)), whole(NOW))).toEqual([CHANGE]);
	});

	it('of JD, which has no word on what it read: what changed is certain, what is missing is not', () => {
		const jd = (report: ReportRecord) =>
			present(parseResult(report, { engine: 'jd', completeness: [] }), { jdCompatible: true });
		const now = {
			...GEN1,
			createAt: '2018.03.20 10:00:00',
			creditCards: [{ ...(GEN1.creditCards as ReportRecord[])[0]!, used: '6,000' }],
		};
		expect(compared(jd(GEN1), jd(now))).toEqual([
			'accountGone: closed -> null?',
			'balanceChanged balance: 5000 -> 6000',
		]);
	});

	it('of different persons are refused, and so are those that cannot be told', () => {
		expect(() => compareReports(whole(GEN2), whole({ ...NOW, idNum: '519999199001010025' }))).toThrow(
			expect.objectContaining({ code: 'DIFFERENT_PERSONS', message: 'The reports are of different persons' }),
		);
		expect(() => compareReports(whole(GEN2), whole({ ...NOW, idNum: '--' }))).toThrow(
			expect.objectContaining({ code: 'DIFFERENT_PERSONS', message: expect.stringContaining('prints no ID number') }),
		);
	});
});

describe('that nothing has changed is a statement', () => {
	it('where both were read completely', () => {
		expect(compareReports(whole(GEN2), whole(later(GEN2))).summary).toMatchObject({
			changed: 'no',
			message: 'Nothing has changed',
			messageZh: '没有变化',
			accountNew: 0,
			newHardInquiries: 0,
		});
	});

	it('and not where one was not: zeros are empty for what rests on the section', () => {
		const { summary } = compareReports(whole(GEN2), doubtful(later(GEN2), 'loans'));
		expect(summary).toMatchObject({
			changed: 'unknown',
			newComplete: 'unknown',
			accountNew: null,
			balanceChanged: null,
			inquiryNew: 0,
		});
		expect(summary.message).toContain('not everything could be compared');
	});

	it('nor where neither edition has a place for it', () => {
		const { summary } = compareReports(whole(BRIEF, 'gen2-brief'), whole(later(BRIEF), 'gen2-brief'));
		expect(summary).toMatchObject({
			changed: 'no',
			accountNew: 0,
			publicRecordNew: 0,
			scoreChanged: null,
			agreementNew: null,
			contributionNew: null,
		});
	});

	it('the same report twice has no changes, and is told to be one', () => {
		expect(compareReports(whole(GEN2), whole(GEN2)).summary).toMatchObject({
			sameReport: true,
			changed: 'no',
			days: 0,
			message: 'The same report twice. Nothing has changed',
		});
	});
});

describe('a brief and a detailed report', () => {
	const { loans: all, creditCards: cards } = BRIEF as { loans: ReportRecord[]; creditCards: ReportRecord[] };
	const ONLY_IN_BRIEFS = { overdueMonths5y: null, overdue90Months5y: null, overdueNow: null };
	/** The accounts of the brief as a detailed report has them, with numbers, classes and figures of its own. */
	const DETAILED: ReportRecord = {
		...BRIEF,
		serialNo: '3',
		createAt: '2025.07.10 10:00:00',
		profile: { isMarried: '未婚', mobile: '12000000001', livedInfos: [{ address: '示例省样例市一号' }] },
		loans: all.map((loan, index) => ({
			...loan,
			...ONLY_IN_BRIEFS,
			businessNo: `D${index}`,
			category: '正常',
			accountKind: '非循环贷账户',
			currency: '人民币元',
			status: loan.status ?? '逾期',
			currOverduePeriods: '1',
			currOverdue: '300',
		})),
		creditCards: cards.map((card, index) => ({
			...card,
			...ONLY_IN_BRIEFS,
			businessNo: `K${index}`,
			currency: String(card.accountCategory).replace('账户', '元'),
			accountCategory: null,
			status: index === 0 ? '正常' : '未激活',
			used: index === 0 ? '5,000' : null,
		})),
		creditAgreements: [{ organization: '示例银行', agreementNo: 'X', creditLimit: '10,000' }],
		houseFundPayedRecord: [{ compony: '样例公司', amount: '500' }],
	};

	it('what one of them does not print is no change, and the sections are named', () => {
		const { summary, changes } = compareReports(whole(BRIEF, 'gen2-brief'), whole(DETAILED));
		expect(told({ summary, changes })).toEqual([]);
		expect(summary).toMatchObject({
			changed: 'unknown',
			oldEdition: 'gen2-brief',
			newEdition: 'gen2-detailed-personal',
		});
		expect(String(summary.notCompared).split(', ')).toEqual(
			expect.arrayContaining(['creditAgreements', 'houseFundPayedRecord', 'profile.livedInfos']),
		);
		expect(summary.agreementNew).toBeNull();
	});

	it('and what both print is compared', () => {
		const [house, ...others] = DETAILED.loans as ReportRecord[];
		const paid = {
			...DETAILED,
			loans: [{ ...house!, balance: '4,000', status: '正常', currOverduePeriods: '0', currOverdue: '0' }, ...others],
		};
		expect(compared(whole(BRIEF, 'gen2-brief'), whole(paid))).toEqual([
			'balanceChanged balance: 5000 -> 4000',
			'overdueChanged overdueNow: yes -> no',
		]);
	});
});

describe('a mask', () => {
	const old = whole({ ...GEN2, profile: { ...(GEN2.profile as ReportRecord), postAddr: '示例省样例市测试路1号' } });
	const now = whole({
		...NOW,
		profile: {
			...(GEN2.profile as ReportRecord),
			postAddr: '示例省样例市测试路2号',
			mobiles: [{ mobile: '12000000009' }, { mobile: '13900000002' }],
		},
		statements: [
			...(GEN2.statements as ReportRecord[]),
			{ type: '本人声明', content: '本人样例某，电话13900000002。', addedAt: '2025.09.01' },
		],
	});

	it('changes no difference and hides what is quoted', () => {
		const [plain, masked] = [compareReports(old, now), compareReports(old, now, { mask: true })];
		const bare = ({ changes }: typeof plain) =>
			changes.map(({ kind, field, difference, certain, oldPath, newPath }) => [
				kind,
				field,
				difference,
				certain,
				oldPath,
				newPath,
			]);
		expect(bare(masked)).toEqual(bare(plain));
		expect(JSON.stringify(plain)).toMatch(/样例某.*12000000009/s);
		expect(JSON.stringify(masked)).not.toMatch(/样例某|12000000009|13900000002|测试路/);
		expect(masked.summary.whoWasChecked).toBe('样**');
		expect(masked.changes.map(({ old: before, new: after }) => [before, after])).toContainEqual([
			expect.stringMatching(/^示例省.*\*{4}$/),
			expect.stringMatching(/^示例省.*\*{4}$/),
		]);
	});
});

describe('the items', () => {
	const comparison = compareReports(whole(GEN2), whole(NOW));

	it('are the summary, the changes or both', () => {
		const kinds = (parts: 'both' | 'summary' | 'changes'): unknown[] =>
			comparisonItems(comparison, { parts }).map((item) => (item as { kind: string }).kind);
		expect([kinds('both'), kinds('summary'), kinds('changes')]).toEqual([
			['summary', 'balanceChanged'],
			['summary'],
			['balanceChanged'],
		]);
	});

	it('have the columns that the docs list, each with a label of its own', () => {
		const keys = (columns: ReadonlyArray<{ key: string }>): string[] => columns.map(({ key }) => key).sort();
		const [summary, change] = comparisonItems(comparison) as [object, object];
		expect(Object.keys(change).sort()).toEqual(keys([...REPORT_COLUMNS, ...CHANGE_COLUMNS]));
		expect(Object.keys(summary).sort()).toEqual(
			keys([
				...REPORT_COLUMNS,
				...SUMMARY_COLUMNS,
				...CHANGE_COLUMNS.filter(({ key }) => ['kind', 'kindZh', 'message', 'messageZh'].includes(key)),
			]),
		);
		const labels = [...REPORT_COLUMNS, ...CHANGE_COLUMNS, ...SUMMARY_COLUMNS].map(({ zh }) => zh);
		expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
		expect(comparisonItems(comparison, { headers: 'zh' })[1]).toMatchObject({
			变化类型: 'balanceChanged',
			原值: 800000,
			新值: 790000,
			变动额: -10000,
			方向: 'better',
		});
	});
});

describe('the tables', () => {
	it('name sections and lists of the catalogue', () => {
		const known = SELECTABLES.map(({ key }) => key);
		expect(
			[
				...CHANGE_KINDS.flatMap(({ sections }) => sections),
				...[...EDITIONS.values()].flatMap(({ lacks }) => lacks),
			].filter((section) => !known.includes(section)),
		).toEqual([]);
	});

	it('name indicators of the summary', () => {
		const [summary] = [compareReports(whole(GEN2), whole(NOW)).summary];
		const ids = INDICATORS.map(({ id }) => id);
		expect(TOTALS.filter((id) => !ids.includes(id) || summary[`${id}Old`] === undefined)).toEqual([]);
		expect(summary).toMatchObject({ cardUsedOld: 12000, monthlyDueNew: 7500, overdueAccountsNowChange: 0 });
	});

	it('have no placeholder that is not filled, and no kind twice', () => {
		for (const { message, messageZh } of CHANGE_KINDS)
			for (const text of [message, messageZh])
				expect(text.replace(/\{(?:account|field|old|new|date)\}/g, '')).not.toMatch(/[{}]/);
		const ids = CHANGE_KINDS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('a section that an edition has a table or a sentence for is one that it prints', () => {
		for (const { key } of PRINTED) {
			const paths = editionPaths(key);
			const printed = (editionOf(key)?.lacks ?? []).filter((section) =>
				paths.some((path) => path.startsWith(`${section}[].`) || path.startsWith(`${section}.`)),
			);
			expect([key, printed]).toEqual([key, []]);
		}
	});
});
