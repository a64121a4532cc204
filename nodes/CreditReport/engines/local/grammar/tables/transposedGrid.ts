import type { Unparsed } from '../../../../report/forms/types';
import { rootListOf } from '../building/builder';
import { writeCell } from './cells';
import type { Context } from '../reading/context';
import type { GridRow, TableGrammar } from '../grammar';
import type { PrintedCell, PrintedRow } from './rows';
import type { RowSink } from './sink';
import { isSameLabel } from '../spellings';

const lastOf = ({ label }: GridRow): string => label[label.length - 1] as string;

/**
 * Recognises the header of a labelled grid that is printed the other way round: the labels of its rows are column titles.
 * @returns undefined when the row is something else
 */
export function transposedSink(context: Context, row: PrintedRow): TransposedGridSink | undefined {
	const titles = row.cells.filter(({ label }) => label !== '');
	if (titles.length === 0 || (titles.length === 1 && row.cells[0]?.label !== '')) return undefined;
	const tables = context.position.section.tables.filter(
		(table) => table.rows && titles.every(({ label }) => table.rows?.some((known) => lastOf(known) === label)),
	);
	return tables.length > 0 ? new TransposedGridSink(context, tables, titles) : undefined;
}

/** A labelled grid whose records stand beside each other; they are stored when the grid ends. */
export class TransposedGridSink implements RowSink {
	/** Cells of the rows read: by position among the labels of the grammar. */
	private readonly rows = new Map<number, readonly PrintedCell[]>();
	private table?: TableGrammar;

	constructor(
		private readonly context: Context,
		private readonly tables: readonly TableGrammar[],
		private readonly titles: readonly PrintedCell[],
	) {}

	accept(row: PrintedRow): boolean {
		const values = row.cells.slice(-this.titles.length);
		const labels = row.cells
			.slice(0, -this.titles.length)
			.map(({ label }) => label)
			.filter((label) => label !== '');
		const table = this.table ?? this.tables.find((candidate) => columnOf(candidate, labels) > 0);
		const column = table ? columnOf(table, labels) : -1;
		if (!table || column <= 0 || this.rows.has(column)) return false;
		this.table = table;
		this.rows.set(column, values);
		return true;
	}

	/** Writes the records. Called when the next table, text or section begins. */
	finish(): Unparsed[] {
		const { table, context } = this;
		if (!table) return [];
		this.titles.forEach((title, at) => {
			const grammar = table.rows?.find((known) => lastOf(known) === title.label);
			if (!grammar) return;
			const root = rootListOf(grammar.fields.find((path) => path !== '') ?? '');
			if (root !== '') context.open(root, title.passage.whole());
			// Fields run parallel to the column titles, the blank one above the labels included.
			grammar.fields.forEach((path, column) => {
				const cell = column === 0 ? title : this.rows.get(column)?.[at];
				if (path !== '' && cell) writeCell(context, [path], cell.passage);
			});
			for (const [path, text] of Object.entries(grammar.set)) context.write(path, { ...title.passage.whole(), text });
		});
		return [];
	}
}

/** Which column of the grammar has this name: its title, or the title behind that of its group (贷款 | 购房, 购房贷款). */
function columnOf(table: TableGrammar, labels: readonly string[]): number {
	const name = labels[labels.length - 1];
	const group = table.groups?.find(({ label }) => label !== undefined)?.label ?? '';
	return name === undefined
		? -1
		: table.labels.findIndex((label) => label !== '' && (isSameLabel(name, label) || name === label + group));
}
