import { describePdf } from '../../../nodes/CreditReport/engines/local/pipeline/describe';
import { verdictOf, verify } from '../../../nodes/CreditReport/report/checks';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import { makeReport } from '../../../scripts/fixtures/data';
import type { EditionKey } from '../../../scripts/fixtures/grammar';
import { lookOf, looksOf } from '../../../scripts/fixtures/looks';
import { renderReport } from '../../../scripts/fixtures/render';
import { attach } from '../../../scripts/fixtures/surgery/attach';
import { coverSheet } from '../../../scripts/fixtures/surgery/covers';
import { fileOf, severalReports } from '../../../scripts/fixtures/several';
import { comparable, parseAll, parseLook, pdfium } from '../../../scripts/localEngine';
import { tryLook } from '../../../scripts/bench/looksTable';
import { PdfEditor } from '../../../scripts/fixtures/pdfEditor';

/** Files as users have them: several reports, papers beside them, pages lost, doubled and out of order, several on a sheet. */

describe.each<EditionKey>(['gen2-brief', 'gen1-detailed-personal'])('%s', (edition) => {
	const report = makeReport(edition, { seed: 7, rich: 1 });
	const looks = looksOf(edition).filter(
		({ name, engine, font }) => /^(?:file|sheet)-/.test(name) && engine === 'raw' && font === 'song',
	);

	it.each(looks)('$name', async (look) => {
		const { holds, outcome, note } = await tryLook(report, look);
		expect([holds, outcome, note]).toEqual([true, outcome, note]);
	});
});

describe('several reports in one file', () => {
	const reports = severalReports('gen2-brief', 'gen1-detailed-personal', 'gen2-brief');

	it('are results of their own, each with its pages of the file', async () => {
		const results = await parseAll(fileOf(reports));
		expect(results.map(({ report }) => comparable(report))).toEqual(reports.map(({ truth }) => comparable(truth)));
		expect(results.map(({ meta }) => [meta.edition, meta.source.report, meta.warnings, meta.unparsed])).toEqual(
			reports.map(({ edition }, index) => [edition, { index: index + 1, count: 3 }, [], []]),
		);
		const ranges = results.map(({ meta }) => meta.source.pageRange!);
		expect(ranges[0]?.from).toBe(1);
		ranges.slice(1).forEach(({ from }, index) => expect(from).toBe(ranges[index]!.to + 1));
		results.forEach(({ meta }, index) => expect(meta.pages).toBe(ranges[index]!.to - ranges[index]!.from + 1));
	});

	it('are counted without being read', async () => {
		const description = await describePdf(await pdfium(), fileOf(reports), {});
		expect(description).toMatchObject({ isCreditReport: true, reportCount: 3, edition: 'gen2-brief' });
		expect(description.reports.map(({ edition }) => edition)).toEqual(reports.map(({ edition }) => edition));
	});

	it('evidence and leftovers name the pages of the file', async () => {
		const [, second] = await parseAll(fileOf(reports), { evidence: true });
		expect(second?.evidence).toMatchObject({ serialNo: { page: second?.meta.source.pageRange?.from } });
	});
});

describe('Verify does not call a report complete', () => {
	const report = makeReport('gen2-brief', { seed: 7, rich: 1 });
	const complete = async (look: string): Promise<string> =>
		verdictOf(verify(present(await parseLook(report, look)))).complete;

	it('that is, when it is', async () => {
		expect(await complete('raw-song')).toBe('pass');
	});

	it.each([
		'file-without-second',
		'file-without-last',
		'file-without-last-no-numbers',
		'file-pictured-second',
		'file-pictured-last',
	])('%s', async (look) => {
		expect(await complete(look)).not.toBe('pass');
	});

	it.each([
		'file-cover',
		'file-authorisation-behind',
		'file-reversed',
		'file-doubled-second',
		'sheet-2-up',
		'sheet-booklet',
	])('but does in %s', async (look) => {
		expect(await complete(look)).toBe('pass');
	});
});

describe('a file attached to the PDF', () => {
	const attached = async (host: Buffer): Promise<Buffer> => {
		const file = new PdfEditor(host);
		attach(file, await renderReport(makeReport('gen2-brief', { seed: 9, rich: 0 }), lookOf('raw-song')));
		return file.rewritten();
	};

	it('is named beside the report', async () => {
		const host = await renderReport(makeReport('gen1-brief', { seed: 7, rich: 0 }), lookOf('raw-song'));
		const [result] = await parseAll(await attached(host));
		expect(result?.meta.warnings).toMatchObject([{ code: 'ATTACHMENT_NOT_READ' }]);
	});

	it('is named where the PDF itself is none', async () => {
		await expect(parseAll(await attached(coverSheet()))).rejects.toMatchObject({
			code: 'NOT_A_CREDIT_REPORT',
			description: expect.stringMatching(/^A file is attached/),
		});
	});
});

it('evidence of a page on a sheet is a place on the sheet', async () => {
	const report = makeReport('gen2-brief', { seed: 7, rich: 1 });
	const [result] = await parseAll(await renderReport(report, lookOf('sheet-2-up')), { evidence: true });
	const places: Array<{ page: number; box: number[] }> = [];
	const walk = (tree: unknown): void => {
		if (typeof tree !== 'object' || tree === null) return;
		if ('box' in tree && 'page' in tree) places.push(tree as (typeof places)[0]);
		else Object.values(tree).forEach(walk);
	};
	walk(result?.evidence);
	expect(result?.meta).toMatchObject({ pages: 2, printedPages: { announced: 3, read: 3, perSheet: 2 } });
	expect(new Set(places.map(({ page }) => page))).toEqual(new Set([1, 2]));
	expect(Math.max(...places.map(({ box }) => box[2] ?? 0))).toBeGreaterThan(500);
});
