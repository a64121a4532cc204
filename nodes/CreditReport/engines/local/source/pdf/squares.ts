/** Beyond this a number plus one may be the same number. */
const MAX_INDEX = 2 ** 31;

/**
 * The squares of a grid, along one of its axes, that a stretch touches.
 * @param side of a square, in the unit of the stretch
 * @param most squares beyond so many are left out: a loop over what is returned ends soon, whatever the coordinates
 * @returns index of the first and of the last square; the last is before the first when there is none
 */
export function squaresAlong(from: number, to: number, side: number, most: number): readonly [number, number] {
	const first = Math.floor(from / side);
	const last = Math.min(Math.floor(to / side), first + most - 1);
	return Math.abs(first) < MAX_INDEX && last >= first ? [first, last] : [0, -1];
}
