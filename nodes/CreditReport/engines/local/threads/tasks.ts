import type { EngineResult } from '../../engine';
import { describePdf, type FileDescription } from '../pipeline/describe';
import { printStage } from '../pipeline/inspect';
import { lookAtPdf, type Look } from '../pipeline/look';
import { parsePdf } from '../pipeline/parsePdf';
import type { PipelineOptions, PrintedStage } from '../pipeline/types';
import type { Pdfium } from '../source/pdf/pdfium';

/** What a worker can be asked to do. */
export type Task =
	| { kind: 'parse'; bytes: Uint8Array; options: PipelineOptions }
	| { kind: 'stage'; bytes: Uint8Array; options: PipelineOptions; stage: PrintedStage }
	| { kind: 'describe'; bytes: Uint8Array; options: PipelineOptions }
	| { kind: 'look'; bytes: Uint8Array; options: PipelineOptions };

export interface TaskResults {
	parse: EngineResult[];
	stage: string;
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
		case 'describe':
			return await describePdf(pdfium, bytes, options);
		case 'look':
			return await lookAtPdf(pdfium, bytes, options);
	}
}
