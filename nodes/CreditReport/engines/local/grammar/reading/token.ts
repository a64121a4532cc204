import type { Block, Line } from '../../layout/types';
import { Passage } from '../passage';
import { loneRow, printedRow, type PrintedRow } from '../tables/rows';

/** Lines that a reader may look ahead: no item of the head reaches over more. */
const MOST_AHEAD = 12;

interface TokenBase {
	page: number;
	/** The lines that begin in it: whoever takes the token answers for these. */
	lines: readonly Line[];
}

/** A line of running text, a heading among them. */
export interface LineToken extends TokenBase {
	kind: 'line';
	passage: Passage;
	/** The lines behind it in its block. */
	following: readonly Line[];
}

/** A line that no reader of lines knows: it may be the one cell of a row whose table has no vertical rules. */
export interface StrayLineToken extends TokenBase {
	kind: 'strayLine';
	passage: Passage;
	row: PrintedRow;
}

interface RowTokenBase extends TokenBase {
	row: PrintedRow;
}

/** A row of several cells. */
export interface RowToken extends RowTokenBase {
	kind: 'row';
}

/** A cell that stands alone in its row: a title, a sentence, or a row whose other cells are blank. */
export interface CellToken extends RowTokenBase {
	kind: 'cell';
	passage: Passage;
}

/** A row in which nothing begins. */
export interface BlankRowToken extends RowTokenBase {
	kind: 'blankRow';
}

/** A cell of a row that no reader of rows knows. */
export interface LooseCellToken extends TokenBase {
	kind: 'looseCell';
	passage: Passage;
}

/** What readers are asked about: the parts of a document in the order of print. */
export type Token = LineToken | StrayLineToken | RowToken | CellToken | BlankRowToken | LooseCellToken;
export type TokenKind = Token['kind'];
export type TokenOf<K extends TokenKind> = Extract<Token, { kind: K }>;

/** The parts of a block: its lines, or the rows of its table. */
export function tokensOf(block: Block): Token[] {
	if (block.kind !== 'table') return block.lines.map((_, at) => lineToken(block.lines, at));
	return block.rows.map((row) => rowToken(printedRow(row)));
}

export function lineToken(block: readonly Line[], at = 0): LineToken {
	const line = block[at] as Line;
	return {
		kind: 'line',
		page: line.page,
		lines: [line],
		passage: new Passage([line]),
		following: block.slice(at + 1, at + MOST_AHEAD),
	};
}

export function strayLineToken({ page, lines, passage }: LineToken): StrayLineToken {
	return { kind: 'strayLine', page, lines, passage, row: loneRow(lines[0] as Line) };
}

export function rowToken(row: PrintedRow): RowToken | CellToken | BlankRowToken {
	const lines = row.cells.filter((cell) => cell.fresh).flatMap((cell) => cell.passage.lines);
	const base = { page: row.page, lines, row };
	const filled = row.cells.filter((cell) => cell.passage.text !== '');
	if (!filled.some((cell) => cell.fresh)) return { ...base, kind: 'blankRow' };
	const [only] = filled;
	return only && filled.length === 1 ? { ...base, kind: 'cell', passage: only.passage } : { ...base, kind: 'row' };
}

/** The cells that begin in a row, each on its own. */
export function looseCells({ page, row }: RowToken | CellToken): LooseCellToken[] {
	return row.cells
		.filter((cell) => cell.fresh && cell.passage.text !== '')
		.map(({ passage }) => ({ kind: 'looseCell', page, lines: passage.lines, passage }));
}
