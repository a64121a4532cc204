/** HTML that was made by {@link html}: the only text that is not escaped when it is put into more HTML. */
export class Markup {
	private constructor(private readonly source: string) {}

	toString(): string {
		return this.source;
	}

	/** @internal for {@link html}; and {@link trusted}, which only constants of this package may go through */
	static of(source: string): Markup {
		return new Markup(source);
	}
}

/** What may stand in an interpolation: texts are escaped, markup is not. Null has no place in it: a part says what it shows instead. */
export type Content = string | number | Markup | readonly Content[];

/** HTML by a constant of this package, such as its style sheet. Never anything that a report says. */
export const trusted = (constant: string): Markup => Markup.of(constant);

/** Nothing. */
export const NOTHING = Markup.of('');

/** Markup where something holds. */
export const when = (holds: boolean, make: () => Markup): Markup => (holds ? make() : NOTHING);

/**
 * HTML with values in it, escaped: `<p title="${text}">${text}</p>`. Values may stand in text, and in attributes in
 * double quotes; a template with one anywhere else is refused when it is first used, so no test run leaves one in.
 * @throws TypeError for such a template, and for markup or a list in an attribute
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
	const { texts, places } = templateOf(strings);
	let source = texts[0] ?? '';
	for (let index = 0; index < values.length; index++)
		source += contentOf(values[index] ?? '', places[index] ?? 'text') + (texts[index + 1] ?? '');
	return Markup.of(source);
}

function contentOf(value: Content, place: Place): string {
	if (typeof value === 'string') return escaped(value);
	if (typeof value === 'number') return String(value);
	if (place === 'attribute') throw new TypeError('an attribute takes text alone');
	return value instanceof Markup ? value.toString() : value.map((entry) => contentOf(entry, place)).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
/** What HTML reads as syntax, and {@link UNSHOWN}: one look through a text, since most hold neither. */
const SPECIAL =
	/[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]/;
const SYNTAX = /[&<>"']/g;
/** Control characters, halves of characters, and what turns the direction of the text around it: seen, and without effect. */
const UNSHOWN =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as HTML shows it, in an element or an attribute in quotes. */
export function escaped(text: string): string {
	return SPECIAL.test(text)
		? text.replace(UNSHOWN, '\ufffd').replace(SYNTAX, (character) => ENTITIES[character] ?? character)
		: text;
}

type Place = 'text' | 'attribute';

/** A template as it was understood when it was first used. */
interface Template {
	texts: readonly string[];
	places: readonly Place[];
}

const TEMPLATES = new WeakMap<TemplateStringsArray, Template>();

function templateOf(strings: TemplateStringsArray): Template {
	const known = TEMPLATES.get(strings);
	if (known) return known;
	// Source is indented, pages need not be.
	const texts = strings.map((string) => string.replace(/\n\s*/g, '\n'));
	const template = { texts, places: placesOf(texts) };
	TEMPLATES.set(strings, template);
	return template;
}

/** A tag that has ended: what follows is text, up to the next one. */
const ENDED = /^<[^>"]*(?:"[^"]*"[^>"]*)*>/;
/** A tag whose last attribute has begun, in double quotes. */
const IN_QUOTES = /^<[^>"]*(?:"[^"]*"[^>"]*)*="[^"]*$/;
/** Attributes whose values are more than text: scripts, styles, addresses. Of an address what follows `#` is text, and so is that of a picture in it. */
const MORE_THAN_TEXT =
	/\s(?:on\w+|style|srcdoc|(?:xlink:)?href(?!="#)|src(?!="data:image\/png;base64,)|action|formaction)="[^"]*$/i;

/** Where each value of a template stands. A value cannot end the quotes it is in, so the strings alone tell. */
function placesOf(strings: readonly string[]): Place[] {
	let before = '';
	return strings.slice(0, -1).map((string) => {
		before += string;
		const start = before.lastIndexOf('<');
		const tag = before.slice(start);
		if (start === -1 || ENDED.test(tag)) return 'text';
		if (!IN_QUOTES.test(tag) || MORE_THAN_TEXT.test(tag)) throw new TypeError(`no value may stand here: ${tag}`);
		return 'attribute';
	});
}
