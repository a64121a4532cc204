/** The programmatic face of the package: the engines of the n8n node without n8n. */
import { Readable } from 'node:stream';

import { DEFAULT_TIMEOUT_MS, type Engine, type PdfSource, type Progress } from './engines/engine';
import type { JdCredentials, JdOptions } from './engines/jd';
import type { FileDescription } from './engines/local';
import { readInTime } from './engines/local/threads/readSource';
import { CreditReportError } from './errors/CreditReportError';
import { bytesSource, fileSource } from './fileSource';
import { readApiOptions, type ApiOptions } from './options/read';
import { recognitionOf } from './options/recognition';
import { bytesOf, FORMAT_NAMES, render, type Format, type Language, type RenderedFile } from './render';
import { compareReports as compareParsed, type CompareOptions, type Comparison } from './report/compare';
import { present } from './report/forms/present';
import { asParsedReport } from './report/forms/schema';
import type { ParsedReport, PresentedAs } from './report/forms/reports';
import { readRuleSet, type screen } from './report/screen';

/** How a file is read and what is given back (docs/options.md). */
export interface ParseCreditReportOptions extends ApiOptions {
	/** Credentials and settings of the JD AI API, which the engine `jd` needs. */
	jd?: JdCredentials & Partial<Omit<JdOptions, 'preflight' | 'pdfOf' | 'readBody'>>;
	/** Aborting ends the work with CANCELLED within a second. */
	signal?: AbortSignal;
	/** Told before the first page that is a picture is recognised, and after each (engine local). */
	onProgress?: (progress: Progress) => void;
}

/** A PDF or a picture (JPEG, PNG, TIFF): its bytes, a path, or a stream. */
export type FileInput = Uint8Array | string | NodeJS.ReadableStream;

/**
 * Parses every personal credit report in a PDF or a picture.
 *
 * @param input the file; a list is pictures that are the pages of one report
 * @returns at least one report, in the order of the file: `meta` (with `meta.source.pageRange`) beside every key of the contract (docs/sections.md)
 * @throws CreditReportError with a code of the error table, when no report of the file can be read
 * @example
 * const { parseCreditReports } = require('n8n-nodes-credit-report');
 * for (const report of await parseCreditReports('reports.pdf')) console.log(report.serialNo, report.meta.source.pageRange);
 */
export function parseCreditReports<const Options extends ParseCreditReportOptions = object>(
	input: FileInput | readonly FileInput[],
	options?: Options,
): Promise<Array<PresentedAs<Options>>>;
export async function parseCreditReports(
	input: FileInput | readonly FileInput[],
	options: ParseCreditReportOptions = {},
): Promise<ParsedReport[]> {
	const {
		password,
		maxPages,
		timeoutMs,
		evidence,
		reviewPictures,
		values,
		jdCompatible,
		leaveOutEmpty,
		mask,
		fileName,
		engine: name,
		...chosen
	} = readApiOptions(options);
	const { signal, jd, onProgress } = options;
	const source = await sourceOf(input, {
		fileName,
		signal,
		timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS[name ?? 'local'],
	});
	const engine = await engineOf({ engine: name, jd });
	const recognition = recognitionOf(chosen);
	const results = await engine.parse(source, {
		password,
		maxPages,
		timeoutMs,
		signal,
		evidence,
		reviewPictures,
		recognition,
		onProgress,
	});
	// Objects of the caller's own: one that is known to be canonical is not normalised again, and callers may change theirs.
	return results.map((result) => ({ ...present(result, { values, jdCompatible, leaveOutEmpty, mask }) }));
}

/**
 * Parses the personal credit report in a PDF or a picture that holds one.
 *
 * @param input the file; a list is pictures that are the pages of one report
 * @returns `meta` beside every key of the contract (docs/sections.md), in the form that the options ask for
 * @throws CreditReportError with a code of the error table; SEVERAL_REPORTS when the file holds more than one (see {@link parseCreditReports})
 * @example
 * const { parseCreditReport } = require('n8n-nodes-credit-report');
 * const report = await parseCreditReport('report.pdf', { password: '...' });
 * for (const loan of report.loans) console.log(loan.organization, loan.balance);
 */
