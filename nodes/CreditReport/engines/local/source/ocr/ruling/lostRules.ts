import { BARE, crowdedShare, goesOn, NEAR, STRAIGHT, THICK, type Dot, type DottedRule, type IsCrowded } from './dots';
import { evenPlaces } from './evenPlaces';

/** Places of the rules across that reach over a place, from top to bottom. */
export type RowsAt = (place: number) => number[];

/** Of the rules of two rows so many go on in the other where all do. */
const SHARED = 0.7;
/** A row is even from so many of its rules on; all but the outermost of those of two years of months may be lost. */
const [FEWEST, WIDEST] = [6, 23] as const;
/** In so many rows one below the other a rule may be lost. */
const MOST_LOST = 3;

/** Rules that a row of even cells lacks: all of their dots were lost. */
export function evenOnes(
	rules: readonly DottedRule[],
	across: readonly DottedRule[],
	isCrowdedAt: IsCrowded,
): DottedRule[] {
	return rules
		.filter(({ from }, index) => rules.findIndex((other) => Math.abs(other.from - from) <= NEAR) === index)
		.flatMap(({ from, to }) => {
			const row = rules.filter((rule) => Math.abs(rule.from - from) <= NEAR && Math.abs(rule.to - to) <= NEAR);
			if (row.length < FEWEST) return [];
			const above = across.find(({ dots }) => Math.abs(dots[0]!.across - from) <= NEAR);
			const places = [...row.map(({ dots }) => dots[0]!.across), ...(above ? [above.from, above.to] : [])];
			return evenPlaces(places, NEAR, WIDEST).missing.map((place) => ({
				dots: [lostDot(place, (from + to) / 2)],
				from,
				to,
			}));
		})
		.filter(({ dots, from, to }) => crowdedShare(dots, from + THICK, to - THICK, isCrowdedAt) <= BARE);
}

/** Rules of a row that the one above or below it lacks, where most go on there. */
export function sharedOnes(rules: readonly DottedRule[], rowsAt: RowsAt, isCrowdedAt: IsCrowded): DottedRule[] {
	return rules.flatMap((rule) => {
		const row = rules.filter(({ from }) => Math.abs(from - rule.from) <= NEAR);
		return [rule.from, rule.to].flatMap((edge) => {
			const beside = rules.filter((other) => Math.abs((edge === rule.to ? other.from : other.to) - edge) <= NEAR);
			const goingOn = row.filter((one) => beside.some((other) => goesOn(one, other)));
			if (goingOn.length < SHARED * Math.max(row.length, beside.length) || beside.some((other) => goesOn(rule, other)))
				return [];
			const place = rule.dots[0]!.across;
			const rows = rowsAt(place);
			const end = edge === rule.to ? rows.find((at) => at > edge + NEAR) : rows.findLast((at) => at < edge - NEAR);
			return end === undefined ? [] : lostOnes(place, [Math.min(edge, end), Math.max(edge, end)], isCrowdedAt);
		});
	});
}

/** Rules of a row or a few that lack one which goes on both above and below them, as all of theirs do. */
export function betweenOnes(rules: readonly DottedRule[], rowsAt: RowsAt, isCrowdedAt: IsCrowded): DottedRule[] {
	const through = new Set(
		rules.filter((rule) => {
			const others = rules.filter((other) => goesOn(rule, other));
			return others.some(({ from }) => from < rule.from) && others.some(({ from }) => from > rule.from);
		}),
	);
	return rules.flatMap((upper) => {
		const place = upper.dots[0]!.across;
		const [lower] = rules
			.filter(({ dots, from }) => from >= upper.to - NEAR && Math.abs(dots[0]!.across - place) <= 2 * STRAIGHT)
			.sort((a, b) => a.from - b.from);
		if (!lower || lower.from - upper.to <= NEAR) return [];
		const edges = [
			upper.to,
			...rowsAt(place).filter((at) => at > upper.to + NEAR && at < lower.from - NEAR),
			lower.from,
		];
		const own = rules.filter(({ from, to }) => from >= upper.to - NEAR && to <= lower.from + NEAR);
		if (edges.length - 1 > MOST_LOST || own.length < edges.length - 1 || !own.every((rule) => through.has(rule)))
			return [];
		return lostOnes(place, edges, isCrowdedAt);
	});
}

/** Rules at a place from each of some rows to the next; none where other ink stands beside one of them. */
function lostOnes(place: number, edges: readonly number[], isCrowdedAt: IsCrowded): DottedRule[] {
	const made = edges.slice(1).map((to, index) => {
		const from = edges[index]!;
		return { dots: [lostDot(place, (from + to) / 2)], from, to };
	});
	const isBare = ({ dots, from, to }: DottedRule): boolean =>
		crowdedShare(dots, from + THICK, to - THICK, isCrowdedAt) <= BARE;
	return made.every(isBare) ? made : [];
}

/** A place of a rule that has no dots. */
function lostDot(across: number, along: number): Dot {
	const place = Math.round(along);
	return { index: -1, from: place, to: place, across };
}
