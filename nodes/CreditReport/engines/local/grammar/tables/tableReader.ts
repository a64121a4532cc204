import { sectionKeyOf } from '../building/builder';
import type { Context } from '../reading/context';
import type { TableGrammar } from '../grammar';
import { CodesSink, LabelledGridSink, MonthsSink } from './grids';
import { recogniseGroups, recogniseHeader } from './headers';
import { notesSink } from './accountNotes';
import { isTotal } from './fits';
import { placesOf, type PrintedCell, type PrintedRow } from './rows';
import { RowsSink } from './rowsSink';
import type { Column, RowSink } from './sink';
import { transposedSink } from './transposedGrid';
import { ValuesSink } from './valuesSink';

/** Reads table rows: recognises header rows and hands value rows to the table they belong to. */
export class TableReader {
	private sink?: RowSink;
	/** The table a note interrupts. */
	private interrupted?: RowSink;
	private last?: TableGrammar;
	/** Cells of a row of column groups, directly above the header that may follow. */
	private groups?: readonly PrintedCell[];
	/** Section or list that the current table fills. */
	private key?: string;

	constructor(private readonly context: Context) {}

	/** Ends the current table: what follows belongs to no header yet. */
	end(): void {
		this.sink?.finish?.();
		this.abandon();
	}

	/** Lets go of the current table, whatever state it is in. */
	abandon(): void {
		this.sink = undefined;
		this.interrupted = undefined;
		this.key = undefined;
	}

	/** A caption was read: where its table prints no header, its cells follow. */
	announce(kind: string): void {
		this.end();
		const table = this.context.position.section.tables.find(
			(candidate) => candidate.headerless && candidate.title === kind,
		);
		const path = table?.fields[0]?.[0];
		if (table && path !== undefined) this.sink = new CodesSink(this.context, path, table.labels.length);
	}

	/** @returns false when the row is neither a header nor a row of the current table */
	read(row: PrintedRow): boolean {
		if (this.readTitles(row)) return true;
		if (!this.readValues(row)) {
			this.leave(row);
			return false;
		}
		this.consume(row);
		return true;
	}

	/** @returns false when the row is no header, nor anything else that stands above rows of values */
	readTitles(row: PrintedRow): boolean {
		const isTitles =
			this.readNoteTitle(row) || this.readHeader(row) || this.readTransposed(row) || this.readGroups(row);
		if (isTitles) this.consume(row);
		return isTitles;
	}

	private consume(row: PrintedRow): void {
		const columns = this.sink?.columns ?? [];
		const places = placesOf(row.cells, columns);
		row.cells.forEach((cell, index) => {
			if (!columns[places[index] ?? -1]?.isUnknown) this.context.ledger.consume(cell.passage.lines);
		});
	}

	/** A row that is none of the current table's ends it: what follows may be another table. A text alone interrupts it. */
	private leave(row: PrintedRow): void {
		const texts = row.cells.map((cell) => cell.passage.text).filter((text) => text !== '');
		if (texts.length <= 1) {
			if (this.sink instanceof RowsSink) this.sink.interrupt();
		} else if (!(
			isTotal(texts[0] ?? '') ||
			(this.sink instanceof LabelledGridSink && texts.some((text) => /\d/.test(text)))
		))
			this.end();
	}

	/** A summary printed the other way round: its rows are columns. */
	private readTransposed(row: PrintedRow): boolean {
		const sink = transposedSink(this.context, row);
		if (!sink) return false;
		this.end();
		this.sink = sink;
		return true;
	}

	private readValues(row: PrintedRow): boolean {
		if (!this.sink?.accept(row) && !this.readLabelled(row)) return false;
		if (this.key !== undefined) this.context.ledger.evidence.filled.add(this.key);
		if (this.interrupted) {
			this.sink = this.interrupted;
			this.interrupted = undefined;
		}
		return true;
	}

	/** A note takes one row of values; then the table it interrupts goes on. */
	private readNoteTitle(row: PrintedRow): boolean {
		const note = notesSink(this.context, row);
		if (!note) return false;
		const interrupted = this.sink instanceof MonthsSink ? undefined : this.sink;
		this.end();
		this.interrupted = interrupted;
		this.sink = note;
		return true;
	}

	private readHeader(row: PrintedRow): boolean {
		const { context } = this;
		const { groups } = this;
		this.groups = undefined;
		const header = recogniseHeader(context.edition, context.position.section, row, {
			title: context.position.title,
			group: context.position.group,
			last: this.last,
			groups,
		});
		if (!header) return false;
		const { section, table, columns, group } = header;
		if (section !== context.position.section) context.enter(section, row.page);
		if (group !== undefined) context.position.group = group;
		// A header printed again at the head of a page changes nothing.
		const isRepeated =
			table === this.last &&
			this.sink !== undefined &&
			table.layout !== 'header-row-then-values' &&
			pathsOf(columns) === pathsOf(this.sink.columns ?? columns);
		if (!isRepeated) this.begin(table, columns);
		this.last = table;
		return true;
	}

	private readGroups(row: PrintedRow): boolean {
		const groups = recogniseGroups(this.context.position.section, row);
		if (groups?.group !== undefined) this.context.position.group = groups.group;
		if (groups) this.groups = row.cells;
		return groups !== undefined;
	}

	/** A row of a labelled grid whose header was not recognised: the label and the number of cells tell which. */
	private readLabelled(row: PrintedRow): boolean {
		const {
			edition,
			position: { section },
		} = this.context;
		const label = row.cells[0]?.label;
		const isGrid = (table: TableGrammar) =>
			table.rows?.some((known) => known.fields.length === row.cells.length && known.label[0] === label) ?? false;
		const owner = [section, ...edition.sections].find((candidate) => candidate.tables.some(isGrid));
		const table = owner?.tables.find(isGrid);
		if (!owner || !table) return false;
		if (owner !== section) this.context.enter(owner, row.page);
		return this.begin(table, []).accept(row);
	}

	private begin(table: TableGrammar, columns: Column[]): RowSink {
		this.end();
		const { context } = this;
		this.key = sectionKeyOf(table.fields.flat()[0] ?? table.rows?.[0]?.fields.find(Boolean) ?? '');
		context.ledger.evidence.announce(this.key);
		this.sink = sinkOf(context, table, columns);
		return this.sink;
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
