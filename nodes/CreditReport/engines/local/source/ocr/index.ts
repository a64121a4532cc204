import type { Page, Rule } from '../types';
import { preparePage } from './picture';
import { segment } from './segmentPage';
import { readPage } from './reading';
import { legibilityOf } from './reading/legibility';
import type { CellsOf, DrawPage, PreparedPage, Recogniser, Wall } from './types';

/** What recognising text takes. */
export interface OcrTools {
	draw: DrawPage;
	recogniser: Recogniser;
	cellsOf: CellsOf;
	/** Words that reports print by themselves, each of three characters at least. */
	words: readonly string[];
}

/** What is known of a page before it is recognised. */
export type PageSize = Pick<Page, 'number' | 'width' | 'height'>;

/**
 * Recognises the text of a page: its picture is made ready, its ruling lines and lines of text are found, and these are read.
 * Nothing of the picture is kept.
 */
export async function recognisedPage(
	{ draw, recogniser, cellsOf, words }: OcrTools,
	{ number, width, height }: PageSize,
): Promise<Page> {
	const prepared = await preparePage(
		(pixelsPerPoint) => draw(number - 1, pixelsPerPoint),
		{ width, height },
		{ legibility: (grey, lines) => legibilityOf(grey, lines, recogniser) },
	);
	const parts = segment(prepared, cellsOf);
	const glyphs = await readPage(prepared, parts, { recogniser, words });
	return {
		number,
		width: prepared.width,
		height: prepared.height,
		unit: prepared.characterHeight / prepared.scale,
		glyphs,
		rules: parts.walls.map((wall) => ruleOf(wall, prepared)),
		pictures: [],
		unmapped: 0,
		pale: 0,
		leftOut: {},
		slivers: '',
		source: glyphs.length === 0 ? 'none' : 'ocr',
		toFile: prepared.toFile,
		fileSize: { width, height },
	};
}

function ruleOf({ strength, ...wall }: Wall, { scale }: PreparedPage): Rule {
	return { x0: wall.x0 / scale, x1: wall.x1 / scale, y0: wall.y0 / scale, y1: wall.y1 / scale, strength };
}
