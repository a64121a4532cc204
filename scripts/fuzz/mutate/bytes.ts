import type { Random } from '../../fixtures/random';

/** A change of bytes, and what it is called. */
export interface ByteMutation {
	name: string;
	apply(bytes: Buffer, random: Random): Buffer;
}

/** Part of a file: where it begins, and how long it is. */
function range(bytes: Buffer, random: Random, longest: number): [number, number] {
	const length = random.int(1, Math.max(1, Math.min(longest, bytes.length)));
	return [random.int(0, Math.max(0, bytes.length - length)), length];
}

/** What transfers, disks and mail programs do to a file. */
export const BYTE_MUTATIONS: readonly ByteMutation[] = [
	{
		name: 'flip bits',
		apply(bytes, random) {
			const copy = Buffer.from(bytes);
			for (let count = random.int(1, 8); count > 0; count--) {
				const at = random.int(0, copy.length - 1);
				copy[at] = (copy[at] ?? 0) ^ (1 << random.int(0, 7));
			}
			return copy;
		},
	},
	{
		name: 'zero a range',
		apply(bytes, random) {
			const [at, length] = range(bytes, random, 2_000);
			return Buffer.from(bytes).fill(0, at, at + length);
		},
	},
	{
		name: 'drop a range',
		apply(bytes, random) {
			const [at, length] = range(bytes, random, 2_000);
			return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
		},
	},
	{
		name: 'double a range',
		apply(bytes, random) {
			const [at, length] = range(bytes, random, 5_000);
			return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
		},
	},
	{
		name: 'move a range',
		apply(bytes, random) {
			const [from, length] = range(bytes, random, 2_000);
			const [to] = range(bytes, random, 1);
			const copy = Buffer.from(bytes);
			bytes.copy(copy, to, from, Math.min(from + length, from + bytes.length - to));
			return copy;
		},
	},
	{ name: 'cut off the end', apply: (bytes, random) => bytes.subarray(0, random.int(1, bytes.length)) },
	{
		name: 'noise',
		apply(bytes, random) {
			const [at, length] = range(bytes, random, 200);
			const copy = Buffer.from(bytes);
			for (let index = at; index < at + length; index++) copy[index] = random.int(0, 255);
			return copy;
		},
	},
	{
		name: 'line ends of another system',
		apply: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
	},
];
