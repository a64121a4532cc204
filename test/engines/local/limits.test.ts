import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import type { PdfSource } from '../../../nodes/CreditReport/engines/engine';
import { createLocalEngine, type LocalEngine } from '../../../nodes/CreditReport/engines/local';
import { crashOf } from '../../../nodes/CreditReport/engines/local/threads/crash';
import { MAX_BYTES } from '../../../nodes/CreditReport/engines/engine';
import { readSource } from '../../../nodes/CreditReport/engines/local/threads/readSource';
import { bytesSource } from '../../../nodes/CreditReport/fileSource';
import { hostileFile } from '../../../scripts/fixtures/hostile';
import { samplePdf } from '../../../scripts/fixtures/hostile/sample';
import { PdfFile } from '../../../scripts/fixtures/render/pdfFile';

const MEGABYTE = 1024 * 1024;
const sample = samplePdf();
let engine: LocalEngine;

beforeAll(() => (engine = createLocalEngine({ poolSize: 1, maxMemory: 96 * MEGABYTE })));
afterAll(async () => await engine.close());

async function parsed(pdf: Buffer, timeoutMs?: number): Promise<string> {
	return (await engine.parse(bytesSource(pdf), { timeoutMs }))[0]?.meta.edition ?? '';
}

/** A page of text in a font that is not embedded. */
function pageOf(content: string): Buffer {
	const file = new PdfFile();
	file.add('<</Type/Catalog/Pages 2 0 R>>');
	file.add('<</Type/Pages/Count 1/Kids[3 0 R]>>');
	file.add('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>');
	file.stream(Buffer.from(content));
	file.add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
	return file.end();
}

describe('memory', () => {
	test.each(['doubling-forms', 'self-form', 'wild-xref'])(
		'PDFium gets no more than a file of its size may have (%s), and the next report is read',
		async (name) => {
			const before = process.memoryUsage().rss;
			const results = await Promise.allSettled([parsed(await hostileFile(name).make()), parsed(sample)]);
			expect(results).toMatchObject([
				{ reason: { code: 'PDF_DAMAGED', message: expect.stringContaining('memory') } },
				{ value: 'gen2-brief' },
			]);
			expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEGABYTE);
		},
	);

	test('a page with more characters than a report can have is refused', async () => {
		const lines = Array.from(
			{ length: 500 },
			(_, index) => `1 0 0 1 20 ${index + 100} Tm (${String(index).padEnd(500, '0123456789')}) Tj`,
		);
		await expect(parsed(pageOf(`BT /F1 1 Tf ${lines.join(' ')} ET`))).rejects.toMatchObject({
			code: 'NOT_A_CREDIT_REPORT',
			message: expect.stringMatching(/^Page 1 holds 2\d{5} characters/),
		});
	});

	test('text that lies beside a page that shows nothing makes no scan of it', async () => {
		await expect(
			parsed(pageOf('BT /F1 9 Tf 1 0 0 1 99999999999.0 -99999999999.0 Tm (elsewhere) Tj ET')),
		).rejects.toMatchObject({
			code: 'NOT_A_CREDIT_REPORT',
			message: expect.stringContaining('lies outside of them'),
		});
	});

	test('a page that strikes one text again and again is read as if it struck it once', async () => {
		await expect(parsed(pageOf('BT /F1 9 Tf 1 0 0 1 100 100 Tm (same) Tj ET '.repeat(500)))).rejects.toMatchObject({
			code: 'NOT_A_CREDIT_REPORT',
		});
	});
});

describe('time', () => {
	test('a report that takes too long is given up, and the next is read', async () => {
		const results = await Promise.allSettled([
			parsed(await hostileFile('crowded-pages').make(), 1_000),
			parsed(sample),
		]);
		expect(results).toMatchObject([{ reason: { code: 'PARSE_TIMEOUT' } }, { value: 'gen2-brief' }]);
	});

	test('cancelling ends the work in the middle of a page', async () => {
		const controller = new AbortController();
		const work = engine.parse(bytesSource(await hostileFile('crowded-pages').make()), { signal: controller.signal });
		setTimeout(() => controller.abort(), 500);
		await expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
	});
});

test('twenty reports at once are all read by a pool of one', async () => {
	expect(await Promise.all(Array.from({ length: 20 }, async () => await parsed(sample)))).toEqual(
		Array(20).fill('gen2-brief'),
	);
});

