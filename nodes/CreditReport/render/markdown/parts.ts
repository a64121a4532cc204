import type { Figure, Language, ReportView, Review } from '../view';
import { sayIn, type Say } from '../words';
import { quoted } from './text';
import { marksOf, WORDS } from './words';

/** How a text is said. */
export interface Said extends ReturnType<typeof marksOf> {
	language: Language;
	say: Say;
}

/** Lines that were not understood, of which a text shows some. */
const MOST_LINES = 5;

export function saidIn(view: ReportView): Said {
	return { language: view.language, say: sayIn(view.language), ...marksOf(view) };
}

/** Figures by group: those that are known, then the names of the others. */
export function figureTexts(view: ReportView): Array<{ title: string; texts: string[] }> {
	const { say, colon } = saidIn(view);
	const figures = view.figures.flatMap((group) => group.figures);
	const unknown = figures.filter(({ value }) => value === null).map(({ label }) => label);
	return [
		...view.figures.map((group) => ({
			title: group.title,
			texts: group.figures
				.filter(({ value }) => value !== null)
				.map((figure) => `${figure.label}${colon}${valueOf(figure)}`),
		})),
		{ title: say(WORDS.unknown), texts: unknown },
	].filter(({ texts }) => texts.length > 0);
}

/** A text may be the report's own. */
function valueOf({ value, text }: Figure): string {
	return typeof value === 'string' ? quoted(text) : text;
}

/** Months with inquiries, the newest first. */
export function inquiryMonths(view: ReportView): Array<{ month: string; text: string }> {
	const { comma } = saidIn(view);
	const { months, series } = view.inquiries;
	return months
		.map((month, index) => ({
			month,
			text: series
				.filter(({ counts }) => (counts[index] ?? 0) > 0)
				.map(({ label, counts }) => `${label} ${counts[index]}`)
				.join(comma),
		}))
		.filter(({ text }) => text !== '')
		.reverse();
}

/** Behind what depends on a value under review. */
export const markOf = ({ doubted }: { doubted: ReadonlySet<string> }, key: string): string =>
	doubted.has(key) ? '?' : '';

/** What is to be compared with the page, in a line. */
function reviewText({ summary, values, moreValues }: Review, comma: string): string {
	const named = values.slice(0, MOST_LINES).map(({ place, page, value }) => `p.${page} ${quoted(`${place} ${value}`)}`);
	const more = values.length + moreValues - named.length;
	return `${summary}${named.length === 0 ? '' : ` ${named.join(comma)}`}${more > 0 ? ` +${more}` : ''}`;
}

/** What was not read, or not certainly. */
export function unreadTexts({ unread, review }: ReportView, { say, colon, comma }: Said): string[] {
	const lines = unread.lines.slice(0, MOST_LINES).map(({ page, text }) => `p.${page} ${quoted(text)}`);
	const more = unread.lines.length + unread.moreLines - lines.length;
	return [
		unread.summary,
		...(review === null ? [] : [reviewText(review, comma)]),
		...unread.sections.map(
			({ title, status, reason, expected, read }) =>
				`${quoted(title)}${colon}${[status, ...(reason === null ? [] : [reason]), ...(expected === null ? [] : [`${read}/${expected}`])].join(comma)}`,
		),
		...unread.warnings.map(
			({ code, meaning, count, places }) => `${code} ×${count}${colon}${meaning} ${quoted(places[0] ?? null)}`,
		),
		...(lines.length === 0
			? []
			: [`${lines.length + more} ${say(WORDS.lines)}${colon}${lines.join(comma)}${more > 0 ? ` +${more}` : ''}`]),
	];
}
