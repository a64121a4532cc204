import type { RuleSet } from '../rule';
import { applications, KNOCK_OUTS, over90Days, REVIEWS, SPECIAL_MENTION, threeOrSix } from './common';
import { IN_DETAILED, WITH_CARDS } from './conditions';
import { EXAMPLE } from './sources';

/** A bank that lends without security to people of good standing alone. */
export const CAUTIOUS_BANK: RuleSet = {
	name: 'Cautious bank',
	nameZh: '谨慎型银行',
	rules: [
		...KNOCK_OUTS,
		{
			indicator: 'stoppedAccounts',
			operator: '>',
			threshold: 0,
			outcome: 'reject',
			text: 'Account stopped or frozen',
			textZh: '有账户止付或冻结',
			...EXAMPLE,
		},
		over90Days('reject'),
		...threeOrSix('reject'),
		{
			indicator: 'overdueMonths6',
			operator: '>',
			threshold: 0,
			outcome: 'manualReview',
			text: 'Overdue within the last six months',
			textZh: '近6个月有逾期',
			when: IN_DETAILED,
			...EXAMPLE,
		},
		{
			indicator: 'adverseMonthsOther24',
			operator: '>',
			threshold: 0,
			outcome: 'manualReview',
			text: 'Paid by the guarantor, with assets, or ended otherwise than paid',
			textZh: '近24个月有代还、以资抵债或非正常结束',
			when: IN_DETAILED,
			...EXAMPLE,
		},
		SPECIAL_MENTION,
		{
			indicator: 'overdueLiabilities',
			operator: '>',
			threshold: 0,
			outcome: 'manualReview',
			text: 'Liable for a debt that is overdue',
			textZh: '担保或相关还款责任有逾期',
			...EXAMPLE,
		},
		applications(1, 3, 'manualReview'),
		applications(3, 6, 'reject'),
		applications(6, 9, 'reject'),
		{
			indicator: 'cardUtilisation',
			operator: '>',
			threshold: 70,
			outcome: 'manualReview',
			text: 'Card limits much used',
			textZh: '信用卡使用率过高',
			when: WITH_CARDS,
			...EXAMPLE,
		},
		{
			indicator: 'nonBankLenders',
			operator: '>',
			threshold: 2,
			outcome: 'manualReview',
			text: 'Many non-bank lenders',
			textZh: '非银行贷款机构过多',
			...EXAMPLE,
		},
		// Null where there is no account: who has none cannot be told from who pays.
		{
			indicator: 'oldestAccountMonths',
			operator: '<',
			threshold: 6,
			outcome: 'manualReview',
			text: 'Short credit history, or none',
			textZh: '信贷历史过短，或没有信贷历史',
			...EXAMPLE,
		},
		...REVIEWS,
	],
};
