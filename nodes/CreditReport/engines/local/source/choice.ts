import type { PageSource } from './pageSource';
import type { LeftOut, LeftOutReason, Page, RecognitionReason } from './types';

/** With a larger share of characters without a Unicode value a text is worthless. */
export const UNREADABLE = 0.3;
/** A scanner's own mark, a page number and a stamp come to fewer characters; the shortest page of a document has more. */
export const FEWEST = 100;
/** Pictures that fill this part of a page are the page, as a scanner or a camera saw it: a scan need not reach the edges. */
export const MOST_OF_THE_PAGE = 0.5;
/** Where less than this part of a hidden text is recognised, the picture is worse than what its maker had. */
const HALF = 0.5;

/** Why the text of a page is not to be trusted, or not there, so that its picture is read; undefined where its text is read. */
export function reasonToRecognise(page: Page): RecognitionReason | undefined {
	if (page.source === 'ocr') return 'hidden-text';
	if (page.source === 'none') return 'picture';
	if (page.unmapped > UNREADABLE * page.glyphs.length) return 'no-unicode';
	return page.glyphs.length < FEWEST && coverageOf(page) >= MOST_OF_THE_PAGE ? 'picture' : undefined;
}

function coverageOf({ pictures, width, height }: Page): number {
	const area = pictures.reduce((sum, { x0, y0, x1, y1 }) => sum + (x1 - x0) * (y1 - y0), 0);
	return area / (width * height);
}

/**
 * The pages of a file, with the text of those that have none, or none to be trusted, recognised in their pictures. What only
 * the file can tell of a page stays: its number, its pictures and the text that it hides. A page is recognised once, however
 * often it is asked for.
 * @param recognise gives the page as it was recognised; where it finds nothing, or less than half of a hidden text, the
 * page of the file stands
 * @param reasonOf {@link reasonToRecognise}
 */
export function withRecognition<Source extends PageSource>(
	source: Source,
	recognise: (page: Page, reason: RecognitionReason) => Promise<Page>,
	reasonOf: (page: Page) => RecognitionReason | undefined = reasonToRecognise,
): Omit<Source, 'page'> & Pick<PageSource, 'page'> {
	const known = new Map<number, Page>();
	const read = async (index: number): Promise<Page> => {
		const page = await source.page(index);
		const reason = reasonOf(page);
		if (!reason) return page;
		const found = known.get(index) ?? (await recognise(page, reason));
		known.set(index, found);
		if (found.source === 'none' || (reason === 'hidden-text' && found.glyphs.length < HALF * page.glyphs.length))
			return page;
		const { number, pictures, leftOut, isBroken } = page;
		return {
			...found,
			number,
			pictures,
			isBroken,
			leftOut: sumOf(leftOut, found.leftOut),
			recognised: reason,
		};
	};
	return { ...source, page: read };
}

function sumOf(a: LeftOut, b: LeftOut): LeftOut {
	const sum = { ...a };
	for (const [reason, characters] of Object.entries(b) as Array<[LeftOutReason, number]>)
		sum[reason] = (sum[reason] ?? 0) + characters;
	return sum;
}