export function parseCreditReport<const Options extends ParseCreditReportOptions = object>(
	input: FileInput | readonly FileInput[],
	options?: Options,
): Promise<PresentedAs<Options>>;
export async function parseCreditReport(
	input: FileInput | readonly FileInput[],
	options: ParseCreditReportOptions = {},
): Promise<ParsedReport> {
	const [report, ...others] = await parseCreditReports(input, options);
	if (others.length > 0)
		throw new CreditReportError('SEVERAL_REPORTS', { message: `The PDF holds ${others.length + 1} credit reports` });
	return report!;
}

interface Reading {
	fileName?: string;
	signal?: AbortSignal;
	timeoutMs: number;
}

async function sourceOf(input: FileInput | readonly FileInput[], reading: Reading): Promise<PdfSource> {
	if (!isList(input)) return await fileOf(input, reading);
	const { fileName, ...limits } = reading;
	const [first, ...others] = await Promise.all(input.map((file) => fileOf(file, limits)));
	if (!first) throw new CreditReportError('INVALID_PARAMETER', { message: 'The list of files is empty' });
	const { pdfOf } = await import('./engines/local');
	const file = others.length === 0 ? first : pdfOf(first, ...others);
	return fileName === undefined ? file : { ...file, fileName };
}

function isList(input: FileInput | readonly FileInput[]): input is readonly FileInput[] {
	return Array.isArray(input);
}

/** A stream can be read once alone, so that it is read here: up to the limits of a file, in size and in time. */
async function fileOf(input: FileInput, { fileName, signal, timeoutMs }: Reading): Promise<PdfSource> {
	if (typeof input === 'string')
		return { ...(await fileSource(input)), ...(fileName === undefined ? {} : { fileName }) };
	if (input instanceof Uint8Array) return bytesSource(input, fileName);
	if (isStream(input)) {
		const once = { stream: async () => (input instanceof Readable ? input : Readable.from(input)) };
		return bytesSource(await readInTime(once, timeoutMs, signal), fileName);
	}
	throw new CreditReportError('INVALID_PARAMETER', {
		message: 'A file is given as its bytes (Uint8Array), a path or a stream',
	});
}

function isStream(input: unknown): input is NodeJS.ReadableStream {
	return typeof input === 'object' && input !== null && Symbol.asyncIterator in input;
}

async function engineOf({ engine, jd }: Pick<ParseCreditReportOptions, 'engine' | 'jd'>): Promise<Engine> {
	const { createLocalEngine, look, pdfOf, readBody } = await import('./engines/local');
	if (engine !== 'jd') return createLocalEngine();
	if (!jd)
		throw new CreditReportError('INVALID_PARAMETER', {
			message: 'The engine jd needs options.jd: { appkey, secret, baseUrl }',
		});
	const { createJdEngine } = await import('./engines/jd');
	const { appkey, secret, baseUrl, ...rest } = jd;
	return createJdEngine({ appkey, secret, baseUrl }, { ...rest, preflight: look, pdfOf, readBody });
}

/**
 * Says what a PDF or a picture is without reading it as a report: free, offline, for routing.
 * @throws CreditReportError FILE_NOT_FOUND, FILE_TOO_LARGE, PARSE_TIMEOUT, ENGINE_CRASHED; what the file is, is in the answer
 */
export async function inspectPdf(
	input: FileInput | readonly FileInput[],
	options: Pick<ParseCreditReportOptions, 'password' | 'maxPages' | 'timeoutMs' | 'signal'> = {},
): Promise<FileDescription> {
	const { createLocalEngine } = await import('./engines/local');
	const { password, maxPages, timeoutMs } = readApiOptions(options);
	const { signal } = options;
	const source = await sourceOf(input, { signal, timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS.local });
	return await createLocalEngine().describe(source, { password, maxPages, timeoutMs, signal });
}

