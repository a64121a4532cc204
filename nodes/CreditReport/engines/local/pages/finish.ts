import type { Draft } from './draft';
import { isBeside, repeatsTitles } from './exchange';
import type { Numbering } from './numbering';
import { isOfSeveralEditions, orderOf, type Order } from './order';
import type { Sketch } from './sketch';
import { withNumber } from './renumber';
import type { ReportPages } from './types';

/**
 * Brings the pages of a report in order and sums up what became of them.
 * @param drafts those of all reports of the file, with this one
 */
export function finished(draft: Draft, drafts: readonly Draft[]): ReportPages {
	// Programs number the reports they print in one go through.
	const next = drafts[drafts.indexOf(draft) + 1];
	const { numbering, numbered, segment } = draft;
	const last = numbering ? lastNumber(draft, next) : 0;
	const first = numbering?.first ?? 1;
	const given = numbering ? givenNumbers(draft, last) : new Map<Sketch, number>();
	const isWhole = numbering?.total !== undefined && numbered.size + given.size > last - first;
	const mixed = isMixed(draft, drafts)
		? draft.unnumbered.filter((page) => page !== segment.start && !page.isBlank && !isBeside(page))
		: [];
	draft.foreign.push(...mixed);
	const kept = draft.unnumbered.filter((page) => {
		if (mixed.includes(page)) return false;
		if (page.isBlank) return numbering === undefined;
		if (page === segment.start || (given.has(page) && !page.isCover) || !isPaperBeside(page, draft, isWhole))
			return true;
		draft.skipped.push(page);
		return false;
	});
	const closed = [...numbered]
		.filter(([number, page]) => page.isCover && isBeside(page) && number > 1)
		.map(([number]) => number);
	for (const number of closed) draft.skipped.push(numbered.get(number) as Sketch);
	const ordered = numbering
		? { pages: byNumber(draft, kept, given, new Set(closed)), violations: 0 }
		: withoutBlank(orderOf(kept, segment.start));
	const missing = numbering ? missingNumbers(numbering, last, new Set([...numbered.keys(), ...given.values()])) : [];
	const inOrder = renumbered(ordered.pages);
	const isHeadless = isPartOfOne(draft) && missing[0] !== first;
	const gaps = [
		...inOrder.filter(({ isPicture, isBroken }) => isPicture || isBroken).map(({ layout }) => layout.page),
		...gapsOf(missing, ordered.pages, inOrder, draft, given),
		...(isHeadless ? [0.5] : []),
	];
	const isUnplaced =
		draft.foreign.length > 0 ||
		(!numbering && draft.skipped.some((page) => page.isTitled && !page.isCover && isInside(page, draft)));
	const read = inOrder.filter(({ isPicture }) => !isPicture);
	return {
		pages: read.map(({ layout }) => layout),
		places: new Map(inOrder.map(({ layout, sheet, x, y }) => [layout.page, { sheet, x, y }])),
		gaps: [...gaps, ...(isUnplaced ? [SOMEWHERE] : [])],
		isPartial: gaps.length > 0 || (isUnplaced && !numbering),
		findings: {
			sheets: sheetsOf(inOrder),
			announced: numbering?.total === undefined ? null : last - first + 1,
			read: read.length,
			missing,
			isHeadless,
			numberedOtherwise: sheetsOf(inOrder.filter((page) => isNumberedOtherwise(page, numbering, given.get(page)))),
			doubled: sheetsOf(draft.doubled),
			foreign: sheetsOf(draft.foreign),
			pictures: sheetsOf(inOrder.filter(({ isPicture }) => isPicture)),
			broken: sheetsOf(inOrder.filter(({ isBroken }) => isBroken)),
			skipped: sheetsOf(draft.skipped),
			isReordered: inOrder.some((page, index) => page !== ordered.pages[index]),
			isOrderDoubtful: ordered.violations > 0,
			printedAgain: sheetsOf(draft.printedAgain),
			contradictedBy: sheetsOf(draft.contradictedBy),
		},
	};
}

/** Nobody can say where in a report a page belongs that was not read. */
const SOMEWHERE = 0;

/** Behind another report, pages that nothing begins: their own beginning is not in the file. */
function isPartOfOne({ segment: { start, pages } }: Draft): boolean {
	return start === undefined && pages.some(({ hasData }) => hasData);
}

/**
 * Pages without numbers of several reports lie among each other: chapters come again, or are of another edition. Nothing
 * tells which of them belong to the person on the first page, so that no other is read.
 */
function isMixed({ numbering, segment, unnumbered }: Draft, drafts: readonly Draft[]): boolean {
	if (numbering || !segment.start || drafts.length === 1) return false;
	const own = unnumbered.filter((page) => !isBeside(page) && !page.isTitled);
	return isOfSeveralEditions(own) || orderOf(own, segment.start).violations > 0;
}

/** Between the first page of a report and its explanations. */
function isInside(page: Sketch, { segment: { start, pages } }: Draft): boolean {
	const at = pages.indexOf(page);
	return (
		start !== undefined &&
		at > pages.indexOf(start) &&
		pages.slice(at).some(({ hasClosing, isTitled }) => hasClosing && !isTitled)
	);
}

