const LONGEST = 40;
/** Words of Latin letters in camel case or in capitals, joined by `_`, `-` or `.`, perhaps with a short number: `attachment_0`. */
const NAME =
	/^(?:[A-Z]{1,5}|[A-Z]?[a-z]+(?:[A-Z][a-z]+)*)?\d{0,4}(?:[._$-](?:[A-Z]{1,5}|[A-Z]?[a-z]+(?:[A-Z][a-z]+)*)?\d{0,4})*$/;

/**
 * A name that a caller gave, as an error message may print it. An expression can put anything in the place of a name, a
 * whole file as base64 or an ID number, so what does not look like a name is described and not repeated.
 */
export function quoteName(name: string): string {
	const isName = name.length > 0 && name.length <= LONGEST && NAME.test(name);
	return isName ? `"${name}"` : `of that name (a text of ${name.length} characters)`;
}
