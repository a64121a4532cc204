/**
 * Undoes the filter of a row (PNG, 9.2).
 * @param filtered the row behind the byte that names its filter
 * @param above the row above, without its filter
 * @param step bytes from a pixel to the next
 * @throws Error for a filter that does not exist
 */
export function unfilter(filtered: Uint8Array, above: Uint8Array, step: number): Uint8Array<ArrayBuffer> {
	const row = new Uint8Array(filtered.length - 1);
	const filter = filtered[0]!;
	for (let at = 0; at < row.length; at++) {
		const left = at < step ? 0 : row[at - step]!;
		const up = above[at]!;
		const value = filtered[at + 1]!;
		switch (filter) {
			case 0:
				row[at] = value;
				break;
			case 1:
				row[at] = value + left;
				break;
			case 2:
				row[at] = value + up;
				break;
			case 3:
				row[at] = value + ((left + up) >> 1);
				break;
			case 4:
				row[at] = value + nearest(left, up, at < step ? 0 : above[at - step]!);
				break;
			default:
				throw new Error(`There is no filter ${filter}`);
		}
	}
	return row;
}

/** Paeth's predictor: the one of three neighbours that is nearest to left + up - corner. */
function nearest(left: number, up: number, corner: number): number {
	const toLeft = Math.abs(up - corner);
	const toUp = Math.abs(left - corner);
	const toCorner = Math.abs(left + up - 2 * corner);
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}
