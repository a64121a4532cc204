import type { Box } from '../../types';
import type { LineReading, ReadCharacter } from './types';

/** Ink of a page: 1 where it is, rows of `width`. */
export interface Ink {
	data: Uint8Array;
	width: number;
}

/** A character and its place, in pixels of the page. */
export interface PlacedCharacter extends Box {
	character: ReadCharacter;
}

/** Han, their punctuation and full-width forms: as wide as they are high. */
const FULL_WIDTH = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”—…]/;
/** They stand at the left of their square. */
const LEFT_ALIGNED = /[，。、：；,.）】]/;
/** Width of the others, as a share of the height. */
const HALF = 0.52;
/** So far from where two characters should meet their border is sought, in widths of the narrower. */
const REACH = 0.35;

/**
 * The boxes of the characters of a line. The recogniser tells the middle of each to a sixth of its height; borders lie
 * where the least ink is between two.
 */
export function placed({ line, lattice, characters }: LineReading, ink: Ink): PlacedCharacter[] {
	const perStep = (line.x1 - line.x0) / lattice.width;
	const em = line.bottom - line.top;
	const left = Math.max(0, Math.floor(line.x0));
	const right = Math.min(ink.width - 1, Math.ceil(line.x1));
	const profile = inkProfile(ink, { x0: left, x1: right, y0: Math.max(0, line.top), y1: line.bottom });
	const inkAt = (x: number): number => profile[x - left] ?? 0;
	const advance = ({ text }: ReadCharacter): number => (FULL_WIDTH.test(text) ? em : em * HALF);
	const seen = characters
		.filter(({ text }) => text.trim() !== '')
		.map((character) => ({
			character,
			middle: line.x0 + ((character.from + character.to + 1) / 2) * perStep,
			width: advance(character),
		}));
	const borders = [left];
	for (let index = 0; index + 1 < seen.length; index++) {
		const [a, b] = [seen[index] as (typeof seen)[number], seen[index + 1] as (typeof seen)[number]];
		const meeting = a.middle + ((b.middle - a.middle) * a.width) / (a.width + b.width);
		const reach = REACH * Math.min(a.width, b.width);
		let border = Math.round(meeting);
		let least = Infinity;
		for (let x = Math.round(meeting - reach); x <= meeting + reach; x++) {
			// Where several columns are as empty, the nearest.
			const cost = inkAt(x) + (0.02 * em * Math.abs(x - meeting)) / reach;
			if (cost < least) [least, border] = [cost, x];
		}
		borders.push(border);
	}
	borders.push(right);
	return seen.map(({ character, width }, index) => {
		let x0 = borders[index] as number;
		let x1 = borders[index + 1] as number;
		let [first, last] = [Math.ceil(x0), Math.floor(x1)];
		while (first < last && inkAt(first) === 0) first++;
		while (last > first && inkAt(last) === 0) last--;
		if (last > first) {
			const middle = (first + last) / 2;
			if (LEFT_ALIGNED.test(character.text)) {
				x0 = Math.max(x0, first - 0.1 * width);
				x1 = Math.min(x1, x0 + width);
			} else {
				x0 = Math.max(x0, Math.min(first, middle - width / 2));
				x1 = Math.min(x1, Math.max(last, middle + width / 2));
			}
		}
		return { character, x0, x1, y0: line.top, y1: line.bottom };
	});
}

/** Ink per column of a part of the page. */
export function inkProfile({ data, width }: Ink, { x0, x1, y0, y1 }: Box): Uint16Array {
	const profile = new Uint16Array(x1 - x0 + 1);
	for (let y = Math.round(y0); y <= y1; y++)
		for (let x = x0, at = y * width + x0; x <= x1; x++, at++) if (data[at]) (profile[x - x0] as number)++;
	return profile;
}
