import type { ParsedReport } from '../../../report/forms/reports';
import { isRecord, type ReportValue } from '../../../report/forms/types';
import { maskerOf, maskReport } from '../../../report/mask';
import type { Block, Cell, Line } from '../layout/types';

/** What hides a character. */
const HIDDEN = '*';
/** A shorter value stands in other words as well. */
const SHORTEST = 2;

/** Masks the text of lines that belong together: a value may wrap. Every character keeps its place. */
export type LinesMasker = (lines: readonly Line[]) => Line[];

/**
 * Masks lines as a report is masked: its own personal values wherever they are printed, and whatever else looks like one.
 * A masked text is as long as the text was; where that cannot be, more is hidden.
 * @param parsed the report in printed form
 */
export function linesMasker(parsed: ParsedReport): LinesMasker {
	const maskFree = maskerOf(parsed);
	const pairs = [...maskedLeaves(parsed as unknown as ReportValue, maskReport(parsed) as unknown as ReportValue)]
		.map(([text, masked]) => [text.replace(/\s/g, ''), masked.replace(/\s/g, '')] as const)
		.filter(([text]) => text.length >= SHORTEST && /[\p{L}\p{N}]/u.test(text))
		.sort(([a], [b]) => b.length - a.length);
	const mask = (text: string): string => {
		const known = pairs.reduce((masked, [value, other]) => masked.replaceAll(value, sameLength(value, other)), text);
		return sameLength(known, maskFree(known, ''));
	};
	return (lines) => {
		const masked = mask(lines.map(({ text }) => text).join(''));
		let start = 0;
		return lines.map((line) => {
			const text = masked.slice(start, start + line.text.length);
			start += line.text.length;
			return { ...line, text };
		});
	};
}

/** Cells that reach over several rows stay one cell. */
export function maskBlocks(blocks: readonly Block[], mask: LinesMasker): Block[] {
	return blocks.map((block): Block => {
		if (block.kind === 'paragraph') return { ...block, lines: mask(block.lines) };
		if (block.kind === 'heading') {
			const lines = mask(block.lines);
			return { ...block, lines, text: lines.map(({ text }) => text).join('') };
		}
		const cells = new Map<Cell, Cell>();
		const cellOf = (cell: Cell): Cell => {
			const known = cells.get(cell) ?? { ...cell, lines: mask(cell.lines) };
			cells.set(cell, known);
			return known;
		};
		return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
	});
}

/** Texts of a report that masking changes, with what it makes of them. */
function* maskedLeaves(value: ReportValue, masked: ReportValue): Iterable<[string, string]> {
	if (typeof value === 'string') {
		if (typeof masked === 'string' && masked !== value) yield [value, masked];
	} else if (Array.isArray(value)) {
		for (const [index, entry] of value.entries())
			yield* maskedLeaves(entry, (masked as ReportValue[])[index] as ReportValue);
	} else if (isRecord(value) && isRecord(masked))
		for (const [key, entry] of Object.entries(value)) yield* maskedLeaves(entry, masked[key] as ReportValue);
}

/** A masked text as long as the text it was: what both begin and end with stays, all between is hidden. */
export function sameLength(text: string, masked: string): string {
	if (masked.length === text.length) return masked;
	const most = Math.min(text.length, masked.length);
	let head = 0;
	while (head < most && text[head] === masked[head]) head++;
	let tail = 0;
	while (tail < most - head && text.at(-1 - tail) === masked.at(-1 - tail)) tail++;
	return text.slice(0, head) + HIDDEN.repeat(text.length - head - tail) + text.slice(text.length - tail);
}
