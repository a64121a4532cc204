import { listOf, rootListOf } from './builder';
import type { Context } from './context';
import type { TableGrammar } from './grammar';
import { Passage, type Raw } from './passage';
import { alignCells, isDashes, type PrintedRow } from './rows';

/** Takes the rows under a table header. */
export interface RowSink {
	/** @returns false when the row is none of this table's */
	accept(row: PrintedRow): boolean;
}

/** A column of a printed table: where it stands and which fields its cells fill. */
export interface Column {
	x0: number;
	x1: number;
	paths: readonly string[];
	/** Group above the column, normalised. */
	group?: string;
}

/** Cells that fill several fields, by the keys of those fields. */
const SPLITTERS: Readonly<Record<string, (cell: Passage) => Raw[]>> = {
	// institution/user: the / belongs to neither (mapping rule 1)
	'organization,operator': (cell) => {
		const cut = cell.text.indexOf('/');
		return cut < 0 ? [cell.whole()] : [cell.slice(0, cut), cell.slice(cut + 1, cell.text.length)];
	},
	// the months of paymentHistory follow from 记账年月: see history.ts
	'pay24Months,status': (cell) => [cell.whole()],
	'queryDate,organization,reason': (cell) => [cell.whole()],
};

/** Stores one cell in the fields of its column. */
export function writeCell(context: Context, paths: readonly string[], cell: Passage): void {
	const [first] = paths;
	if (first === undefined || cell.text === '') return;
	if (first.endsWith('[]')) {
		for (const entry of entriesOf(cell)) context.write(first, entry);
		return;
	}
	if (paths.length === 1) return context.write(first, cell.whole());
	const split = SPLITTERS[paths.map((path) => path.slice(path.lastIndexOf('.') + 1)).join(',')];
	split?.(cell).forEach((value, index) => context.write(paths[index] as string, value));
}

/** Room that a cell has for one more character, its padding included, as a part of the character height. */
const LAST_CHARACTER = 1.4;

/** A cell that holds a list: a line is an entry, unless the one before has no room for another character and runs on. */
function entriesOf(cell: Passage): Raw[] {
	const entries: number[] = [];
	let offset = 0;
	cell.lines.forEach((line, index) => {
		const before = cell.lines[index - 1];
		if (!before || before.x1 - before.x0 < cell.width - LAST_CHARACTER * before.size) entries.push(offset);
		offset += line.text.length;
	});
	return entries.map((from, index) => cell.slice(from, entries[index + 1] ?? cell.text.length));
}

/** `header-row-then-values`: one row of values under the header. */
export class ValuesSink implements RowSink {
	/** Page of the row of values, once it was read. */
	private page?: number;

	constructor(
		private readonly context: Context,
		private readonly table: Pick<TableGrammar, 'set' | 'setByGroup'>,
		private readonly columns: readonly Column[],
	) {}

	accept(row: PrintedRow): boolean {
		if (this.page !== undefined) return row.page !== this.page && this.extend(row);
		const single = this.columns.length === 1 ? (this.columns[0] as Column) : undefined;
		const cells = single ? row.cells.map((cell) => cell.passage) : alignCells(row.cells, this.columns);
		if (single && single.paths.length === cells.length && cells.length > 1) cells.forEach((cell, index) => this.store([{ ...single, paths: [single.paths[index] as string] }], [cell]));
		else if (single && cells.length > 1) return false;
		else for (const { columns, values } of halves(this.columns, cells)) this.store(columns, values);
		this.page = row.page;
		return true;
	}

	/** A page break may cut the row between closed rules: what stands overleaf goes on where the cells stopped. */
	private extend(row: PrintedRow): boolean {
		if (row.cells.length !== this.columns.length || row.cells.every((cell) => cell.passage.text !== '')) return false;
		return appendCells(this.context, this.columns, alignCells(row.cells, this.columns), true);
	}

	private store(columns: readonly Column[], values: readonly Passage[]): void {
		const { context } = this;
		const place = (values.find((value) => value.text !== '') ?? values[0] ?? new Passage([])).whole();
		const isRepeated = this.table.setByGroup !== undefined;
		if (isRepeated && values.every((value) => value.text === '' || isDashes(value.text))) return;
		const root = rootListOf(columns.find((column) => column.paths.length > 0)?.paths[0] ?? '');
		if (root !== '' && this.needsNewRecord(root, columns)) context.open(root, place);
		columns.forEach((column, index) => writeCell(context, column.paths, values[index] as Passage));
		const constants = { ...this.table.set, ...this.table.setByGroup?.[columns[0]?.group ?? ''] };
		for (const [path, text] of Object.entries(constants)) if (context.builder.get(path) === undefined) context.write(path, { ...place, text });
	}

