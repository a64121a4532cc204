import type { RuleSet } from '../rule';
import { applications, KNOCK_OUTS, over90Days, REVIEWS, threeOrSix } from './common';
import { WITH_CARDS } from './conditions';
import { EXAMPLE } from './sources';

/** A lender of small sums without security, who takes more risk and looks for debts at many places. */
export const CONSUMER_LENDER: RuleSet = {
	name: 'Consumer lender',
	nameZh: '消费信贷机构',
	rules: [
		...KNOCK_OUTS,
		{
			indicator: 'stoppedAccounts',
			operator: '>',
			threshold: 0,
			outcome: 'manualReview',
			text: 'Account stopped or frozen',
			textZh: '有账户止付或冻结',
			...EXAMPLE,
		},
		over90Days('manualReview'),
		...threeOrSix('manualReview'),
		applications(1, 3, 'manualReview'),
		applications(3, 8, 'reject'),
		applications(6, 12, 'reject'),
		{
			indicator: 'mostHardInquiries7Days',
			operator: '>',
			threshold: 4,
			outcome: 'manualReview',
			text: 'Many applications within one week',
			textZh: '一周内申请过于集中',
			...EXAMPLE,
		},
		{
			indicator: 'newLoans3',
			operator: '>',
			threshold: 3,
			outcome: 'manualReview',
			text: 'Many new loans within three months',
			textZh: '近3个月新开贷款过多',
			...EXAMPLE,
		},
		{
			indicator: 'cardUtilisation',
			operator: '>',
			threshold: 90,
			outcome: 'manualReview',
			text: 'Card limits nearly used up',
			textZh: '信用卡额度几乎用尽',
			when: WITH_CARDS,
			...EXAMPLE,
		},
		{
			indicator: 'nonBankLenders',
			operator: '>',
			threshold: 3,
			outcome: 'manualReview',
			text: 'Many non-bank lenders',
			textZh: '非银行贷款机构过多',
			...EXAMPLE,
		},
		{
			indicator: 'nonBankLenders',
			operator: '>',
			threshold: 6,
			outcome: 'reject',
			text: 'Far too many non-bank lenders',
			textZh: '非银行贷款机构严重过多',
			...EXAMPLE,
		},
		...REVIEWS,
	],
};
