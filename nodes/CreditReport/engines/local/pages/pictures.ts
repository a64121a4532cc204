import { isAtEdge } from '../layout/furniture';
import type { Box } from '../layout/types';
import { linesOf } from './sketch';
import type { FilePage } from './types';

/** Pictures that fill less than this part of a page show a seal or a logo, not what the page says. */
const SMALLEST = 0.05;
/** A picture that fills more than this part of its page is the page, as a scanner saw it: scans stand at one place too. */
const WHOLE_PAGE = 0.6;
/** Pictures stand at one place when their sides agree within this part of the page. */
const SAME_PLACE = 0.01;

/**
 * Leaves to every page the pictures that may say what its text does not: not the marks and logos that also stand under the
 * text of other pages, nor what is too small to be read.
 */
export function withTellingPictures(pages: readonly FilePage[]): FilePage[] {
	const background = new Set(
		pages
			.filter(hasBody)
			.flatMap((page) =>
				page.pictures.filter((box) => shareOf(box, page) <= WHOLE_PAGE).map((box) => placeOf(box, page)),
			),
	);
	return pages.map((page) => {
		const telling = page.pictures.filter(
			(box) => shareOf(box, page) > WHOLE_PAGE || !background.has(placeOf(box, page)),
		);
		const rest = { ...page, pictures: telling };
		return coverageOf(rest) < SMALLEST ? { ...page, pictures: [] } : rest;
	});
}

/** Is there text between head and foot? */
function hasBody({ layout }: FilePage): boolean {
	return linesOf(layout).some((line) => !isAtEdge(line, layout));
}

/** Which part of its page pictures fill, each counted for itself. */
export function coverageOf(page: FilePage): number {
	return page.pictures.reduce((sum, box) => sum + shareOf(box, page), 0);
}

function shareOf({ x0, y0, x1, y1 }: Box, { layout: { width, height } }: FilePage): number {
	return ((x1 - x0) * (y1 - y0)) / (width * height);
}

function placeOf({ x0, y0, x1, y1 }: Box, { layout: { width, height } }: FilePage): string {
	const steps = (at: number, side: number) => Math.round(at / (SAME_PLACE * side));
	return [steps(x0, width), steps(y0, height), steps(x1, width), steps(y1, height)].join(' ');
}
