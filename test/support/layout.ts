import type { Glyph, Page, Rule } from '../../nodes/CreditReport/engines/local/source/types';
import { linesOf } from '../../nodes/CreditReport/engines/local/layout/lines';
import type {
	Cell,
	Line,
	PageLayout,
	ParagraphBlock,
	Row,
	TableBlock,
	Vocabulary,
} from '../../nodes/CreditReport/engines/local/layout/types';

/** Hand-made input for the tests of the layout and grammar stages: a page as someone would describe it, in points. */

/** Width and height of the characters the helpers below print, unless told otherwise. */
const SIZE = 10;

/** The characters of a text set in boxes of `size` points from (x, top) to the right; a space leaves its width free. */
export function glyphs(text: string, x: number, top: number, size = SIZE): Glyph[] {
	return [...text].flatMap((character, index) => {
		const x0 = x + index * size;
		return character === ' '
			? []
			: [{ text: character, x0, y0: top, x1: x0 + size, y1: top + size, base: top + size * 0.8 }];
	});
}

/** One line of text; see {@link glyphs}. */
export function line(text: string, { x = 50, top = 100, page = 1, size = SIZE } = {}): Line {
	const [only] = linesOf(glyphs(text, x, top, size), page);
	if (!only) throw new Error('A line needs characters');
	return only;
}

/** Lines one under the other. */
export function lines(texts: readonly string[], { x = 50, top = 100, page = 1, pitch = 15 } = {}): Line[] {
	return texts.map((text, index) => line(text, { x, top: top + index * pitch, page }));
}

export function horizontal(y: number, from: number, to: number): Rule {
	return { x0: from, y0: y, x1: to, y1: y };
}

export function vertical(x: number, from: number, to: number): Rule {
	return { x0: x, y0: from, x1: x, y1: to };
}

/** The ruling lines of a table: one at every x over the whole height, one at every y over the whole width. */
export function gridRules(xs: readonly number[], ys: readonly number[]): Rule[] {
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	return [...ys.map((y) => horizontal(y, left, right)), ...xs.map((x) => vertical(x, top, bottom))];
}

/** A page of A4 in portrait. */
export function page(content: { glyphs?: Glyph[]; rules?: Rule[]; number?: number }): Page {
	return {
		number: content.number ?? 1,
		width: 595,
		height: 842,
		unit: SIZE,
		glyphs: content.glyphs ?? [],
		rules: content.rules ?? [],
		pictures: [],
		unmapped: 0,
		pale: 0,
		leftOut: {},
		slivers: '',
		source: 'text',
	};
}

/** A page after layout, from its lines and tables. */
export function pageLayout(
	items: PageLayout['items'],
	{ page: number = 1, separators = [] as number[] } = {},
): PageLayout {
	return { page: number, width: 595, height: 842, unit: SIZE, items, separators };
}

/** Words a test's documents know; a real vocabulary knows those of all editions. */
export function vocabulary({
	headings = [] as string[],
	titles = [] as string[],
	groups = [] as string[],
	captions = [] as string[],
} = {}): Vocabulary {
	return {
		isHeading: (text) => headings.includes(text),
		isTableTitle: (text) => text.endsWith('的还款记录'),
		isColumnTitle: (text) => titles.includes(text),
		isGroupTitle: (text) => groups.includes(text),
		isPartOfTitle: (text) => [...titles, ...groups].some((title) => title.includes(text)),
		isCaption: (text) => captions.includes(text),
		isTitle: (text) => text === '个人信用报告',
		isReportNumber: (text) => text.startsWith('报告编号'),
	};
}

export const NO_WORDS = vocabulary();

const COLUMN = 100;
const PITCH = 20;

/**
 * A ruled table with columns of 100 points and rows of 20, from its texts. `^` is the cell above it reaching down, and
 * `\n` parts the lines of a cell.
 */
export function table(
	texts: ReadonlyArray<readonly string[]>,
	{ page: number = 1, top = 100, left = 50 } = {},
): TableBlock {
	const rows: Row[] = [];
	texts.forEach((cells, index) => {
		const y0 = top + index * PITCH;
		const made = cells.map((text, column): Cell => {
			const above = rows[index - 1]?.cells[column];
			if (text === '^' && above) {
				above.rowSpan++;
				return above;
			}
			const x0 = left + column * COLUMN;
			const inside =
				text === ''
					? []
					: text.split('\n').map((part, at) => line(part, { x: x0 + 2, top: y0 + 2 + at * 11, page: number }));
			return {
				page: number,
				lines: inside,
				row: index,
				rowSpan: 1,
				column,
				columnSpan: 1,
				x0,
				y0,
				x1: x0 + COLUMN,
				y1: y0 + PITCH,
			};
		});
		rows.push({ page: number, index, cells: made });
	});
	const columns = Math.max(...texts.map((cells) => cells.length));
	return {
		kind: 'table',
		page: number,
		ruled: true,
		rows,
		openTop: false,
		openBottom: false,
		x0: left,
		y0: top,
		x1: left + columns * COLUMN,
		y1: top + rows.length * PITCH,
	};
}

/** Running text, a line per text. */
export function paragraph(texts: readonly string[], options: { page?: number; top?: number } = {}): ParagraphBlock {
	return { kind: 'paragraph', page: options.page ?? 1, lines: lines(texts, options) };
}

/** The texts of a table, cell by cell; `^` for a cell that reaches down from above. */
export function textsOf(block: TableBlock): string[][] {
	return block.rows.map((row) =>
		row.cells.map((cell) => (cell.row === row.index ? cell.lines.map(({ text }) => text).join('\n') : '^')),
	);
}
