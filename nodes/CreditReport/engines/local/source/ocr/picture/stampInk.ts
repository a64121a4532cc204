import { bleach } from './bleach';
import { mostCommon } from './mostCommon';
import { clearBands, isPrint } from './colouredPrint';
import { COLOURED, ENOUGH, HALO, INKS, isHueOf, type Ink } from './stampInks';
import { regionOf, squaresOf } from './stampPatches';
import { stampsAmong } from './stampsAmong';
import type { Raster } from '../types';

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
	clearBands(marks, squaresOf(marks, width, height), width, height);
	const stamps = stampsAmong(marks, raster).filter((patch) => !isPrint(marks, width, height, patch));
	if (stamps.length === 0) return;
	const paper = mostCommon(grey);
	// The star of a stamp is a patch of its own within that of the ring.
	const printed = grey.slice();
	for (const stamp of stamps) bleach(raster, printed, marks, regionOf(stamp, HALO, raster), ink, paper, grey);
}
