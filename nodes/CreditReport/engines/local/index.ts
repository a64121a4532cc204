import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';

import {
	DEFAULT_MAX_PAGES,
	DEFAULT_RECOGNITION,
	DEFAULT_TIMEOUT_MS,
	MAX_BYTES,
	originOf,
	type Engine,
	type ParseOptions,
	type PdfSource,
	type RecognitionOptions,
} from '../engine';
import { CreditReportError } from '../../errors/CreditReportError';
import type { Made, Material, Order } from '../../products/make';
import type { ProductName } from '../../products/table';
import type { AnswerBody, ReadBody } from '../jd/readBody';
import type { FileDescription } from './pipeline/describe';
import { pack, type Packed } from './threads/packing';
import { WASM_PATH, WORKER_PATH } from './threads/paths';
import { WorkerPool, type RunOptions } from './threads/pool';
import { readInTime, readSource } from './threads/readSource';
import type { Drawing, DrawOptions, PrintedStage } from './inspection/types';

export type { FileDescription } from './pipeline/describe';

export interface LocalEngineOptions {
	/** Reports read at the same time, and one more that is short; by default one per two processors, at least 1, at most 4. */
	poolSize?: number;
	/** Bytes PDFium may take per report; 512 MB by default, which holds a 100 MB file and its pages. */
	maxMemory?: number;
}

/**
 * Pages of a report that is short: banks print 5 to 30, which take up to a second. Short ones do not wait for long ones,
 * and no longer than for each other.
 */
const SHORT_PAGES = 40;

/** The engine plus what only this one can: make something of the reports where it reads them, show a stage of the pipeline. */
export interface LocalEngine extends Engine {
	/** Reads a PDF, and gives what is made of its reports; all of it happens in one worker. @throws as `parse` */
	parseAndMake<Name extends ProductName>(
		source: PdfSource,
		options: ParseOptions,
		order: Order<Name>,
	): Promise<Made<Name>>;
	/** A stage of the pipeline as text, for debugging (`credit-report inspect --stage blocks`). */
	inspectStage(source: PdfSource, stage: PrintedStage, options?: ParseOptions): Promise<string>;
	/** Pages of the file as pictures of how they were read (`credit-report inspect --svg`). */
	draw(source: PdfSource, drawing?: DrawOptions, options?: ParseOptions): Promise<Drawing[]>;
	/** The reports of the file as cases of the corpus (`credit-report inspect --corpus`). */
	corpus(source: PdfSource, mask?: boolean, options?: ParseOptions): Promise<string>;
	/** What a file is: a report or not, which edition, pages, text or scan, encrypted. Throws only PARSE_TIMEOUT and the like. */
	describe(source: PdfSource, options?: ParseOptions): Promise<FileDescription>;
	/** Lets idle workers go at once instead of after half a minute. */
	close(): Promise<void>;
}

let shared: WorkerPool | undefined;

function sharedPool(): WorkerPool {
	return (shared ??= createPool({}));
}

/**
 * The offline engine. Engines made without options share one pool, so that a burst of items never starts more workers
 * than the machine has room for.
 */
export function createLocalEngine(options: LocalEngineOptions = {}): LocalEngine {
	const pool = Object.keys(options).length === 0 ? sharedPool() : createPool(options);
	const read = async (source: PdfSource, { timeoutMs, signal }: ParseOptions): Promise<Uint8Array<ArrayBuffer>> => {
		pool.warm();
		return await readInTime(source, timeoutMs ?? DEFAULT_TIMEOUT_MS.local, signal);
	};
	return {
		name: 'local',
		parse: async (source, parseOptions) => {
			const bytes = await read(source, parseOptions);
			return await pool.run(
				{ kind: 'parse', bytes, options: pipelineOptions(parseOptions), source: originOf(source) },
				runOptions(parseOptions, bytes),
			);
		},
		parseAndMake: async <Name extends ProductName>(
			source: PdfSource,
			parseOptions: ParseOptions,
			order: Order<Name>,
		) => {
			const bytes = await read(source, parseOptions);
			const made = await pool.run(
				{ kind: 'parseAndMake', bytes, options: pipelineOptions(parseOptions), source: originOf(source), order },
				runOptions(parseOptions, bytes),
			);
			// The worker makes what the order names.
			return made as Made<Name>;
		},
		inspectStage: async (source, stage, parseOptions = {}) => {
			const bytes = await read(source, parseOptions);
			return await pool.run(
				{ kind: 'stage', stage, bytes, options: pipelineOptions(parseOptions) },
				runOptions(parseOptions, bytes),
			);
		},
		draw: async (source, drawing = {}, parseOptions = {}) => {
			const bytes = await read(source, parseOptions);
			return await pool.run(
				{ kind: 'draw', drawing, bytes, options: pipelineOptions(parseOptions) },
				runOptions(parseOptions, bytes),
			);
		},
		corpus: async (source, mask = false, parseOptions = {}) => {
			const bytes = await read(source, parseOptions);
			return await pool.run(
				{ kind: 'corpus', mask, bytes, options: pipelineOptions(parseOptions) },
				runOptions(parseOptions, bytes),
			);
		},
		describe: async (source, parseOptions = {}) => {
			const bytes = await read(source, parseOptions);
			const description = await pool.run(
				{ kind: 'describe', bytes, options: pipelineOptions(parseOptions) },
				runOptions(parseOptions, bytes),
			);
			return source.pictures ? { ...description, format: 'pictures' } : description;
		},
		close: async () => await pool.close(),
	};
}

