import type { Projective } from './projective';
import type { Grey } from '../types';

/** Steps between two pixels for which weights are worked out beforehand. */
const PHASES = 64;
const WEIGHTS = cubicWeights();
const PAPER = 255;

/**
 * A picture drawn anew through a map, by bicubic interpolation (Catmull-Rom), which keeps thin strokes sharper than a bilinear one.
 * Places outside of the old picture become paper.
 *
 * @param map from pixels of the new picture to those of the old
 */
export function resample(
	{ width: from, height: rows, data }: Grey,
	map: Projective,
	width: number,
	height: number,
): Grey {
	const made = new Uint8Array(width * height).fill(PAPER);
	const [a, b, c, d, e, f, g, h, i] = map;
	for (let y = 0, at = 0; y < height; y++) {
		const v = y + 0.5;
		const [left, top, depth] = [b * v + c, e * v + f, h * v + i];
		for (let x = 0; x < width; x++, at++) {
			const u = x + 0.5;
			const z = 1 / (g * u + depth);
			const sx = (a * u + left) * z - 0.5;
			const sy = (d * u + top) * z - 0.5;
			if (!(sx >= 1 && sy >= 1 && sx < from - 2 && sy < rows - 2)) {
				if (sx <= -1 || sy <= -1 || sx >= from || sy >= rows) continue;
				const nearest = Math.min(rows - 1, Math.max(0, Math.round(sy))) * from;
				made[at] = data[nearest + Math.min(from - 1, Math.max(0, Math.round(sx)))]!;
				continue;
			}
			const column = sx | 0;
			const row = sy | 0;
			const o = row * from + column;
			// Most of a page is paper.
			if ((data[o]! & data[o + 1]! & data[o + from]! & data[o + from + 1]!) === PAPER) continue;
			const wx = ((sx - column) * PHASES + 0.5) << 2;
			const wy = ((sy - row) * PHASES + 0.5) << 2;
			const x0 = WEIGHTS[wx]!;
			const x1 = WEIGHTS[wx + 1]!;
			const x2 = WEIGHTS[wx + 2]!;
			const x3 = WEIGHTS[wx + 3]!;
			let p = o - from;
			let sum = (data[p - 1]! * x0 + data[p]! * x1 + data[p + 1]! * x2 + data[p + 2]! * x3) * WEIGHTS[wy]!;
			p = o;
			sum += (data[p - 1]! * x0 + data[p]! * x1 + data[p + 1]! * x2 + data[p + 2]! * x3) * WEIGHTS[wy + 1]!;
			p += from;
			sum += (data[p - 1]! * x0 + data[p]! * x1 + data[p + 1]! * x2 + data[p + 2]! * x3) * WEIGHTS[wy + 2]!;
			p += from;
			sum += (data[p - 1]! * x0 + data[p]! * x1 + data[p + 1]! * x2 + data[p + 2]! * x3) * WEIGHTS[wy + 3]!;
			made[at] = sum <= 0 ? 0 : sum >= 255 ? 255 : sum + 0.5;
		}
	}
	return { width, height, data: made };
}

/** Per phase the weights of the pixels -1, 0, 1 and 2. */
function cubicWeights(): Float64Array {
	const weights = new Float64Array((PHASES + 1) * 4);
	for (let phase = 0; phase <= PHASES; phase++) {
		const t = phase / PHASES;
		weights.set(
			[
				(-t + 2 * t ** 2 - t ** 3) / 2,
				(2 - 5 * t ** 2 + 3 * t ** 3) / 2,
				(t + 4 * t ** 2 - 3 * t ** 3) / 2,
				(-(t ** 2) + t ** 3) / 2,
			],
			phase * 4,
		);
	}
	return weights;
}
