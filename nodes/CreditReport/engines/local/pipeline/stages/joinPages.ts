import { VOCABULARY } from '../../grammar';
import { layoutDocument, type DocumentLayout } from '../../layout';
import type { FoundReport } from '../types';

/** Joins the pages of a report into one sequence of headings, tables and paragraphs. */
export function joinPages({ found }: Pick<FoundReport, 'found'>): DocumentLayout {
	return layoutDocument(found.pages, VOCABULARY);
}
