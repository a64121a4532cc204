import { evenPlaces } from './evenPlaces';
import type { WallEvidence } from './wallEvidence';
import type { Line } from './wallFrames';
import type { FollowedWall } from './wallGrid';

/** So many cells as wide as each other make a grid whose cells are all as wide: months of repayments. */
const FEWEST = 6;
/** A gap of more cells than this is no gap of a grid. */
const MOST_MISSING = 3;
/** So much of a wall is to be seen where an even grid has one: a third of bare paper looks like one by its grain. */
const SEEN = 0.4;

/** Walls end at one place when they are no farther apart, in pixels: rows of a straightened page are straight. */
const NEAR = 4;

/**
 * Adds the walls that a row of even cells lacks: faint ones that were not believed for themselves.
 * @param walls of one frame
 * @param down evidence of lines from top to bottom
 */
export function evenlyParted(walls: readonly FollowedWall[], down: WallEvidence): FollowedWall[] {
	const upright = walls.filter(({ x0, x1 }) => x0 === x1);
	const rows = new Map<string, FollowedWall[]>();
	for (const wall of upright) {
		const key = `${wall.y0} ${wall.y1}`;
		const row = rows.get(key);
		if (row) row.push(wall);
		else rows.set(key, [wall]);
	}
	return [...walls, ...[...rows.values()].flatMap((row) => missing(row, [...placesOf(row, walls)], down))];
}

/** Where a row is parted: at its own walls, at higher ones that pass it, and where the rule above it begins and ends. */
function placesOf([first]: readonly FollowedWall[], walls: readonly FollowedWall[]): Set<number> {
	const places = new Set<number>();
	if (!first) return places;
	for (const { x0, x1, y0, y1 } of walls)
		if (x0 === x1 && y0 <= first.y0 + NEAR && y1 >= first.y1 - NEAR) places.add(x0);
	const above = walls.filter(({ x0, x1, y0 }) => x0 !== x1 && Math.abs(y0 - first.y0) <= NEAR);
	if (above.length > 0) {
		const [from, to] = [Math.min(...above.map(({ x0 }) => x0)), Math.max(...above.map(({ x1 }) => x1))];
		for (const end of [from, to]) if (![...places].some((place) => Math.abs(place - end) <= NEAR)) places.add(end);
	}
	return places;
}

function missing(row: readonly FollowedWall[], places: readonly number[], down: WallEvidence): FollowedWall[] {
	const [wall] = row;
	if (!wall || row.length < FEWEST) return [];
	const { cells, missing: lacking } = evenPlaces(places, NEAR, MOST_MISSING);
	if (cells < FEWEST) return [];
	return lacking.flatMap((place) => wallAt(wall, place - wall.x0, down) ?? []);
}

/** A wall like another, so far to the right of it, if something is seen of it. */
function wallAt(like: FollowedWall, apart: number, down: WallEvidence): FollowedWall | undefined {
	const line = moved(like.line, apart);
	const { share, offset } = down.between(like.y0 + 2, like.y1 - 2, () => line.at);
	if (share < SEEN) return undefined;
	return { x0: line.at, x1: line.at, y0: like.y0, y1: like.y1, strength: share, line, offset };
}

function moved(line: Line, apart: number): Line {
	return {
		...line,
		at: line.at + apart,
		ridges: line.ridges.map((ridge) => ({ ...ridge, path: ridge.path.map((place) => place + apart) })),
	};
}
