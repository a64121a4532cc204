import type { Unparsed } from '../../../../report/forms/types';
import type { Line } from '../../layout/types';
import { keyOf } from '../building/builder';
import type { Context } from '../reading/context';
import type { SectionGrammar, TableGrammar } from '../grammar';
import { CodesSink, LabelledGridSink, MonthsSink } from './grids';
import { recogniseGroups, recogniseHeader } from './headers';
import { notesSink } from './accountNotes';
import { isTotal } from './fits';
import { outcome, type Outcome } from '../reading/reader';
import type { PrintedCell, PrintedRow } from './rows';
import { RowsSink } from './rowsSink';
import type { Column, RowSink } from './sink';
import { transposedSink } from './transposedGrid';
import { ValuesSink } from './valuesSink';

/** The table that rows belong to, and what is known of the one before: the memory that the readers of rows share. */
export class CurrentTable {
	/** Takes the rows under the last header. */
	sink?: RowSink;
	/** The last table whose rows are records, where it stands, and how many of them there were before it. */
	private rows?: { table: TableGrammar; section: SectionGrammar; title?: string; before: number };
	/** The table a note interrupts. */
	private interrupted?: RowSink;
	private last?: TableGrammar;
	/** Cells of a row of column groups, directly above the header that may follow. */
	private groups?: readonly PrintedCell[];
	/** Section or list that the current table fills. */
	private key?: string;
	/** Parts of tables that have ended, not answered for yet. */
	private left: Unparsed[] = [];

	constructor(private readonly context: Context) {}

	/** Ends the current table: what follows belongs to no header yet. */
	end(): Outcome {
		this.finish();
		return this.outcome([]);
	}

	/** Lets go of the current table, whatever state it is in. */
	abandon(): void {
		this.sink = undefined;
		this.interrupted = undefined;
		this.key = undefined;
	}

	/** Lines of it that were read, with what is left of the tables that ended meanwhile. */
	outcome(read: readonly Line[]): Outcome {
		const { left } = this;
		this.left = [];
		return outcome(read, left);
	}

	/** A caption was read: where its table prints no header, its cells follow. */
	announce(kind: string): void {
		const { section } = this.context.position;
		const table = section.tables.find((candidate) => candidate.headerless && candidate.title === kind);
		const path = table?.fields[0]?.[0];
		if (table && path !== undefined) this.sink = new CodesSink(this.context, path, table.labels.length);
	}

	/** A row of titles: of a note, of columns, of the records of a grid, of groups. @returns false for any other */
	takeTitles(row: PrintedRow): boolean {
		return this.takeNoteTitle(row) || this.takeHeader(row) || this.takeTransposed(row) || this.takeGroups(row);
	}

	/** A row of values. @returns false when it is none of the current table's, nor of one that its label tells */
	takeValues(row: PrintedRow): boolean {
		if (!this.sink?.accept(row) && !this.takeLabelled(row)) return false;
		if (this.key !== undefined) this.context.ledger.evidence.filled.add(this.key);
		if (this.interrupted) {
			this.sink = this.interrupted;
			this.interrupted = undefined;
		}
		return true;
	}

	/**
	 * A row that is none of the current table's ends it: what follows may be another table. A text alone interrupts it, and so does one with
	 * figures: titles of another table have none.
	 */
	leave(row: PrintedRow): void {
		const texts = row.cells.map((cell) => cell.passage.text).filter((text) => text !== '');
		if (texts.length <= 1) {
			if (this.sink instanceof RowsSink) this.sink.interrupt();
		} else if (!isTotal(texts[0] ?? '') && !this.isPassedOver(row, texts)) this.finish();
	}

	/** Does the current table go on below a row that cannot be read? */
	private isPassedOver(row: PrintedRow, texts: readonly string[]): boolean {
		const { sink } = this;
		if (sink instanceof MonthsSink) return sink.passOver(row);
		if (!texts.some((text) => /\d/.test(text))) return false;
		return sink instanceof LabelledGridSink || (sink instanceof RowsSink && sink.passOver());
	}

