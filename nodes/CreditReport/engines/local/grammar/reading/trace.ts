import type { RecordTree, Tree, Writing } from '../building/builder';
import { boxOf, coversPartOf } from '../../layout/boxes';
import type { Box, Line } from '../../layout/types';
import type { Ledger } from './ledger';
import type { Outcome } from './reader';
import type { ReaderId } from './registry';

/**
 * Why something of a line was left over: no reader knew it (`unclaimed`), the reader that took it read nothing of it
 * (`unread`) or all but a part (`part`), or a defect of the parser cost the rest of its block (`failed`).
 */
export type LeftReason = 'unclaimed' | 'unread' | 'part' | 'failed';

/** What became of one line of a document. */
export interface TraceEntry {
	page: number;
	/** In points, from the top left of the page. */
	box: Box;
	text: string;
	/** The reader that dealt with the line; ids are those of the registry. */
	reader?: ReaderId;
	/** Where the values went that are printed on it: paths of the printed report (`loans[3].balance`). */
	paths: readonly string[];
	/** What of it is in `meta.unparsed`, and why. */
	left?: { why: LeftReason; texts: readonly string[] };
}

/** Follows a reading line by line, for a developer's eyes. Made only when asked for. */
export class Trace {
	private readonly readers = new Map<Line, ReaderId>();
	private readonly parts = new Map<Line, string[]>();
	private readonly failed = new Set<Line>();
	private readonly writings: Writing[] = [];

	/** A reader dealt with lines. */
	took(reader: ReaderId, lines: readonly Line[]): void {
		for (const line of lines) this.readers.set(line, reader);
	}

	/** Parts of lines that were read are left over. */
	left({ read, left }: Outcome): void {
		for (const { page, text } of left) {
			const line = lineWith(
				read.filter((candidate) => candidate.page === page),
				text,
			);
			if (line) this.parts.set(line, [...(this.parts.get(line) ?? []), text]);
		}
	}

	/** A fault cost what was not read of these lines. */
	fail(lines: readonly Line[]): void {
		for (const line of lines) if (!this.readers.has(line)) this.failed.add(line);
	}

	/** A value was written. */
	wrote(writing: Writing): void {
		this.writings.push(writing);
	}

	/** One entry for each line, in the order of the document. */
	entries(document: readonly Line[], ledger: Ledger, report: RecordTree): TraceEntry[] {
		const paths = this.pathsByLine(document, report);
		return document.map((line) => {
			const { page, text } = line;
			const reader = this.readers.get(line);
			const left = this.leftOf(line, ledger);
			return {
				page,
				box: boxOf(line),
				text,
				...(reader === undefined ? {} : { reader }),
				paths: [...(paths.get(line) ?? [])],
				...(left === undefined ? {} : { left }),
			};
		});
	}

	private leftOf(line: Line, ledger: Ledger): TraceEntry['left'] {
		const parts = this.parts.get(line);
		if (ledger.isRead(line)) return parts && { why: 'part', texts: parts };
		const why = this.readers.has(line) ? 'unread' : this.failed.has(line) ? 'failed' : 'unclaimed';
		return { why, texts: [line.text] };
	}

	/** A value belongs to the lines that its box lies on. */
	private pathsByLine(document: readonly Line[], report: RecordTree): Map<Line, Set<string>> {
		const places = placesIn(report);
		const pages = new Map<number, Line[]>();
		for (const line of document) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
		const found = new Map<Line, Set<string>>();
		for (const { holder, key, at, value } of this.writings) {
			const place = places.get(holder);
			if (place === undefined) continue;
			const path = (place === '' ? key : `${place}.${key}`) + (at === undefined ? '' : `[${at}]`);
			for (const line of pages.get(value.page) ?? [])
				if (coversPartOf(value.box, line)) found.set(line, (found.get(line) ?? new Set()).add(path));
		}
		return found;
	}
}

/** The path of every record of a report. */
function placesIn(report: RecordTree): Map<Tree, string> {
	const places = new Map<Tree, string>();
	const visit = (node: Tree, place: string): void => {
		if (Array.isArray(node)) return node.forEach((item, index) => visit(item, `${place}[${index}]`));
		places.set(node, place);
		for (const [key, value] of Object.entries(node))
			if (typeof value === 'object') visit(value as Tree, place === '' ? key : `${place}.${key}`);
	};
	visit(report, '');
	return places;
}

/** The line that a part stands on, or begins on. */
function lineWith(lines: readonly Line[], part: string): Line | undefined {
	const whole = lines.find(({ text }) => text.includes(part));
	if (whole) return whole;
	for (let length = part.length - 1; length > 1; length--) {
		const line = lines.find(({ text }) => text.endsWith(part.slice(0, length)));
		if (line) return line;
	}
	return lines[0];
}
