import { rootListOf } from './builder';
import type { Context } from './context';
import { isSameLabel, type SectionGrammar, type TableGrammar } from './grammar';
import { CodesSink, LabelledGridSink, MonthsSink } from './grids';
import { notesSink } from './notes';
import type { PrintedRow } from './rows';
import { RowsSink, ValuesSink, type Column, type RowSink } from './sinks';

/** Reads table rows: recognises header rows and hands value rows to the table they belong to. */
export class TableReader {
	private sink?: RowSink;
	/** The table a note interrupts. */
	private interrupted?: RowSink;
	private lastTable?: TableGrammar;

	constructor(private readonly context: Context) {}

	/** Ends the current table: what follows belongs to no header yet. */
	end(): void {
		if (this.sink instanceof MonthsSink) this.sink.finish();
		this.abandon();
	}

	/** Lets go of the current table, whatever state it is in. */
	abandon(): void {
		this.sink = undefined;
		this.interrupted = undefined;
	}

	/** A caption was read: where its table prints no header, its cells follow. */
	announce(kind: string): void {
		this.end();
		const table = this.context.section.tables.find((candidate) => candidate.headerless && candidate.title === kind);
		const path = table?.fields[0]?.[0];
		if (table && path !== undefined) this.sink = new CodesSink(this.context, path, table.labels.length);
	}

	/** @returns false when the row is neither a header nor a row of the current table */
	read(row: PrintedRow): boolean {
		if (this.readHeader(row) || this.readGroups(row)) {
			for (const cell of row.cells) this.context.consume(cell.passage);
			return true;
		}
		if (!this.sink?.accept(row) && !this.readLabelled(row)) return false;
		for (const cell of row.cells) this.context.consume(cell.passage);
		if (this.interrupted) {
			this.sink = this.interrupted;
			this.interrupted = undefined;
		}
		return true;
	}

	/** A row of a labelled grid whose header was not recognised: the label and the number of cells tell which. */
	private readLabelled(row: PrintedRow): boolean {
		const { section, edition } = this.context;
		const label = row.cells[0]?.label;
		const isGrid = (table: TableGrammar) => table.rows?.some((known) => known.fields.length === row.cells.length && known.label[0] === label) ?? false;
		const owner = [section, ...edition.sections].find((candidate) => candidate.tables.some(isGrid));
		const table = owner?.tables.find(isGrid);
		if (!owner || !table) return false;
		if (owner !== section) this.context.enter(owner);
		this.sink = this.sinkFor(table, []);
		return this.sink.accept(row);
	}

	/** Would this row be read as a header of the current section? Changes nothing. */
	isHeader(row: PrintedRow): boolean {
		const { tables } = this.context.section;
		const labels = row.cells.map((cell) => cell.label);
		if (tables.some((table) => !table.headerless && hasLabels(table, labels))) return true;
		return labels.length > 1 && labels.every((label) => tables.some((table) => table.labels.some((known) => isSameLabel(label, known))));
	}

	private readHeader(row: PrintedRow): boolean {
		const labels = row.cells.map((cell) => cell.label);
		if (labels.every((label) => label === '')) return false;
		const note = notesSink(this.context, row);
		if (note) {
			const interrupted = this.sink instanceof MonthsSink ? undefined : this.sink;
			this.end();
			this.interrupted = interrupted;
			this.sink = note;
			return true;
		}
		const { table, columns } = this.tableFor(row, labels) ?? {};
		if (!table || !columns) return false;
		// A header printed again at the head of a page changes nothing.
		if (!(table === this.lastTable && this.sink && table.layout !== 'header-row-then-values')) this.sink = this.sinkFor(table, columns);
		this.lastTable = table;
		return true;
	}

	private sinkFor(table: TableGrammar, columns: Column[]): RowSink {
		this.end();
		const { context } = this;
		const path = table.fields.flat()[0] ?? table.rows?.[0]?.fields.find(Boolean) ?? '';
		const list = rootListOf(path);
		if (list !== '') context.announced.add(list);
		if (table.rows) return new LabelledGridSink(context, table);
		if (table.layout === 'grid') return new MonthsSink(context, table, columns);
		return table.layout === 'rows' ? new RowsSink(context, table, columns) : new ValuesSink(context, table, columns);
	}

