import fc from 'fast-check';

import { escaped, html, NOTHING, trusted, when } from '../../../nodes/CreditReport/render/html/markup';

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};
/** What a browser makes of escaped text. */
const read = (source: string): string =>
	source.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');

/** Any text: halves of characters, control characters and syntax more often than chance has them. */
const TEXT = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'<',
				'>',
				'"',
				"'",
				'&',
				'&amp;',
				'</script>',
				'<!--',
				']]>',
				'\u0000',
				'\u202e',
				'\ud800',
				'\udc00',
				'信',
				'😀',
			),
			fc.string({ unit: 'binary' }),
		),
	)
	.map((parts) => parts.join(''));

test('a text comes out as it went in, but for what cannot be shown', () => {
	fc.assert(
		fc.property(TEXT, (text) => {
			const source = escaped(text);
			expect(source).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
			expect(read(source)).toBe(
				text
					.replace(/\p{Surrogate}/gu, '\ufffd')
					.replace(
						/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
						'\ufffd',
					),
			);
		}),
	);
});

test('a value stays in its element and its attribute, whatever it is', () => {
	fc.assert(
		fc.property(TEXT, TEXT, (inside, attribute) => {
			const source = html`<p title="${attribute}">${inside}</p>`.toString();
			const [, title, text] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(source) ?? [];
			expect([title, text]).toEqual([escaped(attribute), escaped(inside)]);
		}),
	);
});

test('characters of two halves, line ends and tabs stay', () => {
	expect(escaped('😀\t\n𠮷')).toBe('😀\t\n𠮷');
	expect(escaped('a\ud83d')).toBe('a\ufffd');
});

// prettier-ignore
test('markup and lists of it are put in as they are; the indentation of source is left out', () => {
	const items = ['<a>', '&'].map((text) => html`<li>${text}</li>`);
	expect(html`<ul>
		${items}${NOTHING}${3}
	</ul>`.toString()).toBe('<ul>\n<li>&lt;a&gt;</li><li>&amp;</li>3\n</ul>');
	expect(html`${when(false, () => items[0]!)}${when(true, () => items[1]!)}`.toString()).toBe('<li>&amp;</li>');
	expect(html`<b>${trusted('a > b{}')}</b>`.toString()).toBe('<b>a > b{}</b>');
});

test('what only looks like markup is text', () => {
	const pretended = { toString: () => '<script>' } as unknown as string;
	expect(() => html`<p>${pretended}</p>`.toString()).toThrow();
});

const text = 'x';
// prettier-ignore
const REFUSED: ReadonlyArray<[string, () => unknown]> = [
	['an attribute without quotes', () => html`<p title=${text}>`],
	['an attribute in single quotes', () => html`<p title='${text}'>`],
	['the name of an attribute', () => html`<p ${text}="a">`],
	['the name of an element', () => html`<${text}>`],
	['an event', () => html`<p onclick="${text}">`],
	['a style', () => html`<p class="a" style="color:${text}">`],
	['an address', () => html`<a href="${text}">`],
	['markup in an attribute', () => html`<p title="${html`<b>`}">`],
	['a list in an attribute', () => html`<p title="${[text]}">`],
];
test.each(REFUSED)('a template with a value as %s is refused', (_, make) => {
	expect(make).toThrow(TypeError);
});

test('behind the # of an address is text', () => {
	expect(html`<a href="#${'"x'}">${text}</a>`.toString()).toBe('<a href="#&quot;x">x</a>');
});
