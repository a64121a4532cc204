import type { PageNumber } from '../layout/pageNumbers';
import type { Sketch } from './sketch';

/** How the pages of one report are numbered in print. */
export interface Numbering {
	/** The page's own number, where it prints one in the form of the others. */
	numberOf(page: Sketch): PageNumber | undefined;
	/** Whether a page prints its number as most pages do: in their form, written alike; undefined where it prints none in that form. */
	isAlike(page: Sketch): boolean | undefined;
	/** Pages in all, as most pages say; undefined where none says. */
	total?: number;
	/** Number on the page where the report begins: programs that print several reports in one go number them through. */
	first: number;
}

/** Numbers alone, and numbers with a slash, stand at the head or foot for other reasons too: they need others beside them. */
const WEAK = new Set(['bare', 'slash', 'dashed', 'of']);
/** Part of the pages that a numbering must be on. */
const COVERAGE = 0.5;

/**
 * Finds the numbering of a report: the form of number that most of its pages print, with a total rather than without.
 * @param start page where the report begins, when it was found
 */
export function numberingOf(pages: readonly Sketch[], start?: Sketch): Numbering | undefined {
	const readable = pages.filter(({ isPicture, isBlank, numbers }) => !(isPicture || isBlank) || numbers.length > 0);
	const forms = [...new Set(readable.flatMap(({ numbers }) => numbers.map(({ form }) => form)))];
	let best: { form: string; score: number } | undefined;
	for (const form of forms) {
		const found = readable.flatMap((page) => numberIn(page, form) ?? []);
		if (found.length < COVERAGE * readable.length || !isCredible(form, found, start)) continue;
		const score =
			found.length +
			(found[0]?.total === undefined ? 0 : 0.5 * readable.length) +
			(start && numberIn(start, form)?.number === 1 ? 0.25 : 0);
		if (!best || score > best.score) best = { form, score };
	}
	if (!best) return undefined;
	const { form } = best;
	const total = mostFrequent(
		readable.flatMap((page) => numberIn(page, form)?.total ?? []),
		start && numberIn(start, form)?.total,
	);
	const shapes = readable.flatMap((page) => numberIn(page, form)?.shape ?? []);
	const shape = mostFrequent(shapes, start && numberIn(start, form)?.shape);
	return {
		numberOf: (page) => asUsual(numberIn(page, form), total, page),
		isAlike: (page) => isAlike(numberIn(page, form)?.shape, shape),
		total,
		first: (start && numberIn(start, form)?.number) ?? 1,
	};
}

function numberIn(page: Sketch, form: string): PageNumber | undefined {
	return page.numbers.find((candidate) => candidate.form === form);
}

/** A total that was recognised, and is as long as that of most pages, is theirs: one digit of it was misread. */
function asUsual(
	printed: PageNumber | undefined,
	total: number | undefined,
	{ isFromPicture }: Sketch,
): PageNumber | undefined {
	const isMisread =
		isFromPicture &&
		total !== undefined &&
		printed?.total !== undefined &&
		String(printed.total).length === String(total).length &&
		printed.number <= total;
	return isMisread ? { ...printed, total } : printed;
}

function isCredible(form: string, found: readonly PageNumber[], start: Sketch | undefined): boolean {
	if (!WEAK.has(form)) return true;
	const distinct = new Set(found.map(({ number }) => number)).size;
	if (form === 'bare' || form === 'dashed')
		return (
			distinct >= 2 &&
			distinct >= 0.7 * found.length &&
			Math.max(...found.map(({ number }) => number)) <= 3 * found.length
		);
	return distinct >= 2 || (start !== undefined && numberIn(start, form)?.number === 1);
}

function isAlike(shape: string | undefined, usual: string | undefined): boolean | undefined {
	return shape === undefined || usual === undefined ? undefined : shape === usual;
}

function mostFrequent<T>(values: readonly T[], preferred: T | undefined): T | undefined {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1 + (value === preferred ? 0.5 : 0));
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
