import type { Box } from '../source/types';

export type { Box } from '../source/types';

/** Characters on one baseline, white space dropped. `x0s[i]`, `x1s[i]` are the edges of `text[i]` (UTF-16 units). */
export interface Line extends Box {
	page: number;
	text: string;
	x0s: number[];
	x1s: number[];
	base: number;
	/** Height of the tallest character, in points. */
	size: number;
	/** Offsets at which a wide gap starts a new segment; the first is 0. */
	segments: number[];
}

/** A table cell; `lines` from top to bottom. */
export interface Cell extends Box {
	page: number;
	lines: Line[];
	/** First row of the table that the cell covers. */
	row: number;
	rowSpan: number;
	/** First of the columns of the table that the cell covers, from 0 at the left, and how many. */
	column: number;
	columnSpan: number;
}

/** The cells that cover one row, left to right, those that reach down from a row above included. */
export interface Row {
	page: number;
	cells: Cell[];
	/** Index of this row in its table, to tell cells that begin here (`cell.row === index`) from those above. */
	index: number;
}

/** A ruled table, or a borderless one under a header line of known column titles. */
export interface TableBlock extends Box {
	kind: 'table';
	page: number;
	ruled: boolean;
	rows: Row[];
	/** The page break cut a row: the first row continues one of the page before, the last goes on overleaf. */
	openTop: boolean;
	openBottom: boolean;
	/** White space parts its columns, so that a blank cell leaves no trace. */
	isSpaced?: boolean;
}

/** A line that is the title of a section in some edition. */
export interface HeadingBlock {
	kind: 'heading';
	page: number;
	text: string;
	lines: Line[];
}

/** Running text between headings and tables, across page breaks. */
export interface ParagraphBlock {
	kind: 'paragraph';
	page: number;
	lines: Line[];
}

export type Block = HeadingBlock | TableBlock | ParagraphBlock;

/** What layout needs to know of words: the grammar's vocabulary, passed in as data. */
export interface Vocabulary {
	/** Is this line, as a whole, the title of a section? */
	isHeading(text: string): boolean;
	/** Is this line, as a whole, the title or caption of a table (`2016年01月 - 2017年12月的还款记录`)? */
	isTableTitle(text: string): boolean;
	/** Is this text the title of a table column? */
	isColumnTitle(text: string): boolean;
	/** Is this text the title of a group of columns, above theirs? */
	isGroupTitle(text: string): boolean;
	/** Does this text occur in the title of a column or of a group? Titles wrap. */
	isPartOfTitle(text: string): boolean;
	/** Does this line open a record, or name the table below it? */
	isCaption(text: string): boolean;
	/** Is this line the title of a whole report? */
	isTitle(text: string): boolean;
	/** Does this line print the number of a report? */
	isReportNumber(text: string): boolean;
}

/** A page after layout: tables and the lines outside them, from top to bottom. */
export interface PageLayout {
	page: number;
	width: number;
	height: number;
	/** Usual height of the page's characters, in points: the unit of what is near on it. */
	unit: number;
	items: Array<Line | TableBlock>;
	/** y of horizontal rules that belong to no ruled table: they separate rows of borderless tables. */
	separators: number[];
}

export function isTable(item: Line | TableBlock): item is TableBlock {
	return 'kind' in item;
}
