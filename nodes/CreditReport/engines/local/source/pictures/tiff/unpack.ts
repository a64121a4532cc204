import { inflateSync } from 'node:zlib';

import { unpackCcitt, type CcittScheme } from './ccitt';
import { unpackLzw } from './lzw';
import type { Segment, TiffFacts } from './tiffFacts';

/** Ways to pack pixels, by their numbers (TIFF 6.0, tag 259, and Adobe's notes); none unpacks more than it is asked for. */
type Unpacker = (data: Uint8Array, length: number, facts: TiffFacts, segment: Segment) => Uint8Array | undefined;

const UNPACKERS: Readonly<Record<number, Unpacker>> = {
	1: (data) => data,
	2: ccitt('lines'),
	3: ccitt('group3'),
	4: ccitt('group4'),
	5: unpackLzw,
	8: inflate,
	32773: unpackBits,
	32946: inflate,
};

export function canUnpack(compression: number): boolean {
	return Object.hasOwn(UNPACKERS, compression);
}

/** The rows of a strip or a tile, each of whole bytes. @returns undefined when they are not all there */
export function unpack(facts: TiffFacts, segment: Segment): Uint8Array | undefined {
	const { bits, samples, compression, isReversed } = facts;
	const length = Math.ceil((segment.width * bits * samples) / 8) * segment.height;
	const data = isReversed && (bits === 1 || isFax(compression)) ? reversed(segment.data) : segment.data;
	const rows = UNPACKERS[compression]?.(data, length, facts, segment);
	return rows && rows.length >= length ? rows : undefined;
}

function isFax(compression: number): boolean {
	return compression >= 2 && compression <= 4;
}

function ccitt(scheme: CcittScheme): Unpacker {
	return (data, _, { bits, samples, isTwoDimensional }, { width, height }) =>
		bits * samples === 1 ? unpackCcitt(data, { scheme, isTwoDimensional, width, height }) : undefined;
}

function inflate(data: Uint8Array, length: number): Uint8Array | undefined {
	try {
		return inflateSync(data, { maxOutputLength: length + 1 });
	} catch {
		return undefined;
	}
}

/** Runs (Apple's PackBits): a count, then one byte to repeat or as many as they are. */
function unpackBits(data: Uint8Array, length: number): Uint8Array {
	const out = new Uint8Array(length);
	let to = 0;
	for (let at = 0; at < data.length && to < length;) {
		const count = data[at++]!;
		if (count === 128) continue;
		if (count < 128) {
			const part = data.subarray(at, Math.min(at + count + 1, at + length - to));
			out.set(part, to);
			to += part.length;
			at += count + 1;
		} else {
			const end = Math.min(length, to + 257 - count);
			out.fill(data[at++] ?? 0, to, end);
			to = end;
		}
	}
	return out.subarray(0, to);
}

const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) =>
	parseInt(byte.toString(2).padStart(8, '0').split('').reverse().join(''), 2),
);

function reversed(data: Uint8Array): Uint8Array {
	return data.map((byte) => REVERSED[byte]!);
}
