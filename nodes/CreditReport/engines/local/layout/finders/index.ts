import { HALF_RULED } from './halfRuled';
import { RULED } from './ruled';
import type { DocumentMatter, PageMatter, TableFinder } from './types';
import { UNRULED } from './unruled';

/** The finders in the order in which they are tried: rules on all sides tell more than horizontal ones, and any rule more than white space. */
export const FINDERS: {
	/** Tables that a page shows by itself; its page furniture is not known yet. */
	page: ReadonlyArray<TableFinder<PageMatter>>;
	/** Tables that are known when the pages of a report are one sequence: their rows go on overleaf without a sign. */
	document: ReadonlyArray<TableFinder<DocumentMatter>>;
} = {
	page: [RULED, HALF_RULED],
	document: [UNRULED],
};
