import type { Block, Cell, Line, Row, TableBlock } from '../layout/types';
import { evenEdges, TABLE_FLAGS } from './blocksText';

/** A text that is none of blocks. */
export class BlocksSyntaxError extends Error {
	/** @param line of the text, from 1 */
	constructor(message: string, line: number) {
		super(`line ${line}: ${message}`);
	}
}

/** Points: where things are whose places the text does not tell. */
const DEFAULTS = { left: 50, top: 50, pitch: 20, lead: 12, size: 10, gap: 20, column: 100, pad: 2 } as const;

const COORDINATE = '(-?\\d+(?:\\.\\d+)?)';
/** `2+1 50,20.5..150,40`: column, columns, and the corners. */
const PLACE_OF_CELL = new RegExp(`^(\\d+)\\+(\\d+) ${COORDINATE},${COORDINATE}\\.\\.${COORDINATE},${COORDINATE}$`);
/** `3:65..95`, or without the count. */
const PLACE_OF_PIECE = new RegExp(`^(?:(\\d+):)?${COORDINATE}\\.\\.${COORDINATE}$`);

/**
 * Reads blocks as `printBlocks` prints them, or as a person writes them.
 * @throws BlocksSyntaxError
 */
export function parseBlocks(text: string): Block[] {
	const cursor = new Cursor(text.split(/\r?\n/));
	const blocks: Block[] = [];
	for (let head = cursor.next(); head !== undefined && head !== 'page furniture'; head = cursor.next()) {
		if (head.trim() === '') continue;
		const [, page, kind, flags = ''] = /^p(\d+) (heading|paragraph|table)((?:, [a-z ]+)*)$/.exec(head) ?? [];
		if (kind === undefined) throw cursor.error('a block begins with its page and its kind, as in "p1 paragraph"');
		blocks.push(kind === 'table' ? tableOf(cursor, Number(page), flags) : linesBlock(cursor, Number(page), kind));
	}
	return blocks;
}

/** Walks through the lines of a text. */
class Cursor {
	private at = 0;
	/** Top of the next line or row that does not tell its place, in points. */
	y: number = DEFAULTS.top;

	constructor(private readonly lines: readonly string[]) {}

	next(): string | undefined {
		return this.lines[this.at++];
	}

	/** The next line under the head of a block, with its page; undefined where the block ends. */
	body(page: number): { text: string; page: number } | undefined {
		const [, turned] = /^ {2}p(\d+)$/.exec(this.lines[this.at] ?? '') ?? [];
		if (turned !== undefined) this.at++;
		const text = this.lines[this.at];
		if (!text?.startsWith('    ')) return undefined;
		this.at++;
		return { text: text.trim(), page: turned === undefined ? page : Number(turned) };
	}

	/** The places below a row, where they are told. */
	places(): string | undefined {
		const [, places] = /^ {4}@ (.*)$/.exec(this.lines[this.at] ?? '') ?? [];
		if (places !== undefined) this.at++;
		return places;
	}

	error(message: string): BlocksSyntaxError {
		return new BlocksSyntaxError(message, this.at);
	}
}

function linesBlock(cursor: Cursor, page: number, kind: string): Block {
	const lines: Line[] = [];
	for (let body = cursor.body(page); body; body = cursor.body(body.page)) {
		const mark = body.text.search(/\s@ /);
		const words = mark < 0 ? body.text : body.text.slice(0, mark).trimEnd();
		const place = mark < 0 ? undefined : body.text.slice(mark + 3);
		lines.push(lineOf(cursor, words.split(/\s+/), body.page, { x: DEFAULTS.left, y: cursor.y, place }));
		cursor.y += DEFAULTS.pitch;
	}
	if (lines.length === 0) throw cursor.error(`a ${kind} has a line`);
	return kind === 'heading'
		? { kind: 'heading', page, text: lines.map(({ text }) => text).join(''), lines }
		: { kind: 'paragraph', page, lines };
}

function tableOf(cursor: Cursor, page: number, flags: string): TableBlock {
	const rows: Row[] = [];
	for (let body = cursor.body(page); body; body = cursor.body(body.page)) {
		rows.push(rowOf(cursor, body.text, body.page, rows));
		cursor.y += DEFAULTS.pitch;
	}
	if (rows.length === 0) throw cursor.error('a table has a row');
	const set = flags.split(', ').slice(1);
	const strange = set.find((flag) => !(flag in TABLE_FLAGS));
	if (strange !== undefined) throw cursor.error(`a table is none of "${strange}"`);
	const cells = rows.flatMap((row) => row.cells);
	return {
		kind: 'table',
		page,
		ruled: !set.includes('no rules'),
		rows,
		openTop: set.includes('open above'),
		openBottom: set.includes('open below'),
		...(set.includes('spaced') ? { isSpaced: true } : {}),
		x0: Math.min(...cells.map(({ x0 }) => x0)),
		y0: Math.min(...cells.map(({ y0 }) => y0)),
		x1: Math.max(...cells.map(({ x1 }) => x1)),
		y1: Math.max(...cells.map(({ y1 }) => y1)),
	};
}

