import { listOf, rootListOf, textOfField, type RecordTree } from '../building/builder';
import { appendCells, sideBySide, writeCells, type Half } from './cells';
import type { Context } from '../reading/context';
import type { TableGrammar } from '../grammar';
import type { Passage } from '../passage';
import { fitsColumns, isTotal, isUnitRow } from './fits';
import { alignCells, isDashes, isOneEach, type PrintedRow } from './rows';
import type { Column, RowSink } from './sink';

/** A heading with its numeral, which stands below a table and is none of it. */
const NUMBERED_HEADING = /^（[一二三四五六七八九十]{1,3}）|^[一二三四五六七八九十]{1,3}、/;

/** `rows`: any number of records. Tables with the same 编号 describe the same records (docs/contract.md, rule 11). */
export class RowsSink implements RowSink {
	/** Page of the last row, its cells, and the running number in it. */
	private page?: number;
	private cells: readonly Passage[] = [];
	private number?: number;
	/** Something that is no row stood below the last one: only the next number goes on. */
	private isInterrupted = false;
	/** Rows below the last one that were passed over. */
	private missed = 0;
	/** Its header was printed before, above rows that were read. */
	private isHeadedAgain = false;
	/** Rows of another table follow. */
	private isOver = false;
	/** The column with the running number of the record, if there is one. */
	private readonly numberAt: number;

	constructor(
		private readonly context: Context,
		private readonly table: Pick<TableGrammar, 'set'>,
		readonly columns: readonly Column[],
	) {
		this.numberAt = columns.findIndex(({ paths }) => /(?:^|\.)(?:no|id|serialNo)$/.test(paths[0] ?? ''));
	}

	/** The list of the report that the rows are records of; '' where they are parts of such records. */
	get list(): string {
		const path = this.columns.find(({ paths }) => paths.length > 0)?.paths[0] ?? '';
		return listOf(path) === rootListOf(path) ? rootListOf(path) : '';
	}

	/** A text that belongs to nothing stood below the last row. */
	interrupt(): void {
		this.isInterrupted = true;
	}

	/** Its header stands below rows of the same table: overleaf, or above another table whose title cannot be read. */
	headAgain(): void {
		this.isHeadedAgain = true;
	}

	/** A row stood below the last one that cannot be read: its walls are lost in a scan, say. @returns whether those below it can be told by their numbers */
	passOver(): boolean {
		if (this.numberAt < 0 || this.isOver) return false;
		this.isInterrupted = true;
		this.missed++;
		return true;
	}

	accept(row: PrintedRow): boolean {
		const values = alignCells(row.cells, this.columns);
		if (values.every((value) => value.text === '')) return true;
		if (isUnitRow(values.map(({ text }) => text))) return true;
		const number = this.numberAt < 0 ? undefined : (values[this.numberAt]?.text ?? '');
		if (
			this.isOver ||
			!isOneEach(row.cells, this.columns) ||
			!fitsColumns(values, this.columns, number === undefined ? 0 : 1) ||
			(!this.isContinuation(row, values) && this.isStray(row, values, number))
		)
			return false;
		// Numbers that begin again below another header are those of another table, unless it tells more of the same records.
		this.isOver = this.isHeadedAgain && Number(number) === 1 && !this.recordOf(this.list, this.columns, values);
		if (this.isOver) return false;
		const parts = sideBySide(this.columns, values);
		if (parts.length === 1 && this.isContinuation(row, values))
			return appendCells(this.context, this.columns, values, row.page === this.page ? undefined : this.cells);
		if (this.isInterrupted && !this.isNext(number)) return false;
		this.isInterrupted = false;
		this.isHeadedAgain = false;
		this.missed = 0;
		for (const part of parts) {
			if (parts.length > 1 && part.values.every((value) => value.text === '' || isDashes(value.text))) continue;
			this.store(part);
		}
		this.page = row.page;
		this.cells = values;
		this.number = Number(number);
		return true;
	}

	/** Is it the number after the last one, but for rows that were passed over? Where a rule is lost too, two are one. */
	private isNext(number: string | undefined): boolean {
		const ahead = Number(number) - (this.number ?? 0);
		return ahead >= 1 && ahead <= 1 + 2 * this.missed;
	}

	/** A text below the last record is no record: its number is none, it stands alone, or it sums up the records. */
	private isStray(row: PrintedRow, values: readonly Passage[], number: string | undefined): boolean {
		const filled = values.filter(({ text }) => text !== '');
		if (number !== undefined && number !== '') return !/^\d/.test(number);
		if (number === '' && filled.length === 1 && this.columns.length > 2) return true;
		if (isTotal(filled[0]?.text ?? '')) return true;
		const isAlone = row.cells.length === 1 || (number === undefined && filled.length === 1);
		return isAlone && this.columns.length > 1 && (this.page === undefined || row.page === this.page);
	}

	/** The rest of a row that a page break cut between closed rules, or of one whose first cell reaches down, has no first cell. */
	private isContinuation(row: PrintedRow, values: readonly Passage[]): boolean {
		if (this.missed > 0) return false;
		// A record has a dash where it has nothing; one cell alone is what did not fit on the page before.
		if (row.cells.length === 1 && NUMBERED_HEADING.test(row.cells[0]?.passage.text ?? '')) return false;
		const isRest =
			this.page !== undefined &&
			this.numberAt < 0 &&
			row.page !== this.page &&
			this.columns.length > 2 &&
			values.filter(({ text }) => text !== '').length === 1;
		if (isRest) return true;
		return (
			this.page !== undefined &&
			values[Math.max(this.numberAt, 0)]?.text === '' &&
			(row.page !== this.page || row.cells[0]?.fresh === false)
		);
	}

	private store({ columns, values }: Half): void {
		const { context } = this;
		const firstPath = columns.find((column) => column.paths.length > 0)?.paths[0];
		if (firstPath === undefined) return;
		const list = listOf(firstPath);
		const place = (values.find((value) => value.text !== '') as Passage).whole();
		context.ensureRecord(firstPath, place);
		if (!this.resumeByNumber(list, columns, values)) {
			if (
				list !== '' &&
				(list !== rootListOf(firstPath) || context.builder.get(firstPath) !== undefined || this.isFilled(columns))
			)
				context.open(list, place);
		}
		writeCells(context, columns, values);
		for (const [path, text] of Object.entries(this.table.set)) context.write(path, { ...place, text });
	}

	private isFilled(columns: readonly Column[]): boolean {
		return columns.some((column) => column.paths.some((path) => this.context.builder.get(path) !== undefined));
	}

	/** Goes on with the record with the same number among those an earlier table of this section made. */
	private resumeByNumber(list: string, columns: readonly Column[], values: readonly Passage[]): boolean {
		const record = this.recordOf(list, columns, values);
		if (record) this.context.builder.resume(list, record);
		return record !== undefined;
	}

	/** The record with the number of a row that has none of its other values yet. */
	private recordOf(list: string, columns: readonly Column[], values: readonly Passage[]): RecordTree | undefined {
		const numberAt = columns.findIndex(({ paths }) => /\.(?:no|id)$/.test(paths[0] ?? ''));
		const key = /\.(no|id)$/.exec(columns[numberAt]?.paths[0] ?? '')?.[1];
		if (key === undefined || list === '') return undefined;
		const number = values[numberAt]?.text;
		const others = columns
			.filter((_, index) => index !== numberAt)
			.flatMap((column) => column.paths)
			.map((path) => path.slice(list.length + 3));
		return this.context.builder.find(
			list,
			(candidate) => textOfField(candidate, key) === number && others.every((other) => candidate[other] === undefined),
		);
	}
}
