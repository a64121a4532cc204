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
import { evenOnes, sharedOnes } from './lostRules';

/** A rule has so many dots from one rule across to the next, over so much of that way, which is no longer than so many heights of a character. */
const [FEW, SPREAD, HIGHEST] = [2, { few: 0.5, more: 0.3 }, 10] as const;

/** Rules down, each from one rule across to the next. Of two that go on where the other ends a single dot each is enough. */
export function rulesDown(
	dots: readonly Dot[],
	across: readonly DottedRule[],
	characterHeight: number,
	isCrowdedAt: IsCrowded,
): DottedRule[] {
	const found: DottedRule[] = [];
	const doubtful: DottedRule[] = [];
	const used = new Set<number>();
	for (const first of dots) {
		if (used.has(first.index)) continue;
		const rows = across
			.filter(({ from, to }) => from - NEAR <= first.across && first.across <= to + NEAR)
			.map((rule) => placeAt(rule.dots, first.across))
			.sort((a, b) => a - b);
		const below = rows.findIndex((place) => place > first.to);
		const [from, to] = [Math.round(rows[below - 1] ?? Infinity), Math.round(rows[below] ?? -Infinity)];
		if (!(to > from) || to - from > HIGHEST * characterHeight) continue;
		const own = dots.filter(
			(dot) => dot.from > from + THICK && dot.to < to - THICK && Math.abs(dot.across - first.across) <= STRAIGHT,
		);
		if (own.length === 0 || crowdedShare(own, from + THICK, to - THICK, isCrowdedAt) > BARE) continue;
		own.forEach(({ index }) => used.add(index));
		const isSure =
			own.length >= FEW && own.at(-1)!.to - own[0]!.from >= SPREAD[own.length > FEW ? 'more' : 'few'] * (to - from);
		(isSure ? found : doubtful).push({ dots: own, from, to });
	}
	const perhaps = [...found, ...doubtful];
	found.push(...doubtful.filter((rule) => perhaps.some((other) => goesOn(rule, other))));
	found.push(...evenOnes(found, across, isCrowdedAt));
	return [...found, ...sharedOnes(found, isCrowdedAt)];
}
