import type { Unparsed } from '../../../../report/forms/types';
import { rootListOf } from '../building/builder';
import { writeCell } from './cells';
import type { Context } from '../reading/context';
import type { GridRow, TableGrammar } from '../grammar';
import { across, Passage, type PrintedValue } from '../passage';
import { alignCells, isDashes, placesOf, reachOver, type PrintedCell, type PrintedRow } from './rows';
import type { Column, RowSink } from './sink';

const NOTHING = new Passage([]);

/** A printed row: which of the grid's it is, its labels and what stands behind them. */
interface LabelledRow {
	grammar: GridRow;
	labels: PrintedCell[];
	values: PrintedCell[];
}

/** A grid whose rows carry printed labels: the label says which record or which fields the row fills. */
export class LabelledGridSink implements RowSink {
	constructor(
		private readonly context: Context,
		private readonly table: TableGrammar,
		readonly columns: readonly Column[] = [],
	) {}

	accept(row: PrintedRow): boolean {
		const match = this.rowOf(row.cells);
		if (!match) return false;
		const { grammar } = match;
		const values = this.valuesOf(grammar, match);
		if (!values) return false;
		const place = (values.find((cell) => cell.passage.text !== '') ?? (row.cells[0] as PrintedCell)).passage.whole();
		const { context } = this;
		const root = rootListOf(grammar.fields.find((path) => path !== '') ?? '');
		if (root !== '') context.open(root, place);
		// Fields run parallel either to all cells, the label included, or to the cells behind the label.
		const cells = grammar.fields.length > values.length ? row.cells : values;
		grammar.fields.forEach((path, index) => {
			const cell = cells[index] as PrintedCell | undefined;
			if (path === '' || !cell) return;
			if (match.labels.includes(cell)) context.write(path, withoutColon(cell.passage));
			else writeCell(context, [path], cell.passage);
			if (cell.passage.text === '' && cell.passage !== NOTHING) context.leaveBlank(path);
		});
		for (const [path, text] of Object.entries(grammar.set)) context.write(path, { ...place, text });
		return true;
	}

	/** The cells of a row in the order of its fields; undefined when one of them is for several fields. */
	private valuesOf(
		{ fields, label }: GridRow,
		{ labels, values: cells }: LabelledRow,
	): Array<{ passage: Passage }> | undefined {
		if (this.columns.some(({ index }) => index !== undefined)) {
			if (reachOver(cells, this.columns)) return undefined;
			const byIndex = new Map(
				cells.map((cell) => [this.columns[placesOf([cell], this.columns)[0] ?? 0]?.index, cell] as const),
			);
			const first = this.table.labels.length - fields.length;
			// A field of a label column is filled by the label, which may stand under no header at all.
			return fields.map(
				(_, at) =>
					(first + at < label.length ? labels[labels.length - label.length + first + at] : byIndex.get(first + at)) ?? {
						passage: NOTHING,
					},
			);
		}
		// A second label that is not printed (其他 | -- | 3).
		const spare = cells.length - fields.length;
		if (spare > 0 && cells.slice(0, spare).every(({ passage }) => passage.text === '' || isDashes(passage.text)))
			return cells.slice(spare);
		return [...cells];
	}

	private rowOf(cells: readonly PrintedCell[]): LabelledRow | undefined {
		for (const grammar of this.table.rows ?? []) {
			const last = cells.findIndex((cell) => cell.label === grammar.label[grammar.label.length - 1]);
			// A label that stands for both columns of labels may have a blank beside it.
			if (last < 0 || cells.slice(0, Math.max(0, last - grammar.label.length + 1)).some(({ label }) => label !== ''))
				continue;
			// 贷款 before 个人住房贷款 reaches down over three rows, so it may stand on none of this one's cells.
			const rest = grammar.label.slice(0, -1);
			if (
				rest.length > 0 &&
				last > 0 &&
				cells[last - 1]?.label !== rest[rest.length - 1] &&
				cells[last - 1]?.label !== ''
			)
				continue;
			return { grammar, labels: cells.slice(0, last + 1), values: cells.slice(last + 1) };
		}
		return undefined;
	}
}

