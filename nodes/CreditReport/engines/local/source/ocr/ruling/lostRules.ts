import { BARE, crowdedShare, goesOn, NEAR, THICK, type Dot, type DottedRule, type IsCrowded } from './dots';
import { evenPlaces } from './evenPlaces';

/** Of the rules of two rows so many go on in the other where all do. */
const SHARED = 0.7;
/** A row is even from so many of its rules on; all but the outermost of those of two years of months may be lost. */
const [FEWEST, WIDEST] = [6, 23] as const;

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
export function sharedOnes(rules: readonly DottedRule[], isCrowdedAt: IsCrowded): DottedRule[] {
	return rules.flatMap((rule) => {
		const row = rules.filter(({ from }) => Math.abs(from - rule.from) <= NEAR);
		return [rule.from, rule.to].flatMap((edge) => {
			const beside = rules.filter((other) => Math.abs((edge === rule.to ? other.from : other.to) - edge) <= NEAR);
			const goingOn = row.filter((one) => beside.some((other) => goesOn(one, other)));
			if (goingOn.length < SHARED * Math.max(row.length, beside.length) || beside.some((other) => goesOn(rule, other)))
				return [];
			const [{ from, to }] = beside as [DottedRule];
			const dots = [lostDot(rule.dots[0]!.across, (from + to) / 2)];
			return crowdedShare(dots, from + THICK, to - THICK, isCrowdedAt) <= BARE ? [{ dots, from, to }] : [];
		});
	});
}

/** A place of a rule that has no dots. */
function lostDot(across: number, along: number): Dot {
	const place = Math.round(along);
	return { index: -1, from: place, to: place, across };
}
