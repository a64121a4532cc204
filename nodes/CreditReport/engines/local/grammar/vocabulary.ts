import type { Vocabulary } from '../layout/types';
import { isCaption } from './captions';
import { EDITIONS } from './compiled';
import { headingForms, normaliseLabel, titleKind } from './labels';
import { titleOf } from './reportTitles';
import { spellingsOf } from './spellings';

const HEADINGS = new Set(EDITIONS.flatMap((edition) => [...edition.headings.keys()]));
/** Months of a grid (1 … 12) are left out: any cell may hold a small number. */
const COLUMN_TITLES = new Set(
	EDITIONS.flatMap((edition) =>
		edition.sections.flatMap((section) => section.tables.flatMap((table) => table.labels.flatMap(spellingsOf))),
	).filter((label) => /\D/.test(label)),
);

const TABLE_TITLES = new Set(
	EDITIONS.flatMap((edition) =>
		edition.sections.flatMap((section) => section.tables.flatMap(({ title, groupTitle }) => [title, groupTitle])),
	),
);

const GROUP_TITLES = new Set(
	EDITIONS.flatMap((edition) =>
		edition.sections.flatMap((section) =>
			section.tables.flatMap(({ groups = [], groupTitle = [] }) =>
				[...groups.flatMap(({ label = [] }) => label), groupTitle].flat(),
			),
		),
	),
);
/** Every title, one a line. */
const ALL_TITLES = [...COLUMN_TITLES, ...GROUP_TITLES].join('\n');

/** The words of all editions: layout runs before the edition is known. */
export const VOCABULARY: Vocabulary = {
	isHeading: (text) => text.length <= 40 && headingForms(text).some((form) => HEADINGS.has(form)),
	isTableTitle: (text) => text.length <= 40 && TABLE_TITLES.has(titleKind(text)),
	isColumnTitle: (text) => text.length <= 40 && COLUMN_TITLES.has(normaliseLabel(text)),
	isGroupTitle: (text) => text.length <= 40 && GROUP_TITLES.has(normaliseLabel(text)),
	isPartOfTitle: (text) => text.length <= 40 && ALL_TITLES.includes(normaliseLabel(text)),
	isCaption,
	isTitle: (text) => titleOf(text) !== undefined,
	isReportNumber: (text) => text.includes('报告编号'),
};
