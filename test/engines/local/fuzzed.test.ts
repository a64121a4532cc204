import { makeReport } from '../../../scripts/fixtures/data';
import { lookOf } from '../../../scripts/fixtures/looks';
import { PdfEditor } from '../../../scripts/fixtures/pdfEditor';
import { renderReport } from '../../../scripts/fixtures/render';
import { parseAll } from '../../../scripts/localEngine';

/** Inputs that `npm run fuzz` found: each was a loop, or took a minute for a wrong digit. */

const REPORT = makeReport('gen2-brief', { rich: 1 });

/** A report with something more on its first page. */
async function withContent(content: string): Promise<Buffer> {
	const file = new PdfEditor(await renderReport(REPORT, lookOf('raw-gbk-apart')));
	const [page = 0] = file.pages;
	const added = file.addStream(content);
	file.set(page, file.body(page).replace(/\/Contents (\d+ 0 R)/, `/Contents[$1 ${added} 0 R]`));
	return file.rewritten();
}

/** Milliseconds of computing, in this thread: what else the machine does is no matter. */
async function cost(pdf: Buffer): Promise<number> {
	const before = process.cpuUsage();
	const [result] = await parseAll(pdf);
	expect(result?.report.serialNo).toBe(REPORT.truth.serialNo);
	return process.cpuUsage(before).user / 1000;
}

test('dashed lines to a place far off are not drawn dash by dash', async () => {
	const lines = (end: number) =>
		Array.from({ length: 300 }, (_, index) => `0 ${700 - index} m ${end} ${700 - index} l S`).join(' ');
	const near = await withContent(`[2 2] 0 d 20 w ${lines(300)}`);
	const far = await withContent(`[2 2] 0 d 20 w ${lines(98_236_983)}`);
	await cost(near);
	expect((await cost(far)) / (await cost(near))).toBeLessThan(1.5);
});
