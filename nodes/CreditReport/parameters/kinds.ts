/**
 * Values from outside as what they plainly mean. Expressions, spreadsheets and JSON hand over numbers as texts, texts as
 * numbers, lists as text and nothing as null; a reader takes each of these and refuses the rest. Nothing is guessed:
 * what could mean two things is refused, and so is NaN, which some sum that went wrong gives.
 */

/** How values of one kind are read. */
export interface Kind<T> {
	/** What is taken, in words that complete "takes ...". */
	takes: string;
	/** @returns the value; undefined when nothing is given; {@link UNFIT} when it is something else */
	read(value: unknown): T | undefined | typeof UNFIT;
}

export const UNFIT = Symbol('unfit');

/** Longer than any list of names; what is longer is some file that got into the wrong place. */
export const LONGEST_TEXT = 10_000;
/** Setting a timer for longer than this fires it at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const YES = new Set(['true', 'yes', 'y', 'on', '1', '是', '真']);
const NO = new Set(['false', 'no', 'n', 'off', '0', '否', '假']);
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const BETWEEN_NAMES = /[,，、;；\r\n]/;
/** n8n writes a list in the midst of a text as `[Array: ["a","b"]]`. */
const LIST_IN_TEXT = /^\[Array: ([\s\S]*)\]$/;
const QUOTES = /^(["'“‘])([\s\S]*)["'”’]$/;

/** A text taken to the letter, such as a password: numbers and blanks count. */
export const TEXT: Kind<string> = {
	takes: 'a text',
	read: (given) => {
		const value = single(given);
		if (isNothing(value) || value === false) return undefined;
		if (typeof value === 'string') return value === '' ? undefined : value;
		return typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : UNFIT;
	},
};

/** Yes or no. */
export const FLAG: Kind<boolean> = {
	takes: 'true or false',
	read: (given) => {
		const value = single(given);
		if (typeof value === 'boolean') return value;
		const word = wordOf(value);
		if (word === undefined) return isBlank(value) ? undefined : UNFIT;
		if (YES.has(word)) return true;
		return NO.has(word) ? false : UNFIT;
	},
};

export interface NumberLimits {
	min?: number;
	max?: number;
	whole?: boolean;
}

/** A number, also as text. 0 where at least more is asked for means: not set. */
export function number({ min, max, whole = false }: NumberLimits): Kind<number> {
	const range = [min === undefined ? '' : ` from ${min}`, max === undefined ? '' : ` up to ${max}`].join('');
	return {
		takes: `${whole ? 'a whole number' : 'a number'}${range}`,
		read: (given) => {
			const value = single(given);
			if (isBlank(value) || value === false) return undefined;
			const figure = numberOf(value);
			if (figure === 0 && min !== undefined && min > 0) return undefined;
			const fits = figure !== undefined && Number.isFinite(figure) && (!whole || Number.isSafeInteger(figure));
			return fits && figure >= (min ?? figure) && figure <= (max ?? figure) ? figure : UNFIT;
		},
	};
}

/** A time limit, at most what a timer can wait for. */
export function timerMs(ms: number): number {
	return Math.min(ms, LONGEST_TIMER_MS);
}

/** One of several words. `names` are other words for the same: what the panel shows. */
export function choice<T extends string>(words: readonly T[], names: Readonly<Record<string, string>> = {}): Kind<T> {
	const byWord = new Map(
		words.flatMap((word) => [word, names[word] ?? word].map((spelling) => [spelling.toLowerCase(), word] as const)),
	);
	return {
		takes: `one of ${words.join(', ')}`,
		read: (given) => {
			const value = single(given);
			if (isBlank(value)) return undefined;
			return byWord.get(wordOf(value) ?? '') ?? UNFIT;
		},
	};
}

/** Names: a list, a JSON text of one, or a text with commas, semicolons or line breaks between them. */
export const NAMES: Kind<string[]> = {
	takes: 'names, as a list or as a text with commas between them',
	read: (value) => {
		const names: string[] = [];
		for (const element of Array.isArray(value) ? (value as unknown[]) : [value]) {
			const more = isBlank(element) ? [] : namesIn(element);
			if (more === UNFIT) return UNFIT;
			names.push(...more);
		}
		return names.length === 0 ? undefined : unique(names);
	},
};

/** What a value is, for a message that must not repeat it. */
export function describe(value: unknown): string {
	if (isNothing(value)) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'string') return `a text of ${value.length} characters`;
	if (typeof value === 'boolean') return 'true or false';
	if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'no finite number';
	return `something of type ${typeof value}`;
}

function namesIn(value: unknown): string[] | typeof UNFIT {
	if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
	if (typeof value !== 'string' || value.length > LONGEST_TEXT) return UNFIT;
	const text = value.trim();
	const inner = LIST_IN_TEXT.exec(text)?.[1]?.trim() ?? text;
	if (!inner.startsWith('[')) return split(inner);
	const list = listOf(inner);
	if (list === undefined) return split(inner.replace(/^\[|\]$/g, ''));
	return list.every((element) => typeof element === 'string' || typeof element === 'number') ? list.map(String) : UNFIT;
}

function listOf(json: string): unknown[] | undefined {
	try {
		const value: unknown = JSON.parse(json);
		return Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function split(text: string): string[] {
	return text.split(BETWEEN_NAMES).map((name) => name.trim().replace(QUOTES, '$2'));
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** The element of a list of one: how lookups and aggregations hand over a single value. */
function single(value: unknown): unknown {
	return Array.isArray(value) && value.length <= 1 ? (value as unknown[])[0] : value;
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null;
}

function isBlank(value: unknown): boolean {
	return (
		isNothing(value) ||
		(typeof value === 'string' && value.trim() === '') ||
		(Array.isArray(value) && value.length === 0)
	);
}

function wordOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string' || value.length > LONGEST_TEXT || value.trim() === '') return undefined;
	return value.normalize('NFKC').trim().toLowerCase();
}

function numberOf(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	const word = wordOf(value);
	return word !== undefined && NUMBER.test(word) ? Number(word.replaceAll(',', '')) : undefined;
}
