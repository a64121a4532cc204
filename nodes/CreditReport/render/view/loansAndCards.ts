import { balanceOf, monthlyDueOf, worstLevel, type Account } from '../../report/facts/accounts';
import { isOverdrawnTooLong, isOverdueNow } from '../../report/facts/overdue';
import { numberAt, textAt } from '../../report/forms/read';
import { accountName } from './accountName';
import type { Material } from './material';
import type { AccountView } from './types';

/** Every loan and card in short, as printed. */
export function loansAndCardsOf({ facts, say }: Material): AccountView[] {
	const edition = facts.meta.edition ?? null;
	return facts.accounts.map((account) => ({
		...accountName(account, say),
		amount: numberAt(account.row, 'amount'),
		balance: balanceOf(account),
		monthlyDue: monthlyDueOf(account),
		overduePeriods: numberAt(account.row, 'currOverduePeriods'),
		overdueAmount: numberAt(account.row, 'currOverdue'),
		worstLevel24: worstLevel(account, facts.month, 24),
		due: textAt(account.row, 'endAt'),
		isOverdue: account.state === 'open' && isLate(account, edition),
	}));
}

/** Overdue in the way of its kind: a quasi-credit card is so when it is overdrawn for more than 60 days. */
function isLate(account: Account, edition: string | null): boolean {
	const isOverdue = isOverdueNow(account, edition);
	return (
		(account.list === 'quasiCreditCards' ? (isOverdue ?? isOverdrawnTooLong(account, edition)) : isOverdue) === true
	);
}
