import type { Ink } from './characterBoxes';
import type { LineReading, ReadCharacter } from './types';

/** An underscore is at least so wide, and no ink stands higher above it than this; in heights of the line. */
const WIDTH = 0.3;
const HEIGHT = 0.2;
/** Below the band of a line it reaches so far. */
const BELOW = 0.2;
/** Codes of operators, in which it stands. */
const OF_CODE = /^[0-9A-Za-z*]$/;
/** How sure an underscore is that its ink alone tells. */
const BY_INK = 0.6;

/** The underscores that a recogniser left out between characters of a code: ink at the foot of the line, and none above it. */
export function withUnderscores(
	{ line, lattice }: LineReading,
	characters: readonly ReadCharacter[],
	ink: Ink,
): ReadCharacter[] {
	if (characters.filter(({ text }) => OF_CODE.test(text)).length < 2) return [...characters];
	const perStep = (line.x1 - line.x0) / lattice.width;
	const told: ReadCharacter[] = [...characters];
	for (const { from, to } of lowRuns(line, ink)) {
		const [first, last] = [(from - line.x0) / perStep, (to - line.x0) / perStep];
		const at = told.findIndex((each) => (each.from + each.to + 1) / 2 > (first + last) / 2);
		const [before, after] = [told[at - 1], told[at]];
		if (!before || !after || !OF_CODE.test(before.text) || !OF_CODE.test(after.text)) continue;
		if (before.to >= Math.floor(last) || after.from <= Math.floor(first)) continue;
		told.splice(at, 0, {
			text: '_',
			from: Math.floor(first),
			to: Math.floor(last),
			confidence: BY_INK,
			alternatives: [{ text: '', confidence: 1 - BY_INK }],
		});
	}
	return told;
}

/** Columns in a row whose ink lies at the foot of the line alone. */
function lowRuns(
	{ x0, x1, top, bottom }: LineReading['line'],
	{ data, width }: Ink,
): Array<{ from: number; to: number }> {
	const em = bottom - top;
	const foot = Math.round(bottom - HEIGHT * em);
	const end = Math.min(data.length / width - 1, Math.round(bottom + BELOW * em));
	const runs: Array<{ from: number; to: number }> = [];
	let from = -1;
	for (let x = Math.max(0, Math.floor(x0)); x <= x1 + 1; x++) {
		const isLow = x <= x1 && !hasInk(x, Math.round(top), foot) && hasInk(x, foot, end);
		if (isLow && from < 0) from = x;
		if (isLow || from < 0) continue;
		if (x - from >= WIDTH * em) runs.push({ from, to: x - 1 });
		from = -1;
	}
	return runs;

	function hasInk(x: number, first: number, last: number): boolean {
		for (let y = Math.max(0, first); y < last; y++) if (data[y * width + x]) return true;
		return false;
	}
}
