import type { Grey } from '../types';
import { centreAt, horizontalRidges, type Ridge } from './ridges';
import { WallEvidence } from './wallEvidence';

/** Part of its length where a rule has to be; more is missing where a stamp or a fold lies over it. */
const LEAST_SHARE = 0.82;
/** A window of this many heights of a character tells whether the line goes on. */
const WINDOW = 0.5;
const SHORTEST = 0.75;

/** A direction of ruling lines: they run along the rows of its picture. */
export interface Direction {
	ridges: Ridge[];
	evidence: WallEvidence;
}

/** Ridges of a picture that are there at nearly every pixel of their length: rows of characters are not. */
export function ruledLines(grey: Grey, characterHeight: number): Direction {
	const evidence = new WallEvidence(grey, characterHeight);
	const ridges = horizontalRidges(grey, characterHeight).flatMap((ridge) =>
		presentParts(ridge, evidence, grey.width, characterHeight),
	);
	return { ridges, evidence };
}

/** Cuts a ridge where it is missing for longer. */
function presentParts(ridge: Ridge, evidence: WallEvidence, width: number, characterHeight: number): Ridge[] {
	const from = Math.max(0, ridge.from);
	const to = Math.min(width - 1, ridge.to);
	const present = evidence.presence(from, to, (along) => centreAt(ridge, along), ridge.contrast);
	const window = Math.max(4, Math.round(WINDOW * characterHeight));
	const parts: Ridge[] = [];
	let start = -1;
	let end = -1;
	let here = 0;
	let inside = 0;
	const close = (): void => {
		if (start < 0) return;
		const length = end - start + 1;
		if (length >= SHORTEST * characterHeight && inside >= LEAST_SHARE * length)
			parts.push(partOf(ridge, from + start, from + end, inside / length));
		start = -1;
	};
	for (let index = 0; index < present.length; index++) {
		here += present[index] as number;
		if (index >= window) here -= present[index - window] as number;
		if (present[index]) {
			if (start < 0) [start, inside] = [index, 0];
			end = index;
			inside++;
		}
		if (start >= 0 && index - start >= window && here < 0.5 * window) close();
		else if (start >= 0 && index - end > 0.25 * characterHeight) close();
	}
	close();
	return parts;
}

function partOf(ridge: Ridge, from: number, to: number, share: number): Ridge {
	const first = Math.max(0, Math.floor((from - ridge.from) / ridge.step));
	const last = Math.min(ridge.path.length - 1, Math.floor((to - ridge.from) / ridge.step));
	return { ...ridge, from, to, path: ridge.path.slice(first, last + 1), share };
}
