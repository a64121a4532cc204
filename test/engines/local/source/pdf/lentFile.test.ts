import { fileLender, type Heap } from '../../../../../nodes/CreditReport/engines/local/source/pdf/lentFile';

/** A heap of 64 bytes, and what would be called from C. */
function heap() {
	const HEAPU8 = new Uint8Array(64);
	const functions: Array<(...values: number[]) => number> = [];
	let free = 16;
	const raw: Heap = {
		HEAPU8,
		HEAP32: new Int32Array(HEAPU8.buffer),
		_malloc: (bytes: number) => (free += bytes) - bytes,
		_free: () => undefined,
		addFunction: (called: (...values: number[]) => number) => functions.push(called),
	};
	return { raw, functions };
}

it('a file is described as PDFium takes it, and read where it lies', () => {
	const { raw, functions } = heap();
	const file = fileLender(raw)(Uint8Array.of(1, 2, 3, 4, 5));
	expect([...raw.HEAP32.subarray(file.access / 4, file.access / 4 + 3)]).toEqual([5, 1, file.access]);
	expect(functions[0]?.(file.access, 1, 0, 3)).toBe(1);
	expect([...raw.HEAPU8.subarray(0, 4)]).toEqual([2, 3, 4, 0]);
	expect(file.read).toBe(3);
});

it('nothing is read beyond the end of a file', () => {
	const { raw, functions } = heap();
	const file = fileLender(raw)(Uint8Array.of(1, 2, 3));
	expect(functions[0]?.(file.access, 1, 0, 3)).toBe(0);
	expect(functions[0]?.(file.access, -1, 0, 1)).toBe(0);
	expect(file.read).toBe(0);
});

it('one function serves several files, and none that was taken back', () => {
	const { raw, functions } = heap();
	const lend = fileLender(raw);
	const [first, second] = [lend(Uint8Array.of(1)), lend(Uint8Array.of(2))];
	expect(functions).toHaveLength(1);
	functions[0]?.(second.access, 0, 0, 1);
	expect([raw.HEAPU8[0], first.read, second.read]).toEqual([2, 0, 1]);
	second.takeBack();
	expect(functions[0]?.(second.access, 0, 0, 1)).toBe(0);
	expect(functions[0]?.(first.access, 0, 0, 1)).toBe(1);
});
