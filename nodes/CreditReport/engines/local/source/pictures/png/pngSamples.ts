import { onWhite } from '../colours';
import { COLOUR, type PngFacts } from './pngFacts';

/** Reads the pixels of a row without its filter: grey or red, green and blue, a byte each, as seen on white. */
export type SampleReader = (row: Uint8Array, width: number) => Uint8Array;

export function sampleReader(facts: PngFacts): SampleReader {
	const samplesOf = byteReader(facts);
	switch (facts.colour) {
		case COLOUR.palette:
			return (row, width) => fromPalette(facts, samplesOf(row, width));
		case COLOUR.greyAlpha:
		case COLOUR.rgbAlpha:
			return (row, width) => withoutAlpha(samplesOf(row, width * facts.samples), facts.samples - 1);
		default:
			return (row, width) => samplesOf(row, width * facts.samples);
	}
}

/** Samples of any number of bits as bytes: colours from 0 to 255, numbers of a palette as they are. */
function byteReader({ bits, colour }: PngFacts): (row: Uint8Array, count: number) => Uint8Array {
	if (bits === 8) return (row, count) => row.subarray(0, count);
	if (bits === 16) return (row, count) => Uint8Array.from({ length: count }, (_, index) => row[2 * index]!);
	const most = (1 << bits) - 1;
	const factor = colour === COLOUR.palette ? 1 : 255 / most;
	const perByte = 8 / bits;
	return (row, count) =>
		Uint8Array.from({ length: count }, (_, index) => {
			const shift = bits * (perByte - 1 - (index % perByte));
			return ((row[Math.floor(index / perByte)]! >> shift) & most) * factor;
		});
}

function fromPalette({ palette, opacities }: PngFacts, numbers: Uint8Array): Uint8Array {
	const colours = new Uint8Array(numbers.length * 3);
	for (let pixel = 0; pixel < numbers.length; pixel++) {
		const number = numbers[pixel]!;
		const opacity = opacities[number] ?? 255;
		for (let part = 0; part < 3; part++) colours[pixel * 3 + part] = onWhite(palette[number * 3 + part] ?? 0, opacity);
	}
	return colours;
}

/** @param parts samples of a colour; its opacity follows them */
function withoutAlpha(samples: Uint8Array, parts: number): Uint8Array {
	const colours = new Uint8Array((samples.length / (parts + 1)) * parts);
	for (let from = 0, to = 0; from < samples.length; from += parts + 1) {
		const opacity = samples[from + parts]!;
		for (let part = 0; part < parts; part++) colours[to++] = onWhite(samples[from + part]!, opacity);
	}
	return colours;
}
