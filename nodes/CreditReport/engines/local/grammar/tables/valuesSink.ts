import { listOf, rootListOf, textOfField } from '../building/builder';
import { appendCells, sideBySide, writeCells } from './cells';
import type { Context } from '../reading/context';
import type { TableGrammar } from '../grammar';
import { Passage, type PrintedValue } from '../passage';
import { fitsColumns, isUnitRow } from './fits';
import { alignCells, isDashes, isOneEach, type PrintedRow } from './rows';
import type { Column, RowSink } from './sink';

/** `header-row-then-values`: one row of values under the header. */
export class ValuesSink implements RowSink {
	/** Page and cells of the row of values, once it was read. */
	private page?: number;
	private cells: readonly Passage[] = [];

	constructor(
		private readonly context: Context,
		private readonly table: Pick<TableGrammar, 'set' | 'setByGroup'>,
		readonly columns: readonly Column[],
	) {}

	accept(row: PrintedRow): boolean {
		if (this.page !== undefined) return row.page !== this.page && this.extend(row);
		const single = this.columns.length === 1 ? (this.columns[0] as Column) : undefined;
		const cells = single ? row.cells.map((cell) => cell.passage) : alignCells(row.cells, this.columns);
		if (isUnitRow(cells.map(({ text }) => text))) return true;
		if (!single && !(isOneEach(row.cells, this.columns) && fitsColumns(cells, this.columns, 1))) return false;
		if (single && single.paths.length === cells.length && cells.length > 1)
			cells.forEach((cell, index) => this.store([{ ...single, paths: [single.paths[index] as string] }], [cell]));
		else if (single && cells.length > 1) return false;
		else for (const { columns, values } of sideBySide(this.columns, cells)) this.store(columns, values);
		this.page = row.page;
		this.cells = cells;
		return true;
	}

	/** A page break may cut the row between closed rules: what stands overleaf goes on where the cells stopped. */
	private extend(row: PrintedRow): boolean {
		if (row.cells.length !== this.columns.length || row.cells.every((cell) => cell.passage.text !== '')) return false;
		return appendCells(this.context, this.columns, alignCells(row.cells, this.columns), this.cells);
	}

	private store(columns: readonly Column[], values: readonly Passage[]): void {
		const { context } = this;
		const place = (values.find((value) => value.text !== '') ?? values[0] ?? new Passage([])).whole();
		const isRepeated = this.table.setByGroup !== undefined;
		if (isRepeated && values.every((value) => value.text === '' || isDashes(value.text))) return;
		const root = rootListOf(columns.find((column) => column.paths.length > 0)?.paths[0] ?? '');
		if (root !== '' && this.needsNewRecord(root, columns)) this.open(root, place);
		writeCells(context, columns, values);
		const constants = { ...this.table.set, ...this.table.setByGroup?.[columns[0]?.group ?? ''] };
		for (const [path, text] of Object.entries(constants))
			if (context.builder.get(path) === undefined) context.write(path, { ...place, text });
		this.compareKinds(root, constants, place);
	}

	/** Where records begin with a sentence or a heading, one that begins with its table lacks what they say. */
	private open(root: string, place: PrintedValue): void {
		const { context } = this;
		context.open(root, place);
		if (context.position.section.openedByText.has(root)) context.ledger.evidence.lack(root);
	}

	/** A summary has one table of a kind: a second one lost its title, or is of a kind that is not known. */
	private compareKinds(root: string, constants: Record<string, string>, place: PrintedValue): void {
		const {
			builder,
			ledger: { warnings },
			position: { section },
		} = this.context;
		const kind = Object.entries(constants).map(
			([path, text]) => [path.slice(root.length + '[].'.length), text] as const,
		);
		const current = builder.record(root);
		if (kind.length === 0 || !current || section.openedByText.has(root)) return;
		if (
			builder.find(
				root,
				(record) => record !== current && kind.every(([key, text]) => textOfField(record, key) === text),
			)
		) {
			warnings.push({
				code: 'CONFLICTING_VALUE',
				message: 'The report prints two tables of this kind; one of them may be of another',
				path: root,
				page: place.page,
				value: kind.map(([, text]) => text).join(),
			});
		}
	}

	/** A record begins with its text heading; where there is none, with a table whose fields are filled already. */
	private needsNewRecord(root: string, columns: readonly Column[]): boolean {
		const { builder } = this.context;
		if (!builder.record(root)) return true;
		const paths = columns.flatMap((column) => column.paths).filter((path) => listOf(path) === root);
		const isFilled = (path: string) => builder.get(path) !== undefined;
		return this.context.position.section.openedByText.has(root)
			? paths.length > 0 && paths.every(isFilled)
			: paths.some(isFilled);
	}
}
