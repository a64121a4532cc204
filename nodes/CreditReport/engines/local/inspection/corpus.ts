import { isRecord, type ReportRecord, type ReportValue } from '../../../report/forms/types';
import { editionOf, readReport } from '../grammar';
import type { Block } from '../layout/types';
import { parseBlocks } from './blocksParser';
import { printBlocks } from './blocksText';

/** A case of the corpus: what a report looks like after layout, and what is to be read from it. */
export interface CorpusCase {
	title: string;
	blocks: Block[];
	/** What is read: sections in printed form, without what is empty, and what was left over. */
	expected: ReportValue;
}

const ARROW = '==>';

/** Writes a case: `# title`, the blocks, `==>`, and what is read from them as JSON. */
export function printCase(title: string, blocks: readonly Block[], expected: ReportValue): string {
	return [`# ${title}`, printBlocks(blocks), ARROW, JSON.stringify(expected, null, 2), ''].join('\n\n');
}

/**
 * Reads the cases of a file, one behind the other.
 * @throws BlocksSyntaxError, SyntaxError of the JSON
 */
export function parseCases(text: string): CorpusCase[] {
	return text
		.split(/^# /m)
		.slice(1)
		.map((part) => {
			const end = part.indexOf('\n');
			const arrow = part.search(/^==>$/m);
			if (arrow < 0) throw new SyntaxError(`the case "${part.slice(0, end)}" has no ${ARROW}`);
			return {
				title: part.slice(0, end).trim(),
				blocks: parseBlocks(part.slice(end + 1, arrow)),
				expected: JSON.parse(part.slice(arrow + ARROW.length)) as ReportValue,
			};
		});
}

/**
 * What is read from the blocks of a case: the edition, the report in printed form, what was left over.
 * @throws CreditReportError when they are no report
 */
export function readCase(blocks: readonly Block[]): ReportValue {
	const edition = editionOf(blocks);
	const { report, unparsed } = readReport(blocks, edition);
	return sayingPart({
		edition: edition.key,
		...(report as unknown as ReportRecord),
		unparsed: unparsed.map(({ text }) => text),
	});
}

/** The part of a report that says something: neither null nor empty. */
function sayingPart(value: ReportValue): ReportValue {
	if (Array.isArray(value)) return value.map(sayingPart);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, entry]) => [key, sayingPart(entry)] as const)
			.filter(([, entry]) => !isEmpty(entry)),
	);
}

function isEmpty(value: ReportValue): boolean {
	if (value === null) return true;
	return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}
