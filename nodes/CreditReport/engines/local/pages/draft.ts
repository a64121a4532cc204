import { numberingOf, type Numbering } from './numbering';
import { isOwnedByOther } from './owner';
import type { Segment } from './segment';
import { isSamePage, type Sketch } from './sketch';

/** A report being put together. */
export interface Draft {
	segment: Segment;
	/** Undefined where no page numbers are printed, or none that can be trusted. */
	numbering?: Numbering;
	/** Pages by printed number. */
	numbered: Map<number, Sketch>;
	/** Pages without a number, in the order of the file. */
	unnumbered: Sketch[];
	/** Pages of another report by what they print of it, or by their numbers: of another length, or taken by a page that says something else. */
	misfits: Sketch[];
	/** What became of pages that are not read; see {@link PageFindings}. */
	foreign: Sketch[];
	skipped: Sketch[];
	doubled: Sketch[];
	printedAgain: Sketch[];
	contradictedBy: Sketch[];
}

/** No two pages of a report with more text than this say exactly the same. */
const SHORTEST_BODY = 100;

/**
 * Sorts the pages behind one beginning of a report by their printed numbers.
 * @param before pages in front of it that may be its own: they bear witness to how it is numbered
 */
export function draftOf(segment: Segment, before: readonly Sketch[] = []): Draft {
	const draft: Draft = {
		segment,
		numbered: new Map(),
		unnumbered: [],
		misfits: [],
		foreign: [],
		skipped: [],
		doubled: [],
		printedAgain: [],
		contradictedBy: [],
	};
	const numbering = numberingOf([...before, ...segment.pages], segment.start);
	if (numbering && isTrustworthy(segment, numbering)) draft.numbering = numbering;
	for (const page of segment.pages) sortIn(draft, page);
	return draft;
}

/** Numbers without a total that give two different pages one number are no page numbers. */
function isTrustworthy({ pages }: Segment, { numberOf, total }: Numbering): boolean {
	if (total !== undefined) return true;
	const seen = new Map<number, Sketch>();
	for (const page of pages) {
		const number = numberOf(page)?.number;
		if (number === undefined) continue;
		const other = seen.get(number);
		if (other && !isSamePage(other, page)) return false;
		seen.set(number, page);
	}
	return true;
}

function sortIn(draft: Draft, page: Sketch): void {
	const { numbering, numbered } = draft;
	if (isOwnedByOther(page, draft.segment)) {
		draft.misfits.push(page);
		return;
	}
	const printed = numbering?.numberOf(page);
	if (!numbering || !printed) {
		const isAgain = page.body.length >= SHORTEST_BODY && draft.unnumbered.some((other) => other.body === page.body);
		(isAgain ? draft.doubled : draft.unnumbered).push(page);
	} else if (printed.total !== numbering.total || printed.number < numbering.first) draft.misfits.push(page);
	else {
		const other = numbered.get(printed.number);
		if (!other) numbered.set(printed.number, page);
		else if (isSamePage(other, page)) draft.doubled.push(page);
		else draft.misfits.push(page);
	}
}

/** Is the page numbered as one that this report lacks? */
export function lacks({ numbering, numbered, segment }: Draft, page: Sketch): boolean {
	const printed = numbering?.numberOf(page);
	return (
		!isOwnedByOther(page, segment) &&
		numbering !== undefined &&
		printed !== undefined &&
		printed.number >= numbering.first &&
		printed.total === numbering.total &&
		!numbered.has(printed.number)
	);
}

/** Puts a page where its number belongs. */
export function put({ numbering, numbered }: Draft, page: Sketch): void {
	const printed = numbering?.numberOf(page);
	if (printed) numbered.set(printed.number, page);
}
