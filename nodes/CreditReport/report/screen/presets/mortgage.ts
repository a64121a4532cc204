import type { RuleSet } from '../rule';
import { applications, KNOCK_OUTS, over90Days, REVIEWS, SPECIAL_MENTION, threeOrSix } from './common';
import { IN_DETAILED, WITH_CARDS } from './conditions';
import { DEBT_TO_INCOME, EXAMPLE } from './sources';

/** A bank that lends on a house for decades: what was paid late counts, and what is owed beside it. */
export const MORTGAGE: RuleSet = {
	name: 'Mortgage',
	nameZh: '住房按揭',
	rules: [
		...KNOCK_OUTS,
		{
			indicator: 'age',
			operator: '>',
			threshold: 65,
			outcome: 'manualReview',
			text: 'Over 65: look at the term of the loan',
			textZh: '年龄偏大，需核对贷款期限',
			when: IN_DETAILED,
			...EXAMPLE,
		},
		{
			indicator: 'stoppedAccounts',
			operator: '>',
			threshold: 0,
			outcome: 'manualReview',
			text: 'Account stopped or frozen',
			textZh: '有账户止付或冻结',
			...EXAMPLE,
		},
		over90Days('reject'),
		...threeOrSix('reject'),
		SPECIAL_MENTION,
		// Without the new loan, and against the wage base of the housing fund, which has a ceiling: more is a question, no refusal.
		{
			indicator: 'debtToIncome',
			operator: '>',
			threshold: 55,
			outcome: 'manualReview',
			text: 'Debts take more of the income than the guidelines allow, before the new loan',
			textZh: '不含新贷款，债务收入比已超过监管上限',
			when: IN_DETAILED,
			...DEBT_TO_INCOME,
		},
		applications(3, 6, 'manualReview'),
		{
			indicator: 'cardUtilisation',
			operator: '>',
			threshold: 80,
			outcome: 'manualReview',
			text: 'Card limits much used',
			textZh: '信用卡使用率过高',
			when: WITH_CARDS,
			...EXAMPLE,
		},
		{
			indicator: 'houseLoansOpen',
			operator: '>=',
			threshold: 2,
			outcome: 'manualReview',
			text: 'Two or more house loans already',
			textZh: '已有两笔以上住房贷款未结清',
			...EXAMPLE,
		},
		{
			indicator: 'overdueLiabilities',
			operator: '>',
			threshold: 0,
			outcome: 'reject',
			text: 'Liable for a debt that is overdue',
			textZh: '担保或相关还款责任有逾期',
			...EXAMPLE,
		},
		{
			indicator: 'guaranteeExposure',
			operator: '>',
			threshold: 0,
			outcome: 'manualReview',
			text: 'Liable for the debts of others',
			textZh: '有对外担保或相关还款责任',
			...EXAMPLE,
		},
		...REVIEWS,
	],
};
