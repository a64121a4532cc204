import { lacks, put, type Draft } from './draft';
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
		else if (isBeside(page) || repeatsTitles(page, first)) first.skipped.unshift(page);
		else if (twin) twin.doubled.unshift(page);
		else if (first.numbering?.numberOf(page)) first.foreign.unshift(page);
		else first.unnumbered.unshift(page);
	}
}

/** No part of a report: it calls itself something else, or has nothing of a report on it. */
export function isBeside(page: Sketch): boolean {
	return page.isCover ? page.ranks.length === 0 : !page.hasContent && !page.hasClosing;
}

/** A sheet that explains how to read a report names its chapters, all of which the report behind it has, down to its end. */
function repeatsTitles(page: Sketch, { segment, numbering }: Draft): boolean {
	if (numbering?.numberOf(page) || page.ranks.length < 2 || !segment.pages.some(({ hasClosing }) => hasClosing)) return false;
	const own = new Set(segment.pages.flatMap(({ ranks }) => ranks.map((rank) => rank.join())));
	return page.ranks.every((rank) => own.has(rank.join()));
}

/**
 * Pages that do not fit where they stand go to the report that lacks them, where there is exactly one. Else they are
 * foreign; and where two pages that say different things carry one number, nothing tells which is the report's own: then
 * neither is read.
 */
export function exchange(drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		for (const page of draft.misfits.splice(0)) {
			const takers = drafts.filter((other) => other !== draft && lacks(other, page));
			const printed = draft.numbering?.numberOf(page);
			const rival = printed?.total === draft.numbering?.total ? draft.numbered.get(printed?.number ?? 0) : undefined;
			if (takers.length === 1 && !rival) put(takers[0] as Draft, page);
			else {
				draft.foreign.push(page, ...(rival && rival !== draft.segment.start ? [rival] : []));
				if (rival && rival !== draft.segment.start) draft.numbered.delete(printed?.number ?? 0);
			}
		}
	}
}
