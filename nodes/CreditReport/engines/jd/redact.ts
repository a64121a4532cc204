/** Longest remark of JD that is passed on. */
const MAX_LENGTH = 200;
const HIDDEN = '***';

/** Makes a text of JD's safe to show. */
export type Redact = (text: string) => string;

/**
 * A gateway may echo a request in its remarks. What must not be shown is taken out: the parts of the signed query,
 * the secret, and any run of digits long enough to be an ID or account number.
 *
 * @param hidden texts to take out; empty ones are ignored
 */
export function createRedact(hidden: readonly string[]): Redact {
	const needles = hidden.filter((text) => text !== '');
	return (text) => {
		const shown = needles.reduce((rest, needle) => rest.replaceAll(needle, HIDDEN), text);
		const line = shown
			.replace(/\d{14,}[\dXx]?/g, HIDDEN)
			.replace(/\s+/g, ' ')
			.trim();
		return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
	};
}
