import { ifdFile, type Ifd } from './ifd';
import type { Density, Orientation } from './types';

/** Tags that TIFF and Exif share. */
const TAG = { orientation: 274, xResolution: 282, yResolution: 283, resolutionUnit: 296 } as const;
/** Values of the unit: 1 is none. */
const PER_INCH: Readonly<Record<number, number>> = { 2: 1, 3: 2.54 };
const DEFAULT_UNIT = 2;

export function orientationOf(ifd: Ifd): Orientation {
	const [value = 1] = ifd.numbers(TAG.orientation);
	return isOrientation(value) ? value : 1;
}

function isOrientation(value: number): value is Orientation {
	return Number.isInteger(value) && value >= 1 && value <= 8;
}

/** @returns none where nothing is said of it */
export function densitiesOf(ifd: Ifd): Density[] {
	const [x = 0] = ifd.numbers(TAG.xResolution);
	const [y = x] = ifd.numbers(TAG.yResolution);
	const [unit = DEFAULT_UNIT] = ifd.numbers(TAG.resolutionUnit);
	const perInch = PER_INCH[unit];
	return perInch === undefined ? [] : [{ x: x * perInch, y: y * perInch }];
}

/** What Exif data say of how a picture is to be shown. */
export function exifFacts(bytes: Uint8Array): { orientation: Orientation; densities: Density[] } {
	const file = ifdFile(bytes);
	const ifd = file?.read(file.first);
	return ifd ? { orientation: orientationOf(ifd), densities: densitiesOf(ifd) } : { orientation: 1, densities: [] };
}
