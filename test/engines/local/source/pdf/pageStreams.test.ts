import { CosFile } from '../../../../../nodes/CreditReport/engines/local/source/pdf/cos/file';
import { PageStreams } from '../../../../../nodes/CreditReport/engines/local/source/pdf/pageStreams';
import { PdfFile } from '../../../../../scripts/fixtures/render/pdfFile';

const TEXT = Buffer.from('BT /F1 9 Tf 60 700 Td (text) Tj ET');

/** A file of pages with these contents, all with one font and its program. */
function streamsOf(contents: readonly Buffer[], change: (file: string) => string = (file) => file): PageStreams {
	const file = new PdfFile();
	file.add('<</Type/Catalog/Pages 2 0 R>>');
	const pages = contents.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
	file.add(`<</Type/Pages/Count ${contents.length}/Kids[${pages}]/Resources<</Font<</F1 3 0 R>>>>>>`);
	file.add('<</Type/Font/Subtype/TrueType/BaseFont/Sample/FontDescriptor<</FontFile2 4 0 R>>>>');
	file.stream(Buffer.alloc(2_000, 'program'));
	for (const content of contents) {
		file.stream(content);
		file.add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${file.count} 0 R>>`);
	}
	return new PageStreams(new CosFile(Buffer.from(change(file.end().toString('latin1')), 'latin1')), contents.length);
}

it('whole streams and fonts are whole', () => {
	expect(streamsOf([TEXT]).isWhole(0)).toBe(true);
});

it.each([
	['contents that are not there', (file: string) => file.replace('/Contents 5 0 R', '/Contents 95 0 R')],
	['a font that is not there', (file: string) => file.replace('/F1 3 0 R', '/F1 93 0 R')],
	['a font whose program is not there', (file: string) => file.replace('/FontFile2 4 0 R', '/FontFile2 94 0 R')],
	[
		'a font whose program is broken',
		(file: string) => file.replace(/(4 0 obj[\s\S]*?stream\n..)[\s\S]{8}/, '$1zzzzzzzz'),
	],
])('%s: the page is not', (_, change) => {
	expect(streamsOf([TEXT], change).isWhole(0)).toBe(false);
});

it('of a tree that cannot be followed nothing is known', () => {
	expect(streamsOf([TEXT], (file) => file.replace('/Kids[6 0 R]', '/Kids[96 0 R]')).isWhole(0)).toBe(true);
});

it('a page longer than any is refused, and so are pages that are long on the whole', () => {
	const long = Buffer.alloc(11 * 1024 * 1024, 'q Q ');
	const refused = expect.objectContaining({ code: 'NOT_A_CREDIT_REPORT' });
	expect(() => streamsOf([Buffer.alloc(13 * 1024 * 1024, 'q Q ')]).isWhole(0)).toThrow(refused);
	const streams = streamsOf([long, TEXT, long, long]);
	expect([0, 1, 2].map((index) => streams.isWhole(index))).toEqual([true, true, true]);
	expect(() => streams.isWhole(3)).toThrow(refused);
});

it('pages that show the same have one key, others have none', () => {
	const streams = streamsOf([TEXT, TEXT, TEXT], (file) =>
		file.replaceAll(/\/Contents (?:5|9) 0 R/g, '/Contents 7 0 R'),
	);
	expect(streams.keyOf(0)).toBe(streams.keyOf(2));
	expect(streams.keyOf(0)).toContain('MediaBox');
	expect(streamsOf([TEXT, TEXT]).keyOf(0)).toBeUndefined();
});
