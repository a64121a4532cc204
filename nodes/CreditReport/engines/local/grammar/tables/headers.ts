import { titleOver, type Extent } from '../../layout/alignment';
import type { EditionGrammar, SectionGrammar, TableGrammar } from '../grammar';
import type { PrintedCell, PrintedRow } from './rows';
import type { Column } from './sink';
import { isSameLabel, spellingsOf, withoutUnit } from '../spellings';

/** What stands above a header row: the title of its table, the title of its group, and the table read before. */
export interface HeaderContext {
	title?: string;
	group?: string;
	last?: TableGrammar;
	/** Cells of the row of column groups directly above. */
	groups?: readonly PrintedCell[];
}

/** Fewer column titles than these do not make a table one of its kind. */
const FEWEST_TOGETHER = 3;

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
 * one with columns in another order, missing or unknown, or, where a heading was lost, the only section with such a table.
 */
export function recogniseHeader(
	edition: EditionGrammar,
	section: SectionGrammar,
	printed: PrintedRow,
	above: HeaderContext,
): Header | undefined {
	const row = withTitlesAbove(section, printed, above.groups);
	const labels = labelsOf(row);
	if (labels.every((label) => label === '')) return undefined;
	return (
		exactHeader(section, row, labels, above) ??
		groupedHeader(section, row, labels, above) ??
		composedHeader(edition, section, row, above) ??
		headerOfOtherSection(edition, row, labels, above)
	);
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
	const isPart =
		labels.some((label) => groups.has(label)) ||
		labels.every((label) => label !== '' && grids.some((table) => table.labels.includes(label)));
	if (
		!isPart ||
		!labels.every((label) => label === '' || groups.has(label) || groupTitles.has(label) || isTitleOf(section, label))
	)
		return undefined;
	return { group: labels.find((label) => groupTitles.has(label)) };
}

/** A title in the row of groups that has nothing below it may reach down without its cell doing so. */
function withTitlesAbove(
	section: SectionGrammar,
	row: PrintedRow,
	groups: readonly PrintedCell[] | undefined,
): PrintedRow {
	if (!groups || row.cells.every(({ label }) => label === '')) return row;
	const titleAbove = (cell: PrintedCell): string | undefined => {
		const group = groupAbove(cell.extent, groups);
		return group !== undefined && isTitleOf(section, group) ? group : undefined;
	};
	return {
		...row,
		cells: row.cells.map((cell) => (cell.label === '' ? { ...cell, label: titleAbove(cell) ?? '' } : cell)),
	};
}

function labelsOf(row: PrintedRow): string[] {
	return row.cells.map((cell) => cell.label);
}

/** Rows of values are asked for titles as often as headers are: every spelling of a section's titles, made once. */
const TITLES = new WeakMap<SectionGrammar, ReadonlySet<string>>();

function isTitleOf(section: SectionGrammar, label: string): boolean {
	let titles = TITLES.get(section);
	if (!titles) {
		titles = new Set(section.tables.flatMap((table) => table.labels.flatMap(spellingsOf)));
		TITLES.set(section, titles);
	}
	return titles.has(label) || titles.has(withoutUnit(label));
}

function exactHeader(
	section: SectionGrammar,
	row: PrintedRow,
	labels: readonly string[],
	above: HeaderContext,
): Header | undefined {
	const table = choose(section, labels, above);
	if (!table) return undefined;
	const columns = columnsOf(row, table);
	const groups = columns.map((column) => groupAbove(column.extent, above.groups));
	// Without vertical rules a group is as wide as its words, and says nothing of the columns beside them.
	const isRegrouped =
		groups.every((group) => group !== undefined) &&
		columns.some((column, index) => column.group !== undefined && column.group !== groups[index]);
	return { section, table, columns: isRegrouped ? matchColumns(row.cells, table, above.groups) : columns };
}

