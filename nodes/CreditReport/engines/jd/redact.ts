/** Longest remark of JD that is passed on. */
const MAX_LENGTH = 200;
const HIDDEN = '***';
/** The number of a request, as gateways give them: one word. */
const REQUEST_ID = /^[\w.:-]{1,128}$/;
const OF_A_PATTERN = /[.*+?^${}()|[\]\\]/g;

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
	const needles = spellings.sort((a, b) => b.length - a.length).map((text) => text.replace(OF_A_PATTERN, '\\$&'));
	const pattern = needles.length === 0 ? undefined : new RegExp(needles.join('|'), 'gi');
	const clean = (text: string): string => (pattern ? text.replace(pattern, HIDDEN) : text);
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
