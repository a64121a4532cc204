import { isNone } from '../../report/facts';
import { ACCOUNTS_SECTION } from '../../report/facts/accounts';
import { SECTIONS } from '../../report/catalogue';
import { columnsOf, CONTEXT_COLUMNS, SELECTABLES, type Column, type Selectable } from '../../report/rows/columns';
import { REVIEW_SECTION } from '../../report/rows/reviewSection';
import { markedSectionsOf, type MarkedRow } from '../../report/rows/sections';
import { words, type Words } from '../../report/words';
import type { Material } from './material';
import type { Cell, EmptySection, Table, TableColumn } from './types';

/** What every row of a table says of where it comes from stands at the head of the view already. */
const OF_CONTEXT: ReadonlySet<string> = new Set([...CONTEXT_COLUMNS.map(({ key }) => key), 'parentRowNo']);

/** Units as they stand in headers, where another language has another word. */
const UNIT_WORDS: Readonly<Record<string, Words>> = { 元: words('CNY', '元') };

export interface Tables {
	accounts: Table;
	sections: Table[];
	emptySections: EmptySection[];
}

/** Every section and nested list that holds something as a table, and what the others are. */
export function tablesOf(material: Material): Tables {
	// Normalised whichever form the report has: a workbook has numbers and dates.
	const rowsOf = markedSectionsOf(material.facts.report);
	// What is under review has a part of its own.
	const tables = SELECTABLES.filter(({ section }) => section !== REVIEW_SECTION).map((selectable) =>
		tableOf(material, selectable, rowsOf(selectable.key, { chineseWords: material.language === 'zh' })),
	);
	const sections = tables.filter(({ key, rows }) => key !== ACCOUNTS_SECTION.key && rows.length > 0);
	const filled = new Set(sections.map(({ key }) => key));
	return {
		accounts: tables.find(({ key }) => key === ACCOUNTS_SECTION.key)!,
		sections,
		emptySections: SECTIONS.filter(({ key }) => !filled.has(key)).map(({ key, title, english }) => ({
			title: material.say(words(english, title)),
			isNone: isNone(material.facts, key),
		})),
	};
}

function tableOf({ language, say }: Material, selectable: Selectable, rows: readonly MarkedRow[]): Table {
	const { key, title, english, section, path } = selectable;
	const isOwn = ({ key: column }: Column): boolean =>
		!OF_CONTEXT.has(column) || section.fields.some((field) => section.topLevel && field.key === column);
	const columns = columnsOf(key).filter(isOwn);
	return {
		key,
		title: say(words(english, title)),
		subtitle: language === 'zh' ? english : title,
		kind: section.kind === 'object' && path.length === 0 ? 'object' : 'list',
		isNested: path.length > 0,
		columns: columns.map((column) => columnView(column, rows, say)),
		rows: rows.map(({ row }) => columns.map((column) => cellOf(row[column.key]))),
		doubts: rows.some(({ doubted }) => doubted.size > 0)
			? rows.map(({ doubted }) => new Set(columns.flatMap((column, index) => (doubted.has(column.key) ? [index] : []))))
			: [],
	};
}

function columnView(
	{ key, zh, english, type, unit }: Column,
	rows: readonly MarkedRow[],
	say: Material['say'],
): TableColumn {
	return {
		key,
		label: say(words(english, zh)),
		type,
		unit: unit === undefined ? null : say(UNIT_WORDS[unit] ?? words(unit, unit)),
		isEmpty: rows.every(({ row }) => row[key] === null || row[key] === ''),
	};
}

function cellOf(value: MarkedRow['row'][string] | undefined): Cell {
	return typeof value === 'string' || typeof value === 'number' ? value : null;
}