function rowOf(cursor: Cursor, text: string, page: number, above: readonly Row[]): Row {
	const words = text.split(/\s+/);
	if (words[0] !== '|' || words.at(-1) !== '|') throw cursor.error('a row begins and ends with |');
	const places = cursor.places()?.split(' | ');
	const index = above.length;
	let fresh = 0;
	const cells = splitAt(words.slice(1, -1), '|').map((inside, at): Cell => {
		const [, place] = (inside.length === 1 && /^\^(\d*)$/.exec(inside[0] as string)) || [];
		if (place === undefined) return cellOf(cursor, inside, { page, row: index, at, place: places?.[fresh++] });
		const cell = above.at(-1)?.cells[place === '' ? at : Number(place) - 1];
		if (!cell) throw cursor.error(`there is no cell above ^${place}`);
		cell.rowSpan = index - cell.row + 1;
		cell.y1 = Math.max(cell.y1, places ? cell.y1 : cursor.y + DEFAULTS.pitch);
		return cell;
	});
	return { page, cells, index };
}

function cellOf(
	cursor: Cursor,
	inside: readonly string[],
	{ page, row, at, place }: { page: number; row: number; at: number; place: string | undefined },
): Cell {
	const [box, ...linePlaces] = place?.split(' ; ') ?? [];
	const told = PLACE_OF_CELL.exec(box ?? '')
		?.slice(1)
		.map(Number);
	const left = DEFAULTS.left + at * DEFAULTS.column;
	const [column = at, columnSpan = 1, ...corners] = told ?? [];
	const [x0 = left, y0 = cursor.y, x1 = left + DEFAULTS.column, y1 = cursor.y + DEFAULTS.pitch] = corners;
	const lines = (inside.length === 0 ? [] : splitAt(inside, '/')).map((words, index) => {
		const [, turned, linePlace] = /^(?:p(\d+) )?(.*)$/.exec(linePlaces[index] ?? '') ?? [];
		return lineOf(cursor, words, turned === undefined ? page : Number(turned), {
			x: x0 + DEFAULTS.pad,
			y: y0 + DEFAULTS.pad + index * DEFAULTS.lead,
			place: linePlace === '' ? undefined : linePlace,
		});
	});
	return { page, lines, row, rowSpan: 1, column, columnSpan, x0, y0, x1, y1 };
}

function lineOf(
	cursor: Cursor,
	words: readonly string[],
	page: number,
	{ x, y, place }: { x: number; y: number; place: string | undefined },
): Line {
	const parts = words.map((word) => word.replace(/^\\/, ''));
	const [rows, base, size, ...ranges] = place?.split(' ') ?? [];
	const [y0 = y, y1 = y + DEFAULTS.size] = rows?.split('..').map(Number) ?? [];
	const edges = place === undefined ? besideEachOther(parts, x) : parts.flatMap((part, at) => placed(part, ranges[at]));
	const text = parts.join('');
	if (edges.length !== text.length || [...edges.flat(), y0, y1, Number(base ?? 0)].some(Number.isNaN))
		throw cursor.error('the places told are not those of the text');
	const segments: number[] = [];
	let start = 0;
	for (const part of parts) {
		segments.push(start);
		start += part.length;
	}
	const [x0s, x1s] = [edges.map(([from]) => from), edges.map(([, to]) => to)];
	return {
		page,
		text,
		x0s,
		x1s,
		segments,
		base: base === undefined ? y0 + 0.8 * DEFAULTS.size : Number(base),
		size: size === undefined ? DEFAULTS.size : Number(size),
		x0: Math.min(...x0s),
		x1: Math.max(...x1s),
		y0,
		y1,
	};
}

/** Segments one behind the other, with room between them. */
function besideEachOther(parts: readonly string[], left: number): Array<[number, number]> {
	let x = left;
	return parts.flatMap((part) => {
		const edges = evenEdges(part, x, x + DEFAULTS.size * part.length);
		x = (edges.at(-1)?.[1] ?? x) + DEFAULTS.gap;
		return edges;
	});
}

/** The characters of a segment in the pieces that are told of it: `3:65..95+100..130`. */
function placed(part: string, pieces = ''): Array<[number, number]> {
	let rest = part;
	return pieces.split('+').flatMap((piece) => {
		const [, count, x0, x1] = PLACE_OF_PIECE.exec(piece) ?? [];
		const text = rest.slice(0, count === undefined ? undefined : Number(count));
		rest = rest.slice(text.length);
		return evenEdges(text, Number(x0), Number(x1));
	});
}

function splitAt(words: readonly string[], mark: string): string[][] {
	const parts: string[][] = [[]];
	for (const word of words) {
		if (word === mark) parts.push([]);
		else parts.at(-1)?.push(word);
	}
	return parts;
}
