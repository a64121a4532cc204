import type { Glyph, Page } from '../source/types';
import { FINDERS } from './finders';
import type { PageMatter } from './finders/types';
import { linesOf } from './lines';
import { connectedFrames, mergeRules } from './mergedRules';
import type { Line, PageLayout, Vocabulary } from './types';
import { withoutInnerUnderlines } from './underlines';
import { TOLERANCES, type Tolerances } from './tolerances';

/** A page with more merged rules than this is no page of tables; its rules are ignored. */
const MAX_LINES = 4_000;

/** Lays out one page: tables with rules, their cells, and the lines around them, from top to bottom. */
export function layoutPage(page: Page, vocabulary: Vocabulary, tolerances: Tolerances = TOLERANCES): PageLayout {
	const { unit } = page;
	const rules = mergeRules(page.rules, unit, tolerances);
	let text: Line[] | undefined;
	const lines = () => (text ??= linesOf(page.glyphs, page.number, tolerances));
	const frames = (
		rules.horizontal.length + rules.vertical.length > MAX_LINES ? [] : connectedFrames(rules, tolerances)
	).map((frame) => withoutInnerUnderlines(frame, lines, tolerances));
	const matter: PageMatter = {
		page,
		lines,
		frames,
		free: withoutOversized(page, vocabulary, tolerances),
		tables: [],
		separators: [],
	};
	const { free, tables, separators } = FINDERS.page.reduce(
		(left, finder) => finder.find(left, vocabulary, tolerances),
		matter,
	);
	return {
		page: page.number,
		width: page.width,
		height: page.height,
		unit,
		items: [...tables, ...linesOf(free, page.number, tolerances)].sort((a, b) => a.y0 - b.y0),
		separators: [...separators],
	};
}

function withoutOversized(page: Page, vocabulary: Vocabulary, tolerances: Tolerances): Glyph[] {
	const heights = page.glyphs.map((glyph) => glyph.y1 - glyph.y0).sort((a, b) => a - b);
	const usual = heights[heights.length >> 1] ?? 0;
	const titleEnd = page.number === 1 ? tolerances.titleArea * page.height : 0;
	const isOversized = (glyph: Glyph): boolean =>
		glyph.y1 - glyph.y0 > tolerances.oversized * usual && glyph.y1 > titleEnd;
	// A report in small print that begins on a later page of the file has its title as large as any.
	const titles = linesOf(page.glyphs.filter(isOversized), page.number, tolerances).filter(({ text }) =>
		vocabulary.isTitle(text),
	);
	return page.glyphs.filter(
		(glyph) =>
			!isOversized(glyph) ||
			titles.some(({ x0, x1, y0, y1 }) => glyph.x0 >= x0 && glyph.x1 <= x1 && glyph.y0 >= y0 && glyph.y1 <= y1),
	);
}
