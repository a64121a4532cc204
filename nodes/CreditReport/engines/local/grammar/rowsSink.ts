import { listOf, rootListOf, textOfField } from './builder';
import { appendCells, halves, writeCell, type Half } from './cells';
import type { Context } from './context';
import type { TableGrammar } from './grammar';
import type { Passage } from './passage';
import { alignCells, isDashes, type PrintedRow } from './rows';
import type { Column, RowSink } from './sink';

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
		const others = columns.slice(1).flatMap((column) => column.paths).map((path) => path.slice(list.length + 3));
		const { builder } = this.context;
		const record = builder.find(list, (candidate) => textOfField(candidate, key) === number && others.every((other) => candidate[other] === undefined));
		if (!record) return false;
		builder.resume(list, record);
		return true;
	}
}
