import type { AccountList, AccountRow } from '../../../nodes/CreditReport/report/facts/status';
import { canonical } from '../../../nodes/CreditReport/report/forms/canonical';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';

/** A loan or a card of which a test gives only some keys, normalised. */
export function account(list: AccountList, row: ReportRecord): AccountRow {
	const [first] = canonical({ [list]: [row] })[list];
	return first!;
}

/** The six figures of a loan that is not overdue. */
export const NOT_OVERDUE = {
	currOverduePeriods: '0',
	currOverdue: '0',
	overdue31Tp60: '0',
	overdue61Tp90: '0',
	overdue91Tp180: '0',
	overdue180: '0',
};

/** A gen-2 grid, one month a code, with the amount of each overdue month. */
export function history(first: string, codes: string, amounts: Readonly<Record<string, string>> = {}): ReportRecord[] {
	const [year = 0, month = 1] = first.split('.').map(Number);
	return [...codes].map((status, index) => {
		const months = year * 12 + month - 1 + index;
		const name = `${Math.floor(months / 12)}.${String((months % 12) + 1).padStart(2, '0')}`;
		return { month: name, status, amount: amounts[name] ?? '0' };
	});
}
