import { densitiesOf, orientationOf } from '../exif';
import type { Ifd } from '../ifd';
import { damaged, requireArea, unsupported } from '../pictureErrors';
import type { Density, Orientation } from '../types';

/** Tags of TIFF 6.0 that tell how the pixels of a picture are stored. */
const TAG = {
	subfile: 254,
	width: 256,
	height: 257,
	bits: 258,
	compression: 259,
	photometric: 262,
	fillOrder: 266,
	stripOffsets: 273,
	samples: 277,
	rowsPerStrip: 278,
	stripLengths: 279,
	planes: 284,
	group3Options: 292,
	predictor: 317,
	palette: 320,
	tileWidth: 322,
	tileHeight: 323,
	tileOffsets: 324,
	tileLengths: 325,
	extraSamples: 338,
	sampleFormat: 339,
	jpegTables: 347,
} as const;

/** What the numbers of pixels mean. */
export const PHOTOMETRIC = { whiteIsZero: 0, blackIsZero: 1, rgb: 2, palette: 3, cmyk: 5, yCbCr: 6 } as const;
/** Samples of a colour, by what they mean. */
const COLOUR_SAMPLES: Readonly<Record<number, number>> = {
	[PHOTOMETRIC.whiteIsZero]: 1,
	[PHOTOMETRIC.blackIsZero]: 1,
	[PHOTOMETRIC.rgb]: 3,
	[PHOTOMETRIC.palette]: 1,
	[PHOTOMETRIC.cmyk]: 4,
	[PHOTOMETRIC.yCbCr]: 3,
};
export const JPEG_COMPRESSION = 7;
/** Bits of a subfile's kind: a smaller copy of another picture, or a mask for one. */
const NO_PAGE = 0b101;
const UNSIGNED = 1;
const HIGHEST_BIT_FIRST = 1;
const ONE_PLANE = 1;

/** A strip or a tile: where its data are, and which pixels it holds. */
export interface Segment {
	x: number;
	y: number;
	width: number;
	height: number;
	data: Uint8Array;
}

/** How the pixels of a page are stored. */
export interface TiffFacts {
	width: number;
	height: number;
	bits: number;
	/** Samples of a pixel, those of its colour first. */
	samples: number;
	colourSamples: number;
	photometric: number;
	compression: number;
	isLittleEndian: boolean;
	/** Bits of a byte are stored from the lowest. */
	isReversed: boolean;
	/** Group 3: lines may be coded against the line above. */
	isTwoDimensional: boolean;
	/** Samples are differences from the pixel before. */
	isDifferences: boolean;
	/** The first sample behind those of the colour says how opaque it is. */
	hasAlpha: boolean;
	/** Red, green and blue of each colour, a byte each. */
	palette: Uint8Array;
	jpegTables: Uint8Array;
	isTiled: boolean;
	segments: Segment[];
	orientation: Orientation;
	densities: Density[];
}

/** Smaller copies and masks are no pages. */
export function isPage(ifd: Ifd): boolean {
	return ((ifd.numbers(TAG.subfile)[0] ?? 0) & NO_PAGE) === 0;
}