/** A label as a value: what it says, not how it leads to the next cell. */
function withoutColon(label: Passage): PrintedValue {
	return label.slice(0, label.text.replace(/[:：]$/, '').length);
}

/** The gen-1 grid: 24 cells of one code each, no header, oldest month first; a page break may part them. */
export class CodesSink implements RowSink {
	private codes: PrintedValue[] = [];

	constructor(
		private readonly context: Context,
		private readonly path: string,
		private readonly length: number,
	) {}

	accept(row: PrintedRow): boolean {
		const cells = row.cells.filter((cell) => cell.fresh).map((cell) => cell.passage.whole());
		const codes = cells.map((cell) => cell.text).join('');
		if (isMonthRow(cells.map(({ text }) => text))) return true;
		const isComplete = this.codes.reduce((sum, code) => sum + code.text.length, 0) >= this.length;
		if (isComplete || codes.length === 0 || codes.length > this.length || !/^[/*N1-7CDGZ#A-Z0]+$/.test(codes))
			return false;
		this.codes.push(...cells);
		const [first] = this.codes as [PrintedValue];
		const last = this.codes[this.codes.length - 1] as PrintedValue;
		const text = this.codes.map((code) => code.text).join('');
		if (text.length === this.length) this.context.write(this.path, across(text, first, last));
		return true;
	}

	/** A grid that lacks some of its codes tells no months: which are missing is not known. */
	finish(): Unparsed[] {
		const text = this.codes.map((code) => code.text).join('');
		const [first] = this.codes;
		return first && text.length < this.length ? [{ page: first.page, text }] : [];
	}
}

/** A row that numbers or names the months above their codes: nothing to read. */
function isMonthRow(texts: readonly string[]): boolean {
	const months = texts
		.filter((text) => text !== '')
		.map((text) => Number(/^(?:\d{4}[.年/-]?)?(\d{1,2})月?$/.exec(text)?.[1]));
	const goesOn = (month: number, index: number): boolean =>
		index === 0 || month === (months[index - 1] as number) + 1 || (month === 1 && months[index - 1] === 12);
	return months.length >= 6 && months.every(goesOn);
}

/** A code of the repayment grid. */
const CODE = /^[/*NMABCDGZ#1-7]$/;
const YEAR = /^(?:19|20)\d{2}年?$/;

/** Are these the codes of months, rather than amounts? One or another may be none that is known. */
function areCodes(months: readonly Passage[]): boolean {
	const texts = months.map(({ text }) => text).filter((text) => text !== '');
	return texts.filter((text) => CODE.test(text)).length * 2 >= texts.length;
}

/** What a page break may leave of an amount or a code; no words. */
const REST = /^[^\p{Script=Han}]*$/u;

interface MonthEntry {
	key: string;
	status: PrintedValue;
	amount?: PrintedValue;
}

/** What the cells of a row hold; `rest`: what a page break cut off the row before. */
type Contents = 'statuses' | 'amounts' | 'both' | 'rest';

/**
 * The gen-2 grid: a row of codes per year, newest first, and below it, where the grid has them, a row of amounts.
 * A blank cell is a month outside the range. Entries are stored oldest first when the grid ends.
 */
export class MonthsSink implements RowSink {
	readonly readsWholeRows = true;
	private readonly entries = new Map<string, MonthEntry>();
	/** The year of the last row, none where that cannot be read, and the last one that could. */
	private year = '';
	private oldest = '';
	private page = 0;
	private last: Contents = 'amounts';
	private readonly list: string;

	constructor(
		private readonly context: Context,
		private readonly table: TableGrammar,
		private readonly titles: readonly Column[],
	) {
		const paths = table.fields.flat();
		const month = paths.find((path) => path.endsWith('[].month')) as string;
		this.list = month.slice(0, -'[].month'.length);
	}

	accept(row: PrintedRow): boolean {
		const cells = row.cells;
		const first = cells[0] as PrintedCell;
		const hasYear = YEAR.test(first.label);
		if (!hasYear && first.label !== '' && cells.length === 13) return false;
		const months = this.monthsOf(hasYear || first.label === '' ? cells.slice(1) : cells);
		if (!months) return false;
		const beginsYear = hasYear && first.fresh && !first.label.startsWith(this.year || 'none');
		// Below rows that cannot be read only an earlier year is one of this grid.
		if (hasYear && this.year === '' && this.oldest !== '' && first.label.slice(0, 4) >= this.oldest) return false;
		const year = hasYear ? first.label.slice(0, 4) : this.year;
		if (year === '') return false;
		const contents = this.contentsOf(months, beginsYear);
		const isRest = row.page !== this.page && months.every(({ text }) => REST.test(text));
		if (contents === 'rest' && !isRest) return false;
		if (contents === 'statuses' && !areCodes(months)) return false;
		this.year = this.oldest = year;
		this.page = row.page;
		months.forEach((month, index) => {
			if (contents === 'both')
				month.lines.forEach((line, at) =>
					this.store(new Passage([line]).whole(), index + 1, at === 1 ? 'amounts' : 'statuses'),
				);
			else this.store(month.whole(), index + 1, contents);
		});
		if (contents !== 'rest') this.last = contents;
		return true;
	}

	/** A row stood below the last one that cannot be read: a scan lost its year, say. @returns whether it is one of this grid's */
	passOver({ cells }: PrintedRow): boolean {
		if (cells.length < 12 || !cells.every(({ passage }) => REST.test(passage.text))) return false;
		this.year = '';
		return true;
	}

	private contentsOf(months: readonly Passage[], beginsYear: boolean): Contents {
		if (this.table.yearRows !== 2) return beginsYear ? 'statuses' : 'rest';
		// Without a rule between them, both rows of a year are one; the amount may be blank.
		const areBoth =
			months.some(({ lines }) => lines.length === 2) &&
			months.every(({ lines: [status, ...amounts] }) => !status || (amounts.length <= 1 && CODE.test(status.text)));
		if (beginsYear) return areBoth ? 'both' : 'statuses';
		return this.last === 'statuses' ? 'amounts' : 'rest';
	}

	/** The twelve cells of a row; without vertical rules blank ones are missing, and the others stand under their months. */
	private monthsOf(cells: readonly PrintedCell[]): Passage[] | undefined {
		if (cells.length === 12) return cells.map((cell) => cell.passage);
		const columns = this.titles.slice(-12);
		return cells.length < 12 && columns.length === 12 && !reachOver(cells, columns)
			? alignCells(cells, columns)
			: undefined;
	}

	private store(value: PrintedValue, month: number, contents: Contents): void {
		if (value.text === '') return;
		const key = `${this.year}.${String(month).padStart(2, '0')}`;
		const entry = this.entries.get(key);
		if (contents === 'statuses') this.entries.set(key, { key, status: value });
		else if (entry)
			entry.amount =
				contents === 'rest' && entry.amount ? { ...entry.amount, text: entry.amount.text + value.text } : value;
	}

	/** Writes the entries. Called when the next table, text or section begins. */
	finish(): Unparsed[] {
		const entries = [...this.entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
		const { context, list } = this;
		for (const { key, status, amount } of entries) {
			context.ensureRecord(`${list}[].month`, status);
			context.builder.open(list);
			context.write(`${list}[].month`, { ...status, text: key });
			context.write(`${list}[].status`, status);
			if (amount) context.write(`${list}[].amount`, amount);
		}
		// A page break may have parted the grid, newest years first.
		const owner = context.builder.record(rootListOf(list));
		const all = owner?.[list.slice(list.lastIndexOf('.') + 1)] as Array<{ month: PrintedValue }> | undefined;
		all?.sort((a, b) => (a.month.text < b.month.text ? -1 : 1));
		this.entries.clear();
		return [];
	}
}
