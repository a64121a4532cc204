/** A report nests four deep, its envelopes a few more; what is far deeper is made to exhaust a stack. */
const MAX_DEPTH = 100;
/** A report of 2,260 accounts has half as many. JSON.parse of millions ends not in an error but in the end of the process. */
const MAX_VALUES = 200_000;
/** Digits that a double always keeps. */
const SAFE_LENGTH = 15;
const NUMBER = /^-?(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

const [QUOTE, COMMA, MINUS, ZERO, NINE, COLON] = [0x22, 0x2c, 0x2d, 0x30, 0x39, 0x3a];
const [OPENING_BRACKET, OPENING_BRACE] = [0x5b, 0x7b];
const CLOSING = new Set([0x5d, 0x7d]);
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** What a number is made of: digits, and `+ - . E e`. */
const OF_A_NUMBER = new Set([0x2b, 0x2d, 0x2e, 0x45, 0x65]);

/**
 * JSON.parse, but a number that a double cannot hold (an ID number, an account number) comes as its text; a key that an
 * object has already comes as `key (2)`, so that neither value is lost (JSON.parse keeps the last); and nesting and the
 * count of values have limits. Takes time in proportion to the text.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
	return JSON.parse(withNothingLost(text)) as unknown;
}

/** Puts quotes around the numbers that would not come through, and numbers behind the keys that would not. */
function withNothingLost(text: string): string {
	const parts: string[] = [];
	let copied = 0;
	/** Of the objects and lists around; a list has no keys. */
	const keysAround: Array<Keys | undefined> = [];
	let values = 0;
	const replace = (start: number, end: number, by: string) => {
		parts.push(text.slice(copied, start), by);
		copied = end;
	};
	for (let at = 0; at < text.length;) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) {
			const end = endOfString(text, at);
			const keys = keysAround.at(-1);
			const written = keys && isBeforeColon(text, end) ? text.slice(at, end) : undefined;
			const key = written === undefined ? undefined : keys?.add(keyOf(written));
			if (key !== undefined) replace(at, end, JSON.stringify(key));
			at = end;
		} else if (isDigit(code) || code === MINUS) {
			const end = endOfNumber(text, at);
			const number = text.slice(at, end);
			if (!isKept(number)) replace(at, end, `"${number}"`);
			at = end;
		} else {
			const opens = code === OPENING_BRACKET || code === OPENING_BRACE;
			if (opens && keysAround.push(code === OPENING_BRACE ? new Keys() : undefined) > MAX_DEPTH)
				throw new SyntaxError('nested too deep');
			if ((opens || code === COMMA) && ++values > MAX_VALUES) throw new SyntaxError('too many values');
			if (CLOSING.has(code)) keysAround.pop();
			at++;
		}
	}
	return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** The keys of an object so far. */
class Keys {
	/** How often each came, or the last number that was put behind it. */
	private readonly counts = new Map<string, number>();

	/** @returns what a key has to be called when the object has it already */
	add(key: string): string | undefined {
		let count = this.counts.get(key);
		if (count === undefined) {
			this.counts.set(key, 1);
			return undefined;
		}
		let free: string;
		do free = `${key} (${++count})`;
		while (this.counts.has(free));
		this.counts.set(key, count).set(free, 1);
		return free;
	}
}

/**
 * @param key of an object that {@link parseJson} read
 * @returns the name that was meant: without the number of one that came again, without case and blanks around it
 */
export function nameOf(key: string): string {
	return key
		.replace(/ \(\d{1,9}\)$/, '')
		.trim()
		.toLowerCase();
}

/** A key as it reads; what is no JSON text is for JSON.parse to refuse. */
function keyOf(written: string): string {
	if (!written.includes('\\')) return written.slice(1, -1);
	try {
		return JSON.parse(written) as string;
	} catch {
		return written;
	}
}

function isBeforeColon(text: string, from: number): boolean {
	let at = from;
	while (BLANKS.has(text.charCodeAt(at))) at++;
	return text.charCodeAt(at) === COLON;
}

/** @returns the place behind the closing quote */
function endOfString(text: string, start: number): number {
	for (let from = start + 1; ;) {
		const quote = text.indexOf('"', from);
		if (quote < 0) return text.length;
		let slashes = 0;
		while (text[quote - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return quote + 1;
		from = quote + 1;
	}
}

function endOfNumber(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length && (isDigit(text.charCodeAt(end)) || OF_A_NUMBER.has(text.charCodeAt(end)))) end++;
	return end;
}

function isDigit(code: number): boolean {
	return code >= ZERO && code <= NINE;
}

/** Whether a number means the same once it is a double; what is no number is for JSON.parse to refuse. */
function isKept(text: string): boolean {
	if (text.length <= SAFE_LENGTH && !/[eE]/.test(text)) return true;
	const value = Number(text);
	if (Number.isNaN(value) || !NUMBER.test(text)) return true;
	return Number.isFinite(value) && digitsOf(text) === digitsOf(String(value));
}

/** The significant digits and the power of ten behind them, which every way of writing a number has in common. */
function digitsOf(text: string): string {
	const [, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
	const digits = whole + fraction;
	let start = 0;
	while (digits[start] === '0') start++;
	let end = digits.length;
	while (end > start && digits[end - 1] === '0') end--;
	return start === end ? '0' : `${digits.slice(start, end)}e${Number(exponent) + whole.length - start}`;
}
