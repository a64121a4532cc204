import { words } from '../../report/words';
import type { Cell, Table, TableColumn } from '../view';
import { textCell, valueCell, type SheetCell } from './cells';
import { say, type Language } from './say';
import { tableSheet, type Sheet } from './sheet';
import { levelStyle, LABEL, TONES, type Style } from './styles';

/** How a value of a table of accounts is coloured: by how late it says that someone is. */
const COLOURED: Readonly<Record<string, (value: number) => Style>> = {
	worstLevel24: levelStyle,
	worstLevel60: levelStyle,
	overduePeriods: levelStyle,
	overdueAmount: (value) => (value > 0 ? TONES.bad : {}),
};

/** All loans and cards in one table, coloured where they are overdue. */
export function accountsSheet({ accounts }: { accounts: Table }): Sheet {
	return listSheet(accounts, (key, value) => (typeof value === 'number' ? (COLOURED[key]?.(value) ?? {}) : {}));
}

/** A sheet for a section or a nested list. */
export function sectionSheet(table: Table, language: Language): Sheet {
	return table.kind === 'object' ? objectSheet(table, language) : listSheet(table);
}

function listSheet(table: Table, styleOf: (key: string, value: Cell) => Style = () => ({})): Sheet {
	const shown = shownColumns(table);
	return tableSheet(
		table.title,
		shown.map(({ column }) => headerOf(column)),
		table.rows.map((row) =>
			shown.map(({ column: { key, type, unit }, index }) => {
				const value = row[index] ?? null;
				return valueCell(value, type, unit, styleOf(key, value));
			}),
		),
	);
}

/** What a report has once is read as labels and values. */
function objectSheet(table: Table, language: Language): Sheet {
	const facts = table.rows.flatMap((row) =>
		shownColumns(table).map(({ column, index }): SheetCell[] => [
			textCell(headerOf(column), LABEL),
			valueCell(row[index] ?? null, column.type, column.unit, { align: 'left' }),
		]),
	);
	return tableSheet(table.title, [say(words('Field', '项目'), language), say(words('Value', '内容'), language)], facts);
}

/** Nested lists have sheets of their own, and a column without a value only takes room. */
function shownColumns({ columns }: Table): Array<{ column: TableColumn; index: number }> {
	return columns
		.map((column, index) => ({ column, index }))
		.filter(({ column: { type, isEmpty } }) => type !== 'list' && !isEmpty);
}

/** A percentage says so in its cells. */
function headerOf({ label, unit }: TableColumn): string {
	return unit === null || unit === '%' ? label : `${label}（${unit}）`;
}