	private tableFor(row: PrintedRow, labels: string[]): { table: TableGrammar; columns: Column[] } | undefined {
		const { section, edition } = this.context;
		const exact = this.choose(section, labels) ?? this.withLeadingGroup(section, labels);
		if (exact) return { table: exact, columns: columnsOf(row, exact) };
		const composed = this.compose(section, row);
		if (composed) return composed;
		// A lost heading: a header that only one section has tells which one it is.
		if (labels.length < 3) return undefined;
		const owners = edition.sections.filter((candidate) => !candidate.skip && candidate.tables.some((table) => hasLabels(table, labels)));
		const [owner] = owners;
		if (!owner || owners.length > 1) return undefined;
		this.context.enter(owner);
		const table = this.choose(owner, labels);
		return table && { table, columns: columnsOf(row, table) };
	}

	/** Among tables with the same columns: the one whose title stands above, else the next in print order. */
	private choose(section: SectionGrammar, labels: string[]): TableGrammar | undefined {
		const fitting = section.tables.filter((table) => !table.headerless && hasLabels(table, labels));
		if (fitting.length <= 1) return fitting[0];
		const { title, group } = this.context;
		const grouped = fitting.filter((table) => table.groupTitle !== undefined && table.groupTitle === group);
		if (grouped.length > 0) return grouped[0];
		const titled = fitting.filter((table) => table.title !== undefined && table.title === title);
		if (titled.length > 0) return titled[0];
		const last = this.lastTable && section.tables.includes(this.lastTable) ? this.lastTable.index : -1;
		return fitting.find((table) => table.index > last) ?? fitting[0];
	}

	/** 为个人 may stand in a first column beside the group instead of above it. */
	private withLeadingGroup(section: SectionGrammar, labels: string[]): TableGrammar | undefined {
		const [first, ...rest] = labels;
		if (!section.tables.some((table) => table.groupTitle !== undefined && table.groupTitle === first)) return undefined;
		this.context.group = first;
		return this.choose(section, rest);
	}

	/** A header of known column titles in a combination that no table has: renderers split and merge tables. */
	private compose(section: SectionGrammar, row: PrintedRow): { table: TableGrammar; columns: Column[] } | undefined {
		const filled = row.cells.filter((cell) => cell.label !== '');
		const known = filled.map((cell) => {
			const tables = section.tables.filter((table) => !table.headerless && table.layout !== 'grid' && table.labels.some((label) => isSameLabel(cell.label, label)));
			return tables.find((table) => table.title === this.context.title) ?? tables[0];
		});
		const [first] = known.filter((table) => table !== undefined);
		const isHeader = filled.length >= 2 && first !== undefined && known.filter(Boolean).length >= Math.max(2, 0.75 * filled.length);
		if (!isHeader) return undefined;
		const columns = row.cells.map((cell) => {
			const table = known[filled.indexOf(cell)];
			const index = table?.labels.findIndex((label) => isSameLabel(cell.label, label)) ?? -1;
			return { x0: cell.x0, x1: cell.x1, paths: table?.fields[index] ?? [] };
		});
		return { table: first, columns };
	}

	/** A row of column groups above the column titles, or of the title of a group of tables. */
	private readGroups(row: PrintedRow): boolean {
		const { section } = this.context;
		const groupTitles = new Set(section.tables.map((table) => table.groupTitle).filter((title) => title !== undefined));
		const groups = new Set(section.tables.flatMap((table) => table.groups ?? []).flatMap((group) => group.label ?? []));
		const isLabel = (label: string) => label === '' || groups.has(label) || groupTitles.has(label) || section.tables.some((table) => table.labels.some((known) => isSameLabel(label, known)));
		const labels = row.cells.map((cell) => cell.label);
		const isPart = labels.some((label) => groups.has(label)) || labels.every((label) => section.tables.some((table) => table.layout === 'grid' && label !== '' && table.labels.includes(label)));
		if (!isPart || !labels.every(isLabel)) return false;
		const title = labels.find((label) => groupTitles.has(label));
		if (title !== undefined) this.context.group = title;
		return true;
	}
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
