import { bleach } from './bleach';
import { mostCommon } from './mostCommon';
import { clearBands, isPrint } from './colouredPrint';
import type { InkMarks } from './inkMarks';
import { HALO, type Ink } from './stampInks';
import { regionOf, squaresOf } from './stampPatches';
import { stampsAmong } from './stampsAmong';
import type { Raster } from '../types';

/**
 * Takes stamps of red and blue ink out of a page: in the channel of its own colour such ink is nearly as bright as paper, and black print under it is
 * as dark as elsewhere.
 *
 * @param grey the page in grey; changed
 * @param inks where it has their colours; changed
 */
export function removeStamps(raster: Raster, grey: Uint8Array, inks: readonly InkMarks[]): void {
	for (const { ink, marks } of inks) removeInk(raster, grey, marks, ink);
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
