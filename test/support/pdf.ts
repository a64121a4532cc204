import { PdfFile } from '../../scripts/fixtures/render/pdfFile';

/** Small PDFs written operator by operator, for tests of what the engine reads from a page. */

/** `song` is not embedded; what it does not know PDFium has no box for. `helvetica` is one of the standard fonts. */
const FONTS = '/song 3 0 R/helvetica 6 0 R/mapped 7 0 R';
const STATES = '/faint<</ca 0.3>>/clear<</ca 0>>/multiply<</BM/Multiply>>';
/** Number of the first object of {@link PdfOptions.extra}. */
export const EXTRA = 9;

export interface PdfOptions {
	/** Entries of every page besides its box, contents and resources: `/Rotate 90`. */
	page?: string;
	mediaBox?: [number, number, number, number];
	/** Lines of the ToUnicode map of the font `mapped`, a font of two-byte codes. */
	map?: string;
	/** Entries of the catalogue, and objects that follow the others: the first is number {@link EXTRA}. */
	catalog?: string;
	extra?: readonly string[];
	/** Fonts besides `song`, `helvetica` and `mapped`. */
	fonts?: string;
	/** Graphics states besides `faint`, `clear` and `multiply`. */
	states?: string;
	/** Entries of the resources besides fonts, graphics states and XObjects. */
	resources?: string;
	/** Form or image XObjects by name: entries of the stream's dictionary, and its data, a character a byte. */
	xobjects?: Record<string, { dictionary: string; data: string }>;
}

/** A PDF with one page per content stream. */
export function pdfOf(
	contents: readonly string[],
	{
		page = '',
		mediaBox = [0, 0, 595, 842],
		xobjects = {},
		map = '',
		catalog = '',
		extra = [],
		resources: others = '',
		states = '',
		fonts = '',
	}: PdfOptions = {},
): Buffer {
	const file = new PdfFile();
	const names = Object.keys(xobjects);
	const firstXObject = EXTRA + extra.length;
	const firstPage = firstXObject + names.length;
	file.add(`<</Type/Catalog/Pages 2 0 R${catalog}>>`);
	file.add(
		`<</Type/Pages/Count ${contents.length}/Kids[${contents.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')}]>>`,
	);
	file.add('<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>');
	file.add(
		'<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>',
	);
	file.add(
		'<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
	);
	file.add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
	file.add(
		'<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 8 0 R>>',
	);
	file.stream(
		Buffer.from(
			`/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${map} endcmap end end`,
		),
	);
	for (const body of extra) file.add(body);
	for (const { dictionary, data } of Object.values(xobjects))
		file.stream(Buffer.from(data, 'latin1'), false, `/Type/XObject${dictionary}`);
	const resources = `<</Font<<${FONTS}${fonts}>>/ExtGState<<${STATES}${states}>>/XObject<<${names.map((name, index) => `/${name} ${firstXObject + index} 0 R`).join('')}>>${others}>>`;
	contents.forEach((content, index) => {
		file.add(
			`<</Type/Page/Parent 2 0 R/MediaBox[${mediaBox.join(' ')}]/Resources${resources}/Contents ${firstPage + index * 2 + 1} 0 R${page}>>`,
		);
		file.stream(Buffer.from(content), false);
	});
	return file.end();
}

/** Shows Chinese text with its baseline at (x, y) from the bottom left; `degrees` turn it counter-clockwise. */
export function show(text: string, x: number, y: number, { size = 10, degrees = 0, before = '' } = {}): string {
	const angle = (degrees * Math.PI) / 180;
	const turn = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)]
		.map((value) => value.toFixed(5))
		.join(' ');
	return `q ${before} BT /song ${size} Tf ${turn} ${x} ${y} Tm <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET Q`;
}
