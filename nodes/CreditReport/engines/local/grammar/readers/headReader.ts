import { withoutParts, wrappedColumns } from '../../layout/lines';
import type { Line } from '../../layout/types';
import type { Context } from '../reading/context';
import { canonical } from '../labels';
import { Passage } from '../passage';
import { outcome, type Answer, type Outcome, type Reader } from '../reading/reader';
import type { CellToken, LineToken, LooseCellToken } from '../reading/token';
import { isBoilerplate } from '../sentences/boilerplate';
import { sectionTitled } from './sectionHeadings';
import { applyClauses, leftOf } from './sentenceReader';
import { isHeadTitle } from './tableTitles';
import {
	DOCUMENT,
	DOCUMENT_COUNT,
	HEAD_ITEMS,
	HEAD_SENTENCES,
	OTHER_DOCUMENTS,
	type HeadItem,
} from '../editions/common/headLines';
import { capturesOf } from '../sentences/pattern';

/** Lines an item of the head may run over, and lines of documents. */
const MOST_LINES = 4;
const MOST_DOCUMENT_LINES = 12;

const LABELS = new RegExp(`(?:${[...HEAD_ITEMS.map(({ label }) => label), OTHER_DOCUMENTS].join('|')})`, 'gu');
const STARTS = new RegExp(`^(?:${[...HEAD_ITEMS.map(({ label }) => label), OTHER_DOCUMENTS].join('|')})`, 'u');
const DOCUMENTS = new RegExp(`^${OTHER_DOCUMENTS}`, 'u');
const DOCUMENT_LABEL = /^证件(?:类型|号码)/;
const ITEM_OF = HEAD_ITEMS.map((item) => ({ item, label: new RegExp(`^(?:${item.label})$`, 'u') }));

/** A remark in brackets behind a label, and its colon: `报告编号（No.）：`. */
const BEHIND_LABEL = /^(?:（[^（）]{1,10}）(?=：))?：?/;
/** What parts an item from the next. */
const BEHIND_VALUE = /(?<![，、|])[，、|]+$/;

/** A value found in the head: a path, or a document of `otherIds`. */
interface Found {
	path: string;
	from: number;
	to: number;
}

/** One way to read lines of the head. */
interface Reading {
	passage: Passage;
	found: Found[];
	/** Per character, whether a label or a value has it. */
	used: boolean[];
}

/** Reads the lines in the head of a report: number, times, person, documents, alerts. Parts may wrap anywhere. */
export class HeadReader implements Reader<LineToken | CellToken | LooseCellToken> {
	/** @param isAhead whether it looks at the lines behind the one it is asked about */
	constructor(
		private readonly context: Context,
		private readonly isAhead: boolean,
	) {}

	/** Reads an item, or several that stand beside each other, at the beginning of these lines. */
	take(token: LineToken | CellToken | LooseCellToken): Answer | undefined {
		if (token.kind === 'line') return this.read(this.isAhead ? [...token.lines, ...token.following] : token.lines);
		const answer = this.read(token.lines);
		return answer && outcome(answer.read, answer.left);
	}

	/** @returns undefined when the first line begins no item; else `span` counts the lines up to the last that was read */
	private read(lines: readonly Line[]): Answer | undefined {
		const [first] = lines;
		if (!first || !this.context.position.isHead) return undefined;
		const group = this.groupOf(lines);
		const readings = [readItems(group), columnsOf(group)].filter(
			(reading) => reading !== undefined && STARTS.test(canonical(reading.passage.text)),
		) as Reading[];
		if (readings.length === 0) return this.readSentence(lines);
		const [best] = readings.sort((a, b) => unusedOf(a) - unusedOf(b));
		if (!best || best.found.length === 0) return undefined;
		const span = 1 + lastUsed(best, group);
		return { ...this.store(best, group.slice(0, span)), span };
	}

	/** The lines from one that begins an item up to the next that does. */
	private groupOf(lines: readonly Line[]): Line[] {
		const group: Line[] = [];
		let isDocuments = false;
		for (const line of lines) {
			const text = canonical(line.text);
			if (
				group.length > 0 &&
				(this.isOther(line.text) || (STARTS.test(text) && !(isDocuments && DOCUMENT_LABEL.test(text))))
			)
				break;
			if (group.length >= (isDocuments ? MOST_DOCUMENT_LINES : MOST_LINES)) break;
			isDocuments ||= DOCUMENTS.test(text);
			group.push(line);
		}
		return group;
	}

	/** Does something else begin here than the next part of the head? */
	private isOther(text: string): boolean {
		return (
			sectionTitled(this.context.edition, text) !== undefined || isHeadTitle(text) || isBoilerplate(canonical(text))
		);
	}

