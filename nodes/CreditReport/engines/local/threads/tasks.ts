import type { EngineResult } from '../../engine';
import type { Made, Material, Order } from '../../../products/make';
import { make } from '../../../products/make';
import type { ProductName } from '../../../products/table';
import type { Meta } from '../../../report/forms/types';
import { describePdf, type FileDescription } from '../pipeline/describe';
import { drawPdf } from '../inspection/drawPages';
import { printStage } from '../inspection/printStage';
import type { Drawing, DrawOptions, PrintedStage } from '../inspection/types';
import { corpusOfPdf } from '../inspection/writeCorpus';
import { lookAtPdf, type Look } from '../pipeline/look';
import { parsePdf } from '../pipeline/parsePdf';
import type { PipelineOptions } from '../pipeline/types';
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
	| ({ kind: 'stage'; stage: PrintedStage } & PdfTask)
	| ({ kind: 'draw'; drawing: DrawOptions } & PdfTask)
	| ({ kind: 'corpus'; mask: boolean } & PdfTask)
	| ({ kind: 'describe' } & PdfTask)
	| ({ kind: 'look' } & PdfTask);

export interface TaskResults {
	parse: EngineResult[];
	parseAndMake: Made<ProductName>;
	make: Made<ProductName>;
	stage: string;
	draw: Drawing[];
	corpus: string;
	describe: FileDescription;
	look: Look;
}

/**
 * Runs a task.
 * @param startedPdfium PDFium, started when it is first needed
 * @param shortPages pages above which a file is not read
 * @throws CreditReportError; NotShort
 */
export async function runTask(
	startedPdfium: () => Promise<Pdfium>,
	task: Task,
	shortPages?: number,
): Promise<TaskResults[Task['kind']]> {
	if (task.kind === 'make') return make((await unpack(task.material)) as Material, task.order);
	const pdfium = await startedPdfium();
	const { bytes } = task;
	const options = { ...task.options, shortPages };
	switch (task.kind) {
		case 'parse':
			return await parseFrom(pdfium, { ...task, options });
		case 'parseAndMake':
			return make({ kind: 'results', results: await parseFrom(pdfium, { ...task, options }) }, task.order);
		case 'stage':
			return await printStage(pdfium, bytes, options, task.stage);
		case 'draw':
			return await drawPdf(pdfium, bytes, options, task.drawing);
		case 'corpus':
			return await corpusOfPdf(pdfium, bytes, options, task.mask);
		case 'describe':
			return await describePdf(pdfium, bytes, options);
		case 'look':
			return await lookAtPdf(pdfium, bytes, options);
	}
}

/** The reports of a file, each knowing where the file came from. */
async function parseFrom(
	pdfium: Pdfium,
	{ bytes, options, source }: PdfTask & { source: Meta['source'] },
): Promise<EngineResult[]> {
	const results = await parsePdf(pdfium, bytes, options);
	return results.map((result) => ({
		...result,
		meta: { ...result.meta, source: { ...source, ...result.meta.source } },
	}));
}
