/**
 * A pattern over canonical running text (see `canonical` in labels.ts). Named groups are keys of the record; the tokens
 * below stand for the kinds of values a report prints.
 */
const TOKENS: Readonly<Record<string, string>> = {
	no: '\\d{1,4}',
	date: '\\d{4}(?:年\\d{1,2}月\\d{1,2}日|[.-]\\d{1,2}[.-]\\d{1,2})',
	month: '\\d{4}(?:年\\d{1,2}月(?!\\d)|[.-]\\d{1,2}(?![\\d.-]))',
	// A number that goes on in a form nobody knows (`30万`, `80,00`, `30·000`, `105，C00`) is no number: half of it would be far off.
	amount:
		'(?:[-+−＋－﹣‐‑‒–—]?\\d[\\d,]*(?:\\.\\d+)?(?![\\d万亿千百]|[^\\p{Script=Han}（），。]\\d|，[\\dA-Za-z]+(?:[，。（）]|$))|--|——?)',
	// Text in which brackets come in pairs, two deep. Bounded: it is tried from every clause on.
	balanced: '(?:[^（）]|（(?:[^（）]|（[^（）]{0,100}）){0,100}）){1,100}',
};

/** Words of a currency around an amount belong to neither the amount nor the clause. */
const CURRENCY_BEFORE = '(?:人民币|￥|¥|RMB|CNY)?';
const CURRENCY_BEHIND = '(?:人民币)?(?:元|圆)?';

/** Compiles a pattern with tokens: `截至(?<finAt>{date})`; `{money:balance}` is an amount with or without its currency. */
export function pattern(source: string): RegExp {
	const expanded = source.replace(
		/\{money:(\w+)\}/g,
		(_, key: string) => `${CURRENCY_BEFORE}(?<${key}>{amount})${CURRENCY_BEHIND}`,
	);
	return new RegExp(
		expanded.replace(/\{([a-z]+)\}/g, (_, token: string) => {
			const expression = TOKENS[token];
			if (expression === undefined) throw new Error(`No such token: {${token}}`);
			return `(?:${expression})`;
		}),
		'du',
	);
}

/** One way a sentence can go on. It may occur anywhere behind the head; what it matches is used up. */
export interface Clause {
	pattern: RegExp;
	/** Constants to store when the clause occurs. */
	set?: Readonly<Record<string, string>>;
}

/** A sentence that makes a record: a head that tells what it is, and clauses. */
export interface SentenceGrammar {
	/** List the record goes to. */
	list: string;
	/** Key of the running number, which some prints set apart from the sentence or leave out. */
	numberKey: string;
	/** Begins at the start of the text, with the optional group of the running number. */
	head: RegExp;
	/** Tried in order, each once; longer wordings stand before those they contain. */
	clauses: readonly Clause[];
	/** Constants of every record made by this sentence. */
	set?: Readonly<Record<string, string>>;
	/** A key that another part of the sentence tells. */
	told?: { key: string; by: string; cases: ReadonlyArray<readonly [words: RegExp, value: string]>; otherwise: string };
}

/** What a part of a sentence tells of the key `told`. */
export function toldBy({ cases, otherwise }: NonNullable<SentenceGrammar['told']>, words: string): string {
	return cases.find(([pattern]) => pattern.test(words))?.[1] ?? otherwise;
}

/** A running number and a date: a numbered sentence begins. */
export const NUMBERED = /^（?\d{1,4}[.、．）]\d{4}[年.-]/;

/** The opening of a sentence: its running number, if any, and its date. */
export function opening(numberKey: string, dateKey: string): string {
	return `^(?:（?(?<${numberKey}>{no})[.、．）])?(?<${dateKey}>{date})，?`;
}

/** A named capture and where it stands. */
export interface Capture {
	key: string;
	from: number;
	to: number;
}

/** The named captures of a match of a compiled pattern. */
export function capturesOf(match: RegExpExecArray): Capture[] {
	const ranges = Object.entries(match.indices?.groups ?? {}) as Array<[string, [number, number] | undefined]>;
	return ranges.flatMap(([key, range]) => (range ? [{ key, from: range[0], to: range[1] }] : []));
}

/** Marks text that a head or a clause has used up. */
export const USED = '\u0000';

/** A clause begins where another ends, so that `可用余额` is not taken for `余额`. */
const CLAUSE_BEGINS = `(?<=^|[，。、；：（）${USED}]|[且并但])`;

/** Shorthand for a clause. */
export function clause(source: string, set?: Readonly<Record<string, string>>): Clause {
	return { pattern: pattern(CLAUSE_BEGINS + source), set };
}

/** Shorthand for a piece of a head line, which stands anywhere in it. */
export function piece(source: string): Clause {
	return { pattern: pattern(source) };
}
