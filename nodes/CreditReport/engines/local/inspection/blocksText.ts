import type { Block, Cell, Line, Row, TableBlock } from '../layout/types';

/**
 * A document after layout as text that a person can read and write, and that {@link parseBlocks} makes blocks of again.
 *
 * - `p1 heading`, `p1 paragraph`, `p1 table, no rules`: a block and its page; what it holds is indented below it.
 * - A line is its segments with a blank between them: text after layout holds no white space.
 * - `| a / b | ^ |` is a row of a table: `/` parts the lines of a cell, `^` is a cell of the row above that reaches down, by
 *   its place in that row where it is another (`^3`). A row without new cells is none.
 * - `p2` in the margin: what follows is overleaf.
 * - `@` tells where things are, in points. It may be left out: the text then stands in even columns and lines.
 * - A backslash before a word says that it is text.
 */

/** Flags of a table, in words. */
export const TABLE_FLAGS = {
	spaced: (table: TableBlock) => table.isSpaced === true,
	'no rules': (table: TableBlock) => !table.ruled,
	'open above': (table: TableBlock) => table.openTop,
	'open below': (table: TableBlock) => table.openBottom,
} as const;

/** Words that stand for something else in a row or line. */
export const MARKS = /^(?:\\.*|\||\/|\^\d*|@.*)$/u;

/** Prints blocks, and below them what was taken off as page furniture. */
export function printDocument({ blocks, furniture }: { blocks: readonly Block[]; furniture: readonly Line[] }): string {
	return [
		printBlocks(blocks),
		['page furniture', ...furniture.map((line) => `    p${line.page} ${line.text}`)].join('\n'),
	].join('\n');
}

export function printBlocks(blocks: readonly Block[]): string {
	return blocks.map(printBlock).join('\n');
}

function printBlock(block: Block): string {
	if (block.kind !== 'table')
		return [`p${block.page} ${block.kind}`, ...linesUnder(block.page, block.lines)].join('\n');
	const flags = Object.entries(TABLE_FLAGS).filter(([, isSet]) => isSet(block));
	const head = [`p${block.page} table`, ...flags.map(([name]) => name)].join(', ');
	let page = block.page;
	const rows = block.rows.flatMap((row, index) => {
		const turned = row.page === page ? [] : [`  p${row.page}`];
		page = row.page;
		return [...turned, `    ${rowText(row, block.rows[index - 1])}`, `    @ ${rowPlace(row)}`];
	});
	return [head, ...rows].join('\n');
}

function linesUnder(first: number, lines: readonly Line[]): string[] {
	let page = first;
	return lines.flatMap((line) => {
		const turned = line.page === page ? [] : [`  p${line.page}`];
		page = line.page;
		return [...turned, `    ${segmentsText(line)}  @ ${linePlace(line)}`];
	});
}

function rowText(row: Row, above: Row | undefined): string {
	const cells = row.cells.map((cell, index) => {
		if (cell.row === row.index) return cell.lines.map(segmentsText).join(' / ');
		// Joining the parts of a table copies cells.
		const at = above?.cells.findIndex((other) => other.row === cell.row && other.x0 === cell.x0) ?? -1;
		return at === index ? '^' : `^${at + 1}`;
	});
	return `| ${cells.join(' | ')} |`;
}

/** Places of the cells that begin in a row: `column+columns left,top..right,bottom`, and behind it those of their lines. */
function rowPlace(row: Row): string {
	return row.cells
		.filter((cell) => cell.row === row.index)
		.map((cell) => [boxText(cell), ...cell.lines.map((line) => cellLinePlace(line, row))].join(' ; '))
		.join(' | ');
}

function cellLinePlace(line: Line, { page }: Row): string {
	return `${line.page === page ? '' : `p${line.page} `}${linePlace(line)}`;
}

function boxText({ column, columnSpan, x0, y0, x1, y1 }: Cell): string {
	return `${column}+${columnSpan} ${short(x0)},${short(y0)}..${short(x1)},${short(y1)}`;
}

function segmentsText({ text, segments }: Line): string {
	return segments
		.map((from, index) => text.slice(from, segments[index + 1] ?? text.length))
		.map((part) => (MARKS.test(part) ? `\\${part}` : part))
		.join(' ');
}

/** `top..bottom base size`, then each segment from left to right; characters of other widths part it (`3:65..95+100..130`). */
function linePlace(line: Line): string {
	const ends = line.segments.map((from, index) => piecesOf(line, from, line.segments[index + 1] ?? line.text.length));
	return [`${short(line.y0)}..${short(line.y1)}`, short(line.base), short(line.size), ...ends].join(' ');
}

/** Edges of a character may be this far from where it would stand among others of even width, as a part of its height. */
const EVEN = 0.03;

function piecesOf(line: Line, from: number, to: number): string {
	const pieces: string[] = [];
	for (let start = from; start < to;) {
		let end = to;
		while (end > start + 1 && !isEven(line, start, end)) end--;
		const edges = `${short(line.x0s[start] as number)}..${short(line.x1s[end - 1] as number)}`;
		pieces.push(end === to ? edges : `${end - start}:${edges}`);
		start = end;
	}
	return pieces.join('+');
}

function isEven(line: Line, from: number, to: number): boolean {
	const edges = evenEdges(line.text.slice(from, to), line.x0s[from] as number, line.x1s[to - 1] as number);
	return edges.every(
		([x0, x1], index) =>
			Math.abs(x0 - (line.x0s[from + index] as number)) <= EVEN * line.size &&
			Math.abs(x1 - (line.x1s[from + index] as number)) <= EVEN * line.size,
	);
}

/** Where the characters of a text stand that fill a space evenly, those of alphabets half as wide as others. */
export function evenEdges(text: string, x0: number, x1: number): Array<[x0: number, x1: number]> {
	const widths = [...Array(text.length).keys()].map((at) => (text.charCodeAt(at) < 0x2e80 ? 0.5 : 1));
	const whole = widths.reduce((sum, width) => sum + width, 0);
	let passed = 0;
	return widths.map((width) => {
		const start = x0 + ((x1 - x0) * passed) / whole;
		passed += width;
		return [start, x0 + ((x1 - x0) * passed) / whole];
	});
}

/** Hundredths of a point are nothing that anybody sees. */
function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