	/** A record begins with its text heading; where there is none, with a table whose fields are filled already. */
	private needsNewRecord(root: string, columns: readonly Column[]): boolean {
		const { builder } = this.context;
		if (!builder.record(root)) return true;
		const paths = columns.flatMap((column) => column.paths).filter((path) => listOf(path) === root);
		const isFilled = (path: string) => builder.get(path) !== undefined;
		return this.context.section.openedByText.has(root) ? paths.length > 0 && paths.every(isFilled) : paths.some(isFilled);
	}
}

/** @param isCut the row goes on after a page break; else it stands beside a first cell that reaches down */
function appendCells(context: Context, columns: readonly Column[], values: readonly Passage[], isCut: boolean): true {
	for (const [index, value] of values.entries()) {
		const path = columns[index]?.paths[0];
		if (path === undefined || value.text === '') continue;
		if (path.endsWith('[]') && !isCut) writeCell(context, [path], value);
		else context.builder.append(path, value.whole());
	}
	return true;
}

interface Half {
	columns: readonly Column[];
	values: readonly Passage[];
}

/** Splits a row that holds two records side by side: where a field comes a second time, the next record begins. */
export function halves(columns: readonly Column[], values: readonly Passage[]): Half[] {
	const starts = [0];
	let seen = new Set<string>();
	columns.forEach((column, index) => {
		if (column.paths.some((path) => seen.has(path))) {
			starts.push(index);
			seen = new Set();
		}
		for (const path of column.paths) seen.add(path);
	});
	return starts.map((from, index) => ({ columns: columns.slice(from, starts[index + 1]), values: values.slice(from, starts[index + 1]) }));
}

/** `rows`: any number of records. Tables with the same 编号 describe the same records (mapping rule 11). */
export class RowsSink implements RowSink {
	/** Page of the last row. */
	private page?: number;
	/** The first column is the running number of the record. */
	private readonly isNumbered: boolean;

	constructor(
		private readonly context: Context,
		private readonly table: Pick<TableGrammar, 'set'>,
		private readonly columns: readonly Column[],
	) {
		this.isNumbered = /(?:^|\.)(?:no|id|serialNo)$/.test(columns[0]?.paths[0] ?? '');
	}

	accept(row: PrintedRow): boolean {
		const values = alignCells(row.cells, this.columns);
		if (values.every((value) => value.text === '')) return true;
		if (this.isNumbered && this.isStray(row, values[0]?.text ?? '')) return false;
		const parts = halves(this.columns, values);
		if (parts.length === 1 && this.isContinuation(row, values)) return appendCells(this.context, this.columns, values, row.page !== this.page);
		for (const part of parts) {
			if (parts.length > 1 && part.values.every((value) => value.text === '' || isDashes(value.text))) continue;
			this.store(part);
		}
		this.page = row.page;
		return true;
	}

	/** A text below the last record is no record: its first cell is no number, or it stands alone. */
	private isStray(row: PrintedRow, number: string): boolean {
		return number === '' ? row.cells.length === 1 && row.page === this.page : !/^\d/.test(number);
	}

	/** The rest of a row that a page break cut between closed rules, or of one whose first cell reaches down, has no first cell. */
	private isContinuation(row: PrintedRow, values: readonly Passage[]): boolean {
		return this.page !== undefined && values[0]?.text === '' && (row.page !== this.page || row.cells[0]?.fresh === false);
	}

	private store({ columns, values }: Half): void {
		const { context } = this;
		const firstPath = columns.find((column) => column.paths.length > 0)?.paths[0];
		if (firstPath === undefined) return;
		const list = listOf(firstPath);
		const place = (values.find((value) => value.text !== '') as Passage).whole();
		context.ensureRecord(firstPath, place);
		if (!this.resumeByNumber(list, columns, values)) {
			if (list !== '' && (list !== rootListOf(firstPath) || context.builder.get(firstPath) !== undefined || this.isFilled(columns))) context.open(list, place);
		}
		columns.forEach((column, index) => writeCell(context, column.paths, values[index] as Passage));
		for (const [path, text] of Object.entries(this.table.set)) context.write(path, { ...place, text });
	}

	private isFilled(columns: readonly Column[]): boolean {
		return columns.some((column) => column.paths.some((path) => this.context.builder.get(path) !== undefined));
	}

	/** Finds the record with the same number among those an earlier table of this section made. */
	private resumeByNumber(list: string, columns: readonly Column[], values: readonly Passage[]): boolean {
		const numberPath = columns[0]?.paths[0] ?? '';
		const key = /\.(no|id)$/.exec(numberPath)?.[1];
		if (key === undefined || list === '') return false;
		const number = values[0]?.text;
		const { builder } = this.context;
		let node: unknown = builder.report;
		for (const step of list.split('.')) node = (node as Record<string, unknown> | undefined)?.[step];
		const others = columns.slice(1).flatMap((column) => column.paths).map((path) => path.slice(list.length + 3));
		const record = (node as Array<Record<string, { text: string } | undefined>> | undefined)?.find((candidate) => candidate[key]?.text === number && others.every((other) => candidate[other] === undefined));
		if (!record) return false;
		builder.resume(list, record as never);
		return true;
	}
}
