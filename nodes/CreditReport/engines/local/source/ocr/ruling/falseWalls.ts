import type { Line } from './wallFrames';
import type { FollowedWall } from './wallGrid';

/** No text stands in a row or column as low or narrow as this, in heights of a character; a double rule is nearer. */
const NARROW = { least: 0.3, most: 0.95 };
/** Of the shorter of two walls so much lies beside the other. */
const BESIDE = 0.5;
/** A wall shorter than this, in heights of a character, ends at another. */
const LOOSE = 8;
/** Walls meet when they are no farther from each other. */
const TOUCH = 0.4;

/**
 * Leaves out walls that strokes of a line of characters made: so near to a rule that nothing could stand between, or ending
 * nowhere.
 * @param walls of one frame
 */
export function withoutFalse(walls: readonly FollowedWall[], characterHeight: number): FollowedWall[] {
	const believed = withoutNear(walls, characterHeight);
	return believed.filter((wall) => !isLoose(wall, believed, characterHeight));
}

const isUpright = ({ x0, x1 }: FollowedWall): boolean => x0 === x1;
const placeOf = (wall: FollowedWall): number => (isUpright(wall) ? wall.x0 : wall.y0);
const startOf = (wall: FollowedWall): number => (isUpright(wall) ? wall.y0 : wall.x0);
const endOf = (wall: FollowedWall): number => (isUpright(wall) ? wall.y1 : wall.x1);
const lengthOf = (wall: FollowedWall): number => endOf(wall) - startOf(wall);

/** Of two walls that are too near to each other the one whose line has less of them. */
function withoutNear(walls: readonly FollowedWall[], characterHeight: number): FollowedWall[] {
	const lengths = new Map<Line, number>();
	for (const wall of walls) lengths.set(wall.line, (lengths.get(wall.line) ?? 0) + lengthOf(wall));
	const isLess = (wall: FollowedWall, other: FollowedWall): boolean =>
		(lengths.get(wall.line) ?? 0) < (lengths.get(other.line) ?? 0);
	return walls.filter(
		(wall) => !walls.some((other) => isLess(wall, other) && areTooNear(wall, other, characterHeight)),
	);
}

function areTooNear(wall: FollowedWall, other: FollowedWall, characterHeight: number): boolean {
	if (isUpright(wall) !== isUpright(other)) return false;
	const apart = Math.abs(placeOf(wall) - placeOf(other)) / characterHeight;
	if (apart < NARROW.least || apart > NARROW.most) return false;
	const common = Math.min(endOf(wall), endOf(other)) - Math.max(startOf(wall), startOf(other));
	return common > BESIDE * Math.min(lengthOf(wall), lengthOf(other));
}

/** Does a short wall end at no other, at either end? */
function isLoose(wall: FollowedWall, walls: readonly FollowedWall[], characterHeight: number): boolean {
	if (lengthOf(wall) >= LOOSE * characterHeight) return false;
	const touch = TOUCH * characterHeight;
	const isMet = (along: number): boolean =>
		walls.some(
			(other) =>
				other !== wall &&
				(isUpright(other) === isUpright(wall)
					? Math.abs(placeOf(other) - placeOf(wall)) <= touch &&
						(Math.abs(startOf(other) - along) <= touch || Math.abs(endOf(other) - along) <= touch)
					: Math.abs(placeOf(other) - along) <= touch &&
						startOf(other) - touch <= placeOf(wall) &&
						placeOf(wall) <= endOf(other) + touch),
		);
	return !isMet(startOf(wall)) && !isMet(endOf(wall));
}
