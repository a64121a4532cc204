import type { Grey, Recogniser, TextLine } from '../types';
import { LINE_HEIGHT } from '../types';
import { batchesOf, type Batch } from './batches';
import { decode, latticeOf } from './lattice';
import { lineImage, widthOf } from './lineImage';
import type { LineReading } from './types';

/** Reads lines of text, several at once. */
export async function readLines(
	grey: Grey,
	lines: readonly TextLine[],
	recogniser: Recogniser,
	kept: readonly number[],
): Promise<LineReading[]> {
	const readings = new Map<TextLine, LineReading>();
	for (const batch of batchesOf(lines))
		for (const reading of await readBatch(grey, batch, recogniser, kept)) readings.set(reading.line, reading);
	return lines.flatMap((line) => readings.get(line) ?? []);
}

async function readBatch(
	grey: Grey,
	{ lines, width }: Batch<TextLine>,
	recogniser: Recogniser,
	kept: readonly number[],
): Promise<LineReading[]> {
	const images = lines.map((line) => lineImage(grey, line));
	const plane = width * LINE_HEIGHT;
	// What is white in a line is 1; what lies beyond its end is 0, as these networks were trained.
	const pixels = new Float32Array(lines.length * 3 * plane);
	images.forEach((image, item) => {
		for (let channel = 0; channel < 3; channel++)
			for (let row = 0; row < LINE_HEIGHT; row++)
				pixels.set(
					image.pixels.subarray(row * image.width, (row + 1) * image.width),
					(item * 3 + channel) * plane + row * width,
				);
	});
	const { probabilities, steps } = await recogniser.recognise(pixels, lines.length, width);
	const classes = recogniser.characters.length;
	return lines.map((line, item) => {
		const ofLine = (widthOf(line) / width) * steps;
		const lattice = latticeOf(
			probabilities,
			item * steps * classes,
			{ steps: Math.min(steps, Math.ceil(ofLine) + 1), classes, width: ofLine },
			kept,
		);
		return { line, lattice, characters: decode(lattice, recogniser.characters) };
	});
}
