import type { ReportRecord, ReportValue, ReviewEntry, Warning } from '../../../report/forms/types';
import type { LeftOutReason, Page } from '../source/types';

/** What there is to say about the text of a page. */
export interface PageText extends Pick<Page, 'unmapped' | 'pale' | 'leftOut' | 'source' | 'recognised'> {
	/** Characters read. */
	glyphs: number;
}

export function pageText(page: Page): PageText {
	const { glyphs, unmapped, pale, leftOut, source, recognised } = page;
	return {
		glyphs: glyphs.length,
		unmapped,
		pale,
		leftOut,
		source,
		...(recognised ? { recognised } : {}),
	};
}

/** @param lost characters that the edges of the page cut off and no other page shows */
export function withCutOff(text: PageText, lost: number): PageText {
	return lost === 0 ? text : { ...text, leftOut: { ...text.leftOut, outside: (text.leftOut.outside ?? 0) + lost } };
}

/** The same of several pages. */
export interface TextTally extends Pick<Page, 'unmapped' | 'pale' | 'leftOut'> {
	glyphs: number;
	/** Pages whose text was printed, and pages whose text a program recognised in a picture; of these those by us. */
	printed: number;
	recognised: number;
	ours: number;
}

export function tallyOf(texts: Iterable<PageText>): TextTally {
	const tally: TextTally = { glyphs: 0, unmapped: 0, pale: 0, leftOut: {}, printed: 0, recognised: 0, ours: 0 };
	for (const { glyphs, unmapped, pale, leftOut, source, recognised } of texts) {
		tally.glyphs += glyphs;
		tally.unmapped += unmapped;
		tally.pale += pale;
		if (source === 'text') tally.printed++;
		if (source === 'ocr') tally.recognised++;
		if (recognised) tally.ours++;
		for (const [reason, characters] of Object.entries(leftOut) as Array<[LeftOutReason, number]>)
			tally.leftOut[reason] = (tally.leftOut[reason] ?? 0) + characters;
	}
	return tally;
}

/** Where text comes from: its print, a program that recognised it in pictures, or both. */
export type TextSource = 'text' | 'ocr' | 'mixed';

export function textSourceOf({ printed, recognised }: TextTally): TextSource {
	return recognised === 0 ? 'text' : printed === 0 ? 'ocr' : 'mixed';
}

/** Text that a person sees and that was not read. */
const LEFT_OUT: ReadonlyArray<[LeftOutReason, string]> = [
	['watermark', 'as a watermark'],
	['sideways', 'because they run across the direction of the page'],
];
/** Text that the file holds and that nobody sees. */
const HIDDEN: ReadonlyArray<[LeftOutReason, string]> = [
	['invisible', 'drawn without ink, in the colour of the ground or too small to see'],
	['covered', 'under something that was drawn over them'],
	['outside', 'outside the visible page'],
	['layer', 'in layers that are switched off'],
];

/** Characters that stand for one without a Unicode value, and those whose meaning only the font knows. */
const UNREADABLE = /[\ufffd\ue000-\uefff\uf100-\uf8ff]/;
/** At most this many values are named. */
const MAX_NAMED = 10;

/**
 * Everything about the text that a reader should know: nothing is dropped or doubtful without a word.
 * @param report in printed form
 * @param review its values that are to be compared with the page
 */
export function textWarnings(
	tally: TextTally,
	report: ReportRecord = {},
	review: ReadonlyArray<Pick<ReviewEntry, 'picture'>> = [],
): Warning[] {
	const { glyphs, unmapped, pale, recognised, ours, printed, leftOut } = tally;
	const warnings: Warning[] = [];
	if (unmapped > 0) {
		const paths = unreadableValues(report, '');
		const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '';
		warnings.push({
			code: 'UNREADABLE_CHARACTERS',
			message: `${unmapped} of ${glyphs} characters have no Unicode value in the PDF${paths.length === 0 ? '' : `; values that hold one: ${paths.slice(0, MAX_NAMED).join(', ')}${more}`}`,
			...(paths[0] === undefined ? {} : { path: paths[0] }),
		});
	}
	const named = (reasons: typeof LEFT_OUT): string =>
		reasons
			.filter(([reason]) => leftOut[reason])
			.map(([reason, words]) => `${leftOut[reason]} ${words}`)
			.join(', ');
	const left = named(LEFT_OUT);
	if (left !== '')
		warnings.push({ code: 'TEXT_LEFT_OUT', message: `Characters on the pages that were not read: ${left}` });
	const hidden = named(HIDDEN);
	if (hidden !== '')
		warnings.push({
			code: 'HIDDEN_TEXT',
			message: `Characters in the file that the pages do not show, and that were not read: ${hidden}`,
		});
	if (pale > 0)
		warnings.push({
			code: 'PALE_TEXT',
			message: `${pale} characters are as pale as a watermark; they were read as text of the report`,
		});
	const textOf = (pages: number): string =>
		printed === 0 && pages === recognised
			? 'The file is a scan: the text'
			: `The text of ${pages === 1 ? '1 page' : `${pages} pages`}`;
	if (recognised > ours)
		warnings.push({
			code: 'RECOGNISED_TEXT',
			message: `${textOf(recognised - ours)} was recognised in pictures by another program (OCR), nobody knows how well; compare every value with the picture`,
		});
	if (ours > 0) {
		const pictured = review.filter(({ picture }) => picture !== undefined).length;
		const leftOut = pictured === 0 ? 0 : review.length - pictured;
		warnings.push({
			code: 'RECOGNISED_TEXT',
			message: `${textOf(ours)} was recognised in pictures (OCR). ${underReview(review.length)}${leftOut === 0 ? '' : `. Pictures of the last ${leftOut} of them were left out`}`,
		});
	}
	return warnings;
}

function underReview(values: number): string {
	if (values === 0) return 'No value is under review';
	return `${values === 1 ? '1 value is' : `${values} values are`} under review: meta.review says which, and why`;
}

/** Paths of the values that hold a character which cannot be read. */
function unreadableValues(value: ReportValue, path: string): string[] {
	if (typeof value === 'string') return UNREADABLE.test(value) ? [path] : [];
	if (Array.isArray(value)) return value.flatMap((entry, index) => unreadableValues(entry, `${path}[${index}]`));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]) => unreadableValues(entry, path === '' ? key : `${path}.${key}`));
}
