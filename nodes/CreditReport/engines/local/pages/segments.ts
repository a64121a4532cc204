import { isOwnedBy, isOwnedByOther } from './owner';
import type { Segment } from './segment';
import { isSamePage, type Sketch } from './sketch';

/**
 * Parts a file at the beginnings of reports, and where a report that lost its first page follows a whole one. Pages before the first one are handed back apart: they are a cover, or pages
 * out of order.
 * @param pages in the order of the file
 */
export function segmentsOf(pages: readonly Sketch[]): { segments: Segment[]; before: Sketch[] } {
	const sequence = countsDown(pages) || endsInStarts(pages) ? [...pages].reverse() : pages;
	const segments: Segment[] = [];
	const before: Sketch[] = [];
	sequence.forEach((found, index) => {
		const current = segments[segments.length - 1];
		const page =
			found.start && isFrontPage(found, current, sequence.slice(index + 1))
				? { ...found, start: undefined, isCover: true }
				: found;
		if (page.start && !isRunningHead(page, current)) segments.push({ start: page, pages: [page] });
		else if (current && !segments.some((segment) => isOwnedBy(page, segment)) && isBehindWhole(page, current))
			segments.push({ pages: [page] });
		else if (current) current.pages.push(page);
		else before.push(page);
	});
	if (segments.length === 0) return { segments: [{ pages: before }], before: [] };
	return { segments, before };
}

/** Some prints repeat title and number on every page; only on the first is there a person, or the number 1. */
function isRunningHead({ start, numbers }: Sketch, current: Segment | undefined): boolean {
	if (!start || !current?.start?.start) return false;
	const isLater = numbers.some(({ number }) => number > 1);
	if (start.number === undefined) return !start.hasPerson && isLater;
	return start.number === current.start.start.number && (!start.hasPerson || isLater);
}

/**
 * A bank's front page may call itself a report and name a person, and holds nothing of one: a report stands behind it, or
 * it stands behind or inside of one.
 * @param others the pages that follow
 */
function isFrontPage(
	{ ranks, hasClosing, hasData }: Sketch,
	current: Segment | undefined,
	others: readonly Sketch[],
): boolean {
	if (ranks.length > 0 || hasClosing || hasData) return false;
	const following = others.filter(({ isBlank }) => !isBlank);
	const next = following.findIndex(({ start }) => start !== undefined);
	if (next === 0) return true;
	const isOpen = current !== undefined && !current.pages.some((page) => page.hasClosing);
	return following.length === 0
		? current !== undefined
		: isOpen && !following.slice(0, next < 0 ? undefined : next).some(({ opensChapters }) => opensChapters);
}

/**
 * Behind the explanations of a report all of which is there, does the page take up a report again? It is numbered as a page
 * that was there already, or has an earlier chapter on it, and says something else.
 */
function isBehindWhole(page: Sketch, segment: Segment): boolean {
	const own = segment.pages.filter((other) => !other.isTitled && !isOwnedByOther(other, segment));
	if (
		!page.hasContent ||
		page.isCover ||
		page.isTitled ||
		!own.some(({ hasClosing }) => hasClosing) ||
		own.some((other) => isSamePage(other, page))
	)
		return false;
	const shared = page.numbers.find(({ form }) => segment.start?.numbers.some((other) => other.form === form));
	if (!shared) return page.hasData && Math.min(...chaptersOn(page)) < Math.max(...own.flatMap(chaptersOn));
	const numbers = own
		.flatMap((other) => other.numbers.filter(({ form }) => form === shared.form))
		.map(({ number }) => number);
	const total = segment.start?.numbers.find(({ form }) => form === shared.form)?.total ?? Math.max(...numbers);
	return numbers.includes(shared.number) && numbers.length === new Set(numbers).size && numbers.length >= total;
}

/** The main titles on a page, each by its furthest position in any edition. */
function chaptersOn({ ranks }: Sketch): number[] {
	return ranks.map((rank) => Math.max(...rank.filter((position): position is number => position !== undefined)));
}

/** Do several reports end where they should begin, in a stack that lies face up and prints no numbers? */
function endsInStarts(pages: readonly Sketch[]): boolean {
	const printed = pages.filter(({ isBlank }) => !isBlank);
	const [first, last] = [printed[0], printed[printed.length - 1]];
	return (
		printed.every(({ numbers }) => numbers.length === 0) &&
		!first?.start &&
		first?.hasClosing === true &&
		last?.start !== undefined &&
		printed.filter(({ start }) => start).length > 1
	);
}

/** Do the printed numbers count down, as a scanner delivers a stack that lies face up? */
function countsDown(pages: readonly Sketch[]): boolean {
	let [up, down] = [0, 0];
	pages.slice(1).forEach((page, index) => {
		const before = pages[index]?.numbers ?? [];
		for (const { form, number } of page.numbers) {
			const other = before.find((candidate) => candidate.form === form);
			if (other && number > other.number) up++;
			if (other && number < other.number) down++;
		}
	});
	return down > up;
}

/** Two segments are prints of one report when they have its number and say the same. */
export function isSamePrint(a: Segment, b: Segment): boolean {
	const [fewer, more] = a.pages.length <= b.pages.length ? [a, b] : [b, a];
	return fewer.pages
		.filter(({ body }) => body !== '')
		.every((page) => more.pages.some((other) => isSamePage(page, other)));
}
