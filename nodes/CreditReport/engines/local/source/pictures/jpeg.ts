import { exifFacts } from './exif';
import { damaged, requireArea, unsupported } from './pictureErrors';
import type { Density, ImageStream, Picture } from './types';

/** Markers (ITU-T T.81, table B.1); each follows a byte 0xff. */
export const MARKER = {
	startOfImage: 0xd8,
	endOfImage: 0xd9,
	startOfScan: 0xda,
	quantization: 0xdb,
	restartInterval: 0xdd,
	huffman: 0xc4,
	app0: 0xe0,
	app1: 0xe1,
	app14: 0xee,
} as const;
/** Frames that PDF readers decode: baseline, extended and progressive; lossless and arithmetic ones are others. */
const DECODED_FRAMES = [0xc0, 0xc1, 0xc2];
/** All frames; what lies among them and is none defines tables. */
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && marker !== MARKER.huffman && marker !== 0xc8 && marker !== 0xcc;
/** They stand alone: no length follows. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** A segment of a JPEG: what follows its length. */
export interface Segment {
	marker: number;
	/** Where its marker begins. */
	start: number;
	/** Where the next begins; of the start of a scan, the first byte of its data. */
	end: number;
	body: Uint8Array;
}

/**
 * The segments up to the first scan, which is the last.
 * @throws CreditReportError PICTURE_DAMAGED when they run out of the file
 */
export function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
	let at = 2;
	while (at + 4 <= bytes.length) {
		if (bytes[at] !== 0xff) throw damaged('JPEG');
		const marker = bytes[at + 1]!;
		if (marker === 0xff) {
			at++; // Filling.
			continue;
		}
		if (isBare(marker)) {
			at += 2;
			continue;
		}
		if (marker === MARKER.endOfImage) return;
		const end = at + 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!;
		if (end > bytes.length || end < at + 4) throw damaged('JPEG', 'it is not whole');
		yield { marker, start: at, end, body: bytes.subarray(at + 4, end) };
		if (marker === MARKER.startOfScan) return;
		at = end;
	}
}

/** What a PDF has to know of a JPEG. */
export interface JpegFrame {
	width: number;
	height: number;
	components: number;
	/** Pixels of the blocks that are coded together (ITU-T T.81, A.2). */
	unit: { width: number; height: number };
}

/** @throws CreditReportError PICTURE_DAMAGED, UNSUPPORTED_PICTURE */
export function frameOf({ marker, body }: Segment): JpegFrame {
	if (!DECODED_FRAMES.includes(marker)) throw unsupported('a JPEG of a rare kind (lossless or arithmetic)');
	const [bits = 0, h1 = 0, h0 = 0, w1 = 0, w0 = 0, components = 0] = body;
	if (bits !== 8) throw unsupported(`a JPEG with ${bits} bits a colour`);
	if (![1, 3, 4].includes(components) || body.length < 6 + 3 * components) throw damaged('JPEG');
	const factors = Array.from({ length: components }, (_, index) => body[7 + 3 * index]!);
	const largest = (shift: number): number =>
		components === 1 ? 1 : Math.max(...factors.map((factor) => (factor >> shift) & 0x0f));
	return {
		width: (w1 << 8) + w0,
		height: (h1 << 8) + h0,
		components,
		unit: { width: 8 * largest(4), height: 8 * largest(0) },
	};
}

const COLOURS: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

/** A JPEG as it is: PDF has a filter for it. @param isInverted Adobe's programs write CMYK so */
export function dctStream(
	data: Uint8Array,
	{ width, height, components }: JpegFrame,
	isInverted: boolean,
): ImageStream {
	return { width, height, colours: COLOURS[components]!, bits: 8, filter: 'DCTDecode', isInverted, data };
}

/** @throws CreditReportError PICTURE_DAMAGED, PICTURE_TOO_LARGE, UNSUPPORTED_PICTURE */
export function readJpeg(bytes: Uint8Array): Picture {
	let frame: JpegFrame | undefined;
	let exif = exifFacts(new Uint8Array());
	let jfif: Density[] = [];
	let isAdobe = false;
	let dataStart = bytes.length;
	for (const segment of segmentsOf(bytes)) {
		const { marker, body } = segment;
		if (isFrame(marker)) frame ??= frameOf(segment);
		else if (marker === MARKER.app0 && startsWith(body, 'JFIF\0')) jfif = jfifDensity(body);
		else if (marker === MARKER.app1 && startsWith(body, 'Exif\0\0')) exif = exifFacts(body.subarray(6));
		else if (marker === MARKER.app14 && startsWith(body, 'Adobe')) isAdobe = true;
		else if (marker === MARKER.startOfScan) dataStart = segment.end;
	}
	if (!frame) throw damaged('JPEG');
	const { width, height } = frame;
	requireArea('JPEG', width, height);
	// Readers draw what there is of a JPEG that was cut off, and leave the rest grey: a part of the report would be missing.
	if (!hasEnd(bytes, dataStart)) throw damaged('JPEG', 'its end is missing');
	return {
		width,
		height,
		parts: [{ x: 0, y: 0, image: dctStream(bytes, frame, isAdobe && frame.components === 4) }],
		orientation: exif.orientation,
		densities: [...exif.densities, ...jfif],
	};
}

/** Cameras write more after the end of the picture: another one, for example. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
	const end = Buffer.from([0xff, MARKER.endOfImage]);
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(end, from) >= 0;
}

/** Values of the unit; 0 is a ratio alone. */
const JFIF_PER_INCH: Readonly<Record<number, number>> = { 1: 1, 2: 2.54 };

function jfifDensity(body: Uint8Array): Density[] {
	const [unit = 0, x1 = 0, x0 = 0, y1 = 0, y0 = 0] = body.subarray(7);
	const perInch = JFIF_PER_INCH[unit];
	return perInch === undefined ? [] : [{ x: ((x1 << 8) + x0) * perInch, y: ((y1 << 8) + y0) * perInch }];
}

function startsWith(bytes: Uint8Array, text: string): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, text.length)).toString('latin1') === text;
}
