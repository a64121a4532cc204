import {
	BARE,
	crowdedShare,
	goesOn,
	NEAR,
	placeAt,
	STRAIGHT,
	THICK,
	type Dot,
	type DottedRule,
	type IsCrowded,
} from './dots';
import { betweenOnes, evenOnes, sharedOnes, type RowsAt } from './lostRules';

/** A rule has so many dots from one rule across to the next, over so much of that way, which is no longer than so many heights of a character. */
const [FEW, SPREAD, HIGHEST] = [2, { few: 0.5, more: 0.3 }, 10] as const;

/** A dot that alone tells of a rule is no longer, in heights of a character. */
const LONGEST = 0.4;

/** Rules down, each from one rule across to the next. Of two that go on where the other ends a single dot each is enough. */
export function rulesDown(
	dots: readonly Dot[],
	across: readonly DottedRule[],
	characterHeight: number,
	isCrowdedAt: IsCrowded,
): DottedRule[] {
	const rowsAt: RowsAt = (place) =>
		across
			.filter(({ from, to }) => from - NEAR <= place && place <= to + NEAR)
			.map((rule) => Math.round(placeAt(rule.dots, place)))
			.sort((a, b) => a - b);
	const found: DottedRule[] = [];
	const doubtful: DottedRule[] = [];
	const used = new Set<number>();
	for (const first of dots) {
		if (used.has(first.index)) continue;
		const rows = rowsAt(first.across);
		const below = rows.findIndex((place) => place > first.to);
		const [from, to] = [rows[below - 1] ?? Infinity, rows[below] ?? -Infinity];
		if (!(to > from) || to - from > HIGHEST * characterHeight) continue;
		const own = dots.filter(
			(dot) => dot.from > from + THICK && dot.to < to - THICK && Math.abs(dot.across - first.across) <= STRAIGHT,
		);
		if (own.length === 0 || crowdedShare(own, from + THICK, to - THICK, isCrowdedAt) > BARE) continue;
		own.forEach(({ index }) => used.add(index));
		const isSure =
			own.length >= FEW && own.at(-1)!.to - own[0]!.from >= SPREAD[own.length > FEW ? 'more' : 'few'] * (to - from);
		// What is longer may be a stroke of a title between two tables.
		const isShort = own.every((dot) => dot.to - dot.from < LONGEST * characterHeight);
		const rule = { dots: own, from, to };
		if (isSure && !found.some((other) => isSame(rule, other))) found.push(rule);
		else if (isShort) doubtful.push(rule);
	}
	const perhaps = [...found, ...doubtful];
	found.push(
		...doubtful.filter(
			(rule) => !found.some((other) => isSame(rule, other)) && perhaps.some((other) => goesOn(rule, other)),
		),
	);
	found.push(...evenOnes(found, across, isCrowdedAt));
	found.push(...betweenOnes(found, rowsAt, isCrowdedAt));
	return [...found, ...sharedOnes(found, rowsAt, isCrowdedAt)];
}

/** Of a rule thicker than its dots a second one may be found beside it. */
function isSame(one: DottedRule, other: DottedRule): boolean {
	return Math.abs(one.from - other.from) <= NEAR && Math.abs(one.dots[0]!.across - other.dots[0]!.across) <= NEAR;
}
