import type { Facts } from '../facts';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import type { ReportNumber } from '../forms/reports';
import { atMost, compareValues, within, type CheckDefinition, type Comparison } from './check';

const ALL = '合计';

/** Tables with a row that sums up the others. `--` stands for none. */
const TOTALLED = [
	{ list: 'creditTypeSummary', name: 'category', keys: ['accounts'] },
	{ list: 'recoverySummary', name: 'businessType', keys: ['accounts', 'balance'] },
] as const;

function totals({ report }: Facts): Comparison[] {
	return TOTALLED.flatMap(({ list, name, keys }) => {
		const rows = rowsAt(report, list);
		const at = rows.findIndex((row) => textAt(row, name) === ALL);
		const all = rows[at];
		return all === undefined
			? []
			: keys.map((key) =>
					within(
						`${list}[${at}].${key}`,
						numberAt(all, key),
						sum(rows.filter((_, index) => index !== at).map((row) => numberAt(row, key))) ?? 0,
					),
				);
	});
}

/** Figures of which the first cannot be above the second. */
const ORDERED: ReadonlyArray<readonly [lower: ReportNumber, higher: ReportNumber]> = [
	['noPayedInfoCollection.companys', 'noPayedInfoCollection.organizations'],
	['noPayedInfoCollection.organizations', 'noPayedInfoCollection.num'],
	...(['destroyedCrtCardCollection', 'noDestroyedQuasiCrtCardCollection'] as const).flatMap(
		(section): Array<[ReportNumber, ReportNumber]> => [
			[`${section}.companys`, `${section}.organizations`],
			[`${section}.organizations`, `${section}.accounts`],
			[`${section}.leastAmount`, `${section}.maxAmount`],
		],
	),
	['checkedRecord.lastMonthLoanCheckOrgs', 'checkedRecord.lastMonthLoanCheck'],
	['checkedRecord.lastMonthCardCheckOrgs', 'checkedRecord.lastMonthCardCheck'],
];
const ORDERED_IN_LINES = [
	['institutions', 'accounts'],
	['leastAmount', 'maxAmount'],
] as const;

function orders({ report }: Facts): Comparison[] {
	const lines = rowsAt(report, 'creditLineSummary');
	return [
		...ORDERED.map(([lower, higher]) => atMost(lower, numberAt(report, lower), numberAt(report, higher))),
		...lines.flatMap((row, index) =>
			ORDERED_IN_LINES.map(([lower, higher]) =>
				atMost(`creditLineSummary[${index}].${lower}`, numberAt(row, lower), numberAt(row, higher)),
			),
		),
	];
}

/** Rows of 信息概要 of the briefs: none counts more accounts than the one it is a part of. */
const PARTS: Readonly<Record<string, string>> = {
	'未结清/未销户账户数': '账户数',
	发生过逾期的账户数: '账户数',
	发生过90天以上逾期的账户数: '发生过逾期的账户数',
};
const COLUMNS = ['creditCards', 'houseLoans', 'otherLoans', 'otherBusiness'] as const;

function briefParts({ report }: Facts): Comparison[] {
	const rows = rowsAt(report, 'briefSummary');
	return rows.flatMap((row, index) => {
		const whole = rows.find((other) => textAt(other, 'item') === PARTS[textAt(row, 'item') ?? '']);
		return whole
			? COLUMNS.map((key) => atMost(`briefSummary[${index}].${key}`, numberAt(row, key), numberAt(whole, key)))
			: [];
	});
}

/** Overdue months of accounts, and accounts with overdue months: the tables say both or neither. */
const OVERDUE: ReadonlyArray<readonly [accounts: ReportNumber, months: ReportNumber]> = [
	['overDueInfoCollection.loanNum', 'overDueInfoCollection.loanMonth'],
	['overDueInfoCollection.crdCardAccounts', 'overDueInfoCollection.crdCardMonth'],
	['overDueInfoCollection.qcCardAccounts', 'overDueInfoCollection.qcCardMonth'],
];

function overdue({ report }: Facts): Comparison[] {
	const both = (path: string, accounts: number | null, months: number | null): Comparison =>
		compareValues(path, accounts, months, () => (accounts ?? 0) > 0 === (months ?? 0) > 0);
	return [
		...OVERDUE.map(([accounts, months]) => both(accounts, numberAt(report, accounts), numberAt(report, months))),
		...rowsAt(report, 'overdueSummary').map((row, index) =>
			both(`overdueSummary[${index}].accounts`, numberAt(row, 'accounts'), numberAt(row, 'months')),
		),
	];
}

const HIGHEST_SCORE = 1000;

/** 数字解读 and 中征信评分 run from 0 to 1000; the relative position is a share of all persons, `>50%`. */
function score({ report }: Facts): Comparison[] {
	const share = /^[^\d]*(\d+(?:\.\d+)?)%$/.exec((textAt(report, 'creditScore.percentile') ?? '').normalize('NFKC'));
	return [
		within('creditScore.score', numberAt(report, 'creditScore.score'), 0, HIGHEST_SCORE),
		...(share ? [within('creditScore.percentile', Number(share[1]), 0, 100)] : []),
	];
}

/** What the figures of the overview must be to each other, whatever the details say. */
export const OVERVIEW_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'overviewAgainstItself',
		severity: 'serious',
		group: 'consistent',
		claim: 'The figures of the overview agree with each other',
		claimZh: '信息概要内各项数字相互一致',
		sources: [
			'creditTypeSummary',
			'recoverySummary',
			'briefSummary',
			'creditLineSummary',
			'overdueSummary',
			'overDueInfoCollection',
			'noPayedInfoCollection',
			'destroyedCrtCardCollection',
			'noDestroyedQuasiCrtCardCollection',
			'checkedRecord',
		],
		method:
			'Totals (合计) are the sums of their rows; legal entities <= institutions <= accounts; lowest limit <= highest limit; institutions that asked <= times; accounts open, overdue and overdue over 90 days are parts of those they belong to (briefs); overdue accounts and overdue months are both 0 or neither',
		methodZh:
			'合计等于各行之和；法人机构数 ≤ 机构数 ≤ 账户数；单家最低额 ≤ 单家最高额；查询机构数 ≤ 查询次数；未结清、逾期、逾期90天以上的账户数不多于其所属的账户数（简版）；逾期账户数与逾期月份数同为0或同不为0',
		compare: (facts) => [...totals(facts), ...orders(facts), ...briefParts(facts), ...overdue(facts)],
	},
	{
		id: 'scoreRange',
		severity: 'serious',
		group: 'consistent',
		claim: 'The score lies within its scale',
		claimZh: '数字解读（评分）在取值范围内',
		sources: ['creditScore'],
		method: 'Score 0 to 1000, relative position 0 to 100 %',
		methodZh: '数字解读（中征信评分）0至1000，相对位置0至100%',
		compare: score,
	},
];
