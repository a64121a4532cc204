import { hangsLeftOf } from '../../layout/alignment';
import type { Unparsed } from '../../../../report/forms/types';
import { sliceLine } from '../../layout/lines';
import type { Line } from '../../layout/types';
import type { Context } from '../reading/context';
import { listOf } from '../building/builder';
import { accountGroupOf } from '../editions/common/accountGroups';
import type { SectionGrammar } from '../grammar';
import { canonical } from '../labels';
import { Passage, type PrintedValue } from '../passage';
import { beginsNote, notesIn, type FoundNote } from '../sentences/noteSentences';
import { capturesOf, NUMBERED, pattern, toldBy, USED, type Clause, type SentenceGrammar } from '../sentences/pattern';
import { NOTHING, outcome, together, type Answer, type Outcome, type Reader } from '../reading/reader';
import type { CellToken, LineToken, RowToken } from '../reading/token';
import type { PrintedRow } from '../tables/rows';
import { looksLikeTitle } from '../reportTitles';
import { isField } from '../tables/fits';

const LONE_NUMBER = /^（?\d{1,4}[.、．）]?$/;
const DATED = pattern('^{date}');
/** A date that opens a record: somebody lends, takes over or stands in before the first comma or full stop ends the clause. */
const OPENS = pattern(
	'^{date}，?(?:以来)?[^，。]{0,60}?(?:发放|办理|开立|提供|授信|接收债权|代偿|为[^，。]{1,40}（证件类型)',
);
/** A date that goes on with the sentence before. */
const GOES_ON = pattern('^{date}，?(?:已|到期|结清|转出|销户|尚未|未激活|冻结|止付|变成)');
/** How an entry ends, or is followed by its tables; one that ends otherwise is cut. */
const ENDS = /[。．.，,；：“）日]$/;
/** What may be left of a sentence when all clauses are taken out of it. */
const NO_WORDS = /^[（）“\s]*$/;

/** Collects the lines of sentences, which wrap anywhere and go on overleaf, and reads each when it is whole. */
export class SentenceReader implements Reader<LineToken | CellToken | RowToken> {
	/** Lines as they are read, and as they were printed: a number beside the text is cut off a line. */
	private lines: Line[] = [];
	private printed: Line[] = [];
	/** The running number, where it stands apart from the text. */
	private number?: Passage;
	/** A number on a line of its own: the next line tells what it belongs to. */
	private held?: Line;
	/** List of the record read last, to which a note may belong, and its section. */
	private last?: { list: string; section: SectionGrammar };

	constructor(private readonly context: Context) {}

	/** @returns undefined when this section has no sentences, or the token belongs to none */
	take(token: LineToken | CellToken | RowToken): Answer | undefined {
		if (!this.grammars()) return undefined;
		if (token.kind === 'row') return this.takeNumbered(token.row);
		const [first, ...rest] = token.lines;
		const answer = first && this.takeLine(first);
		if (!answer || answer.isDeclined) return answer;
		return together(answer, ...rest.map((line) => this.takeLine(line) ?? NOTHING));
	}

	/** A line that begins a sentence, or continues the one before. */
	private takeLine(line: Line): Answer | undefined {
		const text = canonical(line.text);
		if (LONE_NUMBER.test(text) && !this.held) return this.takeNumber(line);
		const apart = numberApart(line);
		if (this.begins(text)) return this.begin(line);
		if (apart && this.begins(canonical(apart.text.text))) return this.begin(line, apart);
		// A title that nobody knows ends the sentence above it.
		if (this.isWhole() && looksLikeTitle(line.text)) return { ...this.end(), isDeclined: true };
		if (this.lines.length === 0 && !(this.lastList !== undefined && beginsNote(text))) return undefined;
		return this.add(line, apart);
	}

	/** A sentence whose number stands in a cell of its own. */
	private takeNumbered({ cells }: PrintedRow): Answer | undefined {
		const [number, sentence, ...others] = cells.filter((cell) => cell.fresh && cell.passage.text !== '');
		const [first] = sentence?.passage.lines ?? [];
		if (!number || !sentence || !first || others.length > 0) return undefined;
		if (!LONE_NUMBER.test(canonical(number.passage.text)) || !this.begins(canonical(first.text))) return undefined;
		const ended = this.end();
		this.number = number.passage;
		this.printed.push(...number.passage.lines);
		for (const line of sentence.passage.lines) this.add(line);
		return ended;
	}

