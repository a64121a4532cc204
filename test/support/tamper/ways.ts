import { encodingOf, textsOf, withCodes, type Encoding, type ShownText } from './content';
import { PdfEditor } from '../../../scripts/fixtures/pdfEditor';
import type { Place, PrintedPages, PrintedText } from './printed';

/** What is to be done on paper: a text that becomes another one, or a row whose text goes. */
export type PaperEdit =
	| {
			kind: 'replace';
			place: Place;
			from: string;
			to: string;
			/** The first character's position among those in the place. */ cell?: number;
	  }
	| { kind: 'remove'; place: Place };

/** How a PDF is forged. */
export type PdfWay = 'replaced' | 'appended' | 'covered' | 'overprinted';

/** A forged copy of a PDF. @param printed its pages. @throws when an edit cannot be made this way */
export function forge(pdf: Buffer, printed: PrintedPages, edits: readonly PaperEdit[], way: PdfWay): Buffer {
	const paper = new Paper(pdf, printed);
	for (const edit of edits) paper.apply(edit, way);
	return way === 'appended' ? paper.editor.appended() : paper.editor.rewritten();
}

/** White around the box that hides a text (points). */
const MARGIN = 0.3;
/** Height of a character's box in ordinary fonts, in font sizes. */
const BOX_HEIGHT = 1.15;

class Paper {
	readonly editor: PdfEditor;
	private readonly encoding: Encoding;

	constructor(
		pdf: Buffer,
		private readonly printed: PrintedPages,
	) {
		this.editor = new PdfEditor(pdf);
		this.encoding = encodingOf(this.editor);
	}

	apply(edit: PaperEdit, way: PdfWay): void {
		if (edit.kind === 'remove') this.remove(edit.place, way);
		else this.replace(edit, way);
	}

	private remove(place: Place, way: PdfWay): void {
		if (way === 'overprinted') throw new Error('ink removes nothing');
		if (way === 'covered') return this.draw(place.page, this.whiteBox(place));
		const height = this.printed.heightOf(place.page);
		const gone = this.textsOn(place.page).filter(({ y }) => height - y > place.y0 && height - y < place.y1);
		let content = this.contentOf(place.page);
		for (const text of gone.reverse()) content = withCodes(content, text, 0, this.encoding.read(text.codes).length, '');
		this.editor.setData(this.contentNumber(place.page), content);
	}

	private replace(edit: Extract<PaperEdit, { kind: 'replace' }>, way: PdfWay): void {
		const text = this.printed.find(edit.from, edit.place, edit.cell);
		switch (way) {
			case 'replaced':
			case 'appended':
				return this.rewrite(text, edit.to);
			case 'covered':
				return this.draw(text.page, `${this.whiteBox(text)} ${this.inkOf(text, edit.to)}`);
			case 'overprinted':
				return this.draw(text.page, this.inkOf(text, edit.to));
		}
	}

	private rewrite(text: PrintedText, to: string): void {
		const shown = this.shownAt(text);
		const from = this.printed.charactersBefore(text, shown.x);
		const found = this.encoding.read(shown.codes).slice(from, from + text.text.length);
		if (found !== text.text) throw new Error(`${text.text} is drawn as ${found}`);
		this.editor.setData(
			this.contentNumber(text.page),
			withCodes(this.contentOf(text.page), shown, from, text.text.length, this.encoding.spell(to)),
		);
	}

	/** The text of the content stream that holds a printed one: the last on its line that begins at or before it. */
	private shownAt({ page, pageHeight, base, x0 }: PrintedText): ShownText {
		const shown = this.textsOn(page)
			.filter(({ x, y }) => Math.abs(pageHeight - y - base) < 1 && x < x0 + 0.5)
			.sort((a, b) => a.x - b.x)
			.at(-1);
		if (!shown) throw new Error(`no text is drawn at ${x0}, ${base}`);
		return shown;
	}

	private whiteBox({ page, x0, y0, x1, y1 }: Place): string {
		const height = this.printed.heightOf(page);
		const sides = [x0 - MARGIN, height - y1 - MARGIN, x1 - x0 + 2 * MARGIN, y1 - y0 + 2 * MARGIN];
		return `1 1 1 rg ${sides.map((side) => side.toFixed(2)).join(' ')} re f`;
	}

	/** Text in a font that the file did not have. */
	private inkOf({ x0, y0, y1, base, pageHeight }: PrintedText, to: string): string {
		const size = ((y1 - y0) / BOX_HEIGHT).toFixed(2);
		return `0 0 0 rg BT /Forged ${size} Tf 1 0 0 1 ${x0.toFixed(2)} ${(pageHeight - base).toFixed(2)} Tm <${Buffer.from(to, 'utf16le').swap16().toString('hex')}> Tj ET`;
	}

	/** Adds operators after those of a page. */
	private draw(page: number, operators: string): void {
		const number = this.pageNumber(page);
		const body = this.editor.body(number);
		const contents = /\/Contents ?(\[[^\]]*\]|\d+ 0 R)/.exec(body);
		const old = contents?.[1] ?? '';
		const isFirst = !old.startsWith('[');
		const before = isFirst ? `${this.editor.addStream('q')} 0 R ` : '';
		const after = this.editor.addStream(isFirst ? `Q ${operators}` : operators);
		this.editor.set(
			number,
			body.replace(contents?.[0] ?? '', `/Contents[${before}${old.replace(/[[\]]/g, '')} ${after} 0 R]`),
		);
		if (isFirst) this.addFont(number);
	}

	private addFont(page: number): void {
		const holder = this.editor.body(page).includes('/Font')
			? page
			: this.editor.reference(this.editor.body(page), 'Resources');
		const descriptor = this.editor.add(
			'<</Type/FontDescriptor/FontName/SimHei/Flags 4/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 859/StemV 80>>',
		);
		const descendant = this.editor.add(
			`<</Type/Font/Subtype/CIDFontType0/BaseFont/SimHei/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor ${descriptor} 0 R/DW 1000/W[1 95 500 814 939 500]>>`,
		);
		const font = this.editor.add(
			`<</Type/Font/Subtype/Type0/BaseFont/SimHei/Encoding/UniGB-UCS2-H/DescendantFonts[${descendant} 0 R]>>`,
		);
		this.editor.set(holder, this.editor.body(holder).replace(/\/Font ?<</, `$&/Forged ${font} 0 R `));
	}

	private pageNumber(page: number): number {
		return this.editor.pages[page - 1] ?? 0;
	}

	private contentNumber(page: number): number {
		return this.editor.reference(this.editor.body(this.pageNumber(page)), 'Contents');
	}

	private contentOf(page: number): string {
		return this.editor.data(this.contentNumber(page));
	}

	private textsOn(page: number): ShownText[] {
		return textsOf(this.contentOf(page));
	}
}
