import { CreditReportError } from '../../../errors/CreditReportError';
import { coverageOf } from '../pages/pictures';
import { linesOf } from '../pages/sketch';
import type { FilePage } from '../pages/types';
import { FEWEST, MOST_OF_THE_PAGE } from '../source/choice';
import type { Sheets } from './types';

/** What a program reads in the picture of a credit report, however badly, has these words somewhere. */
const OF_CREDIT = /信用报告|征信/;
const HAN = /\p{Script=Han}/gu;
/** Reasons that come from reading the text; the others hold whatever the pictures show. */
const BY_THE_TEXT: ReadonlySet<string> = new Set(['NOT_A_CREDIT_REPORT', 'UNKNOWN_EDITION']);

/**
 * Why no report of a file could be read: the first reason, unless it rests on the text of a file of which most pages are
 * pictures. Nobody knows then what the file is, and NO_TEXT_LAYER says so.
 */
export function refusalOf(first: CreditReportError, { sheets, texts }: Sheets): CreditReportError {
	if (!BY_THE_TEXT.has(first.code)) return first;
	const recognised = sheets.filter(({ sheet }) => texts.get(sheet)?.source === 'ocr');
	const isOfCredit = recognised.some((page) => OF_CREDIT.test(textOf(page)));
	const scans = sheets.filter((page) =>
		recognised.includes(page)
			? isOfCredit || hanIn(textOf(page)) < FEWEST
			: isPicture(page, texts.get(page.sheet)?.glyphs ?? 0),
	);
	// Pages without anything on them, as the back of a sheet, say nothing either way.
	const blank = sheets.filter((page) => !scans.includes(page) && texts.get(page.sheet)?.glyphs === 0);
	const told = sheets.length - scans.length - blank.length;
	if (scans.length <= told) return first;
	const which = told === 0 ? 'is a scan' : `is a scan for its larger part (${scans.length} of ${sheets.length} pages)`;
	return new CreditReportError('NO_TEXT_LAYER', {
		message: `The PDF ${which}, and no report can be read from the text that it has`,
	});
}

function isPicture(page: FilePage, glyphs: number): boolean {
	return glyphs < FEWEST && coverageOf(page) >= MOST_OF_THE_PAGE;
}

/** Without white space, which programs that recognise Chinese text put anywhere. */
function textOf({ layout }: FilePage): string {
	return linesOf(layout)
		.map(({ text }) => text)
		.join('')
		.replace(/\s/g, '');
}

function hanIn(text: string): number {
	return text.match(HAN)?.length ?? 0;
}
