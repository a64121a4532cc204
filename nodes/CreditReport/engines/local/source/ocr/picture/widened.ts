/** Marks, each made a square that reaches `by` pixels farther. */
export function widened(marks: Uint8Array, width: number, height: number, by: number): Uint8Array {
	const across = new Uint8Array(marks.length);
	for (let y = 0; y < height; y++) {
		const row = y * width;
		for (let x = 0, until = -1; x < width + by; x++) {
			if (x < width && marks[row + x] !== 0) until = x + 2 * by;
			if (x >= by && x <= until) across[row + x - by] = 1;
		}
	}
	const made = new Uint8Array(marks.length);
	const until = new Int32Array(width).fill(-1);
	for (let y = 0; y < height + by; y++)
		for (let x = 0; x < width; x++) {
			if (y < height && across[y * width + x] !== 0) until[x] = y + 2 * by;
			if (y >= by && y <= until[x]!) made[(y - by) * width + x] = 1;
		}
	return made;
}
