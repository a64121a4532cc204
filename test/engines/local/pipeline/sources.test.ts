import { parsePages } from '../../../../nodes/CreditReport/engines/local/pipeline/parsePdf';
import { withRecognition } from '../../../../nodes/CreditReport/engines/local/source/choice';
import { openPdf } from '../../../../nodes/CreditReport/engines/local/source/pdf/document';
import { SAMPLE, samplePdf } from '../../../../scripts/fixtures/hostile/sample';
import { lookOf } from '../../../../scripts/fixtures/looks';
import { renderReport } from '../../../../scripts/fixtures/render';
import { pictured } from '../../../../scripts/fixtures/surgery/order';
import { comparable, parseAll, parseOne, pdfium } from '../../../../scripts/localEngine';
import { memorySource, pagesOf } from '../../../support/page';

/** Reports from pages of any source: the engine asks for no more than a source must have. */

const PDF = samplePdf();
const LOOK = lookOf('raw-song');

it('pages that come from no file make the same report, and what nobody can tell is left open', async () => {
	const { meta } = await parseOne(PDF);
	const [result, ...others] = await parsePages(memorySource(await pagesOf(PDF)), {});
	expect(others).toEqual([]);
	expect(comparable(result!.report)).toEqual(comparable(SAMPLE.truth));
	expect(result!.meta).toEqual({ ...meta, file: undefined, durationMs: 0, sha256: null });
	expect(result!.meta).not.toHaveProperty('file');
});

it('a scanned page of a PDF is read by a second source, and told', async () => {
	const pdf = await renderReport(SAMPLE, { ...LOOK, surgery: [pictured(1)] });
	const [alone] = await parseAll(pdf);
	expect([alone!.meta.textSource, alone!.meta.printedPages?.withoutText]).toEqual(['text', [2]]);
	const recognised = (await pagesOf(await renderReport(SAMPLE, LOOK))).map((page) => ({
		...page,
		source: 'ocr' as const,
	}));
	const ocr = memorySource(recognised);
	const source = withRecognition(openPdf(await pdfium(), pdf), ({ number }) => ocr.page(number - 1));
	const [result] = await parsePages(source, {});
	await source.close();
	expect(ocr.asked).toEqual([1]);
	expect(comparable(result!.report)).toEqual(comparable(SAMPLE.truth));
	expect([result!.meta.textSource, result!.meta.printedPages?.withoutText]).toEqual(['mixed', []]);
	expect(result!.meta.file?.revisions).toBe(1);
	expect(result!.meta.warnings.map(({ code, message }) => [code, message])).toEqual([
		['RECOGNISED_TEXT', expect.stringContaining('The text of 1 page was recognised')],
	]);
});
