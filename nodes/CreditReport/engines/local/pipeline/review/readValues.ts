import { leavesOf } from '../../../../report/checks/walk';
import type { EvidenceReport, PrintedReport } from '../../../../report/forms/reports';
import type { Evidence, EvidenceTree, ReportRecord } from '../../../../report/forms/types';
import type { ReadCharacter, ReadValue } from '../../../../report/review';
import { valueClassOf, type ValueKind } from '../../../../report/review/valueKinds';
import { valueAtPath } from '../../../../report/review/withValue';
import type { RecognisedPage } from './recognisedPage';

const RECKONED: ReadonlySet<ValueKind> = new Set<ValueKind>(['amount', 'count', 'percent']);
const MONTH = /\.(?:repaymentHistory|paymentHistory)\[(\d+)\]\.(month|status)$/;

/**
 * The values of a report that stand on recognised pages, each with what the recogniser told of its characters.
 * @param evidence in the places of the file's pages as they were recognised
 */
export function readValues(
	report: PrintedReport,
	evidence: EvidenceReport,
	pages: ReadonlyMap<number, RecognisedPage>,
): ReadValue[] {
	const values: ReadValue[] = [];
	for (const { path, value } of leavesOf(report as ReportRecord)) {
		if (typeof value !== 'string' || value === '') continue;
		const place = placeAt(evidence, path);
		const page = place && pages.get(place.page);
		if (!page) continue;
		const found = page.within(place.box);
		const characters = charactersOf(value, found, path, report, evidence);
		if (!characters) continue;
		const behind = characters.length > 0 ? characters : charactersBehind(value, found, path);
		if (behind.length === 0 && found.length > 0) continue;
		values.push({
			path,
			value,
			page: place.page,
			box: place.box,
			characters,
			confidence: Math.min(1, ...behind.map(({ confidence }) => confidence)),
		});
	}
	return values;
}

/** @returns none where the value is put together of what stands there; undefined where another value says all that is known of it */
function charactersOf(
	value: string,
	found: readonly ReadCharacter[],
	path: string,
	report: PrintedReport,
	evidence: EvidenceReport,
): ReadCharacter[] | undefined {
	const text = value.replace(/\s/g, '');
	const month = MONTH.exec(path);
	const codes = month ? codesBehind(path.slice(0, month.index), path, report, evidence) : undefined;
	if (month && codes !== undefined) {
		// The months of a string of codes are counted from its caption.
		if (month[2] === 'month') return undefined;
		const at = joinedText(found).indexOf(codes);
		if (at >= 0) return cut(found, at + Number(month[1]), 1);
	}
	const printed = joinedText(found);
	const at = printed.indexOf(text);
	if (at >= 0) return cut(found, at, text.length);
	// The rest stands overleaf.
	return printed !== '' && text.startsWith(printed) ? [...found] : [];
}

/**
 * Of a value that is put together, what stands at its place. A figure may be reckoned from it; of anything else only its own
 * characters count: the kind of a row, and the month of a code, may stand in the headings of their table.
 */
function charactersBehind(value: string, found: readonly ReadCharacter[], path: string): readonly ReadCharacter[] {
	const { kind } = valueClassOf(path);
	return RECKONED.has(kind) ? found : found.filter(({ text }) => value.includes(text));
}

/** The string of codes that the months of an account were made of: it stands in the same place. */
function codesBehind(
	record: string,
	path: string,
	report: PrintedReport,
	evidence: EvidenceReport,
): string | undefined {
	for (const key of ['last24Status', 'pay24Months']) {
		const codes = valueAtPath(report, `${record}.${key}`);
		if (typeof codes !== 'string') continue;
		const [a, b] = [placeAt(evidence, `${record}.${key}`), placeAt(evidence, path)];
		if (a && b && a.page === b.page && a.box.every((edge, at) => edge === b.box[at])) return codes;
	}
	return undefined;
}

function joinedText(characters: readonly ReadCharacter[]): string {
	return characters.map(({ text }) => text).join('');
}

/** The characters that make `length` UTF-16 units of their joined text, from `from` on. */
function cut(characters: readonly ReadCharacter[], from: number, length: number): ReadCharacter[] {
	let at = 0;
	return characters.filter(({ text }) => {
		const start = at;
		at += text.length;
		return start >= from && start < from + length;
	});
}

function placeAt(evidence: EvidenceReport, path: string): Evidence | undefined {
	const node = valueAtPath(evidence, path) as EvidenceTree | undefined;
	return node && !Array.isArray(node) && Array.isArray(node.box) && typeof node.page === 'number'
		? (node as Evidence)
		: undefined;
}
