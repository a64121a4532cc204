import type { WallEvidence } from './wallEvidence';
import type { Line } from './wallFrames';
import type { FollowedWall } from './wallGrid';

/** So many cells as wide as each other make a grid whose cells are all as wide: months of repayments. */
const FEWEST = 6;
/** Widths differ by less than this part of them. */
const EVEN = 0.08;
/** A gap of more cells than this is no gap of a grid. */
const MOST_MISSING = 3;
/** So much of a wall is to be seen where an even grid has one: a third of bare paper looks like one by its grain. */
const SEEN = 0.4;

/**
 * Adds the walls that a row of even cells lacks: faint ones that were not believed for themselves.
 * @param walls of one frame
 * @param down evidence of lines from top to bottom
 */
export function evenlyParted(walls: readonly FollowedWall[], down: WallEvidence): FollowedWall[] {
	const rows = new Map<string, FollowedWall[]>();
	for (const wall of walls) {
		if (wall.x0 !== wall.x1) continue;
		const key = `${wall.y0} ${wall.y1}`;
		const row = rows.get(key);
		if (row) row.push(wall);
		else rows.set(key, [wall]);
	}
	return [...walls, ...[...rows.values()].flatMap((row) => missing(row, down))];
}

function missing(row: readonly FollowedWall[], down: WallEvidence): FollowedWall[] {
	if (row.length <= FEWEST) return [];
	const sorted = [...row].sort((a, b) => a.x0 - b.x0);
	const gaps = sorted.slice(1).map((wall, index) => wall.x0 - (sorted[index] as FollowedWall).x0);
	const width = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] as number;
	const isEven = (gap: number, cells: number): boolean => Math.abs(gap / cells - width) <= EVEN * width;
	if (gaps.filter((gap) => isEven(gap, 1)).length < FEWEST) return [];
	return gaps.flatMap((gap, index) => {
		const cells = Math.round(gap / width);
		if (cells < 2 || cells > MOST_MISSING || !isEven(gap, cells)) return [];
		const left = sorted[index] as FollowedWall;
		return Array.from({ length: cells - 1 }, (_, at) => wallAt(left, ((at + 1) * gap) / cells, down)).flatMap(
			(wall) => wall ?? [],
		);
	});
}

/** A wall like another, so far to the right of it, if something is seen of it. */
function wallAt(left: FollowedWall, apart: number, down: WallEvidence): FollowedWall | undefined {
	const line = moved(left.line, apart);
	const { share, offset } = down.between(left.y0 + 2, left.y1 - 2, () => line.at);
	if (share < SEEN) return undefined;
	return { x0: line.at, x1: line.at, y0: left.y0, y1: left.y1, strength: share, line, offset };
}

function moved(line: Line, apart: number): Line {
	return {
		...line,
		at: line.at + apart,
		ridges: line.ridges.map((ridge) => ({ ...ridge, path: ridge.path.map((place) => place + apart) })),
	};
}
