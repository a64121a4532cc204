import type { PdfEditor } from '../../../scripts/fixtures/pdfEditor';

/** Spells text in the codes of a font, as hexadecimal. */
export interface Encoding {
	spell(text: string): string;
	read(codes: string): string;
}

/** A text as the content stream of a page shows it: its place on the page and where its codes stand in the stream. */
export interface ShownText {
	x: number;
	/** Baseline, from the bottom of the page. */
	y: number;
	codes: string;
	at: number;
}

/** Both makers set a matrix for each text: `1 0 0 1 x y Tm ... <codes>`. */
const SHOWN = /([\d.]+) ([\d.]+) Tm[^<]*<([0-9a-f]+)>/g;
/** Digits of a code in all fonts that the makers use. */
const CODE = 4;

/** The texts of a content stream. */
export function textsOf(content: string): ShownText[] {
	return [...content.matchAll(SHOWN)].map((match) => {
		const [whole, x, y, codes = ''] = match;
		return { x: Number(x), y: Number(y), codes, at: match.index + whole.length - 1 - codes.length };
	});
}

/** How the body font of a document spells: by its Unicode map when it is embedded, else in UTF-16. */
export function encodingOf(pdf: PdfEditor): Encoding {
	const map = [...pdf.objects.entries()]
		.filter(([, body]) => body.includes('stream\n') && !body.includes('/FontFile'))
		.map(([number, body]) => (body.includes('/Length') && !body.includes('/Length1') ? pdf.data(number) : ''))
		.find((data) => data.includes('beginbfrange'));
	if (map === undefined) return UTF16;
	const characters = new Map<string, string>();
	for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
		[...list.matchAll(/<([0-9a-f]+)>/g)].forEach(([, unicode = ''], index) => {
			characters.set((parseInt(first, 16) + index).toString(16).padStart(CODE, '0'), UTF16.read(unicode));
		});
	}
	const codes = new Map([...characters].map(([code, character]) => [character, code]));
	return {
		read: (text) =>
			pieces(text)
				.map((code) => characters.get(code) ?? '')
				.join(''),
		spell: (text) =>
			[...text]
				.map((character) => {
					const code = codes.get(character);
					if (code === undefined) throw new Error(`the font of the file has no ${character}`);
					return code;
				})
				.join(''),
	};
}

const UTF16: Encoding = {
	spell: (text) => Buffer.from(text, 'utf16le').swap16().toString('hex'),
	read: (codes) => Buffer.from(codes, 'hex').swap16().toString('utf16le'),
};

function pieces(codes: string): string[] {
	return codes.match(/.{4}/g) ?? [];
}

/** The stream with some codes of a text replaced; `from` counts characters. */
export function withCodes(content: string, shown: ShownText, from: number, count: number, codes: string): string {
	const at = shown.at + from * CODE;
	return content.slice(0, at) + codes + content.slice(at + count * CODE);
}
