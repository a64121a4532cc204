import type { Account, AccountKind } from '../../report/facts/accounts';
import type { AccountState } from '../../report/facts/status';
import { textAt } from '../../report/forms/read';
import { words, type Words } from '../../report/words';
import type { AccountName } from './types';

const KINDS: Readonly<Record<AccountKind, Words>> = {
	loan: words('Loan', '贷款'),
	revolvingLoan: words('Revolving loan', '循环贷款'),
	creditCard: words('Credit card', '贷记卡'),
	quasiCreditCard: words('Quasi-credit card', '准贷记卡'),
};
const STATES: Readonly<Record<AccountState, Words>> = {
	open: words('open', '未结清'),
	inactive: words('not activated', '未激活'),
	closed: words('closed', '已结清'),
	unknown: words('state not known', '状态未知'),
};
/** A card is closed, not settled. */
const CARD_STATES: Readonly<Record<AccountState, Words>> = {
	...STATES,
	open: words('open', '未销户'),
	closed: words('closed', '已销户'),
};

/** An account as a reader finds it in the print: kind and number, institution, business, state. */
export function accountName({ kind, list, path, row, state }: Account, say: (words: Words) => string): AccountName {
	const states = list === 'loans' ? STATES : CARD_STATES;
	const no = textAt(row, 'serialNo') ?? String(positionIn(path));
	return {
		path,
		title: `${say(KINDS[kind])} ${no}`,
		institution: textAt(row, 'organization'),
		business: textAt(row, 'type') ?? textAt(row, 'businessType'),
		state: say(states[state]),
		isOpen: state === 'open',
	};
}

/** `loans[2]` is the third. */
function positionIn(path: string): number {
	return Number(/\[(\d+)\]$/.exec(path)?.[1] ?? -1) + 1;
}