	private store({ passage, found, used }: Reading, lines: readonly Line[]): Outcome {
		const { context } = this;
		for (const { path, from, to } of found) {
			const value = passage.slice(from, to);
			if (path === 'otherIds[].idType') context.open('otherIds', value);
			context.ensureRecord(path, value);
			context.write(path, value);
		}
		const rests = lines
			.map((line) => ({ line, rest: restOf(line, passage, used) }))
			.filter(({ line, rest }) => rest !== line.text);
		return outcome(
			rests.map(({ line }) => line),
			rests.filter(({ rest }) => rest !== '').map(({ line, rest }) => ({ page: line.page, text: rest })),
		);
	}

	private readSentence(lines: readonly Line[]): Answer | undefined {
		const [first] = lines;
		const grammar = first && HEAD_SENTENCES.find(({ when }) => when.test(canonical(first.text)));
		if (!grammar) return undefined;
		const end = lines.slice(0, MOST_LINES).findIndex((line) => /。$/.test(line.text));
		const passage = new Passage(lines.slice(0, 1 + Math.max(end, 0)));
		const { context } = this;
		let isFound = false;
		const write = (key: string, from: number, to: number) => {
			isFound = true;
			context.write(grammar.prefix + key, passage.slice(from, to));
		};
		const left = leftOf(applyClauses(grammar.clauses, canonical(passage.text), 0, write, () => undefined));
		if (!isFound) return undefined;
		const parts = left.map(([from, to]) => passage.slice(from, to)).map(({ page, text }) => ({ page, text }));
		return { ...outcome(passage.lines, parts), span: passage.lines.length };
	}
}

/** Reads items set one behind the other, wherever the lines break. */
function readItems(lines: readonly Line[]): Reading {
	const passage = new Passage(lines);
	const text = canonical(passage.text);
	const reading: Reading = { passage, found: [], used: new Array<boolean>(text.length).fill(false) };
	const use = (from: number, to: number) => reading.used.fill(true, from, to);
	const documents = text.indexOf(OTHER_DOCUMENTS);
	const end = documents < 0 ? text.length : documents;
	const labels = [...text.slice(0, end).matchAll(LABELS)];
	labels.forEach((match, index) => {
		const item = itemOf(match[0]);
		const from = match.index + match[0].length;
		const start = from + (BEHIND_LABEL.exec(text.slice(from))?.[0].length ?? 0);
		const next = labels[index + 1]?.index ?? end;
		const isLast = next === text.length;
		const to = item?.isText && isLast ? Math.max(endOfLine(passage, start), start) : next;
		const content = text.slice(start, to).replace(BEHIND_VALUE, '');
		const value = item?.value.exec(content);
		if (!value) return;
		use(match.index, value[0].length === content.length ? to : start + value[0].length);
		for (const { key, from: at, to: until } of capturesOf(value))
			reading.found.push({ path: key.replace('__', '.'), from: start + at, to: start + until });
	});
	if (documents >= 0) readDocuments(text, documents, reading, use);
	return reading;
}

function readDocuments(text: string, from: number, { found }: Reading, use: (from: number, to: number) => void): void {
	const start = from + OTHER_DOCUMENTS.length;
	let at = start + (DOCUMENT_COUNT.exec(text.slice(start))?.[0].length ?? 0);
	const first = at;
	for (let match = DOCUMENT.exec(text.slice(at)); match; match = DOCUMENT.exec(text.slice(at))) {
		for (const { key, from: begin, to } of capturesOf(match))
			found.push({ path: `otherIds[].${key}`, from: at + begin, to: at + to });
		at += match[0].length;
	}
	if (at > first) use(from, at);
}

/** Reads items set beside each other whose parts wrap each under itself. */
function columnsOf(group: readonly Line[]): Reading | undefined {
	const [upper, ...lower] = group;
	const columns = upper && lower.length > 0 ? wrappedColumns(upper, lower) : undefined;
	return columns && readItems(columns.flat());
}

function itemOf(label: string): HeadItem | undefined {
	return ITEM_OF.find((candidate) => candidate.label.test(label))?.item;
}

/** Where the line ends that an offset into a passage lies on; the next line's end where nothing is left of its own. */
function endOfLine(passage: Passage, offset: number): number {
	let end = 0;
	for (const line of passage.lines) {
		end += line.text.length;
		if (end > offset) return end;
	}
	return end;
}

function unusedOf({ used }: Reading): number {
	return used.filter((isUsed) => !isUsed).length;
}

/** What no label or value has of a line, of which a reading may hold pieces. */
function restOf(line: Line, { lines }: Passage, used: readonly boolean[]): string {
	const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, { text }) => sum + text.length, 0));
	return withoutParts(line, lines, (part, at) => used[(starts[part] as number) + at] === true);
}

/** Index of the last line of a group that a label or a value has a part of. */
function lastUsed({ passage, used }: Reading, group: readonly Line[]): number {
	return group.findLastIndex((line) => restOf(line, passage, used) !== line.text);
}
