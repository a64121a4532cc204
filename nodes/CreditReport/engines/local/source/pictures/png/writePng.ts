import { crc32, deflateSync } from 'node:zlib';

import type { Grey, Raster } from '../../ocr/types';
import { COLOUR, SIGNATURE } from './pngFacts';

const BITS = 8;
/** Shades that are kept of a sample: the grain of paper takes most room in a file, and tells nothing. */
const SHADES = 16;
const SHADE_OF = Uint8Array.from({ length: 256 }, (_, value) => {
	const step = 255 / (SHADES - 1);
	return Math.round(Math.round(value / step) * step);
});

/** A picture as a small PNG to be looked at: of few shades, grey or in colour. */
export function writePng(picture: Grey | Raster): Buffer {
	const { width, height } = picture;
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([BITS, 'stride' in picture ? COLOUR.rgb : COLOUR.grey], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('IDAT', deflateSync('stride' in picture ? colouredRows(picture) : greyRows(picture))),
		chunk('IEND', new Uint8Array()),
	]);
}

/** Before each row stands its filter: 0 is none, which packs few shades best. */
function greyRows({ width, height, data }: Grey): Uint8Array {
	const rows = new Uint8Array((1 + width) * height);
	for (let y = 0, from = 0, at = 0; y < height; y++) {
		at++;
		for (let x = 0; x < width; x++) rows[at++] = SHADE_OF[data[from++]!]!;
	}
	return rows;
}

function colouredRows({ width, height, stride, data }: Raster): Uint8Array {
	const rows = new Uint8Array((1 + 3 * width) * height);
	for (let y = 0, at = 0; y < height; y++) {
		at++;
		for (let from = y * stride, end = from + 3 * width; from < end; from += 3) {
			rows[at++] = SHADE_OF[data[from + 2]!]!;
			rows[at++] = SHADE_OF[data[from + 1]!]!;
			rows[at++] = SHADE_OF[data[from]!]!;
		}
	}
	return rows;
}

function chunk(type: string, body: Uint8Array): Buffer {
	const made = Buffer.alloc(body.length + 12);
	made.writeUInt32BE(body.length);
	made.write(type, 4, 'latin1');
	made.set(body, 8);
	made.writeUInt32BE(crc32(made.subarray(4, -4)), made.length - 4);
	return made;
}