/**
 * Compares two reports of one person, as parseCreditReport gives them in any form, and says what is new, gone or changed
 * (docs/compare.md). Their own time tells which is the earlier.
 * @throws CreditReportError NOT_A_PARSED_REPORT, DIFFERENT_PERSONS, INVALID_PARAMETER
 * @example
 * const { summary, changes } = compareReports(await parseCreditReport('january.pdf'), await parseCreditReport('june.pdf'));
 * for (const { message, direction } of changes) if (direction === 'worse') console.log(message);
 */
export function compareReports(a: ParsedReport, b: ParsedReport, options: CompareOptions = {}): Comparison {
	const { mask } = readApiOptions(options);
	return compareParsed(asParsedReport(a), asParsedReport(b), { mask });
}

/** How a report is drawn. */
export interface RenderReportOptions {
	format: Format;
	/** Chinese when left out. */
	language?: Language;
	/** A preset's name or a rule set, as for {@link screen}; without rules nothing is decided, and what stands out is said all the same. */
	rules?: Parameters<typeof screen>[1];
	/** Mask personal data. Markdown is masked unless this is false. */
	mask?: boolean;
	/** Of Markdown: as few words as will do, for a language model. */
	compact?: boolean;
}

/**
 * Draws a report, as parseCreditReport gives it in any form, as a page to look at, a workbook, or a text for a message.
 * @returns the bytes of the file, and what it is
 * @throws CreditReportError NOT_A_PARSED_REPORT, INVALID_PARAMETER
 * @example
 * const { writeFile } = require('node:fs/promises');
 * const { parseCreditReport, renderReport } = require('n8n-nodes-credit-report');
 * const { fileName, data } = await renderReport(await parseCreditReport('report.pdf'), { format: 'xlsx' });
 * await writeFile(fileName, data);
 */
export async function renderReport(
	report: ParsedReport,
	{ format, rules, ...options }: RenderReportOptions,
): Promise<Omit<RenderedFile, 'content' | 'encoding'> & { data: Buffer }> {
	if (!FORMAT_NAMES.includes(format))
		throw new CreditReportError('INVALID_PARAMETER', { message: `format takes one of ${FORMAT_NAMES.join(', ')}` });
	const set = rules === undefined ? undefined : readRuleSet(rules);
	const { content, encoding, ...file } = await render(asParsedReport(report), { ...options, format, rules: set });
	return { ...file, data: bytesOf({ content, encoding }) };
}

export { CreditReportError, type ErrorData } from './errors/CreditReportError';
export { ERROR_TABLE, type ErrorCode } from './errors/table';
export type { Evidence, Meta, ReportRecord, ReportValue, Warning } from './report/forms/types';
export type {
	EvidenceReport,
	JdReport,
	NormalisedReport,
	ParsedReport,
	PresentedAs,
	PresentOptions,
	PrintedReport,
	ReportInput,
} from './report/forms/reports';
export { SECTIONS, type Field, type Section } from './report/catalogue';
export {
	extractSection,
	extractWhole,
	columnsOf,
	SECTION_CHOICES,
	type ExtractOptions,
	type Row,
} from './report/rows/sections';
export { summarize, INDICATORS, type Indicator } from './report/indicators';
export {
	CHANGE_KINDS,
	type ChangeKind,
	type ChangeRow,
	type CompareOptions,
	type Comparison,
	type ComparisonSummary,
} from './report/compare';
export { verify, verdictOf, CHECKS, type Check, type CheckSeverity, type Verdict } from './report/checks';
export {
	screen,
	PRESETS,
	readRuleSet,
	type Decision,
	type Rule,
	type RuleResult,
	type RuleSet,
	type Screening,
	type ScreenOptions,
} from './report/screen';
export { maskReport } from './report/mask';
export { asParsedReport } from './report/forms/schema';
