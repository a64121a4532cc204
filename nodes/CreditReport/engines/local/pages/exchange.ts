import { lacks, put, type Draft } from './draft';
import { isOfSeveralEditions } from './order';
import { isOwnedBy, isOwnedByOther } from './owner';
import { isSamePrint } from './segments';
import { isSamePage, type Sketch } from './sketch';

/** A second print of a report is not read again; one of the same number that says something else is a report of its own. */
export function withoutPrintsAgain(drafts: readonly Draft[]): Draft[] {
	const kept: Draft[] = [];
	for (const draft of drafts) {
		const number = reportNumber(draft);
		const at = kept.findIndex((other) => number !== undefined && reportNumber(other) === number);
		const other = kept[at];
		if (!other) kept.push(draft);
		else if (isSamePrint(draft.segment, other.segment)) kept[at] = merged(draft, other);
		else {
			other.contradictedBy.push(...draft.segment.pages);
			draft.contradictedBy.push(...other.segment.pages);
			kept.push(draft);
		}
	}
	return kept;
}

function reportNumber({ segment }: Draft): string | undefined {
	return segment.start?.start?.number;
}

function merged(draft: Draft, other: Draft): Draft {
	const [fewer, more] = draft.segment.pages.length > other.segment.pages.length ? [other, draft] : [draft, other];
	const isWhole = fewer.segment.pages.length === more.segment.pages.length;
	more[isWhole ? 'printedAgain' : 'doubled'].push(...fewer.segment.pages);
	more.printedAgain.push(...fewer.printedAgain);
	more.doubled.push(...fewer.doubled);
	return more;
}

/** Pages in front of the first report: numbered or titled as a part of one they are out of order, else they are papers beside it. */
export function adopt(drafts: readonly Draft[], before: readonly Sketch[]): void {
	const [first] = drafts;
	if (!first) return;
	for (const page of [...before].reverse()) {
		const taker = drafts.find((draft) => lacks(draft, page));
		const twin = drafts.find(({ numbering, numbered }) => {
			const other = numbered.get(numbering?.numberOf(page)?.number ?? 0);
			return other !== undefined && isSamePage(other, page);
		});
		// An empty page tells which way a sheet was folded.
		if (page.isBlank) first.unnumbered.unshift(page);
		else if (taker && !page.isCover) put(taker, page);
		else if (isBeside(page) || repeatsTitles(page, first) || isUncounted(page, first)) first.skipped.unshift(page);
		else if (twin) twin.doubled.unshift(page);
		else if (first.numbering?.numberOf(page)) first.foreign.unshift(page);
		else first.unnumbered.unshift(page);
	}
}

/** No part of a report: it calls itself something else, or has nothing of a report on it. */
export function isBeside(page: Sketch): boolean {
	return page.isCover ? page.ranks.length === 0 : page.isTitled || (!page.hasContent && !page.hasClosing);
}

/**
 * A sheet that explains how to read a report names its chapters, all of which the report itself has, down to its end; a form
 * or a sheet on reports of another kind has titles that the report does not have.
 */
export function repeatsTitles(page: Sketch, { segment, numbering }: Draft): boolean {
	const others = segment.pages.filter((other) => other !== page);
	if (
		numbering?.numberOf(page) ||
		page.ranks.length === 0 ||
		page.hasData ||
		!others.some(({ hasClosing }) => hasClosing)
	)
		return false;
	const own = new Set(others.flatMap(({ ranks }) => ranks.map((rank) => rank.join())));
	const repeated = page.ranks.filter((rank) => own.has(rank.join())).length;
	if (repeated === page.ranks.length) return page.isCover || repeated > 1;
	return (page.isCover && repeated > 0) || (isOfSeveralEditions([...others, page]) && !isOfSeveralEditions(others));
}

/** Without a number, before a report that counts its pages and has them all. */
function isUncounted(page: Sketch, { numbering, numbered }: Draft): boolean {
	return (
		numbering?.total !== undefined &&
		!numbering.numberOf(page) &&
		!page.hasData &&
		numbered.size > numbering.total - numbering.first
	);
}

/**
 * Pages that do not fit where they stand go to the report whose they say they are, or to the only one that lacks them. Else
 * they are foreign; and where two pages that say different things carry one number, nothing tells which is the report's
 * own: then neither is read.
 */
export function exchange(drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		for (const page of draft.misfits.splice(0)) {
			const rival = rivalOf(page, draft);
			const taker = takerOf(page, draft, drafts, rival === undefined);
			if (taker && lacks(taker, page)) put(taker, page);
			else if (taker) taker.unnumbered.push(page);
			else draft.foreign.push(page, ...(rival ? [rival] : []));
			if (!taker && rival) draft.numbered.delete(draft.numbering?.numberOf(rival)?.number ?? 0);
		}
	}
}

/** The page of a report that has the number of another page; where one of them says whose it is, there is no question. */
function rivalOf(page: Sketch, { numbering, numbered, segment }: Draft): Sketch | undefined {
	const printed = numbering?.numberOf(page);
	const rival = printed?.total === numbering?.total ? numbered.get(printed?.number ?? 0) : undefined;
	return rival === segment.start || isOwnedByOther(page, segment) || (rival && isOwnedBy(rival, segment))
		? undefined
		: rival;
}

function takerOf(page: Sketch, draft: Draft, drafts: readonly Draft[], mayLack: boolean): Draft | undefined {
	const others = drafts.filter((other) => other !== draft);
	const [owner, ...more] = others.filter(({ segment }) => isOwnedBy(page, segment));
	if (owner && more.length === 0 && (lacks(owner, page) || !owner.numbering?.numberOf(page))) return owner;
	const takers = others.filter((other) => lacks(other, page));
	return mayLack && takers.length === 1 ? takers[0] : undefined;
}
