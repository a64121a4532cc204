import type { EngineResult } from '../../engine';
import { describePdf, type FileDescription } from '../pipeline/describe';
import { drawPdf } from '../inspection/drawPages';
import { printStage } from '../inspection/printStage';
import type { Drawing, DrawOptions, PrintedStage } from '../inspection/types';
import { corpusOfPdf } from '../inspection/writeCorpus';
import { lookAtPdf, type Look } from '../pipeline/look';
import { parsePdf } from '../pipeline/parsePdf';
import type { PipelineOptions } from '../pipeline/types';
import type { Pdfium } from '../source/pdf/pdfium';

/** What a worker can be asked to do. */
export type Task =
	| { kind: 'parse'; bytes: Uint8Array; options: PipelineOptions }
	| { kind: 'stage'; bytes: Uint8Array; options: PipelineOptions; stage: PrintedStage }
	| { kind: 'draw'; bytes: Uint8Array; options: PipelineOptions; drawing: DrawOptions }
	| { kind: 'corpus'; bytes: Uint8Array; options: PipelineOptions; mask: boolean }
	| { kind: 'describe'; bytes: Uint8Array; options: PipelineOptions }
	| { kind: 'look'; bytes: Uint8Array; options: PipelineOptions };

export interface TaskResults {
	parse: EngineResult[];
	stage: string;
	draw: Drawing[];
	corpus: string;
	describe: FileDescription;
	look: Look;
}

/** Runs a task. @throws CreditReportError */
export async function runTask(pdfium: Pdfium, task: Task): Promise<TaskResults[Task['kind']]> {
	const { bytes, options } = task;
	switch (task.kind) {
		case 'parse':
			return await parsePdf(pdfium, bytes, options);
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
