import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import {
	compareReports,
	CreditReportError,
	inspectPdf,
	parseCreditReport,
	parseCreditReports,
	summarize,
	type ParseCreditReportOptions,
} from '../nodes/CreditReport/api';
import { createLocalEngine } from '../nodes/CreditReport/engines/local';
import { SAMPLE, samplePdf } from '../scripts/fixtures/hostile/sample';
import { fileOf, severalReports } from '../scripts/fixtures/several';
import { comparable } from '../scripts/localEngine';

/** The package without n8n, with the worker of the last build. */

const PDF = samplePdf();
const PAGES = { from: 1, to: 3 };
const folder = mkdtempSync(join(tmpdir(), 'credit-report-api-'));
const path = join(folder, 'report.pdf');

beforeAll(() => writeFileSync(path, PDF));
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await createLocalEngine().close();
});

it.each([
	['bytes', () => PDF],
	['a path', () => path],
	['a stream', () => createReadStream(path)],
	['a stream of another make', () => new Blob([new Uint8Array(PDF)]).stream() as unknown as NodeJS.ReadableStream],
])('reads a report from %s', async (_, input) => {
	const { meta, ...report } = await parseCreditReport(input());
	expect(comparable(report)).toEqual(comparable(SAMPLE.truth));
	expect(meta).toMatchObject({ engine: 'local', edition: 'gen2-brief', values: 'normalised' });
});

