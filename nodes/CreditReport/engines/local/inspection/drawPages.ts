import { CreditReportError } from '../../../errors/CreditReportError';
import { present } from '../../../report/forms/present';
import type { TraceEntry } from '../grammar';
import type { Block, Cell, Line } from '../layout/types';
import type { Opened, PipelineOptions, Recognition } from '../pipeline/types';
import { withPdf } from '../pipeline/withPdf';
import { greyscale } from '../source/ocr/picture/greyscale';
import { PagePicture } from '../source/pagePicture';
import type { PageSource } from '../source/pageSource';
import type { Pdfium } from '../source/pdf/pdfium';
import { writePng } from '../source/pictures/png/writePng';
import type { Page } from '../source/types';
import { linesMasker, maskBlocks, type LinesMasker } from './maskedBlocks';
import { drawPage, type DrawnDoubt, type DrawnLine } from './pageDrawing';
import { tracedReports, type TracedReport } from './tracedReports';
import type { Drawing, DrawOptions } from './types';

/** Pixels per point of the picture beneath a drawing: 150 an inch, at which small print is legible. */
const LEGIBLE = 150 / 72;

/**
 * Pages of a file as pictures of how they were read.
 * @throws CreditReportError INVALID_PARAMETER for a page that the file does not have, and what reading throws
 */
export async function drawPdf(
	pdfium: Pdfium,
	bytes: Uint8Array,
	options: PipelineOptions,
	drawing: DrawOptions,
	recognition?: Recognition,
): Promise<Drawing[]> {
	return await withPdf(
		pdfium,
		bytes,
		options.password,
		(source) => drawPages({ source, options }, drawing),
		recognition && { ...recognition, shortPages: options.shortPages },
	);
}

/** The same from any source of pages. A masked drawing shows no picture: what stands in one cannot be masked. */
export async function drawPages(opened: Opened, { page, mask = false }: DrawOptions): Promise<Drawing[]> {
	const { source } = opened;
	if (page !== undefined && page > source.pageCount)
		throw new CreditReportError('INVALID_PARAMETER', { message: `The file has ${source.pageCount} pages` });
	const parts = (await tracedReports(opened)).map((report) => partsOf(report, mask));
	const numbers = page === undefined ? Array.from({ length: source.pageCount }, (_, index) => index + 1) : [page];
	const drawings: Drawing[] = [];
	for (const number of numbers) {
		const on = <T extends { sheet: number }>(all: readonly T[]): T[] => all.filter(({ sheet }) => sheet === number);
		const page = await source.page(number - 1);
		const svg = drawPage({
			page,
			picture: mask ? undefined : pictureOf(page, source),
			lines: parts.flatMap(({ lines }) => on(lines)),
			cells: parts.flatMap(({ cells }) => on(cells).map(({ cell }) => cell)),
			doubts: parts.flatMap(({ doubts }) => on(doubts)),
		});
		drawings.push({ page: number, svg });
	}
	return drawings;
}

/** @returns undefined of a page whose text was not read in its picture */
function pictureOf(page: Page, { draw }: PageSource): string | undefined {
	if (!page.recognised || !draw) return undefined;
	const { width, height } = page;
	const pixels = new PagePicture(draw, page, LEGIBLE).part({ x0: 0, y0: 0, x1: width, y1: height });
	return `data:image/png;base64,${writePng(greyscale(pixels)).toString('base64')}`;
}

interface Parts {
	lines: Array<DrawnLine & { sheet: number }>;
	cells: Array<{ cell: Cell; sheet: number }>;
	doubts: Array<DrawnDoubt & { sheet: number }>;
}

/** What is drawn of a report, each at its place in the file. */
function partsOf({ found, blocks, furniture, readings, review = [], result }: TracedReport, mask: boolean): Parts {
	const masker = mask ? linesMasker(present(result, { values: 'printed' })) : undefined;
	const told = present(result, { values: 'printed', mask }).meta.review ?? [];
	const entries = new Map(readings.map((entry) => [keyOf(entry.page, entry.box), entry]));
	const placed = masker ? maskBlocks(blocks, masker) : blocks;
	const at = (page: number) => found.places.get(page) ?? { sheet: page, x: 0, y: 0 };
	const drawn = (line: Line, role: DrawnLine['role']) => {
		const { sheet, x, y } = at(line.page);
		return { line: moved(line, x, y), role, entry: entryOf(line, entries, masker), sheet };
	};
	const cells = placed.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells: all }) => all) : []));
	return {
		lines: [
			...placed.flatMap((block) =>
				linesOf(block).map((line) => drawn(line, block.kind === 'heading' ? 'heading' : 'text')),
			),
			...furniture.flatMap((line) => (masker ? masker([line]) : [line])).map((line) => drawn(line, 'furniture')),
		],
		cells: [...new Set(cells)].map((cell) => {
			const { sheet, x, y } = at(cell.page);
			const box = { x0: cell.x0 + x, x1: cell.x1 + x, y0: cell.y0 + y, y1: cell.y1 + y };
			return { cell: { ...cell, ...box }, sheet };
		}),
		doubts: review.map(({ page, box: [x0, y0, x1, y1], path, reason }, index) => ({
			box: { x0, y0, x1, y1 },
			about: `${path} (${reason}): ${[told[index]!.value, ...told[index]!.alternatives].join(' / ')}`,
			sheet: page,
		})),
	};
}

function linesOf(block: Block): readonly Line[] {
	if (block.kind !== 'table') return block.lines;
	return block.rows.flatMap((row) => row.cells.filter((cell) => cell.row === row.index).flatMap(({ lines }) => lines));
}

/** Lines are known by where they begin. */
function keyOf(page: number, { x0, y0 }: { x0: number; y0: number }): string {
	return `${page} ${x0} ${y0}`;
}

/** What a masked picture tells of a line quotes only what is masked. */
function entryOf(
	line: Line,
	entries: ReadonlyMap<string, TraceEntry>,
	masker: LinesMasker | undefined,
): TraceEntry | undefined {
	const entry = entries.get(keyOf(line.page, line));
	if (!entry?.left || !masker) return entry;
	return { ...entry, text: line.text, left: { ...entry.left, texts: [line.text] } };
}

function moved(line: Line, x: number, y: number): Line {
	if (x === 0 && y === 0) return line;
	return {
		...line,
		x0s: line.x0s.map((at) => at + x),
		x1s: line.x1s.map((at) => at + x),
		x0: line.x0 + x,
		x1: line.x1 + x,
		y0: line.y0 + y,
		y1: line.y1 + y,
		base: line.base + y,
	};
}
