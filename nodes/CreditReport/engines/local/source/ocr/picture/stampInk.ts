import { bleach } from './bleach';
import { clearBands, isPrint } from './colouredPrint';
import { slopeOf } from './slopes';
import { COLOURED, ENOUGH, HALO, INKS, isHueOf, type Ink } from './stampInks';
import { isLarge, patchesOf, regionOf, SQUARE, squaresOf, sumWithin } from './stampPatches';
import { widened } from './widened';
import type { Raster } from '../types';

/** Colour that goes straight for so many pixels is a rule; it may have holes of so many. */
const [STRAIGHT, GAP] = [128, 6] as const;

/** Of the colour where a stamp lies over rules so much is the stamp's own. */
const OWN = 0.5;

/**
 * Takes stamps of red and blue ink out of a page: in the channel of its own colour such ink is nearly as bright as paper, and black print under it is
 * as dark as elsewhere.
 *
 * @param grey the page in grey; changed
 */
export function removeStamps(raster: Raster, grey: Uint8Array): void {
	const { width, height, stride, data } = raster;
	const marks = { red: new Uint8Array(width * height), blue: new Uint8Array(width * height) };
	let [reds, blues] = [0, 0];
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, from = y * stride; x < width; x++, from += 3, at++) {
			const [blue, green, red] = [data[from]!, data[from + 1]!, data[from + 2]!];
			if (red >= blue) {
				if (red - green <= COLOURED || !isHueOf(INKS.red, red, green, blue)) continue;
				marks.red[at] = 1;
				reds++;
			} else if (blue - red > COLOURED && isHueOf(INKS.blue, blue, green, red)) {
				marks.blue[at] = 1;
				blues++;
			}
		}
	if (reds > ENOUGH) removeInk(raster, grey, marks.red, INKS.red);
	if (blues > ENOUGH) removeInk(raster, grey, marks.blue, INKS.blue);
}

function removeInk(raster: Raster, grey: Uint8Array, marks: Uint8Array, ink: Ink): void {
	const { width, height } = raster;
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	clearBands(marks, squaresOf(marks, width, height), width, height);
	const before = squaresOf(marks, width, height);
	let patches = patchesOf(before, columns, rows);
	if (patches.some((patch) => isLarge(patch, columns, rows))) {
		// Tables are ruled in colour, and a stamp hangs together with them.
		clearStraight(marks, width, height, slopeOf(marks, { width, height }));
		const after = squaresOf(marks, width, height);
		patches = patchesOf(after, columns, rows).filter(
			(patch) => sumWithin(after, columns, patch) >= sumWithin(before, columns, patch) * OWN,
		);
	}
	const stamps = patches.filter((patch) => !isLarge(patch, columns, rows) && !isPrint(marks, width, height, patch));
	if (stamps.length === 0) return;
	const paper = mostCommon(grey);
	// The star of a stamp is a patch of its own within that of the ring.
	const printed = grey.slice();
	for (const stamp of stamps) bleach(raster, printed, marks, regionOf(stamp, HALO, raster), ink, paper, grey);
}

/** Takes away marks that go straight, across or down a page of that slope, for longer than the arc of a stamp does. */
function clearStraight(marks: Uint8Array, width: number, height: number, slope: number): void {
	const isRule = new Uint8Array(marks.length);
	const clear = (length: number, lines: number, lean: number, step: number, apart: number): void => {
		const reach = Math.ceil(Math.abs(lean) * length);
		for (let line = -reach; line < lines + reach; line++)
			for (let along = 0, run = 0, gap = 0; along <= length; along++) {
				const across = Math.round(line + lean * along);
				const at = along * step + across * apart;
				if (along < length && across >= 0 && across < lines && marks[at] === 1) {
					run += gap + 1;
					gap = 0;
					continue;
				}
				if (run > 0 && ++gap <= GAP && along < length) continue;
				if (run >= STRAIGHT)
					for (let back = along - gap - run + 1; back <= along - gap; back++) {
						const place = Math.round(line + lean * back);
						if (place >= 0 && place < lines) isRule[back * step + place * apart] = 1;
					}
				run = 0;
				gap = 0;
			}
	};
	clear(width, height, slope, 1, width);
	clear(height, width, -slope, width, 1);
	const wide = widened(isRule, width, height, HALO);
	for (let at = 0; at < marks.length; at++) if (wide[at] === 1) marks[at] = 0;
}

function mostCommon(grey: Uint8Array): number {
	const histogram = new Uint32Array(256);
	for (let at = 0; at < grey.length; at += 5) histogram[grey[at]!]!++;
	return histogram.indexOf(Math.max(...histogram));
}
