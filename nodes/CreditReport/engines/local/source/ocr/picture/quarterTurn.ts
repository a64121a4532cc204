import type { Grey } from '../types';
import type { Projective } from './projective';

export type QuarterTurn = 0 | 90 | 180 | 270;

/** A picture, or any rows of bytes, turned clockwise. */
export function turnedBy({ width, height, data }: Grey, by: QuarterTurn): Grey {
	if (by === 0) return { width, height, data };
	const made = new Uint8Array(data.length);
	if (by === 180) {
		for (let at = 0, to = data.length - 1; to >= 0; at++, to--) made[to] = data[at]!;
		return { width, height, data: made };
	}
	const step = by === 90 ? height : -height;
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, to = by === 90 ? height - 1 - y : (width - 1) * height + y; x < width; x++, at++, to += step)
			made[to] = data[at]!;
	return { width: height, height: width, data: made };
}

/** From places of a picture that was turned clockwise to those of the picture before, which was `width` by `height`. */
export function unturned(by: QuarterTurn, width: number, height: number): Projective {
	if (by === 90) return [0, 1, 0, -1, 0, height, 0, 0, 1];
	if (by === 180) return [-1, 0, width, 0, -1, height, 0, 0, 1];
	if (by === 270) return [0, -1, width, 1, 0, 0, 0, 0, 1];
	return [1, 0, 0, 0, 1, 0, 0, 0, 1];
}
