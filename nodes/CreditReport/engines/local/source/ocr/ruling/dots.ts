import type { Components } from '../picture/connected';

/** A dot of a rule is no thicker, in heights of a character. */
const THICKEST = 0.25;
/** Numerals are so high, in heights of a Chinese character. */
const NUMERAL = [0.4, 1] as const;
/** Dots of a rule are so straight, in pixels, */
export const STRAIGHT = 2;
/** what is so near to its middle is of it, */
export const THICK = 3;
/** and rules end at one place when they are no farther apart. */
export const NEAR = 6;
/** Where a rule is, other ink is beside so much of it at most, unless its own dots tell better. */
export const BARE = 0.2;

/** A ruling line of dots, along one direction. In pixels. */
export interface DottedRule {
	/** Dots in order, by their place along. */
	dots: Dot[];
	from: number;
	to: number;
}

export interface Dot {
	/** Of its component. */
	index: number;
	/** Ends along the rule, within, and centre across it. */
	from: number;
	to: number;
	across: number;
}

/** Parts of ink that could be dots of rules across, or down, in order. */
export function dotsOf({ count, x0, y0, x1, y1 }: Components, characterHeight: number, isUpright: boolean): Dot[] {
	const thickest = Math.max(2, THICKEST * characterHeight);
	const dots: Dot[] = [];
	for (let index = 0; index < count; index++) {
		const across = [x0[index]!, x1[index]!] as const;
		const down = [y0[index]!, y1[index]!] as const;
		const [[first, last], [from, to]] = isUpright ? [across, down] : [down, across];
		if (last - first + 1 > thickest || (isUpright && isStroke(to - from + 1, last - first + 1, characterHeight)))
			continue;
		dots.push({ index, from, to, across: (first + last) / 2 });
	}
	return dots.sort((a, b) => a.from - b.from);
}

/** Is a dot of a rule down a numeral one, or one of two dashes? */
function isStroke(high: number, wide: number, characterHeight: number): boolean {
	return wide > high + 1 || (high > NUMERAL[0] * characterHeight && high < NUMERAL[1] * characterHeight);
}

/** Tells whether a place of a rule, along and across it, has ink beside it that is not its own. */
export type IsCrowded = (along: number, across: number) => boolean;

/** Share of a rule's way that has ink beside it. */
export function crowdedShare(dots: readonly Dot[], from: number, to: number, isCrowdedAt: IsCrowded): number {
	let crowded = 0;
	for (let along = from; along <= to; along++) if (isCrowdedAt(along, placeAt(dots, along))) crowded++;
	return crowded / Math.max(1, to - from + 1);
}

/** Where a rule is across, at some pixel of its length: in a line from dot to dot. */
export function placeAt(dots: readonly Dot[], along: number): number {
	let [low, high] = [0, dots.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (dots[middle]!.from <= along) low = middle;
		else high = middle - 1;
	}
	const [before, after] = [dots[low]!, dots[low + 1]];
	if (!after || along <= before.to) return before.across;
	return before.across + ((after.across - before.across) * (along - before.to)) / Math.max(1, after.from - before.to);
}

/** Has a place of a rule ink beside it that is not its own? @param nearest, most how far from it, in pixels */
export function isCrowded(
	ink: Uint8Array,
	along: number,
	across: number,
	step: number,
	apart: number,
	depth: number,
	[nearest, most]: readonly [number, number],
): boolean {
	const place = Math.round(across);
	for (let beside = nearest; beside <= most; beside++) {
		if (place - beside >= 0 && ink[along * step + (place - beside) * apart] === 1) return true;
		if (place + beside < depth && ink[along * step + (place + beside) * apart] === 1) return true;
	}
	return false;
}

/** Does one rule end where the other begins? */
export function goesOn(one: DottedRule, other: DottedRule): boolean {
	const isNext = Math.abs(one.from - other.to) <= NEAR || Math.abs(other.from - one.to) <= NEAR;
	return isNext && Math.abs(one.dots[0]!.across - other.dots[0]!.across) <= 2 * STRAIGHT;
}
