import { deflated, inflated, rowsOf } from '../deflation';
import { exifFacts } from '../exif';
import { indexedColours } from '../colours';
import { damaged } from '../pictureErrors';
import { bodyOf, chunksOf, COLOUR, factsOf, type PngFacts } from './pngFacts';
import { EVERY_ROW, ADAM7, sizeOf, type Pass } from './pngPasses';
import { sampleReader } from './pngSamples';
import { unfilter } from './pngFilters';
import type { Density, ImageStream, Picture } from '../types';

const INCHES_PER_METRE = 1 / 0.0254;

/**
 * A PNG, its compressed data as they are where PDF has the same filters.
 * @throws CreditReportError PICTURE_DAMAGED, PICTURE_TOO_LARGE, UNSUPPORTED_PICTURE
 */
export async function readPng(bytes: Uint8Array): Promise<Picture> {
	const chunks = chunksOf(bytes);
	const facts = factsOf(chunks);
	const { width, height } = facts;
	const data = chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body);
	const { orientation, densities } = exifFacts(bodyOf(chunks, 'eXIf'));
	const image = await imageOf(facts, data).catch(() => {
		throw damaged('PNG', 'its data are not whole');
	});
	return {
		width,
		height,
		parts: [{ x: 0, y: 0, image }],
		orientation,
		densities: [...physicalDensity(bodyOf(chunks, 'pHYs')), ...densities],
	};
}

async function imageOf(facts: PngFacts, data: readonly Uint8Array[]): Promise<ImageStream> {
	const { width, height, bits, colour, samples, isInterlaced, opacities } = facts;
	const hasAlpha = colour === COLOUR.greyAlpha || colour === COLOUR.rgbAlpha || opacities.length > 0;
	if (hasAlpha || isInterlaced || bits === 16) return await decoded(facts, data);
	// The same filters as PDF's; every row has to be there, or a part of the page would be white without a word.
	let rows = 0;
	for await (const row of rawRows(facts, data, [EVERY_ROW])) rows += Math.min(1, row.length);
	if (rows < height) throw new Error('Rows are missing');
	return {
		width,
		height,
		colours: coloursOf(facts),
		bits,
		filter: 'FlateDecode',
		parameters: `/Predictor 15 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width}`,
		data: Buffer.concat(data),
	};
}

function coloursOf({ colour, palette }: PngFacts): string {
	if (colour === COLOUR.palette) return indexedColours(palette);
	return colour === COLOUR.rgb ? '/DeviceRGB' : '/DeviceGray';
}

/** Rows as they are filtered, each with the byte of its filter in front. */
function rawRows(
	{ width, height, bits, samples }: PngFacts,
	data: readonly Uint8Array[],
	passes: readonly Pass[],
): AsyncGenerator<Uint8Array> {
	function* lengths(): Generator<number> {
		for (const pass of passes) {
			const size = sizeOf(pass, width, height);
			for (let row = 0; size.width > 0 && row < size.height; row++)
				yield 1 + Math.ceil((size.width * samples * bits) / 8);
		}
	}
	return rowsOf(inflated(data), lengths());
}

/** Colours of 8 bits, on white. */
async function decoded(facts: PngFacts, data: readonly Uint8Array[]): Promise<ImageStream> {
	const { width, height, colour, isInterlaced } = facts;
	const isGrey = colour === COLOUR.grey || colour === COLOUR.greyAlpha;
	const samples = isGrey ? 1 : 3;
	const rows = isInterlaced ? [await wovenRows(facts, data, samples)] : plainRows(facts, data);
	return {
		width,
		height,
		colours: isGrey ? '/DeviceGray' : '/DeviceRGB',
		bits: 8,
		filter: 'FlateDecode',
		data: await deflated(rows),
	};
}

async function* plainRows(facts: PngFacts, data: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
	const read = sampleReader(facts);
	let count = 0;
	for await (const { row } of unfiltered(facts, data, [EVERY_ROW])) {
		count++;
		yield read(row, facts.width);
	}
	if (count < facts.height) throw new Error('Rows are missing');
}

/** Adam7 sends every eighth pixel of every eighth row first, then those between (PNG, 8.2). */
async function wovenRows(facts: PngFacts, data: readonly Uint8Array[], samples: number): Promise<Uint8Array> {
	const { width, height } = facts;
	const read = sampleReader(facts);
	const picture = new Uint8Array(width * height * samples);
	let pixels = 0;
	for await (const { row, pass, index } of unfiltered(facts, data, ADAM7)) {
		const colours = read(row, sizeOf(pass, width, height).width);
		const start = (pass.y + index * pass.dy) * width + pass.x;
		for (let pixel = 0; pixel * samples < colours.length; pixel++, pixels++)
			for (let sample = 0; sample < samples; sample++)
				picture[(start + pixel * pass.dx) * samples + sample] = colours[pixel * samples + sample]!;
	}
	if (pixels < width * height) throw new Error('Rows are missing');
	return picture;
}

interface UnfilteredRow {
	row: Uint8Array;
	pass: Pass;
	/** Of the row within its pass. */
	index: number;
}

async function* unfiltered(
	facts: PngFacts,
	data: readonly Uint8Array[],
	passes: readonly Pass[],
): AsyncGenerator<UnfilteredRow> {
	const { width, height, bits, samples } = facts;
	const step = Math.max(1, (samples * bits) >> 3);
	const rows = rawRows(facts, data, passes);
	for (const pass of passes) {
		const size = sizeOf(pass, width, height);
		if (size.width === 0) continue;
		let above = new Uint8Array(Math.ceil((size.width * samples * bits) / 8));
		for (let index = 0; index < size.height; index++) {
			const { value, done } = await rows.next();
			if (done) return;
			const row = unfilter(value, above, step);
			yield { row, pass, index };
			above = row;
		}
	}
}

/** Pixels per metre; the unit 0 is a ratio alone. */
function physicalDensity(body: Uint8Array): Density[] {
	if (body.length < 9 || body[8] !== 1) return [];
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	return [{ x: view.getUint32(0) / INCHES_PER_METRE, y: view.getUint32(4) / INCHES_PER_METRE }];
}