	/** Lets go of the sentence collected so far, unread. */
	abandon(): void {
		this.lines = [];
		this.printed = [];
		this.number = undefined;
		this.held = undefined;
	}

	/** Reads the sentence collected so far. One that nothing fits stays unread. */
	end(): Outcome {
		const { lines, printed, number } = this;
		this.abandon();
		if (lines.length === 0) return NOTHING;
		const passage = new Passage(lines);
		const text = canonical(passage.text);
		if (beginsNote(text) && this.lastList !== undefined) {
			this.storeNotes(this.lastList, notesIn(text, 0), passage);
			return outcome(printed);
		}
		for (const grammar of this.grammars() ?? []) {
			const head = grammar.head.exec(text);
			if (!head) continue;
			return outcome(printed, this.store(grammar, head, passage, text, number));
		}
		if (NUMBERED.test(text) || number) {
			this.context.ledger.warnings.push({
				code: 'UNKNOWN_SENTENCE',
				message: 'A numbered entry of this section is worded in a way that is not known; it is in meta.unparsed',
				path: this.context.position.section.name,
				page: passage.whole().page,
			});
		}
		return NOTHING;
	}

	/** List of the record above, where this section has read one. */
	private get lastList(): string | undefined {
		return this.last?.section === this.context.position.section ? this.last.list : undefined;
	}

	private grammars(): readonly SentenceGrammar[] | undefined {
		const { sentences } = this.context.position.section;
		return sentences.length > 0 ? sentences : undefined;
	}

	private begins(text: string): boolean {
		if (NUMBERED.test(text) || OPENS.test(text)) return true;
		return DATED.test(text) && !GOES_ON.test(text) && !beginsNote(text) && this.isWhole();
	}

	/** Has the sentence collected so far come to its end? */
	private isWhole(): boolean {
		return /[。．]$/.test(canonical(this.lines[this.lines.length - 1]?.text ?? '。'));
	}

	/** @returns what came of the sentence before */
	private begin(line: Line, apart?: NumberApart): Outcome {
		const { held } = this;
		this.held = undefined;
		const ended = this.end();
		if (held) {
			this.number = new Passage([held]);
			this.printed.push(held);
		} else if (apart) this.number = new Passage([apart.number]);
		this.lines.push(apart?.text ?? line);
		this.printed.push(line);
		return ended;
	}

	/** A number alone on its line stands above its sentence, or beside the middle of it, or is the rest of an amount. */
	private takeNumber(line: Line): Outcome {
		if (this.isWhole()) this.held = line;
		else if (this.isMissingNumber(line)) this.takeNumberBeside(line);
		else this.add(line);
		return NOTHING;
	}

	private takeNumberBeside(line: Line): void {
		this.number = new Passage([line]);
		this.printed.push(line);
	}

	private add(line: Line, apart?: NumberApart): Outcome {
		const { held } = this;
		this.held = undefined;
		// The line above ended with a full stop, but the sentence goes on: the number stood beside its middle.
		if (held && this.isMissingNumber(held)) this.takeNumberBeside(held);
		const isNumber = apart !== undefined && this.isMissingNumber(apart.number);
		if (isNumber) this.number = new Passage([apart.number]);
		this.lines.push(isNumber ? apart.text : line);
		this.printed.push(line);
		return NOTHING;
	}

	/** Does the sentence have no number yet, and does this one stand to the left of its text? */
	private isMissingNumber(number: Line): boolean {
		const [first] = this.lines;
		return first !== undefined && !this.number && !NUMBERED.test(canonical(first.text)) && hangsLeftOf(number, first);
	}

	private store(
		grammar: SentenceGrammar,
		head: RegExpExecArray,
		passage: Passage,
		text: string,
		number?: Passage,
	): Unparsed[] {
		const { context } = this;
		const captures = { ...head.groups } as Record<string, string>;
		const { list } = grammar;
		context.open(list, passage.whole());
		this.last = { list, section: context.position.section };
		const write = (key: string, from: number, to: number) => context.write(`${list}[].${key}`, passage.slice(from, to));
		const constant = (key: string, value: string) => {
			if (context.builder.get(`${list}[].${key}`) === undefined)
				context.write(`${list}[].${key}`, { ...passage.whole(), text: value });
		};
		if (number) context.write(`${list}[].${grammar.numberKey}`, digitsOf(number));
		for (const { key, from, to } of capturesOf(head)) write(key, from, to);
		for (const [key, value] of Object.entries(grammar.set ?? {})) constant(key, value);
		const notes = notesIn(text, head[0].length);
		const body = text.slice(0, notes[0]?.from ?? text.length);
		const left = leftOf(applyClauses(grammar.clauses, body, head[0].length, write, constant));
		const { told } = grammar;
		if (told) constant(told.key, toldBy(told, captures[told.by] ?? ''));
		if (!ENDS.test(text)) context.ledger.evidence.lack(list);
		this.applySubheading(list, constant);
		this.storeNotes(list, notes, passage);
		return this.leave(
			list,
			left.map(([from, to]) => passage.slice(from, to)),
		);
	}