/** Pages whose order is not the file's are counted anew: later stages go by their numbers. */
function renumbered(pages: readonly Sketch[]): Sketch[] {
	const isAscending = pages.every(
		({ layout }, index) => index === 0 || layout.page > (pages[index - 1] as Sketch).layout.page,
	);
	return isAscending
		? [...pages]
		: pages.map((page, index) => ({ ...page, layout: withNumber(page.layout, index + 1) }));
}

/** Where in reading order the missing pages are: behind the last page of a lower number. */
function gapsOf(
	missing: readonly number[],
	pages: readonly Sketch[],
	inOrder: readonly Sketch[],
	{ numbered }: Draft,
	given: ReadonlyMap<Sketch, number>,
): number[] {
	const numbers = new Map([...[...numbered].map(([number, page]) => [page, number] as const), ...given]);
	return missing.map((number) => {
		const before = pages.findLastIndex((page) => (numbers.get(page) ?? Infinity) < number);
		return (inOrder[before]?.layout.page ?? 0) + 0.5;
	});
}

/** Empty pages have a place on their sheet, and nothing to read. */
function withoutBlank({ pages, violations }: Order): Order {
	return { pages: pages.filter(({ isBlank }) => !isBlank), violations };
}

/** The number of the last page: the total, unless the report behind goes on counting. */
function lastNumber({ numbering, numbered }: Draft, next: Draft | undefined): number {
	const highest = Math.max(0, ...numbered.keys());
	const goesOn = next?.numbering && next.numbering.total === numbering?.total && next.numbering.first > highest;
	return goesOn && next.numbering ? next.numbering.first - 1 : (numbering?.total ?? highest);
}

/** Pages that print no number where one is lacking beside their neighbours have that number. */
function givenNumbers({ segment, numbering, numbered }: Draft, last: number): Map<Sketch, number> {
	const given = new Map<Sketch, number>();
	const numberOf = (page: Sketch | undefined) =>
		page ? (given.get(page) ?? [...numbered].find(([, other]) => other === page)?.[0]) : undefined;
	const isFree = (number: number) =>
		number >= (numbering?.first ?? 1) &&
		number <= last &&
		!numbered.has(number) &&
		![...given.values()].includes(number);
	const pages = segment.pages.filter((page) => !page.isBlank);
	pages.forEach((page, index) => {
		if (numberOf(page) !== undefined || numbering?.numberOf(page)) return;
		const before = numberOf(pages[index - 1]);
		const after = numberOf(pages[index + 1]);
		if (before !== undefined && isFree(before + 1)) given.set(page, before + 1);
		else if (after !== undefined && isFree(after - 1)) given.set(page, after - 1);
	});
	return given;
}

/** Where fewer pages have a number, each is printed on several pages of the file. */
const MOSTLY = 0.6;

/**
 * Papers beside a report: what has nothing of a report on it, behind its explanations or beside its numbered pages. A page
 * without a number in a print that numbers its pages may be the upper half of one cut in two: then few have one.
 */
function isPaperBeside(page: Sketch, draft: Draft, isWhole: boolean): boolean {
	const { numbering, segment } = draft;
	const isBehind = segment.pages
		.slice(0, Math.max(0, segment.pages.indexOf(page)))
		.some(({ hasClosing }) => hasClosing);
	const isOdd =
		numbering !== undefined &&
		segment.pages.filter((other) => numbering.numberOf(other)).length >= MOSTLY * segment.pages.length;
	if ((isWhole && isOdd && !page.hasData) || page.isTitled || repeatsTitles(page, draft)) return true;
	return isBeside(page) && (page.isCover || (isBehind && !page.isExplaining && !page.isPicture));
}

/**
 * Whether a page writes its number otherwise than most: in the same form with other signs, or the number of its place in another
 * form, as a page of another print does.
 * @param place the number that its neighbours give it
 */
function isNumberedOtherwise(page: Sketch, numbering: Numbering | undefined, place: number | undefined): boolean {
	if (numbering === undefined) return false;
	if (numbering.numberOf(page)) return numbering.isAlike(page) === false;
	return page.numbers.some(
		({ number, total }) => number === place && (total === undefined || total === numbering.total),
	);
}

function byNumber(
	{ segment, numbered }: Draft,
	kept: readonly Sketch[],
	given: ReadonlyMap<Sketch, number>,
	left: ReadonlySet<number>,
): Sketch[] {
	const places = [...numbered].filter(([number]) => !left.has(number)).map(([number, page]) => ({ number, page }));
	for (const page of kept) {
		const before = segment.pages.slice(0, Math.max(0, segment.pages.indexOf(page))).reverse();
		const neighbour = places.find(
			(place) => place.page === before.find((other) => places.some((known) => known.page === other)),
		);
		places.push({ page, number: given.get(page) ?? (neighbour?.number ?? 0) + 0.001 });
	}
	return places.sort((a, b) => a.number - b.number).map(({ page }) => page);
}

function missingNumbers({ first }: Numbering, last: number, present: ReadonlySet<number>): number[] {
	const missing: number[] = [];
	for (let number = first; number <= last; number++) if (!present.has(number)) missing.push(number);
	return missing;
}

function sheetsOf(pages: readonly Sketch[]): number[] {
	return [...new Set(pages.map(({ sheet }) => sheet))].sort((a, b) => a - b);
}
