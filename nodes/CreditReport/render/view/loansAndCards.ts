import type { Facts } from '../../report/facts';
import { balanceOf, monthlyDueOf, worstLevel, type Account } from '../../report/facts/accounts';
import { isOverdrawnTooLong, isOverdueNow } from '../../report/facts/overdue';
import { numberAt, textAt } from '../../report/forms/read';
import { accountName } from './accountName';
import type { Material } from './material';
import type { AccountName, AccountView } from './types';
import { doubtedIn } from './underReview';

/** Every loan and card in short, as printed. */
export function loansAndCardsOf({ facts, others, say }: Material): AccountView[] {
	return facts.accounts.map((account) => {
		const known = figuresOf(account, facts);
		const instead = others.map((other) => {
			const same = other.accounts.find(({ path }) => path === account.path);
			return same && figuresOf(same, other);
		});
		return { ...accountName(account, say), ...known, doubted: doubtedIn(known, instead) };
	});
}

function figuresOf(account: Account, { meta, month }: Facts): Omit<AccountView, keyof AccountName | 'doubted'> {
	return {
		amount: numberAt(account.row, 'amount'),
		balance: balanceOf(account),
		monthlyDue: monthlyDueOf(account),
		overduePeriods: numberAt(account.row, 'currOverduePeriods'),
		overdueAmount: numberAt(account.row, 'currOverdue'),
		worstLevel24: worstLevel(account, month, 24),
		due: textAt(account.row, 'endAt'),
		isOverdue: account.state === 'open' && isLate(account, meta.edition ?? null),
	};
}

/** Overdue in the way of its kind: a quasi-credit card is so when it is overdrawn for more than 60 days. */
function isLate(account: Account, edition: string | null): boolean {
	const isOverdue = isOverdueNow(account, edition);
	return (
		(account.list === 'quasiCreditCards' ? (isOverdue ?? isOverdrawnTooLong(account, edition)) : isOverdue) === true
	);
}
