import type { DocumentLayout, PageLayout } from '../layout';
import { isTable, type Cell, type Row } from '../layout/types';
import type { Pdfium } from '../source/pdf/pdfium';
import { FILE_STAGES, REPORT_STAGES } from './stages';
import type { Opened, PipelineOptions, PrintedStage } from './types';
import { withPdf } from './withPdf';

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
		return documents.map(printBlocks).join('\n\n');
	},
};

/** A stage as text. A file without text has stages too. @throws CreditReportError */
export async function printStage(
	pdfium: Pdfium,
	bytes: Uint8Array,
	options: PipelineOptions,
	stage: PrintedStage,
): Promise<string> {
	return await withPdf(pdfium, bytes, options.password, (source) => PRINTERS[stage]({ source, options }));
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

/** Headings, tables and paragraphs in reading order, and what was taken off as page furniture. */
function printBlocks({ blocks, furniture }: DocumentLayout): string {
	const printed = blocks.map((block) => {
		switch (block.kind) {
			case 'heading':
				return `p${block.page} heading    ${block.text}`;
			case 'paragraph':
				return `p${block.page} paragraph\n${block.lines.map((line) => `    ${line.text}`).join('\n')}`;
			case 'table':
				return `p${block.page} table${block.ruled ? '' : ' (no rules)'}\n${block.rows.map((row) => `    | ${row.cells.map((cell) => (cell.row === row.index ? textOf(cell) : '^')).join(' | ')} |`).join('\n')}`;
		}
	});
	return [...printed, `page furniture\n${furniture.map((line) => `    p${line.page} ${line.text}`).join('\n')}`].join(
		'\n',
	);
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
