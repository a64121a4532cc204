import type { Cell, Row, Vocabulary } from './types';

/** A row with a number of its own, in a cell of its own or before its text. */
const NUMBER = /^\d{1,4}[.、．]?$|^\d{1,4}[.、．](?!\d)|^\d{1,4}[.、．]\d{4}年/;
/** A line that leaves less room than this many characters in its cell was wrapped: its text goes on. */
const FULL = 2.2;

/** Fewer columns than this do not tell a row of blanks, or of a grid, from the rest of another. */
const MANY_COLUMNS = 3;

/**
 * Are the row at the foot of a page and the one at the head of the next two parts of one row? Where no rule is drawn at
 * the break they may as well be two: printers leave the rule out wherever a table is cut, between rows too.
 */
export function isOneRow(last: Row, first: Row, vocabulary: Vocabulary): boolean {
	const above = last.cells.map(textOf);
	const below = first.cells.map(textOf);
	const both = above.flatMap((text, index) => (text !== '' && below[index] !== '' ? [index] : []));
	if (both.length === 0) return true;
	if (both.includes(0) && NUMBER.test(below[0] as string)) return false;
	const titles = (texts: readonly string[]) => texts.filter((text) => vocabulary.isColumnTitle(text) || vocabulary.isHeading(text)).length;
	const joined = titles(above.map((text, index) => text + (below[index] as string)));
	// A header row cut in two reads as titles again when it is put together; titles and their values do not.
	if (joined > Math.max(titles(above), titles(below))) return true;
	for (const part of [above, below]) if (titles(part) > joined && 2 * titles(part) > part.filter((text) => text !== '').length) return false;
	const full = both.filter((index) => isFull(last.cells[index] as Cell)).length;
	// A row that begins with a number or a label has its first cell once; so has a grid below a blank corner, or beside a year.
	if (below[0] === '' && (full > 0 || both.length < MANY_COLUMNS)) return true;
	return 2 * full > both.length;
}

/** The states and amounts of a repayment grid, where blank cells are usual. */
const GRID_VALUE = /^(.|[\d,.]+|--)$/;

/**
 * Word processors close a row that they cut with a rule on both sides of the break. The part overleaf is told by its
 * blanks: a report prints `--` where it has nothing to say.
 */
export function isClosedPart(last: Row, first: Row, vocabulary: Vocabulary): boolean {
	if (first.cells.length < MANY_COLUMNS) return false;
	const filled = first.cells.flatMap((cell, index) => (cell.lines.length > 0 ? [index] : []));
	const [only] = filled;
	if (filled.length !== 1 || only === undefined || GRID_VALUE.test(textOf(first.cells[only] as Cell))) return false;
	const above = last.cells.map(textOf);
	return above.every((text) => text !== '' && !vocabulary.isColumnTitle(text)) && first.cells.every((cell) => cell.row === first.index);
}

/** Does the text of a cell run on to its edge? */
function isFull(cell: Cell): boolean {
	const line = cell.lines[cell.lines.length - 1];
	return line !== undefined && cell.x1 - cell.x0 - (line.x1 - line.x0) < FULL * line.size;
}

function textOf(cell: Cell): string {
	return cell.lines.map(({ text }) => text).join('');
}