/** @throws CreditReportError PICTURE_DAMAGED, PICTURE_TOO_LARGE, UNSUPPORTED_PICTURE */
export function tiffFacts(ifd: Ifd, bytes: Uint8Array, isLittleEndian: boolean): TiffFacts {
	const one = (tag: number, otherwise: number): number => ifd.numbers(tag)[0] ?? otherwise;
	const [width, height] = [one(TAG.width, 0), one(TAG.height, 0)];
	requireArea('TIFF', width, height);
	const photometric = one(TAG.photometric, PHOTOMETRIC.whiteIsZero);
	const colourSamples = COLOUR_SAMPLES[photometric];
	if (colourSamples === undefined) throw unsupported(`a TIFF with colours of a rare kind (${photometric})`);
	const samples = one(TAG.samples, 1);
	const bits = one(TAG.bits, 1);
	if (![1, 2, 4, 8, 16].includes(bits) || ifd.numbers(TAG.bits).some((other) => other !== bits))
		throw unsupported(`a TIFF with ${bits} bits a colour`);
	if (one(TAG.sampleFormat, UNSIGNED) !== UNSIGNED) throw unsupported('a TIFF of numbers that are no colours');
	if (samples < colourSamples || samples > colourSamples + 4 || (samples > 1 && bits < 8)) throw damaged('TIFF');
	if (samples > 1 && one(TAG.planes, ONE_PLANE) !== ONE_PLANE)
		throw unsupported('a TIFF with each colour in a plane of its own');
	const isTiled = ifd.numbers(TAG.tileOffsets).length > 0;
	return {
		width,
		height,
		bits,
		samples,
		colourSamples,
		photometric,
		compression: one(TAG.compression, 1),
		isLittleEndian,
		isReversed: one(TAG.fillOrder, HIGHEST_BIT_FIRST) !== HIGHEST_BIT_FIRST,
		isTwoDimensional: (one(TAG.group3Options, 0) & 1) === 1,
		isDifferences: one(TAG.predictor, 1) === 2,
		hasAlpha: samples > colourSamples && [1, 2].includes(one(TAG.extraSamples, 0)),
		palette: paletteOf(ifd, photometric, bits),
		jpegTables: Uint8Array.from(ifd.numbers(TAG.jpegTables)),
		isTiled,
		segments: isTiled ? tilesOf(ifd, bytes, width, height) : stripsOf(ifd, bytes, width, height),
		orientation: orientationOf(ifd),
		densities: densitiesOf(ifd),
	};
}

/** All reds, then all greens, then all blues, of 16 bits each. */
function paletteOf(ifd: Ifd, photometric: number, bits: number): Uint8Array {
	if (photometric !== PHOTOMETRIC.palette) return new Uint8Array();
	const values = ifd.numbers(TAG.palette);
	const count = 1 << bits;
	if (bits > 8 || values.length !== 3 * count) throw damaged('TIFF', 'it has no palette');
	return Uint8Array.from(
		{ length: 3 * count },
		(_, index) => values[(index % 3) * count + Math.floor(index / 3)]! >> 8,
	);
}

function stripsOf(ifd: Ifd, bytes: Uint8Array, width: number, height: number): Segment[] {
	const rows = Math.min(height, Math.max(1, ifd.numbers(TAG.rowsPerStrip)[0] ?? height));
	const count = Math.ceil(height / rows);
	const places = placesOf(ifd, TAG.stripOffsets, TAG.stripLengths, count);
	return places.map(({ offset, length }, index) => ({
		x: 0,
		y: index * rows,
		width,
		height: Math.min(rows, height - index * rows),
		data: dataAt(bytes, offset, length),
	}));
}

/** All tiles have one size: those at the edges hold more than the picture. */
function tilesOf(ifd: Ifd, bytes: Uint8Array, width: number, height: number): Segment[] {
	const [tileWidth = 0] = ifd.numbers(TAG.tileWidth);
	const [tileHeight = 0] = ifd.numbers(TAG.tileHeight);
	requireArea('TIFF', tileWidth, tileHeight);
	const across = Math.ceil(width / tileWidth);
	const places = placesOf(ifd, TAG.tileOffsets, TAG.tileLengths, across * Math.ceil(height / tileHeight));
	return places.map(({ offset, length }, index) => ({
		x: (index % across) * tileWidth,
		y: Math.floor(index / across) * tileHeight,
		width: tileWidth,
		height: tileHeight,
		data: dataAt(bytes, offset, length),
	}));
}

function placesOf(
	ifd: Ifd,
	offsets: number,
	lengths: number,
	count: number,
): Array<{ offset: number; length: number }> {
	const [starts, sizes] = [ifd.numbers(offsets), ifd.numbers(lengths)];
	if (starts.length < count || sizes.length < count) throw damaged('TIFF', 'parts of it are missing');
	return starts.slice(0, count).map((offset, index) => ({ offset, length: sizes[index]! }));
}

function dataAt(bytes: Uint8Array, offset: number, length: number): Uint8Array {
	if (length === 0 || offset + length > bytes.length) throw damaged('TIFF', 'it is not whole');
	return bytes.subarray(offset, offset + length);
}
