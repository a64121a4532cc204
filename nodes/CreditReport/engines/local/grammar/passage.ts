import type { Box } from '../source/types';
import { hasBlankWithin, isLineFull } from '../layout/room';
import { hasWords, joinedWords, withSpaces } from '../layout/words';
import type { Block, Line } from '../layout/types';

/** A printed value with its place. `box` covers the part on `page`; a value may run on overleaf. */
export interface PrintedValue {
	text: string;
	page: number;
	box: Box;
	/** Digits and marks of a number, with room for a blank between two of them that the others do not have. */
	isSpaced?: boolean;
}

/** A number as long as numbers are. */
const NUMBER = /^[-+\d０-９,.，．、]{3,24}$/u;

/**
 * Lines read as one text, white space and line breaks dropped, every character still knowing its place. The values that are
 * cut from it have the spaces between Latin words again.
 */
export class Passage {
	readonly text: string;
	private readonly starts: number[] = [];

	/** @param width of the cell the lines stand in, where there is one, in points */
	constructor(
		readonly lines: readonly Line[],
		readonly width = Infinity,
	) {
		let text = '';
		for (const line of lines) {
			this.starts.push(text.length);
			text += line.text;
		}
		this.text = text;
	}

	/** The characters from `from` up to `to`, with the place of the first line they stand on. */
	slice(from: number, to: number): PrintedValue {
		let place: (Box & { page: number }) | undefined;
		this.lines.forEach((line, index) => {
			const start = this.starts[index] as number;
			const first = Math.max(from - start, 0);
			const last = Math.min(to - start, line.text.length) - 1;
			if (first > last) return;
			const part = {
				page: line.page,
				x0: line.x0s[first] as number,
				x1: line.x1s[last] as number,
				y0: line.y0,
				y1: line.y1,
			};
			if (!place) place = part;
			else if (place.page === part.page) {
				place.x0 = Math.min(place.x0, part.x0);
				place.x1 = Math.max(place.x1, part.x1);
				place.y1 = Math.max(place.y1, part.y1);
			}
		});
		const text = this.text.slice(from, to);
		const { page, ...box } = place ?? { page: this.lines[0]?.page ?? 0, x0: 0, y0: 0, x1: 0, y1: 0 };
		return {
			text: hasWords(text) ? this.withSpaces(from, to) : text,
			page,
			box,
			...(NUMBER.test(text) && this.isSpaced(from, to) ? { isSpaced: true } : {}),
		};
	}

	private withSpaces(from: number, to: number): string {
		let text = '';
		const widest = this.lines.reduce((most, { x0, x1 }) => Math.max(most, x1 - x0), 0);
		this.lines.forEach((line, index) => {
			const start = this.starts[index] as number;
			const [first, end] = [Math.max(from - start, 0), Math.min(to - start, line.text.length)];
			if (first >= end) return;
			const before = this.lines[index - 1];
			const part = withSpaces(line, first, end, text);
			text = text === '' || !before ? part : joinedWords(text, part, isLineFull(before, line, widest, this.width));
		});
		return text;
	}

	/** Is there a blank between two characters of a part? Where the line breaks is none. */
	private isSpaced(from: number, to: number): boolean {
		return this.lines.some((line, index) => {
			const start = this.starts[index] as number;
			return hasBlankWithin(line, Math.max(from - start, 0), to - start);
		});
	}

	/** The whole text as one value. */
	whole(): PrintedValue {
		return this.slice(0, this.text.length);
	}
}

/** One value from several side by side on a page: a text, and the place from the first of them to the last. */
export function across(text: string, first: PrintedValue, last: PrintedValue): PrintedValue {
	return { text, page: first.page, box: { ...first.box, x1: Math.max(first.box.x1, last.box.x1) } };
}

/** The place of a value as evidence has it: page, and left, top, right and bottom in points from the upper left corner. */
export function placeOf({ page, box }: PrintedValue): { page: number; box: [number, number, number, number] } {
	const rounded = (value: number) => Math.round(value * 10) / 10;
	return { page, box: [rounded(box.x0), rounded(box.y0), rounded(box.x1), rounded(box.y1)] };
}

/** Every line of a block, in reading order. */
export function linesOfBlock(block: Block): readonly Line[] {
	if (block.kind !== 'table') return block.lines;
	return block.rows.flatMap((row) => row.cells.filter((cell) => cell.row === row.index).flatMap((cell) => cell.lines));
}
