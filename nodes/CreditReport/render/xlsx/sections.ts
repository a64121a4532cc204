import { words } from '../../report/words';
import type { Cell, Language, ReportView, Table, TableColumn } from '../view';
import { sayIn, type Say } from '../words';
import { textCell, valueCell, type SheetCell } from './cells';
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
export function accountsSheet({ accounts, language }: ReportView): Sheet {
	return listSheet(accounts, sayIn(language), (key, value) =>
		typeof value === 'number' ? (COLOURED[key]?.(value) ?? {}) : {},
	);
}

/** A sheet for a section or a nested list. */
export function sectionSheet(table: Table, language: Language): Sheet {
	const say = sayIn(language);
	return table.kind === 'object' ? objectSheet(table, say) : listSheet(table, say);
}

function listSheet(table: Table, say: Say, styleOf: (key: string, value: Cell) => Style = () => ({})): Sheet {
	const shown = shownColumns(table);
	return tableSheet(
		table.title,
		shown.map(({ column }) => headerOf(column, say)),
		table.rows.map((row, at) =>
			shown.map(({ column: { key, type, unit }, index }) => {
				const value = row[index] ?? null;
				return valueCell(value, type, unit, table.doubts[at]?.has(index) ? TONES.notice : styleOf(key, value));
			}),
		),
	);
}

/** What a report has once is read as labels and values. */
function objectSheet(table: Table, say: Say): Sheet {
	const facts = table.rows.flatMap((row, at) =>
		shownColumns(table).map(({ column, index }): SheetCell[] => [
			textCell(headerOf(column, say), LABEL),
			valueCell(row[index] ?? null, column.type, column.unit, {
				align: 'left',
				...(table.doubts[at]?.has(index) ? TONES.notice : {}),
			}),
		]),
	);
	return tableSheet(table.title, [say(words('Field', '项目')), say(words('Value', '内容'))], facts);
}

/** Nested lists have sheets of their own, and a column without a value only takes room. */
function shownColumns({ columns }: Table): Array<{ column: TableColumn; index: number }> {
	return columns
		.map((column, index) => ({ column, index }))
		.filter(({ column: { type, isEmpty } }) => type !== 'list' && !isEmpty);
}

/** A percentage says so in its cells. */
function headerOf({ label, unit }: TableColumn, say: Say): string {
	return unit === null || unit === '%' ? label : say(words(`${label} (${unit})`, `${label}（${unit}）`));
}