/** 为个人 may stand in a first column beside the group instead of above it; overleaf its cell is blank. */
function groupedHeader(
	section: SectionGrammar,
	row: PrintedRow,
	[first, ...labels]: readonly string[],
	above: HeaderContext,
): Header | undefined {
	const group = first === '' ? above.group : first;
	if (!section.tables.some((table) => table.groupTitle !== undefined && table.groupTitle === group)) return undefined;
	const header = exactHeader(section, row, labels, { ...above, group });
	return header && { ...header, group };
}

/**
 * A header whose titles are those of a table in another order, with some missing, or with unknown ones between them.
 * It must be half known, and have a title, or three together, that no other kind of record has, unless all are known.
 */
function composedHeader(
	edition: EditionGrammar,
	section: SectionGrammar,
	row: PrintedRow,
	{ title, last, groups }: HeaderContext,
): Header | undefined {
	const filled = row.cells.filter((cell) => cell.label !== '');
	const titles = filled.filter((cell) => isTitleOf(section, cell.label)).length;
	if (titles < 2 || titles < filled.length / 2 || recogniseGroups(section, row)) return undefined;
	const candidates = section.tables
		.filter((table) => !table.headerless && (table.layout !== 'grid' || table.rows !== undefined))
		.map((table) => ({ table, columns: matchColumns(row.cells, table, groups) }))
		.map((candidate) => ({ ...candidate, known: candidate.columns.filter(({ index }) => index !== undefined).length }))
		.sort((a, b) => b.known - a.known || preference(b.table, title, last) - preference(a.table, title, last));
	const [best] = candidates;
	if (!best || best.known === 0) return undefined;
	// Renderers split and merge tables: a title that means one thing only in this section keeps its meaning.
	const columns = best.columns.map((column, at) =>
		column.isUnknown ? (columnElsewhere(section, row.cells[at] as PrintedCell) ?? column) : column,
	);
	const known = columns.filter((column, at) => !column.isUnknown && row.cells[at]?.label !== '').length;
	if (known < 2 || known < filled.length / 2) return undefined;
	const isCertain =
		known === filled.length ||
		row.cells.some((cell) => isDistinctive(edition, section, cell.label)) ||
		isOwnCombination(edition, section, best.table, best.columns);
	return isCertain ? { section, table: best.table, columns } : undefined;
}

/** Among equal candidates: the table whose title stands above, else the next in print order. */
function preference(table: TableGrammar, title: string | undefined, last: TableGrammar | undefined): number {
	if (table.title !== undefined && table.title === title) return 2;
	return last !== undefined && table.index > last.index ? 1 : 0;
}

/**
 * Lines printed titles up with the columns of a table. A title that the table has twice is told by the group above it,
 * else by its turn.
 */
function matchColumns(
	cells: readonly PrintedCell[],
	table: TableGrammar,
	groups: readonly PrintedCell[] | undefined,
): Column[] {
	const groupOf = groupsOf(table);
	const isGrouped = cells.every((cell) => groupAbove(cell.extent, groups) !== undefined);
	const used = new Set<number>();
	return cells.map((cell) => {
		const { extent } = cell;
		const above = isGrouped ? groupAbove(extent, groups) : undefined;
		const fits = (at: number): boolean => !used.has(at) && isSameLabel(cell.label, table.labels[at] as string);
		const options = table.labels.map((_, at) => at).filter(fits);
		const index = options.find((at) => above !== undefined && groupOf[at] === above) ?? options[0];
		// The labels of rows may stand under no title, values may not.
		if (index === undefined) return { extent, paths: [], isUnknown: cell.label !== '' || table.rows === undefined };
		used.add(index);
		return { extent, paths: table.fields[index] ?? [], group: groupOf[index], index };
	});
}

function columnElsewhere(section: SectionGrammar, { label, extent }: PrintedCell): Column | undefined {
	const meanings = section.tables
		.filter((table) => table.layout !== 'grid')
		.flatMap((table) =>
			table.labels.flatMap((known, index) => (isSameLabel(label, known) ? [table.fields[index] ?? []] : [])),
		);
	const [paths] = meanings;
	return paths && meanings.every((other) => other.join() === paths.join()) ? { extent, paths } : undefined;
}

