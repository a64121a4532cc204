import { crowdedShare, NEAR, placeAt, STRAIGHT, type Dot, type DottedRule, type IsCrowded } from './dots';

/** One dot follows another so soon, in heights of a character. */
const NEXT = 2.5;
/** A rule has so many dots, in so many of the heights of a character that it is long, and is at least so long: rules down have dots where they are alone. */
const [FEWEST, DENSE, SHORTEST] = [5, 0.6, 3] as const;
/** Beside so much of it at most is other ink: what is left of strokes has other strokes beside it. */
const CROWDED = 0.4;
/** Where more of a character's height has ink in its way, a character stands there. */
const CROSSED = 0.25;
/** Where it leans it falls between the rows of a picture in places, and is lost there for so many heights of a character. */
const LOST = 6;
/** So many rules that end one below the other tell where a table ends. */
const ENDS = 3;
/** No page has tables and rows that end at more places. */
const MOST_ENDS = 40;

/**
 * Rules that dots make, from left to right. Those that end sooner than others go on to there, where the paper is bare.
 * @param isCrossedAt whether there is ink about a place that is no dot
 */
export function rulesAcross(
	dots: readonly Dot[],
	characterHeight: number,
	isCrowdedAt: IsCrowded,
	isCrossedAt: IsCrowded,
): DottedRule[] {
	return prolonged(followed(dots, characterHeight, isCrowdedAt, isCrossedAt), characterHeight, isCrossedAt);
}

function followed(
	dots: readonly Dot[],
	characterHeight: number,
	isCrowdedAt: IsCrowded,
	isCrossedAt: IsCrowded,
): DottedRule[] {
	/** The rule that ended last, by its place across. */
	const open = new Map<number, DottedRule>();
	const rules: DottedRule[] = [];
	const follows = (dot: Dot, { dots: own, to }: DottedRule): boolean =>
		dot.from > to &&
		dot.from - to <= NEXT * characterHeight &&
		mostCrowded(own, to + 1, dot.from - 1, characterHeight, isCrossedAt) <= CROSSED;
	for (const dot of dots) {
		const place = Math.round(dot.across);
		let found: DottedRule | undefined;
		for (const near of [place, place - 1, place + 1, place - STRAIGHT, place + STRAIGHT]) {
			const rule = open.get(near);
			if (rule && follows(dot, rule) && (!found || rule.dots.length > found.dots.length)) found = rule;
		}
		if (found) {
			open.delete(Math.round(found.dots.at(-1)!.across));
			found.dots.push(dot);
			found.to = Math.max(found.to, dot.to);
		} else rules.push((found = { dots: [dot], from: dot.from, to: dot.to }));
		open.set(place, found);
	}
	const isRule = ({ dots: own, from, to }: DottedRule): boolean =>
		own.length >= FEWEST &&
		new Set(own.map((dot) => Math.floor((dot.from - from) / characterHeight))).size * characterHeight >=
			DENSE * (to - from + 1) &&
		crowdedShare(own, from, to, isCrowdedAt) <= CROWDED;
	return joined(rules.filter(isRule), LOST * characterHeight).filter(
		({ from, to }) => to - from >= SHORTEST * characterHeight,
	);
}

/** Joins what lies behind one another. */
function joined(rules: readonly DottedRule[], lost: number): DottedRule[] {
	const made: DottedRule[] = [];
	for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
		const before = made.find(({ dots, from, to }) => {
			const gap = rule.from - to;
			const most = Math.min(lost, Math.max(to - from, rule.to - rule.from));
			return gap > 0 && gap <= most && Math.abs(dots.at(-1)!.across - rule.dots[0]!.across) <= STRAIGHT;
		});
		if (before) {
			before.dots.push(...rule.dots);
			before.to = rule.to;
		} else made.push({ ...rule, dots: [...rule.dots] });
	}
	return made;
}

/** Rules as far as their tables or the rows of those reach: to where others end too. */
function prolonged(rules: readonly DottedRule[], characterHeight: number, isCrossedAt: IsCrowded): DottedRule[] {
	const [left, right] = [endsOf(rules.map(({ from }) => from)), endsOf(rules.map(({ to }) => to)).reverse()];
	return rules.map(({ dots, from, to }) => {
		const isBare = (first: number, last: number): boolean =>
			mostCrowded(dots, first, last, characterHeight, isCrossedAt) <= CROSSED;
		return {
			dots,
			from: left.find((end) => end < from && isBare(end, from - 1)) ?? from,
			to: right.find((end) => end > to && isBare(to + 1, end)) ?? to,
		};
	});
}

/** The share of a rule's way that has ink in it, where it is largest for so many pixels. */
function mostCrowded(dots: readonly Dot[], from: number, to: number, length: number, isCrossedAt: IsCrowded): number {
	let [crowded, most] = [0, 0];
	const part = Math.round(length);
	for (let along = from; along <= to; along++) {
		if (isCrossedAt(along, placeAt(dots, along))) crowded++;
		const left = along - part;
		if (left >= from && isCrossedAt(left, placeAt(dots, left))) crowded--;
		most = Math.max(most, crowded / part);
	}
	return most;
}

/** Where enough rules end, from left to right. */
function endsOf(places: readonly number[]): number[] {
	const near = (place: number): number => places.filter((other) => Math.abs(other - place) <= NEAR).length;
	const ends: number[] = [];
	for (const place of [...places].sort((a, b) => a - b))
		if (near(place) >= ENDS && (ends.length === 0 || place - ends[ends.length - 1]! > NEAR)) ends.push(place);
	return ends.length > MOST_ENDS ? [] : ends;
}
