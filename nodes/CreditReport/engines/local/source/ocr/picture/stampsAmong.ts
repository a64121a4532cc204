import { slopeOf } from './slopes';
import { HALO } from './stampInks';
import { isLarge, patchesOf, SQUARE, squaresOf, sumWithin, type Patch } from './stampPatches';
import { widened } from './widened';

/** What goes straight for so many pixels is a rule; it may have holes of so many. */
const [STRAIGHT, GAP] = [160, 6] as const;
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
		clearStraight(marks, width, height, slopeOf(marks, { width, height }));
		const after = squaresOf(marks, width, height);
		patches = patchesOf(after, columns, rows).filter(
			(patch) => sumWithin(after, columns, patch) >= sumWithin(before, columns, patch) * OWN,
		);
	}
	return patches.filter((patch) => !isLarge(patch, columns, rows));
}

/** Takes away marks that go straight, across or down a page of that slope, for longer than the arc of a stamp does. */
function clearStraight(marks: Uint8Array, width: number, height: number, slope: number): void {
	const isRule = new Uint8Array(marks.length);
	const clear = (length: number, lines: number, lean: number, step: number, apart: number): void => {
		const reach = Math.ceil(Math.abs(lean) * length);
		for (let line = -reach; line < lines + reach; line++)
			for (let along = 0, run = 0, gap = 0; along <= length; along++) {
				const across = Math.round(line + lean * along);
				const at = along * step + across * apart;
				if (along < length && across >= 0 && across < lines && marks[at] === 1) {
					run += gap + 1;
					gap = 0;
					continue;
				}
				if (run > 0 && ++gap <= GAP && along < length) continue;
				if (run >= STRAIGHT)
					for (let back = along - gap - run + 1; back <= along - gap; back++) {
						const place = Math.round(line + lean * back);
						if (place >= 0 && place < lines) isRule[back * step + place * apart] = 1;
					}
				run = 0;
				gap = 0;
			}
	};
	clear(width, height, slope, 1, width);
	clear(height, width, -slope, width, 1);
	const wide = widened(isRule, width, height, HALO);
	for (let at = 0; at < marks.length; at++) if (wide[at] === 1) marks[at] = 0;
}