/** A title that no other kind of record in the edition has: 编号 and 余额 say nothing, 债权接收日期 does. */
function isDistinctive(edition: EditionGrammar, section: SectionGrammar, label: string): boolean {
	if (!isTitleOf(section, label)) return false;
	return edition.sections.every(
		(other) => other.keys.some((key) => section.keys.includes(key)) || !isTitleOf(other, label),
	);
}

/** Titles that say little one by one (编号, 查询日期, 查询原因) and that together head no other kind of table in the edition. */
function isOwnCombination(
	edition: EditionGrammar,
	section: SectionGrammar,
	table: TableGrammar,
	columns: readonly Column[],
): boolean {
	const known = columns.flatMap(({ index }) => (index === undefined ? [] : [table.labels[index] as string]));
	const isAlike = (other: TableGrammar): boolean =>
		other.labels.join() === table.labels.join() || !known.every((label) => other.labels.includes(label));
	return (
		known.length >= FEWEST_TOGETHER &&
		edition.sections.every(
			(other) => other.keys.some((key) => section.keys.includes(key)) || other.tables.every(isAlike),
		)
	);
}

/** A header that only one section has tells which one it is, when its heading was lost. */
function headerOfOtherSection(
	edition: EditionGrammar,
	row: PrintedRow,
	labels: readonly string[],
	above: HeaderContext,
): Header | undefined {
	if (labels.length < 3) return undefined;
	const owners = edition.sections.filter(
		(section) => !section.skip && section.tables.some((table) => hasLabels(table, labels)),
	);
	const [owner] = owners;
	return owner && owners.length === 1 ? exactHeader(owner, row, labels, above) : undefined;
}

/** Among tables with the same columns: the one whose title stands above, else the next in print order. */
function choose(
	section: SectionGrammar,
	labels: readonly string[],
	{ title, group, last }: HeaderContext,
): TableGrammar | undefined {
	const fitting = section.tables.filter((table) => !table.headerless && hasLabels(table, labels));
	if (fitting.length <= 1) return fitting[0];
	const grouped = fitting.find((table) => table.groupTitle !== undefined && table.groupTitle === group);
	const titled = fitting.find((table) => table.title !== undefined && table.title === title);
	const lastIndex = last && section.tables.includes(last) ? last.index : -1;
	return grouped ?? titled ?? fitting.find((table) => table.index > lastIndex) ?? fitting[0];
}

/** Are these the column titles of the table? A title that heads two columns may be printed as one wide cell. */
export function hasLabels(table: TableGrammar, labels: readonly string[]): boolean {
	// Without vertical rules, a blank corner above row labels is no cell.
	const printed = labels[0] !== '' && table.labels[0] === '' ? table.labels.slice(1) : table.labels;
	const known =
		labels.length < printed.length ? printed.filter((label, index) => label !== printed[index - 1]) : printed;
	return known.length === labels.length && known.every((label, index) => isSameLabel(labels[index] as string, label));
}

/** The group of each leaf column. */
function groupsOf(table: TableGrammar): Array<string | undefined> {
	return (table.groups ?? []).flatMap((group) => Array.from({ length: group.span }, () => group.label));
}

/** Label of the printed group over the middle of a column. */
function groupAbove(column: Extent, groups: readonly PrintedCell[] = []): string | undefined {
	const named = groups.filter(({ label }) => label !== '');
	return named[
		titleOver(
			column,
			named.map(({ extent }) => extent),
		)
	]?.label;
}

function columnsOf(row: PrintedRow, table: TableGrammar): Column[] {
	const cells = row.cells.slice(Math.max(0, row.cells.length - table.labels.length));
	const groupOf = groupsOf(table);
	return cells.map(({ extent }, index) => ({
		extent,
		paths: table.fields[index] ?? [],
		group: groupOf[index],
	}));
}
