import type { Vocabulary } from '../layout/types';
import { EDITIONS } from './grammar';
import { headingForms, normaliseLabel } from './labels';
import { titleOf } from './titles';

const HEADINGS = new Set(EDITIONS.flatMap((edition) => [...edition.headings.keys()]));
/** Months of a grid (1 … 12) are left out: any cell may hold a small number. */
const COLUMN_TITLES = new Set(EDITIONS.flatMap((edition) => edition.sections.flatMap((section) => section.tables.flatMap((table) => table.labels))).filter((label) => /\D/.test(label)));

/** The words of all editions: layout runs before the edition is known. */
export const VOCABULARY: Vocabulary = {
	isHeading: (text) => text.length <= 40 && headingForms(text).some((form) => HEADINGS.has(form)),
	isColumnTitle: (text) => text.length <= 40 && COLUMN_TITLES.has(normaliseLabel(text)),
	isTitle: (text) => titleOf(text) !== undefined,
	isReportNumber: (text) => text.includes('报告编号'),
};
