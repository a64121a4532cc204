import type { Sketch } from './sketch';

/** An order of pages that print no numbers, and how well it fits what they say. */
export interface Order {
	pages: Sketch[];
	/** Main titles that stand before one that belongs above them. */
	violations: number;
}

/**
 * Brings pages without printed numbers in order: the head of the report is first, the explanations are last, and main
 * titles come in the order of their edition. Only orders that a printer, a scanner or a folded sheet makes are considered;
 * the file's own is preferred.
 */
export function orderOf(pages: readonly Sketch[], start: Sketch | undefined): Order {
	const candidates = candidatesOf(pages).map((order) => ({ pages: order, violations: violationsOf(order, start) }));
	return candidates.reduce((best, candidate) => (candidate.violations < best.violations ? candidate : best));
}

function candidatesOf(pages: readonly Sketch[]): Sketch[][] {
	const reversed = [...pages].reverse();
	const rotations = pages.flatMap((page, index) =>
		page.start && index > 0
			? [
					[...pages.slice(index), ...pages.slice(0, index)],
					[...pages.slice(index), ...pages.slice(0, index).reverse()],
				]
			: [],
	);
	return [[...pages], ...folded(pages), ...rotations, reversed, ...oddsBeforeEvens(pages), ...acrossSheets(pages)];
}

/** Two pages a sheet, printed to be folded into a booklet: 8 1, 2 7, 6 3, 4 5. */
function folded(pages: readonly Sketch[]): Sketch[][] {
	const sheets = new Set(pages.map(({ sheet }) => sheet)).size;
	if (sheets < 2 || pages.length !== 2 * sheets || sheets % 2 !== 0) return [];
	const order: Sketch[] = [];
	for (let sheet = 0; sheet < sheets; sheet++) {
		const [left, right] = [pages[2 * sheet], pages[2 * sheet + 1]] as [Sketch, Sketch];
		const [low, high] = sheet % 2 === 0 ? [right, left] : [left, right];
		order[sheet] = low;
		order[pages.length - 1 - sheet] = high;
	}
	return [order];
}

/** Several pages a sheet, printed column by column or from the right. */
function acrossSheets(pages: readonly Sketch[]): Sketch[][] {
	if (pages.every(({ sheet }, index) => index === 0 || sheet !== pages[index - 1]?.sheet)) return [];
	const sorted = (...keys: Array<(page: Sketch) => number>) =>
		[...pages].sort(
			(a, b) => a.sheet - b.sheet || (keys.map((key) => key(a) - key(b)).find((difference) => difference !== 0) ?? 0),
		);
	return [
		sorted(
			({ x }) => x,
			({ y }) => y,
		),
		sorted(
			({ y }) => y,
			({ x }) => -x,
		),
		sorted(
			({ x }) => -x,
			({ y }) => y,
		),
	];
}

/** Both sides of a stack scanned one after the other: 1 3 5 2 4 6, or the second side from its end. */
function oddsBeforeEvens(pages: readonly Sketch[]): Sketch[][] {
	if (pages.length < 4) return [];
	const half = Math.ceil(pages.length / 2);
	const [odd, even] = [pages.slice(0, half), pages.slice(half)];
	const merged = (others: readonly Sketch[]) => odd.flatMap((page, index) => [page, ...others.slice(index, index + 1)]);
	return [merged(even), merged([...even].reverse())];
}

function violationsOf(order: readonly Sketch[], start: Sketch | undefined): number {
	const first = order.findIndex((page) => page === start);
	const misplaced = start && first > 0 ? order.slice(0, first).filter(({ isBlank }) => !isBlank).length : 0;
	return misplaced + titleViolations(order);
}

/** Are there main titles on the pages that no edition has all of? */
export function isOfSeveralEditions(pages: readonly Sketch[]): boolean {
	const titles = pages.flatMap(({ editions }) => editions);
	return titles.length > 0 && !titles[0]?.some((_, edition) => titles.every((editions) => editions[edition]));
}

/** Of the editions it may be, the one whose order of titles fits best. */
function titleViolations(order: readonly Sketch[]): number {
	const ranks = order.flatMap((page) => page.ranks);
	const editions = ranks[0]?.length ?? 0;
	let best: { known: number; violations: number } | undefined;
	for (let edition = 0; edition < editions; edition++) {
		const own = ranks.map((found) => found[edition]).filter((rank): rank is number => rank !== undefined);
		const violations = own.filter(
			(rank, index) => index > 0 && rank < Math.max(...own.slice(Math.max(0, index - 40), index)),
		).length;
		if (!best || own.length > best.known || (own.length === best.known && violations < best.violations))
			best = { known: own.length, violations };
	}
	return best?.violations ?? 0;
}
