import { slopeOf } from './slopes';
import { HALO } from './stampInks';
import { isLarge, patchesOf, SQUARE, squaresOf, sumWithin, type Patch } from './stampPatches';
import { straightMarks } from './straightMarks';
import { widened } from './widened';

/** What goes straight for so many pixels is a rule: the arc of a stamp does not. */
const STRAIGHT = 176;
/** Of the ink where a stamp lies over rules so much is the stamp's own. */
const OWN = 0.5;

/**
 * The patches of ink that may be stamps. Where one hangs together with the rules of a table in its colour, these are taken out of the marks.
 * @param marks 1 where the ink is, by pixel; changed
 */
export function stampsAmong(marks: Uint8Array, { width, height }: { width: number; height: number }): Patch[] {
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	const before = squaresOf(marks, width, height);
	let patches = patchesOf(before, columns, rows);
	if (patches.some((patch) => isLarge(patch, columns, rows))) {
		const rules = straightMarks(marks, { width, height }, slopeOf(marks, { width, height }), STRAIGHT);
		const wide = widened(rules, width, height, HALO);
		for (let at = 0; at < marks.length; at++) if (wide[at] === 1) marks[at] = 0;
		const after = squaresOf(marks, width, height);
		patches = patchesOf(after, columns, rows).filter(
			(patch) => sumWithin(after, columns, patch) >= sumWithin(before, columns, patch) * OWN,
		);
	}
	return patches.filter((patch) => !isLarge(patch, columns, rows));
}