test('more pages than allowed are refused', async () => {
	const pdf = await hostileFile('pages-500-limited').make();
	await expect(engine.parse(bytesSource(pdf), { maxPages: 100 })).rejects.toMatchObject({
		code: 'TOO_MANY_PAGES',
		message: expect.stringMatching(/has 5\d\d pages, more than the 100 allowed/),
	});
	await expect(engine.parse(bytesSource(pdf), {})).rejects.toMatchObject({ code: 'TOO_MANY_PAGES' });
});

describe('a file that is too large', () => {
	/** Pieces of a file of 110 MB; counts what is taken. */
	function* pieces(taken: { count: number }): Generator<Buffer> {
		for (const piece = Buffer.alloc(MEGABYTE); taken.count < 110; taken.count++) yield piece;
	}

	test('is not touched when its size is known', async () => {
		const notToBeAsked = jest.fn();
		const source: PdfSource = { size: MAX_BYTES + 1, stream: notToBeAsked };
		await expect(engine.parse(source, {})).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
		expect(notToBeAsked).not.toHaveBeenCalled();
	});

	test('is read no further than the limit when it is not', async () => {
		const taken = { count: 0 };
		await expect(readSource({ stream: async () => Readable.from(pieces(taken)) })).rejects.toMatchObject({
			code: 'FILE_TOO_LARGE',
		});
		expect(taken.count).toBeLessThan(110);
	});

	test('is not read on once the execution is cancelled', async () => {
		const taken = { count: 0 };
		const source: PdfSource = { stream: async () => Readable.from(pieces(taken)) };
		await expect(readSource(source, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
		expect(taken.count).toBeLessThan(20);
	});
});

test.each([undefined, sample.length, 1, sample.length * 2])(
	'a file is read whole whatever size it is said to have (%p)',
	async (size) => {
		const chunks = Array.from({ length: Math.ceil(sample.length / 1_000) }, (_, index) =>
			sample.subarray(index * 1_000, (index + 1) * 1_000),
		);
		expect(Buffer.from(await readSource({ size, stream: async () => Readable.from(chunks) }))).toEqual(sample);
	},
);

test('the bytes a caller hands over stay his', async () => {
	const own = Buffer.from(sample);
	await parsed(own);
	expect(own).toEqual(sample);
});

test('a program ends by itself when its reports are read', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'credit-report-exit-'));
	try {
		const pdf = join(folder, 'report.pdf');
		writeFileSync(pdf, sample);
		const program = `require(${JSON.stringify(join(__dirname, '../../../index.js'))}).parseCreditReport(${JSON.stringify(pdf)}).then(({ meta }) => console.log(meta.edition))`;
		expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', timeout: 25_000 })).toBe('gen2-brief\n');
	} finally {
		await rm(folder, { recursive: true });
	}
});

describe('what a crash says', () => {
	const secret = '张某某';

	test('a defect is told by the names of functions, not by its message', () => {
		function readCell(): never {
			throw new RangeError(secret);
		}
		let thrown: unknown;
		try {
			readCell();
		} catch (cause) {
			thrown = cause;
		}
		const error = crashOf(thrown);
		expect(error).toMatchObject({
			code: 'ENGINE_CRASHED',
			message: expect.stringContaining('defect'),
			description: expect.stringContaining('RangeError in readCell < '),
		});
		expect(JSON.stringify(error.toData()) + String(error.cause)).not.toContain(secret);
	});

	test('a heap at its end is blamed on the file, or on the limit', () => {
		expect(crashOf(undefined, 'file')).toMatchObject({ code: 'PDF_DAMAGED' });
		expect(crashOf(undefined, 'engine')).toMatchObject({
			code: 'ENGINE_CRASHED',
			message: expect.stringContaining('memory'),
		});
	});

	test('an abort of PDFium is none of ours', () => {
		expect(
			crashOf(Object.assign(new Error('Aborted(native code called abort())'), { name: 'RuntimeError' })).message,
		).toBe('PDFium stopped while reading this PDF');
	});

	test('anything can be thrown', () => {
		expect(crashOf(undefined)).toMatchObject({ code: 'ENGINE_CRASHED' });
		expect(JSON.stringify(crashOf(secret).toData())).not.toContain(secret);
	});
});
