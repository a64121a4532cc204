import { isSameLabel, type EditionGrammar, type SectionGrammar, type TableGrammar } from './grammar';
import type { PrintedRow } from './rows';
import type { Column } from './sink';

/** What stands above a header row: the title of its table, the title of its group, and the table read before. */
export interface HeaderContext {
	title?: string;
	group?: string;
	last?: TableGrammar;
}

/** A header row that was recognised. */
export interface Header {
	section: SectionGrammar;
	table: TableGrammar;
	columns: Column[];
	/** Title of a group of tables that stood in the row itself. */
	group?: string;
}

/**
 * Finds the table a row of column titles belongs to: one of the section as it is, one with its group in a first column,
 * titles of the section in a combination that no table has, or, where a heading was lost, the only section with such a table.
 */
export function recogniseHeader(edition: EditionGrammar, section: SectionGrammar, row: PrintedRow, above: HeaderContext): Header | undefined {
	const labels = labelsOf(row);
	if (labels.every((label) => label === '')) return undefined;
	return exactHeader(section, row, labels, above) ?? groupedHeader(section, row, labels, above) ?? composedHeader(section, row, above) ?? headerOfOtherSection(edition, row, labels, above);
}

/** Would this row be a header of the section, all of its titles known? */
export function isHeader(section: SectionGrammar, row: PrintedRow): boolean {
	const labels = labelsOf(row);
	if (section.tables.some((table) => !table.headerless && hasLabels(table, labels))) return true;
	return labels.length > 1 && labels.every((label) => isTitleOf(section, label));
}

/**
 * A row of column groups above the column titles, or a part of a grid's header.
 * @returns the title of a group of tables in it, if any, or undefined when the row is something else
 */
export function recogniseGroups(section: SectionGrammar, row: PrintedRow): { group?: string } | undefined {
	const groupTitles = new Set(section.tables.map((table) => table.groupTitle).filter((title) => title !== undefined));
	const groups = new Set(section.tables.flatMap((table) => table.groups ?? []).flatMap((group) => group.label ?? []));
	const grids = section.tables.filter((table) => table.layout === 'grid');
	const labels = labelsOf(row);
	const isPart = labels.some((label) => groups.has(label)) || labels.every((label) => label !== '' && grids.some((table) => table.labels.includes(label)));
	if (!isPart || !labels.every((label) => label === '' || groups.has(label) || groupTitles.has(label) || isTitleOf(section, label))) return undefined;
	return { group: labels.find((label) => groupTitles.has(label)) };
}

function labelsOf(row: PrintedRow): string[] {
	return row.cells.map((cell) => cell.label);
}

function isTitleOf(section: SectionGrammar, label: string): boolean {
	return section.tables.some((table) => table.labels.some((known) => isSameLabel(label, known)));
}

function exactHeader(section: SectionGrammar, row: PrintedRow, labels: readonly string[], above: HeaderContext): Header | undefined {
	const table = choose(section, labels, above);
	return table && { section, table, columns: columnsOf(row, table) };
}

/** 为个人 may stand in a first column beside the group instead of above it. */
function groupedHeader(section: SectionGrammar, row: PrintedRow, [group, ...labels]: readonly string[], above: HeaderContext): Header | undefined {
	if (!section.tables.some((table) => table.groupTitle !== undefined && table.groupTitle === group)) return undefined;
	const header = exactHeader(section, row, labels, { ...above, group });
	return header && { ...header, group };
}

/** A header of known column titles in a combination that no table has: renderers split and merge tables. */
function composedHeader(section: SectionGrammar, row: PrintedRow, { title }: HeaderContext): Header | undefined {
	const filled = row.cells.filter((cell) => cell.label !== '');
	const owners = new Map(filled.map((cell) => {
		const tables = section.tables.filter((table) => !table.headerless && table.layout !== 'grid' && table.labels.some((label) => isSameLabel(cell.label, label)));
		return [cell, tables.find((table) => table.title === title) ?? tables[0]];
	}));
	const known = [...owners.values()].filter((table) => table !== undefined);
	const [table] = known;
	// A column that is not known is left out, as long as most are.
	if (!table || filled.length < 2 || known.length < Math.max(2, 0.75 * filled.length)) return undefined;
	const columns = row.cells.map((cell) => {
		const owner = owners.get(cell);
		const index = owner?.labels.findIndex((label) => isSameLabel(cell.label, label)) ?? -1;
		return { x0: cell.x0, x1: cell.x1, paths: owner?.fields[index] ?? [] };
	});
	return { section, table, columns };
}

/** A header that only one section has tells which one it is, when its heading was lost. */
function headerOfOtherSection(edition: EditionGrammar, row: PrintedRow, labels: readonly string[], above: HeaderContext): Header | undefined {
	if (labels.length < 3) return undefined;
	const owners = edition.sections.filter((section) => !section.skip && section.tables.some((table) => hasLabels(table, labels)));
	const [owner] = owners;
	return owner && owners.length === 1 ? exactHeader(owner, row, labels, above) : undefined;
}

/** Among tables with the same columns: the one whose title stands above, else the next in print order. */
function choose(section: SectionGrammar, labels: readonly string[], { title, group, last }: HeaderContext): TableGrammar | undefined {
	const fitting = section.tables.filter((table) => !table.headerless && hasLabels(table, labels));
	if (fitting.length <= 1) return fitting[0];
	const grouped = fitting.find((table) => table.groupTitle !== undefined && table.groupTitle === group);
	const titled = fitting.find((table) => table.title !== undefined && table.title === title);
	const lastIndex = last && section.tables.includes(last) ? last.index : -1;
	return grouped ?? titled ?? fitting.find((table) => table.index > lastIndex) ?? fitting[0];
}

/** Are these the column titles of the table? A title that heads two columns may be printed as one wide cell. */
function hasLabels(table: TableGrammar, labels: readonly string[]): boolean {
	// Without vertical rules, a blank corner above row labels is no cell.
	const printed = labels[0] !== '' && table.labels[0] === '' ? table.labels.slice(1) : table.labels;
	const known = labels.length < printed.length ? printed.filter((label, index) => label !== printed[index - 1]) : printed;
	return known.length === labels.length && known.every((label, index) => isSameLabel(labels[index] as string, label));
}

function columnsOf(row: PrintedRow, table: TableGrammar): Column[] {
	const cells = row.cells.slice(Math.max(0, row.cells.length - table.labels.length));
	const groupOf: Array<string | undefined> = (table.groups ?? []).flatMap((group) => Array.from({ length: group.span }, () => group.label));
	return cells.map((cell, index) => ({ x0: cell.x0, x1: cell.x1, paths: table.fields[index] ?? [], group: groupOf[index] }));
}
