import { COLOURED, ENOUGH, INKS, isHueOf, type Ink } from './stampInks';
import type { Raster } from '../types';

/** Where a page has the colour of an ink. */
export interface InkMarks {
	ink: Ink;
	/** 1 where a pixel has it, by pixel. */
	marks: Uint8Array;
}

/** Where a page has the colours of stamps and pens; of those that it hardly has nothing is told. */
export function inkMarks({ width, height, stride, data }: Raster): InkMarks[] {
	const [reds, blues] = [new Uint8Array(width * height), new Uint8Array(width * height)];
	let [red, blue] = [0, 0];
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, from = y * stride; x < width; x++, from += 3, at++) {
			const [b, g, r] = [data[from]!, data[from + 1]!, data[from + 2]!];
			if (r >= b) {
				if (r - g <= COLOURED || !isHueOf(INKS.red, r, g, b)) continue;
				reds[at] = 1;
				red++;
			} else if (b - r > COLOURED && isHueOf(INKS.blue, b, g, r)) {
				blues[at] = 1;
				blue++;
			}
		}
	return [
		...(red > ENOUGH ? [{ ink: INKS.red, marks: reds }] : []),
		...(blue > ENOUGH ? [{ ink: INKS.blue, marks: blues }] : []),
	];
}
