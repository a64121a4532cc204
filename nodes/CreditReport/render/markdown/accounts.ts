import { chineseWord } from '../../report/rows/chineseWords';
import type { Cell, Table } from '../view';

/** What a text says of an account, out of the columns of the unified table. */
export interface AccountLine {
	kind: string | null;
	no: string | null;
	institution: string | null;
	type: string | null;
	amount: number | null;
	balance: number | null;
	monthlyDue: number | null;
	overduePeriods: number | null;
	overdueAmount: number | null;
	worstLevel24: number | null;
	due: string | null;
	currency: string | null;
	isOpen: boolean;
	isOverdue: boolean;
}

const OPEN: ReadonlySet<Cell> = new Set(['open', String(chineseWord('state', 'open'))]);

/** The accounts of the unified table. */
export function accountLines({ columns, rows }: Table): AccountLine[] {
	const places = new Map(columns.map(({ key }, index) => [key, index]));
	return rows.map((row) => {
		const cell = (key: string): Cell => row[places.get(key) ?? -1] ?? null;
		const text = (key: string): string | null => {
			const value = cell(key);
			return value === null ? null : String(value);
		};
		const number = (key: string): number | null => {
			const value = cell(key);
			return typeof value === 'number' ? value : null;
		};
		const [overduePeriods, overdueAmount] = [number('overduePeriods'), number('overdueAmount')];
		return {
			kind: text('kind'),
			no: text('no'),
			institution: text('institution'),
			type: text('type'),
			amount: number('amount'),
			balance: number('balance'),
			monthlyDue: number('monthlyDue'),
			overduePeriods,
			overdueAmount,
			worstLevel24: number('worstLevel24'),
			due: text('due'),
			currency: text('currency'),
			isOpen: OPEN.has(cell('state')),
			isOverdue: (overduePeriods ?? 0) > 0 || (overdueAmount ?? 0) > 0,
		};
	});
}
