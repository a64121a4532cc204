import { CreditReportError } from '../../../errors/CreditReportError';
import { wrappedColumns } from '../layout/lines';
import type { Block, Line } from '../layout/types';
import { EDITIONS } from './compiled';
import type { EditionGrammar } from './grammar';
import { normaliseLabel } from './labels';
import { linesOfBlock } from './passage';
import { PAGE_WORDS } from './pageWords';
import { titleOf } from './reportTitles';

/** The title of a report stands within the first lines. */
const TITLE_LINES = 12;
const PERSONAL_TITLE = /^(?:中国人民银行征信中心)?个人信用报告(?:（.*)?$/;

/**
 * Which edition is it? By cues over the whole text without page furniture (docs/contract.md, "Editions").
 * @param isPartial pages of the report are known to be missing, and with them maybe its title and cues
 * @throws CreditReportError ENTERPRISE_REPORT, NOT_A_CREDIT_REPORT, UNKNOWN_EDITION: sure or refused, never a guess
 */
export function routeEdition(blocks: readonly Block[], isPartial = false): EditionGrammar {
	const printed = blocks.flatMap(linesOfBlock);
	const lines = printed.map((line) => normaliseLabel(line.text));
	const titleArea = lines.slice(0, TITLE_LINES);
	if (titleArea.map(titleOf).find((kind) => kind !== undefined) === 'enterprise')
		throw new CreditReportError('ENTERPRISE_REPORT');
	// Cells are compared as wholes and lines may wrap, so cues are sought in the text without line ends.
	const text = [...lines, ...wrappedHeadsOf(printed.slice(0, TITLE_LINES))].join('');
	const fitting = EDITIONS.filter(
		({ cues }) =>
			cues.all.every((cue) => text.includes(cue)) &&
			cues.any.some((cue) => text.includes(cue)) &&
			!cues.none.some((cue) => text.includes(cue)),
	);
	const [edition] = fitting;
	if (edition && fitting.length === 1) return edition;
	const chapters = printed.filter((line) => PAGE_WORDS.ranksOf(line.text).some((rank) => rank !== undefined));
	// The explanations at the end of every edition are missing where the file stops before it.
	const isCut = isPartial || !lines.some(PAGE_WORDS.isClosing);
	const part = isCut ? editionOfPart(text, chapters) : undefined;
	if (part) return part;
	if (isPartial && chapters.length > 1) throw new CreditReportError('UNKNOWN_EDITION');
	const isTitled = lines.slice(0, 3 * TITLE_LINES).some((line) => PERSONAL_TITLE.test(line));
	throw new CreditReportError(isTitled ? 'UNKNOWN_EDITION' : 'NOT_A_CREDIT_REPORT');
}

/** What stands side by side in the head, column by column: a cue may wrap under itself. */
function wrappedHeadsOf(lines: readonly Line[]): string[] {
	return lines.flatMap((upper, index) => {
		const columns = [1, 2].map((count) => wrappedColumns(upper, lines.slice(index + 1, index + 1 + count)));
		return columns
			.flatMap((column) => column ?? [])
			.map((parts) => normaliseLabel(parts.map((part) => part.text).join('')));
	});
}

/**
 * The edition that has every chapter of which the title is there, none of the cues against it, and every cue for any other
 * such edition besides one of its own.
 * @param chapters their titles, and numbered sentences, which stand in chapters of their own; what is a chapter in one edition is a section in another
 */
function editionOfPart(text: string, chapters: readonly Line[]): EditionGrammar | undefined {
	if (chapters.length === 0) return undefined;
	const fitting = EDITIONS.filter(
		({ cues }, index) =>
			chapters.every((line) => PAGE_WORDS.editionsOf(line.text)[index]) && !cues.none.some((cue) => text.includes(cue)),
	);
	const cuesOf = ({ cues }: EditionGrammar): string[] => [...cues.all, ...cues.any].filter((cue) => text.includes(cue));
	return fitting.find((edition) => {
		const own = cuesOf(edition);
		const others = fitting.filter((other) => other !== edition).map(cuesOf);
		return own.length > 0 && others.every((cues) => cues.length < own.length && cues.every((cue) => own.includes(cue)));
	});
}
