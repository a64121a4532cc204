import { KNOCK_OUTS, over90Days, REVIEWS, SPECIAL_MENTION, threeOrSix } from '../../report/screen/presets/common';
import { IN_DETAILED } from '../../report/screen/presets/conditions';
import type { Rule, RuleSet } from '../../report/screen';

const moreThanNone = (indicator: string, text: string, textZh: string, when?: Rule['when']): Rule => ({
	indicator,
	operator: '>',
	threshold: 0,
	outcome: 'manualReview',
	text,
	textZh,
	...(when === undefined ? {} : { when }),
});

/**
 * What most lenders would want to know before anything else, whatever they make of it: what is there at all, no limits of
 * anyone's policy. Asked where a view is made without rules; it then decides nothing.
 */
export const NOTABLE: RuleSet = {
	name: 'What stands out',
	nameZh: '值得注意',
	rules: [
		...KNOCK_OUTS,
		over90Days('reject'),
		...threeOrSix('reject'),
		SPECIAL_MENTION,
		moreThanNone('overdueMonths24', 'Overdue within two years', '近24个月有逾期', IN_DETAILED),
		moreThanNone('adverseMonthsOther24', 'Not paid by the person', '近24个月有非本人正常还款', IN_DETAILED),
		moreThanNone('stoppedAccounts', 'Account stopped or frozen', '有账户止付或冻结'),
		moreThanNone('overdueLiabilities', 'Liable for a debt that is overdue', '担保或相关还款责任有逾期'),
		moreThanNone('loansPastDue', 'Open loan past its due date', '有已过到期日的未结清贷款'),
		...REVIEWS,
	],
};
