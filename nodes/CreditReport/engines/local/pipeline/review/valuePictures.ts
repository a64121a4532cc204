import type { Evidence, ReviewEntry } from '../../../../report/forms/types';
import type { DrawPage } from '../../source/ocr/types';
import { PagePicture } from '../../source/pagePicture';
import { writePng } from '../../source/pictures/png/writePng';
import type { Box } from '../../source/types';
import type { RecognisedPage } from './recognisedPage';

/** Pixels per point: 200 an inch, which scans have mostly. */
const SHARP = 200 / 72;
/** Around a value, in points, and the size of the whole at least: rules and neighbours tell which one it is. */
const AIR = 5;
const LEAST = { width: 90, height: 24 } as const;
/** Values with a picture, at most, and the characters of one. */
export const MOST_PICTURES = 200;
const MOST_CHARACTERS = 60_000;
/** Pixels that so many characters may hold, of clean paper. */
const MOST_PIXELS = 400_000;
/** A picture that is too long is made anew with this part of its pixels along each side. */
const SMALLER = 0.7;

/**
 * The values under review, each with a picture of its place as it is printed: the first {@link MOST_PICTURES}. Each page is
 * drawn once, and the pixels of one are held at a time.
 * @param review in the places of the pages as they were read
 */
export function withPictures(
	review: readonly ReviewEntry[],
	pages: ReadonlyMap<number, RecognisedPage>,
	draw: DrawPage,
): ReviewEntry[] {
	const pictured = review.slice(0, MOST_PICTURES);
	const pictures = new Map<ReviewEntry, string>();
	for (const number of new Set(pictured.map(({ page }) => page))) {
		const page = pages.get(number);
		if (!page) continue;
		const drawn = new PagePicture(draw, page.placed, SHARP);
		for (const entry of pictured) if (entry.page === number) pictures.set(entry, pictureOf(drawn, around(entry, page)));
	}
	return review.map((entry) => {
		const picture = pictures.get(entry);
		return picture === undefined ? entry : { ...entry, picture };
	});
}

function around({ box: [x0, y0, x1, y1] }: Evidence, { placed: { width, height } }: RecognisedPage): Box {
	const beside = Math.max(AIR, (LEAST.width - (x1 - x0)) / 2);
	const above = Math.max(AIR, (LEAST.height - (y1 - y0)) / 2);
	const within = (at: number, most: number): number => Math.min(most, Math.max(0, at));
	return {
		x0: within(x0 - beside, width),
		y0: within(y0 - above, height),
		x1: within(x1 + beside, width),
		y1: within(y1 + above, height),
	};
}

function pictureOf(page: PagePicture, part: Box): string {
	const most = Math.sqrt(MOST_PIXELS / ((part.x1 - part.x0) * (part.y1 - part.y0)));
	for (let pixelsPerPoint = Math.min(page.pixelsPerPoint, most); ; pixelsPerPoint *= SMALLER) {
		const uri = `data:image/png;base64,${writePng(page.part(part, pixelsPerPoint)).toString('base64')}`;
		if (uri.length <= MOST_CHARACTERS) return uri;
	}
}
