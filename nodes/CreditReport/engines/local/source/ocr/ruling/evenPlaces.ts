/** Of places that are even so much of what is between them is one width or several, but for this part of them. */
const [MOST, EVEN] = [0.8, 0.08] as const;

/** Where a row is parted evenly: its cells are all as wide. */
export interface EvenPlaces {
	/** How many cells as wide as each other are parted. */
	cells: number;
	/** Where another part is lacking. */
	missing: number[];
}

/**
 * Looks for places that are as far from each other as most are, or so many times as far.
 * @param places in pixels, in any order
 * @param near places that are no farther apart are one
 * @param widest gap that may be one of the row, in cells
 */
export function evenPlaces(places: readonly number[], near: number, widest: number): EvenPlaces {
	const sorted = [...places].sort((a, b) => a - b).filter((place, at, all) => !(place - all[at - 1]! <= near));
	const gaps = sorted.slice(1).map((place, index) => place - sorted[index]!);
	const cellsIn = (gap: number, width: number): number => {
		const cells = Math.round(gap / width);
		return cells >= 1 && cells <= widest && Math.abs(gap / width - cells) <= EVEN * cells ? cells : 0;
	};
	const singles = (width: number): number => gaps.filter((gap) => cellsIn(gap, width) === 1).length;
	// Two alike tell a width from what is between places by chance.
	const width = [...gaps]
		.sort((a, b) => a - b)
		.find((one) => singles(one) > 1 && gaps.filter((gap) => cellsIn(gap, one) > 0).length >= MOST * gaps.length);
	if (width === undefined) return { cells: 0, missing: [] };
	return {
		cells: singles(width),
		missing: gaps.flatMap((gap, index) => {
			const cells = cellsIn(gap, width);
			return Array.from({ length: Math.max(0, cells - 1) }, (_, at) => sorted[index]! + ((at + 1) * gap) / cells);
		}),
	};
}
