import type { Line } from '../layout/types';
import type { Context } from './context';
import { canonical } from './labels';
import { Passage } from './passage';
import { borrowerOf } from './sentences/brief';
import { SENTENCES } from './sentences';
import { capturesOf, type Clause, type SentenceGrammar } from './sentences/pattern';

const NUMBERED = /^\d{1,4}[.、．]\d{4}/;
const DATED = /^\d{4}年\d{1,2}月\d{1,2}日/;
/** What may be left of a sentence when all clauses are taken out of it. */
const FILLER = /[，。、；（）\s]/g;

/** Collects the lines of numbered sentences, which wrap anywhere and go on overleaf, and reads each when it is whole. */
export class SentenceReader {
	private lines: Line[] = [];

	constructor(private readonly context: Context) {}

	/**
	 * Takes a line that begins a sentence, or continues the one before.
	 * @returns false when this section has no sentences, or the line belongs to none
	 */
	take(line: Line): boolean {
		const grammars = this.grammars();
		if (!grammars) return false;
		const text = canonical(line.text);
		const isWhole = /[。，]$/.test(canonical(this.lines[this.lines.length - 1]?.text ?? '。'));
		const begins = NUMBERED.test(text) || (DATED.test(text) && (this.lines.length === 0 || isWhole) && grammars.some(({ isNumberOptional }) => isNumberOptional));
		if (begins) this.finish();
		else if (this.lines.length === 0) return false;
		this.lines.push(line);
		return true;
	}

	/** Lets go of the sentence collected so far, unread. */
	abandon(): void {
		this.lines = [];
	}

	/** Reads the sentence collected so far. Called when something else begins. */
	finish(): void {
		if (this.lines.length === 0) return;
		const passage = new Passage(this.lines);
		this.lines = [];
		const text = canonical(passage.text);
		for (const grammar of this.grammars() ?? []) {
			const head = grammar.head.exec(text);
			if (!head) continue;
			this.store(grammar, head, passage, text);
			return;
		}
	}

	private grammars(): readonly SentenceGrammar[] | undefined {
		return SENTENCES[this.context.edition.key]?.[this.context.section.name];
	}

	private store(grammar: SentenceGrammar, head: RegExpExecArray, passage: Passage, text: string): void {
		const { context } = this;
		const captures = { ...head.groups } as Record<string, string>;
		const list = typeof grammar.list === 'string' ? grammar.list : grammar.list(captures);
		context.open(list, passage.whole());
		const write = (key: string, from: number, to: number) => context.write(`${list}[].${key}`, passage.slice(from, to));
		const constant = (key: string, value: string) => context.write(`${list}[].${key}`, { ...passage.whole(), text: value });
		for (const { key, from, to } of capturesOf(head)) write(key, from, to);
		for (const [key, value] of Object.entries(grammar.set ?? {})) constant(key, value);
		const rest = applyClauses(grammar.clauses, text, head[0].length, write, constant);
		if (list === 'relatedLiabilities') constant('borrower', borrowerOf(captures.borrowerIdType ?? ''));
		this.applySubheading(list, constant);
		context.consume(passage);
		const left = rest.replace(FILLER, '');
		if (left !== '') context.leave({ page: passage.whole().page, text: left });
	}

	/** Accounts under a 从未… heading were never overdue (mapping rules 12 and 18). */
	private applySubheading(list: string, constant: (key: string, value: string) => void): void {
		const { builder, subheading } = this.context;
		if (!subheading?.startsWith('从未') || !['loans', 'creditCards', 'quasiCreditCards'].includes(list)) return;
		for (const key of ['overdueMonths5y', 'overdue90Months5y']) if (builder.get(`${list}[].${key}`) === undefined) constant(key, '0');
	}
}

/**
 * Takes clauses out of a text, each once.
 * @returns what no clause matched
 */
export function applyClauses(clauses: readonly Clause[], text: string, start: number, write: (key: string, from: number, to: number) => void, constant: (key: string, value: string) => void): string {
	let rest = '\u0000'.repeat(start) + text.slice(start);
	for (const { pattern, set } of clauses) {
		const match = pattern.exec(rest);
		if (!match) continue;
		for (const { key, from, to } of capturesOf(match)) write(key, from, to);
		for (const [key, value] of Object.entries(set ?? {})) constant(key, value);
		rest = rest.slice(0, match.index) + '\u0000'.repeat(match[0].length) + rest.slice(match.index + match[0].length);
	}
	return rest.replaceAll('\u0000', '');
}
