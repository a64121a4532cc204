import { onWhite } from '../colours';
import { damaged } from '../pictureErrors';
import { unpack } from './unpack';
import type { Segment, TiffFacts } from './tiffFacts';

/**
 * The rows of a picture, of samples that a PDF takes: 1 to 8 bits each, colours on white without their opacity.
 * One row of tiles, or a strip, is unpacked at a time.
 * @throws CreditReportError PICTURE_DAMAGED
 */
export function* tiffRows(facts: TiffFacts): Generator<Uint8Array> {
	const { width, height, segments } = facts;
	for (let index = 0; index < segments.length;) {
		const { y } = segments[index]!;
		let end = index;
		while (segments[end]?.y === y) end++;
		const abreast = segments.slice(index, end);
		index = end;
		const stored = abreast.map((segment) => ({ segment, rows: samplesOf(facts, segment) }));
		const rows = Math.min(abreast[0]!.height, height - y);
		for (let row = 0; row < rows; row++) yield joined(facts, stored, row, width);
	}
}

/** The same of one strip or tile: rows of its whole width. */
interface Stored {
	segment: Segment;
	rows: Uint8Array;
}

/** A row across all tiles; they are as wide as whole bytes (TIFF 6.0, section 15). */
function joined(facts: TiffFacts, stored: readonly Stored[], row: number, width: number): Uint8Array {
	const stride = strideOf(facts, width);
	const out = new Uint8Array(stride);
	for (const { segment, rows } of stored) {
		const tile = strideOf(facts, segment.width);
		const start = strideOf(facts, segment.x);
		out.set(rows.subarray(row * tile, row * tile + Math.min(tile, stride - start)), start);
	}
	return out;
}

/** Bytes of a row as it is put out. */
function strideOf({ bits, colourSamples }: TiffFacts, width: number): number {
	return Math.ceil((width * colourSamples * Math.min(8, bits)) / 8);
}

function samplesOf(facts: TiffFacts, segment: Segment): Uint8Array {
	const rows = unpack(facts, segment);
	if (!rows) throw damaged('TIFF', 'its data are not whole');
	if (facts.bits < 8) return rows;
	const length = segment.width * segment.height * facts.samples;
	const samples = facts.bits === 8 ? rows.slice(0, length) : highBytes(facts, segment, rows, length);
	if (facts.isDifferences && facts.bits === 8) addUp(samples, segment.width * facts.samples, facts.samples);
	return coloursOf(facts, samples);
}

/** Samples of 16 bits as bytes. */
function highBytes(
	{ isLittleEndian, isDifferences, samples }: TiffFacts,
	{ width }: Segment,
	rows: Uint8Array,
	length: number,
): Uint8Array {
	const view = new DataView(rows.buffer, rows.byteOffset, 2 * length);
	const values = Uint16Array.from({ length }, (_, index) => view.getUint16(2 * index, isLittleEndian));
	if (isDifferences) addUp(values, width * samples, samples);
	return Uint8Array.from(values, (value) => value >> 8);
}

/** Undoes the predictor of TIFF 6.0 (section 14). */
function addUp(values: Uint8Array | Uint16Array, stride: number, step: number): void {
	for (let start = 0; start < values.length; start += stride)
		for (let at = start + step; at < start + stride; at++) values[at]! += values[at - step]!;
}

/** Without what is no colour. */
function coloursOf({ samples, colourSamples, hasAlpha }: TiffFacts, stored: Uint8Array): Uint8Array {
	if (samples === colourSamples) return stored;
	const out = new Uint8Array((stored.length / samples) * colourSamples);
	for (let from = 0, to = 0; from < stored.length; from += samples) {
		const opacity = hasAlpha ? stored[from + colourSamples]! : 255;
		for (let part = 0; part < colourSamples; part++) out[to++] = onWhite(stored[from + part]!, opacity);
	}
	return out;
}
