import type { SentenceGrammar } from '../sentences/pattern';

/**
 * What an edition prints, in the form in which people read and change it. `compile.ts` makes the parser's tables of it,
 * and the fixture maker prints reports by it. Paths are those of the catalogue (`loans[].balance`).
 */

/** Paths and the texts that are stored there although no cell says so. */
export type Constants = Readonly<Record<string, string>>;

/** What a cell fills: one path, several, or nothing. */
export type Fills = string | readonly string[] | null;

/** A column: its title as printed, and what its cells fill. */
export type ColumnSource = readonly [title: string, fills: Fills];

/** Columns under a common title. */
export interface ColumnGroupSource {
	group: string;
	/** Stored with what these columns fill. */
	set?: Constants;
	columns: readonly ColumnSource[];
}

/** When a table is printed, where that does not follow from its values alone. */
export interface TableCondition {
	/** The account has this status. */
	statusIs?: string;
	/** The account has none of these. */
	statusIsNot?: readonly string[];
	/** Whether sub-headings part the section. */
	subheadings?: boolean;
}

interface TableBase {
	/**
	 * Another form of a table, which not every print has: `variant` stands instead of the table above it with the same
	 * title, `rare` is known from some renderers only. The parser reads all forms; fixtures are made of no rare ones.
	 */
	form?: 'variant' | 'rare';
	when?: TableCondition;
	/** Text of a row of full width above the column titles. Dates in it are examples. */
	title?: string;
	/** Title over a group of tables. */
	groupTitle?: string;
	/** Stored on each record that the table makes. */
	set?: Constants;
	/** Widths of the columns, in parts of the whole, where they are known. */
	spans?: readonly number[];
}

/** Column titles, and one row of values below them, or any number of rows; or each title beside its value. */
export interface ColumnTableSource extends TableBase {
	layout: 'header-row-then-values' | 'rows' | 'label-value';
	columns: ReadonlyArray<ColumnSource | ColumnGroupSource>;
}

/** A row of a grid: its printed label, or labels from the outer to the inner one. */
export interface GridRowSource {
	label: string | readonly string[];
	set?: Constants;
}

/** Rows with printed labels. */
export interface GridSource extends TableBase {
	layout: 'grid';
	columns: ReadonlyArray<ColumnSource | ColumnGroupSource>;
	/** How many columns hold the labels; without it, the label itself is the value of the first column. */
	labelColumns?: number;
	rows: readonly GridRowSource[];
}

/** A row for each year, the newest first, with a code in each of its twelve months, and maybe a row of amounts below it. */
export interface MonthsSource extends TableBase {
	layout: 'months';
	fills: readonly string[];
	/** 2 with a row of amounts. */
	rowsPerYear: 1 | 2;
}

/** 24 cells of one code each, the oldest month first, below a title and without a header. */
export interface CodesSource extends TableBase {
	layout: 'codes';
	fills: readonly string[];
}

export type TableSource = ColumnTableSource | GridSource | MonthsSource | CodesSource;

/** A heading and what stands under it. */
export interface SectionSource {
	/**
	 * Name of the section in the code: one in its edition, the same in editions that print the same there. `head` stands
	 * above the first chapter, `credit` is the chapter of the accounts.
	 */
	id: string;
	/** Its title as the edition prints it, without a numeral; other spellings behind it. */
	titles: readonly string[];
	/** 1: a chapter. */
	level: 1 | 2 | 3;
	/** The title is printed with a numeral, counted over the sections that are printed. */
	isNumbered?: boolean;
	/** Not printed at all, heading included, without data. */
	isOptional?: boolean;
	/** Text that stands under the heading in the place of data. */
	none?: string;
	/** Text that never yields data, though it repeats keywords and codes. */
	skip?: boolean;
	/** Stored on each record that the section makes. */
	set?: Constants;
	/** Sub-headings over numbered sentences. */
	subheadings?: readonly string[];
	/** Lists whose records begin with a sentence or an account heading, not with a table. */
	openedByText?: readonly string[];
	/** Remarks stand beside its tables, and may be cells of them. */
	hasRemarks?: boolean;
	/** Sentences that make records; the first that fits reads one. */
	sentences?: readonly SentenceGrammar[];
	tables?: readonly TableSource[];
}

/** By which words an edition is told: all of `all`, one of `any`, none of `none`, anywhere in the text. */
export interface Cues {
	all: readonly string[];
	any: readonly string[];
	none: readonly string[];
}

/** A field of an older form that follows from what this edition prints. */
export interface DerivationSource {
	target: string;
	op: 'pick' | 'earliest' | 'sum' | 'max';
	/** A field of a list: `overdueSummary[].months`. */
	from: string;
	/** Only of records with one of these values in each of these fields. */
	where: Readonly<Record<string, readonly string[]>>;
}

/** One edition of the report. */
export interface EditionSource {
	/** Its name in the code, as `meta.edition` has it. */
	id: string;
	title: string;
	generation: 1 | 2;
	cues: Cues;
	/** In the order of the print; the first is the head of the report. */
	sections: readonly SectionSource[];
	derivations?: readonly DerivationSource[];
}