	private finish(): void {
		this.left.push(...(this.sink?.finish?.() ?? []));
		this.abandon();
	}

	/** A summary printed the other way round: its rows are columns. */
	private takeTransposed(row: PrintedRow): boolean {
		const sink = transposedSink(this.context, row);
		if (!sink) return false;
		this.finish();
		this.sink = sink;
		return true;
	}

	/** A note takes one row of values; then the table it interrupts goes on. */
	private takeNoteTitle(row: PrintedRow): boolean {
		const note = notesSink(this.context, row);
		if (!note) return false;
		const interrupted = this.sink instanceof MonthsSink ? undefined : this.sink;
		this.finish();
		this.interrupted = interrupted;
		this.sink = note;
		return true;
	}

	private takeHeader(row: PrintedRow): boolean {
		const { context, groups } = this;
		const { position } = context;
		this.groups = undefined;
		const header = recogniseHeader(context.edition, position.section, row, {
			title: position.title,
			group: position.group,
			last: this.last,
			groups,
		});
		if (!header) return false;
		const { section, table, columns, group } = header;
		if (section !== position.section) context.enter(section, row.page);
		if (group !== undefined) position.group = group;
		// A header printed again at the head of a page changes nothing.
		const isRepeated =
			table === this.last &&
			this.sink !== undefined &&
			table.layout !== 'header-row-then-values' &&
			pathsOf(columns) === pathsOf(this.sink.columns ?? columns);
		if (!isRepeated) this.begin(table, columns);
		else this.compareWithRows(table);
		this.last = table;
		return true;
	}

	private takeGroups(row: PrintedRow): boolean {
		const { position } = this.context;
		const groups = recogniseGroups(position.section, row);
		if (groups?.group !== undefined) position.group = groups.group;
		if (groups) this.groups = row.cells;
		return groups !== undefined;
	}

	/** A row of a labelled grid whose header was not recognised: the label and the number of cells tell which. */
	private takeLabelled(row: PrintedRow): boolean {
		const { edition, position } = this.context;
		const label = row.cells[0]?.label;
		const isGrid = (table: TableGrammar) =>
			table.rows?.some((known) => known.fields.length === row.cells.length && known.label[0] === label) ?? false;
		const owner = [position.section, ...edition.sections].find((candidate) => candidate.tables.some(isGrid));
		const table = owner?.tables.find(isGrid);
		if (!owner || !table) return false;
		if (owner !== position.section) this.context.enter(owner, row.page);
		return this.begin(table, []).accept(row);
	}

	private begin(table: TableGrammar, columns: Column[]): RowSink {
		this.finish();
		const { context } = this;
		this.key = keyOf(table);
		context.ledger.evidence.announce(this.key);
		context.ledger.evidence.header(table, columns.length, this.key);
		this.sink = sinkOf(context, table, columns);
		this.compareWithRows(table);
		return this.sink;
	}

	/** Tells rows whether there are some of their table already, under the same titles. */
	private compareWithRows(table: TableGrammar): void {
		const { builder, position } = this.context;
		const { section, title } = position;
		if (!(this.sink instanceof RowsSink) || this.sink.list === '') return;
		const { list } = this.sink;
		const { rows } = this;
		if (rows?.table !== table || rows.section !== section || rows.title !== title)
			this.rows = { table, section, title, before: builder.count(list) };
		else if (builder.count(list) > rows.before) this.sink.headAgain();
	}
}

/** What the columns fill, for comparing. */
function pathsOf(columns: readonly Column[]): string {
	return columns.map(({ paths }) => paths.join()).join('|');
}

function sinkOf(context: Context, table: TableGrammar, columns: Column[]): RowSink {
	if (table.rows) return new LabelledGridSink(context, table, columns);
	if (table.layout === 'grid') return new MonthsSink(context, table, columns);
	return table.layout === 'rows' ? new RowsSink(context, table, columns) : new ValuesSink(context, table, columns);
}
