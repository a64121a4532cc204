import type { PageLayout } from '../layout';
import { isTable, type Cell, type Row } from '../layout/types';
import type { Pdfium } from '../source/pdf/pdfium';
import { FILE_STAGES, REPORT_STAGES } from '../pipeline/stages';
import type { Opened, PipelineOptions, Recognition } from '../pipeline/types';
import { withPdf } from '../pipeline/withPdf';
import { printDocument } from './blocksText';
import { printReading } from './readingText';
import { tracedReports } from './tracedReports';
import type { PrintedStage } from './types';

/** The stages of the pipeline printed for a developer's eyes. */
const PRINTERS: Readonly<Record<PrintedStage, (opened: Opened) => Promise<string>>> = {
	/** Lines with their places. */
	text: async (opened) => printText(await layoutsOf(opened)),
	/** Ruled tables, cell by cell. */
	cells: async (opened) => printCells(await layoutsOf(opened)),
	/** Headings, tables and paragraphs of each report in reading order. */
	blocks: async (opened) => {
		const file = await FILE_STAGES.start(opened).upTo('reports');
		const documents = [];
		for (const found of file.reports) documents.push(await REPORT_STAGES.start({ ...file, found }).upTo('blocks'));
		return documents.map(printDocument).join('\n\n');
	},
	/** Line by line, who took it, which paths it filled, and what of it was left over and why. */
	reading: async (opened) => {
		const reports = await tracedReports(opened);
		return reports.map(({ readings }) => printReading(readings)).join('\n\n');
	},
};

/** A stage as text. A file without text has stages too. @throws CreditReportError */
export async function printStage(
	pdfium: Pdfium,
	bytes: Uint8Array,
	options: PipelineOptions,
	stage: PrintedStage,
	recognition?: Recognition,
): Promise<string> {
	return await withPdf(
		pdfium,
		bytes,
		options.password,
		(source) => PRINTERS[stage]({ source, options }),
		recognition && { ...recognition, shortPages: options.shortPages },
	);
}

async function layoutsOf(opened: Opened): Promise<PageLayout[]> {
	const { pages } = await FILE_STAGES.start(opened).upTo('sheets');
	return pages.map(({ layout }) => layout);
}

function printText(pages: readonly PageLayout[]): string {
	return pages
		.map((page) => {
			const lines = page.items.flatMap((item) =>
				isTable(item) ? item.rows.flatMap((row) => freshCells(row).flatMap((cell) => cell.lines)) : [item],
			);
			return [
				`page ${page.page} (${Math.round(page.width)} x ${Math.round(page.height)})`,
				...lines.map((line) => `${at(line)}  ${line.text}`),
			].join('\n');
		})
		.join('\n\n');
}

function printCells(pages: readonly PageLayout[]): string {
	return pages
		.flatMap((page) => page.items.filter(isTable))
		.map((table) =>
			[
				`page ${table.page} table ${at(table)}`,
				...table.rows.flatMap((row) =>
					freshCells(row).map(
						(cell) => `  ${at(cell)}  ${textOf(cell)}${cell.rowSpan > 1 ? `  (${cell.rowSpan} rows)` : ''}`,
					),
				),
			].join('\n'),
		)
		.join('\n\n');
}

function freshCells(row: Row): Cell[] {
	return row.cells.filter((cell) => cell.row === row.index);
}

function textOf(cell: Cell): string {
	return cell.lines.map((line) => line.text).join('/');
}

function at({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): string {
	return [x0, y0, x1, y1].map((value) => value.toFixed(0).padStart(4)).join('');
}
