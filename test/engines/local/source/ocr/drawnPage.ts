import type { Box } from '../../../../../nodes/CreditReport/engines/local/source/types';
import type { CellsOf, PreparedPage } from '../../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { gridOf } from '../../../../../nodes/CreditReport/engines/local/layout/grid';
import { connectedFrames, mergeRules } from '../../../../../nodes/CreditReport/engines/local/layout/mergedRules';

/** Usual height of a character on a drawn page, in pixels. */
export const CHARACTER = 24;

/** A small page to draw on: white, with lines and with marks that look like characters to whoever looks at pixels. */
export class DrawnPage implements PreparedPage {
	readonly grey;
	readonly scale = 200 / 72;
	readonly characterHeight = CHARACTER;
	readonly turned = 0;

	constructor(
		readonly width: number,
		readonly height: number,
	) {
		this.grey = { width, height, data: new Uint8Array(width * height).fill(250) };
	}

	toFile(x: number, y: number): { x: number; y: number } {
		return { x, y };
	}

	/** Fills a box, the last pixels included. */
	fill({ x0, y0, x1, y1 }: Box, shade = 30): this {
		for (let y = y0; y <= y1; y++) this.grey.data.fill(shade, y * this.width + x0, y * this.width + x1 + 1);
		return this;
	}

	/** A ruling line of two pixels. */
	across(y: number, x0: number, x1: number, shade = 60): this {
		return this.fill({ x0, y0: y, x1, y1: y + 1 }, shade);
	}

	down(x: number, y0: number, y1: number, shade = 60): this {
		return this.fill({ x0: x, y0, x1: x + 1, y1 }, shade);
	}

	/** Makes dots of what is paler than strokes of characters, as black and white does: every so many pixels on average, the same every time. */
	dotted(every: number): this {
		let state = 11;
		const { data } = this.grey;
		for (let at = 0; at < data.length; at++) {
			state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
			if (data[at]! < 50) continue;
			data[at] = data[at]! < 240 && (state >> 8) % every === 0 ? 30 : 255;
		}
		return this;
	}

	/** 王, as tall as a usual character, from its upper left corner; several stand side by side. */
	characters(x: number, y: number, count = 1, size = CHARACTER, shade = 30): this {
		const stroke = Math.max(2, Math.round(size / 12));
		for (let index = 0; index < count; index++) {
			const left = x + Math.round(index * size * 1.25);
			const right = left + size - 1;
			for (const top of [0, (size - stroke) / 2, size - stroke].map((part) => y + Math.round(part)))
				this.fill({ x0: left, y0: top, x1: right, y1: top + stroke - 1 }, shade);
			const middle = left + Math.round((size - stroke) / 2);
			this.fill({ x0: middle, y0: y, x1: middle + stroke - 1, y1: y + size - 1 }, shade);
		}
		return this;
	}

	/** Grain of a scanner, the same every time. */
	noise(most: number): this {
		let state = 7;
		const { data } = this.grey;
		for (let at = 0; at < data.length; at++) {
			state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
			const change = (state >> 8) % (2 * most + 1);
			data[at] = Math.max(0, Math.min(255, (data[at] as number) + change - most));
		}
		return this;
	}
}

/** Cells as layout makes them. */
export const cellsOf: CellsOf = (rules, characterHeight) =>
	connectedFrames(mergeRules(rules, characterHeight)).flatMap((frame) =>
		(gridOf(frame)?.cells ?? []).map(({ x0, y0, x1, y1 }) => ({ x0, y0, x1, y1 })),
	);
