import type { FollowedWall } from '../ruling';
import { lineAt } from '../ruling/wallFrames';

/** Ink across a wall that is no thicker than this, in heights of a character, is the wall. */
const THICKEST = 0.26;
/** A wall that is thicker along most of its length is so thick at most. */
const THICKEST_WALL = 0.5;
/** A wall is looked for this far beside its place. */
const REACH = 0.12;

/** Takes walls out of the ink, and leaves strokes that touch or cross them. */
export function clearWalls(
	ink: Uint8Array,
	width: number,
	height: number,
	walls: readonly FollowedWall[],
	characterHeight: number,
): void {
	const thickest = Math.max(3, Math.round(THICKEST * characterHeight));
	const thickestWall = Math.max(3, Math.round(THICKEST_WALL * characterHeight));
	const reach = Math.max(1, Math.round(REACH * characterHeight));
	for (const wall of walls) {
		const isUpright = wall.x0 === wall.x1;
		const [from, to] = isUpright ? [wall.y0, wall.y1] : [wall.x0, wall.x1];
		const [alongStep, acrossStep] = isUpright ? [width, 1] : [1, width];
		const [length, depth] = isUpright ? [height, width] : [width, height];
		const start = Math.max(0, Math.round(from) - reach);
		const end = Math.min(length - 1, Math.round(to) + reach);
		const usual = usualThickness(ink, wall, start, end, alongStep, acrossStep, depth, reach, thickestWall);
		for (let along = start; along <= end; along++) {
			const centre = Math.round(lineAt(wall.line, along)) + wall.offset;
			const [first, last] = runAt(ink, along * alongStep, acrossStep, centre, depth, reach);
			if (last < first) continue;
			const room = Math.ceil(usual / 2) + 1;
			const isWall = last - first + 1 <= Math.max(usual, Math.min(thickest, usual + 2));
			// A stroke that touches: what is thicker than the wall stays.
			const clearFrom = isWall ? first : Math.max(first, centre - room);
			const clearTo = isWall ? last : Math.min(last, centre + room);
			// A stroke on both sides goes through.
			if (!isWall && first < centre - room - 2 && last > centre + room + 2) continue;
			for (let across = clearFrom; across <= clearTo; across++) ink[along * alongStep + across * acrossStep] = 0;
		}
	}
}

/** The ink across a wall at some pixel of its length, as far as it is unbroken. */
function runAt(
	ink: Uint8Array,
	base: number,
	acrossStep: number,
	centre: number,
	depth: number,
	reach: number,
): [first: number, last: number] {
	let seed = -1;
	for (let distance = 0; distance <= reach && seed < 0; distance++)
		for (const across of [centre - distance, centre + distance])
			if (across >= 0 && across < depth && ink[base + across * acrossStep]) seed = across;
	if (seed < 0) return [0, -1];
	let [first, last] = [seed, seed];
	while (first > 0 && ink[base + (first - 1) * acrossStep]) first--;
	while (last + 1 < depth && ink[base + (last + 1) * acrossStep]) last++;
	return [first, last];
}

function usualThickness(
	ink: Uint8Array,
	wall: FollowedWall,
	start: number,
	end: number,
	alongStep: number,
	acrossStep: number,
	depth: number,
	reach: number,
	thickest: number,
): number {
	const counts = new Uint32Array(thickest + 2);
	let total = 0;
	for (let along = start; along <= end; along += 2) {
		const centre = Math.round(lineAt(wall.line, along)) + wall.offset;
		const [first, last] = runAt(ink, along * alongStep, acrossStep, centre, depth, reach);
		const thickness = last - first + 1;
		if (thickness < 1 || thickness > thickest) continue;
		counts[thickness] = (counts[thickness] as number) + 1;
		total++;
	}
	let seen = 0;
	for (let thickness = 1; thickness <= thickest; thickness++) {
		seen += counts[thickness] as number;
		if (seen >= 0.7 * total) return thickness;
	}
	return 2;
}
