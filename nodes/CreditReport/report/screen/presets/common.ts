import type { Outcome, Rule } from '../rule';
import { IN_BRIEFS, IN_DETAILED } from './conditions';
import { EXAMPLE, FULL_AGE, NON_PERFORMING, OVER_90_DAYS } from './sources';

/** What no lender of the three lends on. */
export const KNOCK_OUTS: readonly Rule[] = [
	{
		indicator: 'age',
		operator: '<',
		threshold: 18,
		outcome: 'reject',
		text: 'Under age',
		textZh: '未成年',
		when: IN_DETAILED,
		...FULL_AGE,
	},
	{
		indicator: 'badDebtAccounts',
		operator: '>',
		threshold: 0,
		outcome: 'reject',
		text: 'Account written off',
		textZh: '有呆账',
		...EXAMPLE,
	},
	{
		indicator: 'overdueAccountsNow',
		operator: '>',
		threshold: 0,
		outcome: 'reject',
		text: 'Overdue now',
		textZh: '当前逾期',
		...EXAMPLE,
	},
	{
		indicator: 'assetDisposals',
		operator: '>',
		threshold: 0,
		outcome: 'reject',
		text: 'Debt taken over by an asset manager',
		textZh: '有资产处置',
		...EXAMPLE,
	},
	{
		indicator: 'compensations',
		operator: '>',
		threshold: 0,
		outcome: 'reject',
		text: 'Guarantor paid',
		textZh: '有代偿或垫款',
		...EXAMPLE,
	},
	{
		indicator: 'nonPerformingAccounts',
		operator: '>',
		threshold: 0,
		outcome: 'reject',
		text: 'Non-performing loan',
		textZh: '有不良贷款',
		when: IN_DETAILED,
		...NON_PERFORMING,
	},
	{
		indicator: 'judicialRecoveryAccounts',
		operator: '>',
		threshold: 0,
		outcome: 'reject',
		text: 'Recovered through a court',
		textZh: '有司法追偿账户',
		...EXAMPLE,
	},
	{
		indicator: 'enforcements',
		operator: '>',
		threshold: 0,
		outcome: 'reject',
		text: 'Under enforcement by a court',
		textZh: '有强制执行记录',
		...EXAMPLE,
	},
];

/** 90 days overdue within five years, which every edition tells. */
export const over90Days = (outcome: Outcome): Rule => ({
	indicator: 'over90Months60',
	operator: '>',
	threshold: 0,
	outcome,
	text: 'Over 90 days overdue within five years',
	textZh: '近5年有90天以上逾期',
	...OVER_90_DAYS,
});

/**
 * 连三累六: three missed in a row or six in all within two years. The briefs cannot tell; in them three months overdue
 * within five years are what may hide it.
 */
export const threeOrSix = (outcome: Outcome): Rule[] => [
	{
		indicator: 'lianSanLeiLiu',
		operator: 'is',
		threshold: true,
		outcome,
		text: 'Three missed payments in a row, or six, within 24 months',
		textZh: '近24个月连三累六',
		when: IN_DETAILED,
		...EXAMPLE,
	},
	{
		indicator: 'overdueMonths60',
		operator: '>=',
		threshold: 3,
		outcome: 'manualReview',
		text: 'Three or more months overdue within five years; whether in a row a brief does not tell',
		textZh: '近5年逾期3个月以上，简版不能判断是否连三累六',
		when: IN_BRIEFS,
		...EXAMPLE,
	},
];

/** What deserves a look whoever lends: public records, marks on the report, words that were not understood. */
export const REVIEWS: readonly Rule[] = [
	{
		indicator: 'civilJudgments',
		operator: '>',
		threshold: 0,
		outcome: 'manualReview',
		text: 'Civil judgment',
		textZh: '有民事判决记录',
		...EXAMPLE,
	},
	{
		indicator: 'taxArrears',
		operator: '>',
		threshold: 0,
		outcome: 'manualReview',
		text: 'Tax arrears',
		textZh: '有欠税记录',
		...EXAMPLE,
	},
	{
		indicator: 'penalties',
		operator: '>',
		threshold: 0,
		outcome: 'manualReview',
		text: 'Administrative penalty',
		textZh: '有行政处罚记录',
		...EXAMPLE,
	},
	{
		indicator: 'hasFraudAlert',
		operator: 'is',
		threshold: true,
		outcome: 'manualReview',
		text: 'Fraud alert: confirm with the person',
		textZh: '有防欺诈警示，须与本人核实',
		...EXAMPLE,
	},
	{
		indicator: 'hasDissent',
		operator: 'is',
		threshold: true,
		outcome: 'manualReview',
		text: 'Part of the report is in dispute',
		textZh: '有异议标注',
		...EXAMPLE,
	},
	{
		indicator: 'accountsStateUnknown',
		operator: '>',
		threshold: 0,
		outcome: 'manualReview',
		text: 'Account in a state that is not understood',
		textZh: '有状态无法识别的账户',
		...EXAMPLE,
	},
];

/** A loan that its bank watches. */
export const SPECIAL_MENTION: Rule = {
	indicator: 'accountsSpecialMention',
	operator: '>',
	threshold: 0,
	outcome: 'manualReview',
	text: 'Loan of the class special mention',
	textZh: '有关注类贷款',
	when: IN_DETAILED,
	...EXAMPLE,
};

/** More inquiries because of applications in so many months than a lender likes to see. */
export const applications = (months: 1 | 3 | 6, limit: number, outcome: Outcome): Rule => ({
	indicator: `inquiriesApplications${months}`,
	operator: '>',
	threshold: limit,
	outcome,
	text: `Many applications within ${months === 1 ? 'a month' : `${months} months`}`,
	textZh: `近${months}个月申请类查询过多`,
	...EXAMPLE,
});
