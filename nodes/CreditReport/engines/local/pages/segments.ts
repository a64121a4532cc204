import { isSamePage, type Sketch } from './sketch';

/** Pages of the file that follow one beginning of a report, before it is known whether they belong to it. */
export interface Segment {
	/** Undefined where nothing in the file looks like the beginning of a report. */
	start?: Sketch;
	/** In the order of the file, the start among them. */
	pages: Sketch[];
}

/**
 * Parts a file at the beginnings of reports. Pages before the first one are handed back apart: they are a cover, or pages
 * out of order.
 * @param pages in the order of the file
 */
export function segmentsOf(pages: readonly Sketch[]): { segments: Segment[]; before: Sketch[] } {
	const sequence = countsDown(pages) ? [...pages].reverse() : pages;
	const segments: Segment[] = [];
	const before: Sketch[] = [];
	for (const page of sequence) {
		const current = segments[segments.length - 1];
		if (page.start && !isRunningHead(page, current)) segments.push({ start: page, pages: [page] });
		else if (current) current.pages.push(page);
		else before.push(page);
	}
	if (segments.length === 0) return { segments: [{ pages: before }], before: [] };
	return { segments, before };
}

/** Some prints repeat title and number on every page; only on the first is there a person, or the number 1. */
function isRunningHead({ start, numbers }: Sketch, current: Segment | undefined): boolean {
	if (!start || !current?.start?.start || start.number === undefined || start.number !== current.start.start.number) return false;
	return !start.hasPerson || numbers.some(({ number }) => number > 1);
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
	return fewer.pages.filter(({ body }) => body !== '').every((page) => more.pages.some((other) => isSamePage(page, other)));
}
