/**
 * A pattern over canonical running text (see `canonical` in labels.ts). Named groups are keys of the record; the tokens
 * below stand for the kinds of values a report prints.
 */
const TOKENS: Readonly<Record<string, string>> = {
	no: '\\d{1,4}',
	date: '\\d{4}(?:年\\d{1,2}月\\d{1,2}日|[.-]\\d{1,2}[.-]\\d{1,2})',
	month: '\\d{4}(?:年\\d{1,2}月|[.-]\\d{1,2})',
	amount: '(?:-?\\d[\\d,]*(?:\\.\\d+)?|--|——?)',
};

/** Compiles a pattern with tokens: `截至(?<finAt>{date})`. */
export function pattern(source: string): RegExp {
	return new RegExp(
		source.replace(/\{([a-z]+)\}/g, (_, token: string) => {
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
	/** List the record goes to; a function of the head's `businessType` where one head serves two lists. */
	list: string | ((captures: Readonly<Record<string, string>>) => string);
	head: RegExp;
	/** Tried in order, each once; longer wordings stand before those they contain. */
	clauses: readonly Clause[];
	/** Constants of every record made by this sentence. */
	set?: Readonly<Record<string, string>>;
	/** The print may leave the running number out; then a date begins the sentence. */
	isNumberOptional?: boolean;
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

/** Shorthand for a clause. */
export function clause(source: string, set?: Readonly<Record<string, string>>): Clause {
	return { pattern: pattern(source), set };
}
