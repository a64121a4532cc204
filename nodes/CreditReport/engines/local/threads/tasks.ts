import type { EngineResult, Progress, RecognitionOptions } from '../../engine';
import { readBody, type AnswerBody, type ReadBody } from '../../jd/readBody';
import type { Made, Material, Order } from '../../../products/make';
import type { ProductName } from '../../../products/table';
import type { Meta } from '../../../report/forms/types';
import type { FileDescription } from '../pipeline/describe';
import type { Drawing, DrawOptions, PrintedStage } from '../inspection/types';
import type { Look } from '../pipeline/look';
import { parsePdf } from '../pipeline/parsePdf';
import type { PipelineOptions, Recognition } from '../pipeline/types';
import type { Recogniser } from '../source/ocr/types';
import { pdfOfPictures } from '../source/pictures';
import type { Pdfium } from '../source/pdf/pdfium';
import { unpack, type Packed } from './packing';

interface PdfTask {
	bytes: Uint8Array<ArrayBuffer>;
	options: PipelineOptions;
}

/** What a worker can be asked to do. */
export type Task =
	| ({ kind: 'parse'; source: Meta['source'] } & PdfTask)
	/** Reads a PDF, and gives what is made of its reports alone: a report crosses threads only when it is asked for. */
	| ({ kind: 'parseAndMake'; source: Meta['source']; order: Order } & PdfTask)
	/** The same of reports that were read already: {@link Material}, packed. */
	| { kind: 'make'; material: Packed; order: Order }
	/** Reads what the other engine was answered. */
	| { kind: 'answer'; body: AnswerBody }
	/** Makes one PDF of pictures, in the order of its pages. */
	| { kind: 'joinPictures'; files: Array<Uint8Array<ArrayBuffer>> }
	| ({ kind: 'stage'; stage: PrintedStage } & PdfTask)
	| ({ kind: 'draw'; drawing: DrawOptions } & PdfTask)
	| ({ kind: 'corpus'; mask: boolean } & PdfTask)
	| ({ kind: 'describe' } & PdfTask)
	| ({ kind: 'look' } & PdfTask);

export interface TaskResults {
	parse: EngineResult[];
	parseAndMake: Made<ProductName>;
	make: Made<ProductName>;
	answer: ReadBody;
	joinPictures: Uint8Array<ArrayBuffer>;
	stage: string;
	draw: Drawing[];
	corpus: string;
	describe: FileDescription;
	look: Look;
}

/** What tasks are done with; each is started when it is first needed. */
export interface Tools {
	pdfium(): Promise<Pdfium>;
	recogniser(wishes: RecognitionOptions): Promise<Recogniser>;
	/** Told how the recognition of pages goes on. */
	onProgress(progress: Progress): void;
}

/**
 * Runs a task. What only some tasks need is loaded when one of them comes: a first report does not wait for it.
 * @param shortPages pages above which a file is not read
 * @throws CreditReportError; NotShort
 */
export async function runTask(tools: Tools, task: Task, shortPages?: number): Promise<TaskResults[Task['kind']]> {
	if (task.kind === 'make') return await made((await unpack(task.material)) as Material, task.order);
	if (task.kind === 'answer') return readBody(task.body);
	if (task.kind === 'joinPictures') return await pdfOfPictures(task.files);
	const pdfium = await tools.pdfium();
	const { bytes } = task;
	const options = { ...task.options, shortPages };
	const recognition = recognitionOf(tools, options.recognition);
	switch (task.kind) {
		case 'parse':
			return await parseFrom(pdfium, { ...task, options }, recognition);
		case 'parseAndMake':
			return await made(
				{ kind: 'results', results: await parseFrom(pdfium, { ...task, options }, recognition) },
				task.order,
			);
		case 'stage':
			return await (
				await import('../inspection/printStage')
			).printStage(pdfium, bytes, options, task.stage, recognition);
		case 'draw':
			return await (await import('../inspection/drawPages')).drawPdf(pdfium, bytes, options, task.drawing, recognition);
		case 'corpus':
			return await (
				await import('../inspection/writeCorpus')
			).corpusOfPdf(pdfium, bytes, options, task.mask, recognition);
		case 'describe':
			return await (await import('../pipeline/describe')).describePdf(pdfium, bytes, unrecognised(options));
		case 'look':
			return await (await import('../pipeline/look')).lookAtPdf(pdfium, bytes, unrecognised(options));
	}
}

/** A look at a file is free and quick: pictures are not read for it. */
function unrecognised(options: PipelineOptions): PipelineOptions {
	return { ...options, recognition: undefined };
}

/** @returns undefined where pages without text are to stay so */
function recognitionOf(tools: Tools, wishes: RecognitionOptions | undefined): Recognition | undefined {
	if (!wishes || wishes.isOn === false) return undefined;
	return {
		recogniser: () => tools.recogniser(wishes),
		maxPages: wishes.maxPages,
		onProgress: tools.onProgress,
	};
}

async function made(material: Material, order: Order): Promise<Made<ProductName>> {
	const { make } = await import('../../../products/make');
	return await make(material, order);
}

/** The reports of a file, each knowing where the file came from. */
async function parseFrom(
	pdfium: Pdfium,
	{ bytes, options, source }: PdfTask & { source: Meta['source'] },
	recognition: Recognition | undefined,
): Promise<EngineResult[]> {
	const results = await parsePdf(pdfium, bytes, options, recognition);
	return results.map((result) => ({
		...result,
		meta: { ...result.meta, source: { ...source, ...result.meta.source } },
	}));
}
