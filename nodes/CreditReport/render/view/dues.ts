import type { Facts } from '../../report/facts';
import { balanceOf, monthlyDueOf, type Account } from '../../report/facts/accounts';
import { dayOf, daysBetween, monthOf } from '../../report/facts/dates';
import { textAt } from '../../report/forms/read';
import { words } from '../../report/words';
import { accountName } from './accountName';
import { noneNote } from './knownNone';
import type { Material } from './material';
import type { DueRow, Dues } from './types';
import { doubtedIn } from './underReview';

/** What is due within so many days deserves a look. */
const SOON_DAYS = 90;

const NOBODY_KNOWS = words(
	'No open loan was read; it is not known whether there is none.',
	'未读取到未结清贷款，无法确认是否没有。',
);

/** When open loans are due, as of the day of the report. */
export function duesOf(material: Material): Dues {
	const { facts, others, say } = material;
	const loans = facts.openAccounts.filter(({ list }) => list === 'loans');
	const rows = loans.flatMap((account): DueRow[] => {
		const known = dueOf(account, facts);
		if (known === null) return [];
		const instead = others.map((other) => {
			const same = other.openAccounts.find(({ path }) => path === account.path);
			return (same && dueOf(same, other)) ?? undefined;
		});
		return [{ account: accountName(account, say), ...known, doubted: doubtedIn(known, instead) }];
	});
	const undated = loans.length - rows.length;
	const mayBeOpen = facts.accounts.some(({ list, state }) => list === 'loans' && state === 'unknown');
	return {
		rows: rows.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
		notes: [
			...(loans.length === 0
				? [
						noneNote(
							material,
							['loans'],
							mayBeOpen ? NOBODY_KNOWS : words('No loan is open.', '没有未结清贷款。'),
							NOBODY_KNOWS,
						),
					]
				: []),
			...(undated > 0
				? [
						say(
							words(`${undated} open loans print no due date.`, `另有${undated}笔未结清贷款未列到期日，或为长期有效。`),
						),
					]
				: []),
		],
	};
}

function dueOf(account: Account, { day }: Facts): Omit<DueRow, 'account' | 'doubted'> | null {
	const printed = textAt(account.row, 'endAt');
	const due = dayOf(printed) ?? monthOf(printed);
	if (due === null) return null;
	const daysLeft = day !== null && dayOf(due) !== null ? daysBetween(day, due) : null;
	return {
		due,
		daysLeft,
		balance: balanceOf(account),
		monthlyDue: monthlyDueOf(account),
		tone: daysLeft === null ? 'unknown' : daysLeft < 0 ? 'bad' : daysLeft <= SOON_DAYS ? 'notice' : 'neutral',
	};
}