	/** Words that no clause knows may change what the known ones say: the record is to be looked at. */
	private leave(list: string, left: readonly PrintedValue[]): Unparsed[] {
		const { context } = this;
		if (left.length === 0) return [];
		context.ledger.warnings.push({
			code: 'UNKNOWN_CLAUSE',
			message:
				'A part of this entry is worded in a way that is not known; it is in meta.unparsed, and may change what the values that were read mean',
			path: `${list}[${context.builder.count(list) - 1}]`,
			page: left[0]?.page,
			value: left.map(({ text }) => text).join('，'),
		});
		return left.map(({ page, text }) => ({ page, text }));
	}

	/** Notes go to the record above them, or, where its kind has none, to the statements (docs/contract.md, rules 10 and 20). */
	private storeNotes(list: string, notes: readonly FoundNote[], passage: Passage): void {
		const { context } = this;
		for (const { type, addedAt, content } of notes) {
			const target = isField(`${list}[].notes`) ? `${list}[].notes` : 'statements';
			const place = passage.slice(...content);
			context.builder.open(target);
			context.write(`${target}[].type`, { ...place, text: type });
			if (target === 'statements')
				context.write(`${target}[].target`, {
					...place,
					text: `${context.position.section.name}${context.builder.count(list)}`,
				});
			context.write(`${target}[].content`, place);
			if (addedAt) context.write(`${target}[].addedAt`, passage.slice(...addedAt));
		}
	}

	/** What the sub-heading above says of each account (docs/contract.md, rules 12 and 18). */
	private applySubheading(list: string, constant: (key: string, value: string) => void): void {
		const { set = {} } = accountGroupOf(this.context.position.subheading ?? '') ?? {};
		for (const [path, value] of Object.entries(set))
			if (listOf(path) === list) constant(path.slice(list.length + '[].'.length), value);
	}
}

/** A line whose first segment is a running number, as hanging numbers without a full stop are. */
interface NumberApart {
	number: Line;
	text: Line;
}

function numberApart(line: Line): NumberApart | undefined {
	const cut = line.segments[1];
	if (cut === undefined || !LONE_NUMBER.test(canonical(line.text.slice(0, cut)))) return undefined;
	return { number: sliceLine(line, 0, cut), text: sliceLine(line, cut, line.text.length) };
}

/** A running number without its brackets and its full stop. */
function digitsOf(number: Passage): PrintedValue {
	const digits = /[\d０-９]+/.exec(number.text);
	return digits ? number.slice(digits.index, digits.index + digits[0].length) : number.whole();
}

/**
 * Takes clauses out of a text, each once.
 * @returns the text, same length, with what a clause matched marked as used
 */
export function applyClauses(
	clauses: readonly Clause[],
	text: string,
	start: number,
	write: (key: string, from: number, to: number) => void,
	constant: (key: string, value: string) => void,
): string {
	let rest = USED.repeat(start) + text.slice(start);
	const constants: Array<[string, string]> = [];
	const written = new Set<string>();
	for (const { pattern, set } of clauses) {
		const match = pattern.exec(rest);
		if (!match) continue;
		const captures = capturesOf(match);
		// A second state of the same account is for a person to look at.
		if (captures.some(({ key }) => written.has(key))) continue;
		for (const { key, from, to } of captures) {
			written.add(key);
			write(key, from, to);
		}
		constants.push(...Object.entries(set ?? {}));
		rest = rest.slice(0, match.index) + USED.repeat(match[0].length) + rest.slice(match.index + match[0].length);
	}
	for (const [key, value] of constants) constant(key, value);
	return rest;
}

/** The clauses of a text that are not used, without punctuation. */
export function leftOf(text: string): Array<[from: number, to: number]> {
	return [...text.matchAll(/[^，。、；\u0000]+/g)]
		.filter(([part]) => !NO_WORDS.test(part))
		.map((match) => [match.index, match.index + match[0].length]);
}
