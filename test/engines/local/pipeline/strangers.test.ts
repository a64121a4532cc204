import { lookAtPdf } from '../../../../nodes/CreditReport/engines/local/pipeline/look';
import { parsePages } from '../../../../nodes/CreditReport/engines/local/pipeline/parsePdf';
import { refusingStrangers } from '../../../../nodes/CreditReport/engines/local/pipeline/strangers';
import type { PageSource } from '../../../../nodes/CreditReport/engines/local/source/pageSource';
import { openPdf } from '../../../../nodes/CreditReport/engines/local/source/pdf/document';
import type { Page } from '../../../../nodes/CreditReport/engines/local/source/types';
import { printDocument, type Block } from '../../../../scripts/fixtures/document';
import { hostileFile } from '../../../../scripts/fixtures/hostile';
import { printBlocks, SAMPLE } from '../../../../scripts/fixtures/hostile/sample';
import { comparable, parseOne, pdfium } from '../../../../scripts/localEngine';
import { glyphs, page } from '../../../support/layout';
import { memorySource, textOf } from '../../../support/page';

const WORDS = '样例先生您好请携带原件到柜台办理';
const LINE = WORDS.repeat(4);
/** Pages of a letter of 6,400 characters each, the one behind the other. */
const letter = (count: number): Page[] =>
	Array.from({ length: count }, (_, index) =>
		page({
			number: index + 1,
			glyphs: Array.from({ length: 100 }, (__, line) => glyphs(LINE, 20, 8 * line)).flat(),
		}),
	);
const scanned: Page = { ...page({}), source: 'none', pictures: [{ x0: 0, y0: 0, x1: 595, y1: 842 }] };

/** The pages, which can be looked through as those of a PDF can. */
function source(pages: readonly Page[]): ReturnType<typeof memorySource> {
	return { ...memorySource(pages), textOf: (index) => textOf(pages[index] as Page) };
}

async function read(from: PageSource): Promise<void> {
	const pages = refusingStrangers(from);
	for (let index = 0; index < pages.pageCount; index++) await pages.page(index);
}

it('a long file without a word of a credit report is refused before it is read', async () => {
	const file = source(letter(40));
	await expect(read(file)).rejects.toMatchObject({
		code: 'NOT_A_CREDIT_REPORT',
		message: expect.stringContaining('first 8 of 40 pages'),
	});
	expect(file.asked).toHaveLength(8);
});

it.each<[string, Page[]]>([
	['a report on its last page', [...letter(30), page({ glyphs: glyphs('个人信用报告', 200, 50) })]],
	['a part of a report on its last page', [...letter(30), page({ glyphs: glyphs('信贷 记录', 200, 50) })]],
	['letters that nobody can read on its last page', [...letter(30), page({ glyphs: glyphs('\ufffd', 200, 50) })]],
	['scans for its larger part', [...letter(10), ...Array<Page>(11).fill(scanned)]],
	['text that was recognised in a picture', [{ ...(letter(1)[0] as Page), source: 'ocr' }, ...letter(30)]],
	['fewer pages than would be worth it', letter(7)],
])('a file with %s is read to its end', async (_, pages) => {
	const file = source(pages);
	await read(file);
	expect(file.asked).toHaveLength(pages.length);
});

it('ten recognised pages without a word of a credit report are enough, and fewer are not', async () => {
	const recognised = letter(30).map((each) => ({
		...each,
		glyphs: each.glyphs.slice(0, 200),
		source: 'ocr' as const,
		recognised: 'picture' as const,
	}));
	const file = source(recognised);
	await expect(read(file)).rejects.toMatchObject({ code: 'NOT_A_CREDIT_REPORT' });
	expect(file.asked).toHaveLength(10);
	const late = source([...recognised.slice(0, 9), page({ glyphs: glyphs('个人信用报告', 200, 50) }), ...recognised]);
	await read(late);
	expect(late.asked).toHaveLength(40);
});

it('a source that cannot be looked through is read to its end', async () => {
	const file = memorySource(letter(30));
	await read(file);
	expect(file.asked).toHaveLength(30);
});

describe('of a PDF', () => {
	it('the refusal comes before its pages are read, also where it is only looked at', async () => {
		const pdf = await hostileFile('dense-pages').make();
		const file = openPdf(await pdfium(), pdf);
		const asked: number[] = [];
		const noting: PageSource = { ...file, page: (index) => (asked.push(index), file.page(index)) };
		await expect(parsePages(noting, {})).rejects.toMatchObject({ code: 'NOT_A_CREDIT_REPORT' });
		await file.close();
		expect(asked.length).toBeLessThan(10);
		await expect(lookAtPdf(await pdfium(), pdf, {})).rejects.toMatchObject({ code: 'NOT_A_CREDIT_REPORT' });
	});

	it('a report behind forty pages of something else is read', async () => {
		const paper: Block = { kind: 'paragraph', role: 'intro', text: LINE.repeat(16) };
		const pdf = printBlocks([...Array<Block>(60).fill(paper), ...printDocument(SAMPLE)]);
		expect(comparable((await parseOne(pdf)).report)).toEqual(comparable(SAMPLE.truth));
	});
});