function createPool({ poolSize, maxMemory }: LocalEngineOptions): WorkerPool {
	return new WorkerPool({
		workerPath: WORKER_PATH,
		wasmPath: WASM_PATH,
		size: poolSize ?? Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2))),
		shortPages: SHORT_PAGES,
		maxMemory: maxMemory ?? 512 * 1024 * 1024,
		maxHeapMb: 256,
		idleMs: 30_000,
	});
}

function pipelineOptions({
	password,
	maxPages = DEFAULT_MAX_PAGES,
	evidence,
	reviewPictures,
	recognition,
}: ParseOptions) {
	return { password, maxPages, evidence, reviewPictures, recognition: withDefaults(recognition) };
}

function withDefaults({ isOn, maxPages, timeoutMs, modelFolder, runtime }: RecognitionOptions = {}) {
	return {
		isOn: isOn ?? DEFAULT_RECOGNITION.isOn,
		maxPages: maxPages ?? DEFAULT_RECOGNITION.maxPages,
		timeoutMs: timeoutMs ?? DEFAULT_RECOGNITION.timeoutMs,
		modelFolder,
		runtime: runtime ?? DEFAULT_RECOGNITION.runtime,
	};
}

/** The bytes are the engine's own copy, so the worker may have them for good. */
function runOptions(
	{ timeoutMs = DEFAULT_TIMEOUT_MS.local, recognition, onProgress, signal }: ParseOptions,
	bytes: Uint8Array<ArrayBuffer>,
): RunOptions {
	return {
		timeoutMs,
		recognitionMs: withDefaults(recognition).timeoutMs,
		onProgress,
		signal,
		transfer: [bytes.buffer],
	};
}

/**
 * Pictures as the pages of one file. A worker makes the PDF when it is first read.
 * Reading it throws CreditReportError as reading each of them does, and those of `pdfOfPictures`
 */
export function pdfOf(...pictures: [PdfSource, ...PdfSource[]]): PdfSource {
	let pdf: Promise<Uint8Array> | undefined;
	return {
		...pictures[0],
		size: undefined,
		...(pictures.length > 1 ? { pictures } : {}),
		stream: async () => Readable.from([await (pdf ??= joined(pictures))]),
	};
}

async function joined(pictures: readonly PdfSource[]): Promise<Uint8Array> {
	const files: Array<Uint8Array<ArrayBuffer>> = [];
	let length = 0;
	for (const picture of pictures) {
		const file = await readSource(picture);
		length += file.length;
		if (length > MAX_BYTES) throw new CreditReportError('FILE_TOO_LARGE', { message: 'The pictures are too large' });
		files.push(file);
	}
	return await sharedPool().run(
		{ kind: 'joinPictures', files },
		{ timeoutMs: DEFAULT_TIMEOUT_MS.local, transfer: files.map(({ buffer }) => buffer), isShort: true },
	);
}

/**
 * A look at a PDF before somebody pays for reading it: does it open, and is it a personal credit report?
 * @returns how many reports the file holds (null for a scan, of which nobody knows), and the file without its encryption, when it had any and the password opened it
 * @throws CreditReportError of the input rows of the error table
 */
export async function look(
	bytes: Uint8Array,
	password?: string,
	signal?: AbortSignal,
): Promise<{ decrypted?: Uint8Array; reports: number | null }> {
	// The caller goes on to send the file.
	const copy = new Uint8Array(bytes);
	const { decrypted, reports } = await sharedPool().run(
		{ kind: 'look', bytes: copy, options: { password } },
		{ timeoutMs: DEFAULT_TIMEOUT_MS.local, signal, transfer: [copy.buffer] },
	);
	return { reports, ...(decrypted === undefined ? {} : { decrypted: Buffer.from(decrypted, 'base64') }) };
}

/**
 * Makes something of reports that were read already, off the main thread.
 * @throws CreditReportError NOT_A_PARSED_REPORT of JSON that is none, what the product throws, CANCELLED
 */
export async function make<Name extends ProductName>(
	material: Material,
	order: Order<Name>,
	signal?: AbortSignal,
): Promise<Made<Name>> {
	const packed = await packedMaterial(material);
	const made = await sharedPool().run(
		{ kind: 'make', material: packed, order },
		{ timeoutMs: DEFAULT_TIMEOUT_MS.local, signal, isShort: true },
	);
	// The worker makes what the order names.
	return made as Made<Name>;
}

/**
 * Reads the body of an answer of JD's, off the main thread.
 * @throws CreditReportError PARSE_TIMEOUT, ENGINE_CRASHED, CANCELLED
 */
export async function readBody(
	body: AnswerBody,
	signal: AbortSignal | undefined,
	timeoutMs: number,
): Promise<ReadBody> {
	const blocks = body.blocks.map(ownMemory);
	return await sharedPool().run(
		{ kind: 'answer', body: { ...body, blocks } },
		{
			timeoutMs: Math.min(timeoutMs, DEFAULT_TIMEOUT_MS.local),
			signal,
			transfer: blocks.map(({ buffer }) => buffer),
			isShort: true,
		},
	);
}

/** What is part of memory that others use as well is copied: a small Buffer, for one. */
function ownMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const { buffer } = bytes;
	const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
	return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

/** What JSON has no words for is no report, either. */
async function packedMaterial(material: Material): Promise<Packed> {
	try {
		return await pack(material);
	} catch (cause) {
		throw new CreditReportError('NOT_A_PARSED_REPORT', { cause });
	}
}
