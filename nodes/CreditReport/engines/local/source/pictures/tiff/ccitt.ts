import { BitReader } from './bitReader';
import { MAKE_UP, MODE, MODE_CODES, RUNS, type CodeTable } from './ccittCodes';

/**
 * How the lines of a fax are coded. `lines`: each for itself, from a whole byte on (TIFF's compression 2); `group3`: the same
 * with marks between them, some perhaps against the line above (T.4); `group4`: all against the line above (T.6).
 */
export type CcittScheme = 'lines' | 'group3' | 'group4';

export interface CcittOptions {
	scheme: CcittScheme;
	/** Lines of group 3 may be coded against the line above: a bit behind each mark tells. */
	isTwoDimensional: boolean;
	width: number;
	height: number;
}

/** Where a line changes its colour, from left to right; it begins white. */
type Changes = number[];

/**
 * Unpacks black and white lines (ITU-T T.4 and T.6).
 * @returns rows of whole bytes, a bit 1 for a black pixel; undefined when the data end early or make no sense
 */
export function unpackCcitt(
	data: Uint8Array,
	{ scheme, isTwoDimensional, width, height }: CcittOptions,
): Uint8Array | undefined {
	const bits = new BitReader(data);
	const stride = Math.ceil(width / 8);
	const out = new Uint8Array(stride * height);
	let above: Changes = [];
	for (let row = 0; row < height; row++) {
		if (scheme === 'lines') bits.align();
		if (scheme === 'group3') skipMarks(bits);
		if (bits.isAtEnd) return undefined;
		const isAgainstAbove = scheme === 'group4' || (scheme === 'group3' && isTwoDimensional && bits.read(1) === 0);
		const line = isAgainstAbove ? lineAgainst(above, bits, width) : lineOfRuns(bits, width);
		if (!line) return undefined;
		paint(out, row * stride, line, width);
		above = line;
	}
	return out;
}

/** Between lines stands an end of line: eleven zeros or more, and a one. Files may lack it. */
function skipMarks(bits: BitReader): void {
	while (bits.peek(11) === 0 && !bits.isAtEnd) {
		while (bits.peek(1) === 0 && !bits.isAtEnd) bits.skip(1);
		bits.skip(1);
	}
}

function lineOfRuns(bits: BitReader, width: number): Changes | undefined {
	const changes: Changes = [];
	let at = 0;
	for (let colour = 0; at < width; colour ^= 1) {
		const run = runOf(bits, colour);
		if (run === undefined || at + run > width) return undefined;
		at += run;
		changes.push(at);
	}
	return changes;
}

/** @param colour 0 is white */
function runOf(bits: BitReader, colour: number): number | undefined {
	for (let run = 0; ;) {
		const length = codeOf(bits, RUNS[colour]!);
		if (length === undefined) return undefined;
		run += length;
		if (length < MAKE_UP) return run;
	}
}

function codeOf(bits: BitReader, table: CodeTable): number | undefined {
	const code = table.codes[bits.peek(table.bits)];
	if (!code || bits.isAtEnd) return undefined;
	bits.skip(code.bits);
	return code.value;
}

function lineAgainst(above: Changes, bits: BitReader, width: number): Changes | undefined {
	const changes: Changes = [];
	// Before the first pixel, so that a change at it counts.
	let at = -1;
	let index = 0;
	for (let colour = 0; at < width;) {
		// The next change above to the other colour: those to black have even places.
		while (index > 0 && (above[index - 1] ?? width) > at) index--;
		while ((above[index] ?? width) <= at && index < above.length) index++;
		if (index % 2 !== colour) index++;
		const change = above[index] ?? width;
		const mode = codeOf(bits, MODE_CODES);
		if (mode === undefined) return undefined;
		if (mode === MODE.pass) {
			at = above[index + 1] ?? width;
		} else if (mode === MODE.horizontal) {
			const first = runOf(bits, colour);
			const second = runOf(bits, colour ^ 1);
			if (first === undefined || second === undefined) return undefined;
			const start = Math.max(0, at);
			at = start + first + second;
			changes.push(start + first, at);
		} else {
			const to = change + mode - MODE.vertical0;
			if (to < Math.max(0, at)) return undefined;
			at = to;
			changes.push(at);
			colour ^= 1;
		}
		if (at > width) return undefined;
	}
	return changes;
}

/** Sets the bits of the black runs of a line. */
function paint(out: Uint8Array, start: number, changes: Changes, width: number): void {
	for (let index = 0; index < changes.length; index += 2) {
		const end = changes[index + 1] ?? width;
		for (let pixel = changes[index]!; pixel < end;) {
			if (pixel % 8 === 0 && end - pixel >= 8) {
				out[start + (pixel >> 3)] = 0xff;
				pixel += 8;
			} else {
				out[start + (pixel >> 3)]! |= 0x80 >> (pixel & 7);
				pixel++;
			}
		}
	}
}
