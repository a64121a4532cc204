import { lowerBound, type RuleLine, type RuleLines } from './mergedRules';
import type { Line } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/**
 * Drops lines drawn under (or through) a text: they belong to the text, and part no rows. An underline begins and ends with
 * its text; the border of a row begins and ends with the table. Where a text happens to be as wide as the table below it,
 * the other borders of that table, which lie under no text of their width, tell its upper border from an underline.
 */
export function withoutUnderlines(
	rules: readonly RuleLine[],
	lines: readonly Line[],
	unit: number,
	tolerances: Tolerances = TOLERANCES,
): RuleLine[] {
	if (rules.length === 0) return [];
	const near = nearTo(lines, unit);
	const borders: RuleLine[] = [];
	const doubtful: RuleLine[] = [];
	for (const rule of rules) {
		const marked = near(rule.at).filter((line) => isUnder(rule, line, unit, tolerances));
		if (marked.length === 0) borders.push(rule);
		else if (marked.every((line) => line.base <= rule.at)) doubtful.push(rule);
	}
	const extent = tolerances.extent * unit;
	const kept = new Set([
		...borders,
		...doubtful.filter(({ from, to }) =>
			borders.some((border) => Math.abs(border.from - from) <= extent && Math.abs(border.to - to) <= extent),
		),
	]);
	return rules.filter((rule) => kept.has(rule));
}

/**
 * Drops lines under a text that nearly fills its cell from the frame of a table: they come close to the sides of the cell, as
 * the text does, and end before them; the border of a cell ends at upright rules.
 * @param lines of the page, asked for only where some line of the frame ends elsewhere
 */
export function withoutInnerUnderlines(
	frame: RuleLines,
	lines: () => readonly Line[],
	tolerances: Tolerances = TOLERANCES,
): RuleLines {
	if (frame.vertical.length === 0) return frame;
	const sides = [
		...frame.vertical.map(({ at }) => at),
		Math.min(...frame.horizontal.map(({ from }) => from)),
		Math.max(...frame.horizontal.map(({ to }) => to)),
	].sort((a, b) => a - b);
	const slack = tolerances.borderEnd * frame.unit;
	const meets = (x: number) => (sides[lowerBound(sides, x - slack)] ?? Infinity) <= x + slack;
	const loose = frame.horizontal.filter(({ from, to }) => !meets(from) || !meets(to));
	if (loose.length === 0) return frame;
	const near = nearTo(lines(), frame.unit);
	const underlines = new Set(
		loose.filter((rule) => near(rule.at).some((line) => isUnder(rule, line, frame.unit, tolerances))),
	);
	return underlines.size === 0
		? frame
		: { ...frame, horizontal: frame.horizontal.filter((rule) => !underlines.has(rule)) };
}

/** Finds the lines of text that may be marked by a rule at some height. */
function nearTo(lines: readonly Line[], unit: number): (y: number) => Line[] {
	const sorted = [...lines].sort((a, b) => a.base - b.base);
	const bases = sorted.map(({ base }) => base);
	const reach = sorted.reduce((tallest, { size }) => Math.max(tallest, size), unit);
	return (y) => sorted.slice(lowerBound(bases, y - reach), lowerBound(bases, y + reach)).filter(({ y0 }) => y0 < y);
}

function isUnder(rule: RuleLine, line: Line, unit: number, tolerances: Tolerances): boolean {
	const touches = rule.at > line.y0 && rule.at < line.y1;
	if (!touches && (rule.at < line.base || rule.at > line.base + tolerances.underlineBelow * unit)) return false;
	let first = -1;
	let last = -1;
	let widest = 0;
	for (let index = 0; index < line.text.length; index++) {
		const middle = ((line.x0s[index] as number) + (line.x1s[index] as number)) / 2;
		if (middle < rule.from || middle > rule.to) continue;
		if (first < 0) first = index;
		else widest = Math.max(widest, (line.x0s[index] as number) - (line.x1s[last] as number));
		last = index;
	}
	if (first < 0 || (!touches && widest > tolerances.underlineGap * line.size)) return false;
	const slack = tolerances.underlineEnd * line.size;
	return (
		Math.abs((line.x0s[first] as number) - rule.from) <= slack &&
		Math.abs((line.x1s[last] as number) - rule.to) <= slack
	);
}