describe('a stream that does not do what is due', () => {
	/** Begins, and then is silent. */
	const hanging = () => {
		const stream = new Readable({ read: () => undefined });
		stream.push(PDF.subarray(0, 100));
		return stream;
	};
	const jd = { appkey: 'nobody', secret: 'nothing', baseUrl: 'http://127.0.0.1:1' };

	it.each(['local', 'jd'] as const)('hangs, and ends with a stop or the time limit (%s)', async (engine) => {
		for (const [options, code] of [
			[{ signal: AbortSignal.timeout(100) }, 'CANCELLED'],
			[{ timeoutMs: 100 }, 'PARSE_TIMEOUT'],
		] as const) {
			const input = hanging();
			await expect(parseCreditReports(input, { engine, jd, ...options })).rejects.toMatchObject({
				code,
				charged: false,
			});
			expect(input.destroyed).toBe(true);
		}
		await expect(inspectPdf(hanging(), { timeoutMs: 100 })).rejects.toMatchObject({ code: 'PARSE_TIMEOUT' });
	});

	it('has no end, and is refused where it is too large', async () => {
		const piece = Buffer.alloc(4 * 1024 * 1024, 'x');
		const endless = new Readable({
			read() {
				this.push(piece);
			},
		});
		await expect(parseCreditReports(endless)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
		expect(endless.destroyed).toBe(true);
	});

	it('breaks off, and tells nobody where it was kept', async () => {
		const error: unknown = await parseCreditReports(createReadStream('/srv/nowhere/report.pdf')).catch(
			(e: unknown) => e,
		);
		expect(error).toMatchObject({ code: 'FILE_NOT_FOUND' });
		expect(JSON.stringify(error)).not.toContain('/srv');
	});
});

it('gives reports that a caller may change: printed notations are read then as in any other', async () => {
	const report = await parseCreditReport(PDF);
	const before = summarize(report).reportTime;
	Object.assign(report, { createAt: '2001年02月03日 04:05:06' });
	expect(before).not.toBe('2001-02-03T04:05:06');
	expect(summarize(report).reportTime).toBe('2001-02-03T04:05:06');
});

it('names the file after its path, or as it is told', async () => {
	expect((await parseCreditReport(path)).meta.source).toEqual({ fileName: 'report.pdf', pageRange: PAGES });
	expect((await parseCreditReport(path, { fileName: '样例.pdf' })).meta.source).toEqual({
		fileName: '样例.pdf',
		pageRange: PAGES,
	});
	expect((await parseCreditReport(PDF)).meta.source).toEqual({ pageRange: PAGES });
});

describe('a file with several reports', () => {
	const reports = severalReports('gen2-brief', 'gen1-brief');
	const pdf = fileOf(reports);

	it('gives each of them', async () => {
		const read = await parseCreditReports(pdf, { values: 'printed' });
		expect(read.map(({ serialNo, meta }) => [serialNo, meta.source.report])).toEqual(
			reports.map(({ truth }, index) => [truth.serialNo, { index: index + 1, count: 2 }]),
		);
		expect(await inspectPdf(pdf)).toMatchObject({ reportCount: 2 });
	});

	it('is an error where one is asked for', async () => {
		await expect(parseCreditReport(pdf)).rejects.toMatchObject({
			code: 'SEVERAL_REPORTS',
			message: expect.stringContaining('2'),
			charged: false,
		});
	});
});

it('the bytes handed in stay as they are', async () => {
	const bytes = Uint8Array.from(PDF);
	await parseCreditReport(bytes);
	expect(bytes.length).toBe(PDF.length);
	expect(Buffer.from(bytes).equals(PDF)).toBe(true);
});

it('values come as they are printed on request', async () => {
	const { createAt, meta } = await parseCreditReport(PDF, { values: 'printed' });
	expect([createAt, meta.values]).toEqual([SAMPLE.truth.createAt, 'printed']);
});

it('evidence comes on request', async () => {
	expect(await parseCreditReport(PDF, { evidence: true })).toMatchObject({ evidence: { serialNo: { page: 1 } } });
	expect(await parseCreditReport(PDF)).not.toHaveProperty('evidence');
});

it.each([
	['a path where nothing is', () => join(folder, 'missing.pdf'), 'FILE_NOT_FOUND'],
	['no bytes', () => new Uint8Array(), 'EMPTY_FILE'],
	['something else', () => Buffer.from('样例'), 'NOT_A_PDF'],
])('%s is an error of the table', async (_, input, code) => {
	const error: unknown = await parseCreditReport(input()).catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(CreditReportError);
	expect(error).toMatchObject({ code, charged: false, description: expect.stringMatching(/\S/) });
});

it('an error names no folder of the machine', async () => {
	await expect(parseCreditReport(join(folder, 'missing.pdf'))).rejects.toMatchObject({
		message: expect.not.stringContaining(folder),
	});
});

it('a signal that is aborted already ends the work before it begins', async () => {
	await expect(parseCreditReport(PDF, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CANCELLED' });
});

it('the JD engine wants its credentials', async () => {
	await expect(parseCreditReport(PDF, { engine: 'jd' })).rejects.toThrow('options.jd');
});

describe('options from JavaScript', () => {
	it('are taken as what they plainly mean', async () => {
		const odd = {
			password: 0,
			maxPages: '30',
			timeoutMs: '60000',
			values: ' Printed',
			mask: 'false',
			evidence: 1,
			engine: null,
		} as unknown as ParseCreditReportOptions;
		const report = await parseCreditReport(PDF, odd);
		expect(report).toMatchObject({
			createAt: SAMPLE.truth.createAt,
			whoWasChecked: SAMPLE.truth.whoWasChecked,
			evidence: { serialNo: { page: 1 } },
		});
		expect(await inspectPdf(PDF, { password: 123456, maxPages: '' } as never)).toMatchObject({
			isCreditReport: true,
		});
	});

	it.each([
		[{ maxPages: 'many' }],
		[{ mask: 'perhaps' }],
		[{ values: 5 }],
		[{ password: {} }],
		[{ engine: 'cloud' }],
		['x'],
		[{ engine: 'jd' }],
	])('%j is an error of the table', async (options) => {
		await expect(parseCreditReport(PDF, options as never)).rejects.toMatchObject({ code: 'INVALID_PARAMETER' });
	});

	it.each([[null], [undefined], [5], [{}], [[]]])('%j is no PDF', async (input) => {
		await expect(parseCreditReport(input as never)).rejects.toMatchObject({ code: 'INVALID_PARAMETER' });
	});
});

it('compares two reports, and refuses what is none', async () => {
	const report = await parseCreditReport(PDF);
	expect(compareReports(report, report)).toMatchObject({
		summary: { sameReport: true, changed: 'no', whoWasChecked: SAMPLE.truth.whoWasChecked },
		changes: [],
	});
	expect(compareReports(report, report, { mask: true }).summary.whoWasChecked).toContain('*');
	expect(() => compareReports(report, { loans: [] } as never)).toThrow(
		expect.objectContaining({ code: 'NOT_A_PARSED_REPORT' }),
	);
	expect(() => compareReports(report, report, { mask: 'perhaps' as never })).toThrow(
		expect.objectContaining({ code: 'INVALID_PARAMETER' }),
	);
	expect(() => compareReports(report, Object.assign(structuredClone(report), { idNum: '110199199001010019' }))).toThrow(
		expect.objectContaining({ code: 'DIFFERENT_PERSONS' }),
	);
});
