import type { Glyph, Page } from '../../source/types';
import type { RuleLines } from '../mergedRules';
import type { Tolerances } from '../tolerances';
import type { Line, TableBlock, Vocabulary } from '../types';

/**
 * Finds the tables with rules of one kind in what the finders before it left, and puts them in the place of their text.
 * Finders know nothing of each other: what one does not take, the next one sees.
 */
export interface TableFinder<Matter> {
	/** Which rules the tables have. */
	readonly rules: 'all' | 'horizontal' | 'none';
	find(matter: Matter, vocabulary: Vocabulary, tolerances: Tolerances): Matter;
}

/** A page while its tables are looked for. */
export interface PageMatter {
	page: Pick<Page, 'number' | 'width' | 'height' | 'unit' | 'glyphs'>;
	/** Every line of the page, its tables not parted yet; made when first asked for. */
	lines: () => readonly Line[];
	/** Rules that meet each other, directly or through others. */
	frames: readonly RuleLines[];
	/** Characters that are in no table yet. */
	free: readonly Glyph[];
	tables: readonly TableBlock[];
	/** y of horizontal rules that belong to no ruled table. */
	separators: readonly number[];
}

/** A document while its tables are looked for: its pages are one sequence of lines and tables. */
export interface DocumentMatter {
	items: ReadonlyArray<Line | TableBlock>;
	/** Per page, y of horizontal rules that belong to no ruled table. */
	separators: ReadonlyMap<number, readonly number[]>;
}
