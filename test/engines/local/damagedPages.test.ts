import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import type { EngineResult } from '../../../nodes/CreditReport/engines/engine';
import { verdictOf, verify } from '../../../nodes/CreditReport/report/checks';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import { makeReport } from '../../../scripts/fixtures/data';
import { printDocument } from '../../../scripts/fixtures/document';
import { samplePdf } from '../../../scripts/fixtures/hostile/sample';
import { lookOf } from '../../../scripts/fixtures/looks';
import { printRaw } from '../../../scripts/fixtures/render/rawpdf';
import { parseOne } from '../../../scripts/localEngine';

/** A stream that is broken is drawn as far as it goes, without a word: it is told by the file's own syntax. */

const sample = samplePdf();

/** Where the data of the first page's contents stand. */
function contentsOf(pdf: Buffer): { from: number; to: number } {
	const number = /\/Contents (\d+) 0 R/.exec(pdf.toString('latin1'))?.[1] ?? '';
	const from = pdf.indexOf('stream\n', pdf.indexOf(`\n${number} 0 obj`)) + 'stream\n'.length;
	return { from, to: pdf.indexOf('\nendstream', from) };
}

const { from, to } = contentsOf(sample);
const middle = (from + to) >> 1;
const replaced = (text: string, by: string): Buffer =>
	Buffer.from(sample.toString('latin1').replace(text, by.padEnd(text.length)), 'latin1');

async function read(pdf: Buffer): Promise<EngineResult> {
	return await parseOne(pdf);
}

it('a whole file has no such page', async () => {
	const { meta } = await read(sample);
	expect(meta.warnings).toEqual([]);
});

it.each([
	['a part is gone', Buffer.concat([sample.subarray(0, middle), sample.subarray(middle + 40)])],
	['a part is zeros', Buffer.from(sample).fill(0, middle, middle + 60)],
	['the rest is gone', Buffer.from(sample).fill(0x20, middle, to)],
	['the checksum is that of other data', Buffer.from(sample).fill(0x01, to - 4, to)],
	['the first of two streams is not there', replaced('/Contents ', '/Contents[99 0 R]/C ')],
])('%s: the page is named, and the report is not complete', async (_, pdf) => {
	const result = await read(pdf);
	expect(result.meta.warnings).toContainEqual(expect.objectContaining({ code: 'DAMAGED_PAGE', page: 1 }));
	expect(result.meta.completeness).toContainEqual(
		expect.objectContaining({ section: 'document', status: 'unknown', reason: 'pagesNotRead' }),
	);
	expect(verdictOf(verify(present(result))).complete).not.toBe('pass');
});

/** A report with an embedded font. */
const embedded = readFileSync(join(__dirname, '../../../examples/sample-report.pdf'));

/** The same with zeros at the end of the stream that a key refers to: most of it is still read. */
function withoutPartOf(key: string): Buffer {
	const number = new RegExp(`/${key} (\\d+) 0 R`).exec(embedded.toString('latin1'))?.[1];
	const stop = embedded.indexOf('\nendstream', embedded.indexOf(`\n${number} 0 obj`));
	return Buffer.from(embedded).fill(0, stop - 8, stop);
}

it.each([
	['the program of a font is damaged', withoutPartOf('FontFile2')],
	['the map of a font is damaged', withoutPartOf('ToUnicode')],
	[
		'the program of a font is not there',
		Buffer.from(embedded.toString('latin1').replace(/\/FontFile2 \d\d 0 R/, '/FontFile2 99 0 R'), 'latin1'),
	],
])('%s: the pages that use it are named', async (_, pdf) => {
	expect((await read(embedded)).meta.warnings).not.toContainEqual(expect.objectContaining({ code: 'DAMAGED_PAGE' }));
	expect((await read(pdf)).meta.warnings).toContainEqual(expect.objectContaining({ code: 'DAMAGED_PAGE', page: 1 }));
});

it('contents that went through no filter are read as what they must be', async () => {
	const report = makeReport('gen2-brief', { seed: 5, rich: 1 });
	const plain = printRaw(report, printDocument(report), { ...lookOf('raw-song'), plain: true });
	expect((await read(plain)).meta.warnings).toEqual([]);
	const place = contentsOf(plain);
	const lost = Buffer.concat([plain.subarray(0, place.to - 3_000), plain.subarray(place.to - 1_500)]);
	expect((await read(lost)).meta.warnings).toContainEqual(expect.objectContaining({ code: 'DAMAGED_PAGE' }));
});

it('the data of the first page are those that are damaged here', () => {
	expect(inflateSync(sample.subarray(from, to)).toString('latin1')).toContain('BT');
});
