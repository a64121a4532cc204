import { BitReader } from './bitReader';

const CLEAR = 256;
const END = 257;
const FIRST_FREE = 258;
const MOST = 4096;
const SHORTEST = 9;

/**
 * Unpacks LZW as TIFF 6.0 has it (section 13): codes grow one entry early.
 * @param length bytes that are wanted; more are not unpacked
 * @returns what there is, perhaps less
 */
export function unpackLzw(data: Uint8Array, length: number): Uint8Array {
	const out = new Uint8Array(length);
	const bits = new BitReader(data);
	// Each entry is where it was put out: the string before it and the byte that followed.
	const starts = new Int32Array(MOST);
	const lengths = new Int32Array(MOST);
	let at = 0;
	let free = FIRST_FREE;
	let width = SHORTEST;
	let last = { start: 0, length: 0 };
	while (at < length && !bits.isAtEnd) {
		const code = bits.read(width);
		if (code === END) break;
		if (code === CLEAR) {
			free = FIRST_FREE;
			width = SHORTEST;
			last = { start: 0, length: 0 };
			continue;
		}
		if (code > free || (code === free && last.length === 0) || (code >= CLEAR && code < FIRST_FREE)) break;
		if (last.length > 0 && free < MOST) {
			// The string before, and the first byte of this one, which stands right behind it.
			starts[free] = last.start;
			lengths[free] = last.length + 1;
			free++;
		}
		const start = at;
		if (code < CLEAR) out[at++] = code;
		else {
			const [from, count] = [starts[code]!, lengths[code]!];
			for (let index = 0; index < count && at < length; index++) out[at++] = out[from + index]!;
		}
		last = { start, length: at - start };
		if (free + 1 >= 1 << width && width < 12) width++;
	}
	return out.subarray(0, at);
}
