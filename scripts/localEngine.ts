import { readFileSync } from 'node:fs';
import type { EngineResult } from '../nodes/CreditReport/engines/engine';
import { startPdfium, type Pdfium } from '../nodes/CreditReport/engines/local/source/pdf/pdfium';
import { compileWasm } from '../nodes/CreditReport/engines/local/source/wasm';
import { parsePdf } from '../nodes/CreditReport/engines/local/pipeline/parsePdf';
import { FILE_STAGES } from '../nodes/CreditReport/engines/local/pipeline/stages';
import type { PipelineOptions, PrintedFile, Sheets } from '../nodes/CreditReport/engines/local/pipeline/types';
import { withPdf } from '../nodes/CreditReport/engines/local/pipeline/withPdf';
import { completeReport } from '../nodes/CreditReport/report/forms/complete';
import type { AnyLeaves } from '../nodes/CreditReport/report/forms/leaves';
import { normaliseReport } from '../nodes/CreditReport/report/forms/normalise';
import { isRecord, type ReportValue } from '../nodes/CreditReport/report/forms/types';
import { lookOf } from './fixtures/looks';
import { renderReport } from './fixtures/render';
import type { MadeReport } from './fixtures/types';

/** The local engine in the test's own process: no worker, no build. */

const MAX_MEMORY = 512 * 1024 * 1024;
let started: Promise<Pdfium> | undefined;

/** PDFium, started once per test file. */
export function pdfium(): Promise<Pdfium> {
	return (started ??= compileWasm(readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm')), MAX_MEMORY).then(
		startPdfium,
	));
}

/** Every report the engine finds in a file. */
export async function parseAll(pdf: Buffer, options: PipelineOptions = {}): Promise<EngineResult[]> {
	return await parsePdf(await pdfium(), pdf, options);
}

/** The pages of a file after layout. */
export async function sheetsOf(pdf: Buffer): Promise<Sheets & PrintedFile> {
	return await withPdf(await pdfium(), pdf, undefined, (source) =>
		FILE_STAGES.start({ source, options: {} }).upTo('sheets'),
	);
}

/** The report of a file that holds one. */
export async function parseOne(pdf: Buffer, options: PipelineOptions = {}): Promise<EngineResult> {
	const [result, ...others] = await parseAll(pdf, options);
	if (!result || others.length > 0) throw new Error(`${others.length + 1} reports in a file of one`);
	return result;
}

/** What the engine reads from a made-up report in a look. */
export async function parseLook(
	report: MadeReport,
	look: string,
	options: PipelineOptions = {},
): Promise<EngineResult> {
	return await parseOne(await renderReport(report, lookOf(look)), options);
}

/**
 * A report in the form the contract compares: normalised, `--` and absent alike, one width and one dash per character.
 * What holds nothing is left out, so that two reports differ only in what they say.
 */
export function comparable(report: Readonly<Record<string, unknown>>): ReportValue {
	return plain(normaliseReport(completeReport<AnyLeaves>(report)).report);
}

function plain(value: ReportValue): ReportValue {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value === 'string')
		return value
			.normalize('NFKC')
			.replace(/\s/g, '')
			.replace(/[—–－]/g, '-');
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, entry]) => [key, plain(entry)] as const)
			.filter(([, entry]) => !isEmpty(entry)),
	);
}

function isEmpty(value: ReportValue): boolean {
	if (Array.isArray(value)) return value.length === 0;
	return (
		value === null ||
		value === '' ||
		value === '-' ||
		value === '--' ||
		(isRecord(value) && Object.keys(value).length === 0)
	);
}
