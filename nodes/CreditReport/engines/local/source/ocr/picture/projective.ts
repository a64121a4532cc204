/**
 * A projective map of the plane, row by row: x' = (a x + b y + c) / (g x + h y + i), y' = (d x + e y + f) / (g x + h y + i).
 * Coordinates are continuous: the first pixel of a row reaches from 0 to 1.
 */
export type Projective = readonly [number, number, number, number, number, number, number, number, number];

export const IDENTITY: Projective = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export interface Point {
	x: number;
	y: number;
}

/** Corners from the upper left one clockwise. */
export type Corners = readonly [Point, Point, Point, Point];

export function apply([a, b, c, d, e, f, g, h, i]: Projective, x: number, y: number): Point {
	const z = g * x + h * y + i;
	return { x: (a * x + b * y + c) / z, y: (d * x + e * y + f) / z };
}

/** The map that does `first`, then `second`. */
export function chain(first: Projective, second: Projective): Projective {
	const [a, b, c, d, e, f, g, h, i] = second;
	const [A, B, C, D, E, F, G, H, I] = first;
	return [
		a * A + b * D + c * G,
		a * B + b * E + c * H,
		a * C + b * F + c * I,
		d * A + e * D + f * G,
		d * B + e * E + f * H,
		d * C + e * F + f * I,
		g * A + h * D + i * G,
		g * B + h * E + i * H,
		g * C + h * F + i * I,
	];
}

export function scaling(x: number, y = x): Projective {
	return [x, 0, 0, 0, y, 0, 0, 0, 1];
}

/** Nothing moves by more than `tolerance` within a rectangle from the origin. */
export function isIdentity(map: Projective, width: number, height: number, tolerance: number): boolean {
	return rectangle(width, height).every(({ x, y }) => {
		const to = apply(map, x, y);
		return Math.abs(to.x - x) <= tolerance && Math.abs(to.y - y) <= tolerance;
	});
}

export function rectangle(width: number, height: number): Corners {
	return [
		{ x: 0, y: 0 },
		{ x: width, y: 0 },
		{ x: width, y: height },
		{ x: 0, y: height },
	];
}

/** The map from a rectangle at the origin to four corners, by eight linear equations with pivots. */
export function toCorners(width: number, height: number, corners: Corners): Projective {
	const rows = rectangle(width, height).flatMap(({ x, y }, index) => {
		const to = corners[index]!;
		return [
			[x, y, 1, 0, 0, 0, -to.x * x, -to.x * y, to.x],
			[0, 0, 0, x, y, 1, -to.y * x, -to.y * y, to.y],
		];
	});
	for (let at = 0; at < 8; at++) {
		let pivot = at;
		for (let row = at; row < 8; row++) if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
		[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
		const from = rows[at]!;
		for (let row = 0; row < 8; row++) {
			if (row === at) continue;
			const share = rows[row]![at]! / from[at]!;
			if (share !== 0) rows[row] = rows[row]!.map((value, column) => value - share * from[column]!);
		}
	}
	const solved = (index: number): number => rows[index]![8]! / rows[index]![index]!;
	return [solved(0), solved(1), solved(2), solved(3), solved(4), solved(5), solved(6), solved(7), 1];
}
