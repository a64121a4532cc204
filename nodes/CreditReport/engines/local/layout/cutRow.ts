import type { Cell, Row, Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** A row with a number of its own, in a cell of its own or before its text. */
const NUMBER = /^\d{1,4}[.、．]?$|^\d{1,4}[.、．](?!\d)|^\d{1,4}[.、．]\d{4}年/;

/** Fewer columns than this do not tell a row of blanks, or of a grid, from the rest of another. */
const MANY_COLUMNS = 3;

/**
 * Are the row at the foot of a page and the one at the head of the next two parts of one row? Where no rule is drawn at
 * the break they may as well be two: printers leave the rule out wherever a table is cut, between rows too.
 */
export function isOneRow(last: Row, first: Row, vocabulary: Vocabulary, tolerances: Tolerances = TOLERANCES): boolean {
	const above = last.cells.map(textOf);
	const below = first.cells.map(textOf);
	const both = above.flatMap((text, index) => (text !== '' && below[index] !== '' ? [index] : []));
	if (both.length === 0) return true;
	if (both.includes(0) && NUMBER.test(below[0] as string)) return false;
	if (both.some((index) => areTwoValues(above[index] as string, below[index] as string))) return false;
	const titles = (texts: readonly string[]) =>
		texts.filter((text) => vocabulary.isColumnTitle(text) || vocabulary.isHeading(text)).length;
	const joined = titles(above.map((text, index) => text + (below[index] as string)));
	// A header row cut in two reads as titles again when it is put together; titles and their values do not.
	if (joined > Math.max(titles(above), titles(below))) return true;
	for (const part of [above, below])
		if (titles(part) > joined && 2 * titles(part) > part.filter((text) => text !== '').length) return false;
	const full = both.filter((index) => isFull(last.cells[index] as Cell, first.cells[index] as Cell, tolerances)).length;
	// A row that begins with a number or a label has its first cell once; so has a grid below a blank corner, or beside a year.
	if (below[0] === '' && (full > 0 || both.length < MANY_COLUMNS)) return true;
	return 2 * full > both.length;
}

/** A date or a month, and what reports print where they have nothing to say: a column is as wide as they are, so they look full. */
const WHOLE = /^\d{4}[.年/-]\d{1,2}(?:[.月/-]\d{1,2}日?|月)?$/;
const NOTHING = /^(?:--|——|－－)$/;

/** Are the texts of a column above and below the break two values, whatever room there was? */
function areTwoValues(above: string, below: string): boolean {
	return (WHOLE.test(above) && WHOLE.test(below)) || NOTHING.test(above) || NOTHING.test(below);
}

/** The states and amounts of a repayment grid, where blank cells are usual. */
const GRID_VALUE = /^(.|[\d,.]+|--)$/;

/**
 * Word processors close a row that they cut with a rule on both sides of the break. The part overleaf is told by its
 * blanks: a report prints `--` where it has nothing to say. Where more than one cell goes on, each was full before.
 */
export function isClosedPart(
	last: Row,
	first: Row,
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): boolean {
	if (isLabelOverleaf(last, first, vocabulary) || isRestOfTitles(last, first, vocabulary)) return true;
	const below = first.cells.map(textOf);
	const filled = below.flatMap((text, index) => (text !== '' ? [index] : []));
	if (below.length < MANY_COLUMNS || filled.length === 0 || filled.length === below.length) return false;
	if (filled.every((index) => GRID_VALUE.test(below[index] as string)) || NUMBER.test(below[0] as string)) return false;
	if (
		filled.length > 1 &&
		!filled.every((index) => isFull(last.cells[index] as Cell, first.cells[index] as Cell, tolerances))
	)
		return false;
	const above = last.cells.map(textOf);
	return (
		above.every((text) => text !== '' && !vocabulary.isColumnTitle(text)) &&
		first.cells.every((cell) => cell.row === first.index)
	);
}

/**
 * Have all columns titles once the two parts of a header are put together? Some may be titles before, and other ones after
 * (申请执行标的, 申请执行标的价值): then what is overleaf is no title itself.
 */
export function isRestOfTitles(last: Row, first: Row, vocabulary: Vocabulary): boolean {
	const above = last.cells.map(textOf);
	const below = above.map((_, index) => textOf(first.cells[index] as Cell));
	const isTitle = (text: string) => vocabulary.isColumnTitle(text) || vocabulary.isGroupTitle(text);
	const goesOn = below.some((text) => text !== '' && !isTitle(text));
	return (
		above.length > 1 &&
		(goesOn || !above.every(isTitle)) &&
		above.every((text, index) => text + below[index] === '' || isTitle(text + below[index]))
	);
}

/** The label of several rows, a year of a grid, stands at their middle: overleaf where the break cuts the first of them. */
function isLabelOverleaf(last: Row, first: Row, vocabulary: Vocabulary): boolean {
	const [above, below] = [last.cells.map(textOf), first.cells.map(textOf)];
	const isBelowBlank = below.every((text, index) => (index === 0) === (text !== ''));
	const isAboveLacking = above[0] === '' && above.some((text) => text !== '' && !vocabulary.isColumnTitle(text));
	return below.length >= MANY_COLUMNS && isBelowBlank && isAboveLacking && (first.cells[0]?.rowSpan ?? 1) > 1;
}

/** Does the text of a cell run on to its edge, so that the next character of it, which stands overleaf, found no room? */
export function isFull(cell: Cell, overleaf: Cell, tolerances: Tolerances = TOLERANCES): boolean {
	const line = cell.lines[cell.lines.length - 1];
	const next = overleaf.lines[0];
	if (!line || !next) return false;
	const character = (next.x1s[0] as number) - (next.x0s[0] as number);
	return cell.x1 - cell.x0 - (line.x1 - line.x0) < tolerances.padding * line.size + character;
}

function textOf(cell: Cell): string {
	return cell.lines.map(({ text }) => text).join('');
}
