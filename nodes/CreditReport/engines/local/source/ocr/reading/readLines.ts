import type { Grey, Recogniser, TextLine } from '../types';
import { LINE_HEIGHT } from '../types';
import { decode, latticeOf } from './lattice';
import { lineImage, type LineImage } from './lineImage';
import type { LineReading } from './types';

/** Lines at most in a batch, and pixels of width at most of all of them: more take memory and no less time. */
const MAX_LINES = 8;
const MAX_WIDTH = 2400;
/** A line is put beside narrower ones up to this: the rest of them is white. */
const WIDER = 1.25;
const WIDER_BY = 24;
/** Widths are multiples of this: networks of the PP-OCR family halve them three times. */
const MULTIPLE = 8;
const LEAST_WIDTH = 32;

interface Item {
	line: TextLine;
	image: LineImage;
	index: number;
}

/** Reads lines of text, narrow ones first; as many at once as are about as wide. */
export async function readLines(
	grey: Grey,
	lines: readonly TextLine[],
	recogniser: Recogniser,
	kept: readonly number[],
): Promise<LineReading[]> {
	const readings: LineReading[] = [];
	const order = lines
		.map((line, index) => ({ line, index, width: (line.x1 - line.x0) / (line.y1 - line.y0) }))
		.sort((a, b) => a.width - b.width);
	let waiting: Item[] = [];
	const flush = async (): Promise<void> => {
		for (const { reading, index } of await readBatch(waiting, recogniser, kept)) readings[index] = reading;
		waiting = [];
	};
	for (const { line, index } of order) {
		const image = lineImage(grey, line);
		const first = waiting[0]?.image.width ?? image.width;
		if (
			waiting.length === MAX_LINES ||
			image.width * (waiting.length + 1) > MAX_WIDTH ||
			image.width > first * WIDER + WIDER_BY
		)
			await flush();
		waiting.push({ line, image, index });
	}
	await flush();
	return readings;
}

async function readBatch(
	items: readonly Item[],
	recogniser: Recogniser,
	kept: readonly number[],
): Promise<Array<{ reading: LineReading; index: number }>> {
	if (items.length === 0) return [];
	const widest = Math.max(LEAST_WIDTH, ...items.map(({ image }) => image.width));
	const width = Math.ceil(widest / MULTIPLE) * MULTIPLE;
	const plane = width * LINE_HEIGHT;
	// What is white in a line is 1; what lies beyond its end is 0, as these networks were trained.
	const pixels = new Float32Array(items.length * 3 * plane);
	items.forEach(({ image }, item) => {
		for (let channel = 0; channel < 3; channel++)
			for (let row = 0; row < LINE_HEIGHT; row++)
				pixels.set(
					image.pixels.subarray(row * image.width, (row + 1) * image.width),
					(item * 3 + channel) * plane + row * width,
				);
	});
	const { probabilities, steps } = await recogniser.recognise(pixels, items.length, width);
	const classes = recogniser.characters.length;
	return items.map(({ line, image, index }, item) => {
		const ofLine = (image.width / width) * steps;
		const lattice = latticeOf(
			probabilities,
			item * steps * classes,
			{ steps: Math.min(steps, Math.ceil(ofLine) + 1), classes, width: ofLine },
			kept,
		);
		return { reading: { line, lattice, characters: decode(lattice, recogniser.characters) }, index };
	});
}
