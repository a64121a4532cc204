/** Longest remark of JD that is passed on. */
const MAX_LENGTH = 200;
const HIDDEN = '***';
/** The number of a request, as gateways give them: one word. */
const REQUEST_ID = /^[\w.:-]{1,128}$/;

/** Makes what JD says safe to show. */
export interface Redact {
	/** A remark in one line, without what is hidden and without any run of digits long enough to be an ID or account number. */
	remark(text: string): string;
	/** The number of a request, which may be one of many digits; undefined when it is none, or holds what is hidden. */
	requestId(text: string | null): string | undefined;
}

/**
 * A gateway may echo a request in what it says. What must not be shown is taken out: the parts of the signed query and
 * the secret, also in capitals, and as they are written in an address.
 *
 * @param hidden texts to take out; empty ones are ignored
 */
export function createRedact(hidden: readonly string[]): Redact {
	const spellings = hidden
		.filter((text) => text !== '')
		.flatMap((text) => [text, encodeURIComponent(text), new URLSearchParams([['', text]]).toString().slice(1)]);
	// The longest first: one may be a part of another.
	const needles = spellings.map(inSmallLetters).sort((a, b) => b.length - a.length);
	const clean = (text: string): string => needles.reduce(without, text);
	return {
		remark: (text) => {
			const line = clean(text)
				.replace(/\d{14,}[\dXx]?/g, HIDDEN)
				.replace(/\s+/g, ' ')
				.trim();
			return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
		},
		requestId: (text) => (text !== null && REQUEST_ID.test(text) && clean(text) === text ? text : undefined),
	};
}

/** @param needle in small letters */
function without(text: string, needle: string): string {
	const lower = inSmallLetters(text);
	const shown: string[] = [];
	let from = 0;
	for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, from)) {
		shown.push(text.slice(from, at), HIDDEN);
		from = at + needle.length;
	}
	return from === 0 ? text : shown.join('') + text.slice(from);
}

/** Of ASCII alone: other letters may be more of them in another case, and places would not be the same. */
function inSmallLetters(text: string): string {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
