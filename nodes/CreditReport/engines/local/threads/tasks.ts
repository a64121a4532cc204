import type { EngineResult } from '../../engine';
import { describePdf, readableReports, type FileDescription } from '../pipeline/describe';
import { PAGE_WORDS, VOCABULARY } from '../grammar';
import { layoutDocument } from '../layout';
import { printBlocks, printCells, printText } from '../pipeline/inspect';
import { reportsIn } from '../pages';
import { openDocument } from '../source/pdf/document';
import type { Pdfium } from '../source/pdf/pdfium';
import { parsePdf, readLayout, readPages, requireText, type PipelineOptions } from '../pipeline/parsePdf';

export type Stage = 'text' | 'cells' | 'blocks';

/** What a worker can be asked to do. */
export type Task =
	| { kind: 'parse'; bytes: Uint8Array; options: PipelineOptions }
	| { kind: 'stage'; bytes: Uint8Array; options: PipelineOptions; stage: Stage }
	| { kind: 'describe'; bytes: Uint8Array; options: PipelineOptions }
	| { kind: 'look'; bytes: Uint8Array; options: PipelineOptions };

export interface TaskResults {
	parse: EngineResult[];
	stage: string;
	describe: FileDescription;
	/** `reports`: how many the file holds; `decrypted`: the file without its encryption as base64; only for an encrypted file. */
	look: { decrypted?: string; reports: number };
}

/** Runs a task. @throws CreditReportError */
export function runTask(pdfium: Pdfium, task: Task): TaskResults[Task['kind']] {
	switch (task.kind) {
		case 'parse':
			return parsePdf(pdfium, task.bytes, task.options);
		case 'describe':
			return describePdf(pdfium, task.bytes, task.options);
		case 'look':
			return lookAt(pdfium, task.bytes, task.options);
		case 'stage': {
			const { pages } = readLayout(pdfium, task.bytes, task.options);
			const layouts = pages.map(({ layout }) => layout);
			if (task.stage === 'text') return printText(layouts);
			if (task.stage === 'cells') return printCells(layouts);
			return reportsIn(pages, PAGE_WORDS)
				.map((report) => printBlocks(layoutDocument(report.pages, VOCABULARY)))
				.join('\n\n');
		}
	}
}

function lookAt(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): TaskResults['look'] {
	const document = openDocument(pdfium, bytes, options.password);
	try {
		const read = readPages(document, options);
		requireText(read);
		const reports = readableReports(read.pages).length;
		return {
			reports,
			...(document.isEncrypted ? { decrypted: Buffer.from(document.decrypt()).toString('base64') } : {}),
		};
	} finally {
		document.close();
	}
}
