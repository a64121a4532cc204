/** A report nests four deep, its envelopes a few more; what is far deeper is made to exhaust a stack. */
const MAX_DEPTH = 100;
/** Digits that a double always keeps. */
const SAFE_LENGTH = 15;
const NUMBER = /^-?(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

const [QUOTE, MINUS, ZERO, NINE] = [0x22, 0x2d, 0x30, 0x39];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
/** What a number is made of: digits, and `+ - . E e`. */
const OF_A_NUMBER = new Set([0x2b, 0x2d, 0x2e, 0x45, 0x65]);

/**
 * JSON.parse, but a number that a double cannot hold (an ID number, an account number) comes as its text, and nesting has
 * a limit. Takes time in proportion to the text.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
	return JSON.parse(withTextForNumbers(text)) as unknown;
}

/** Puts quotes around the numbers that would not come through. */
function withTextForNumbers(text: string): string {
	const parts: string[] = [];
	let copied = 0;
	let depth = 0;
	for (let at = 0; at < text.length;) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = endOfString(text, at);
		else if (isDigit(code) || code === MINUS) {
			const end = endOfNumber(text, at);
			const number = text.slice(at, end);
			if (!isKept(number)) {
				parts.push(text.slice(copied, at), '"', number, '"');
				copied = end;
			}
			at = end;
		} else {
			if (OPENING.has(code) && ++depth > MAX_DEPTH) throw new SyntaxError('nested too deep');
			if (CLOSING.has(code)) depth--;
			at++;
		}
	}
	return copied === 0 ? text : parts.join('') + text.slice(copied);
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
