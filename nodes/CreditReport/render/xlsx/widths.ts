import type { SheetCell } from './cells';

const NARROWEST = 6;
const WIDEST = 48;
/** The arrow of a filter covers the end of a header. */
const FILTER = 3;
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/g;

/** How wide a text is, in digits of the default font: a Chinese character takes two. */
export function displayWidth(text: string): number {
	return text.length + (text.match(WIDE)?.filter(({ length }) => length === 1).length ?? 0);
}

/** Widths that fit what stands in each column; longer texts wrap. Headers may take two lines. */
export function widthsOf(rows: ReadonlyArray<readonly SheetCell[]>): number[] {
	const [header = [], ...body] = rows;
	return header.map((cell, column) => {
		const headed = Math.ceil(displayWidth(shownText(cell)) / 2) + FILTER;
		const widest = body.reduce((most, row) => Math.max(most, widthOf(row[column])), headed);
		return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
	});
}

function widthOf(cell: SheetCell | undefined): number {
	return Math.max(
		0,
		...shownText(cell ?? null)
			.split('\n')
			.slice(0, 20)
			.map((line) => displayWidth(line.slice(0, WIDEST))),
	);
}

/** What is shown of a cell, nearly: a number with its separators, a date as long as its format. */
function shownText(cell: SheetCell): string {
	const { value, format = '' } = cell ?? {};
	if (value instanceof Date) return format;
	if (typeof value !== 'number') return typeof value === 'string' ? value : '';
	const digits = Math.abs(Math.trunc(value)).toString();
	return `${digits}${','.repeat(Math.floor((digits.length - 1) / 3))}${format.includes('.') ? '.00' : ''}-`;
}

/** In points: a row of one line, what each further one adds, and the most that Excel takes. */
const ROW = 17;
const LINE = 14;
const HIGHEST = 400;

/** How high a row is whose texts wrap: not every program reckons that itself when it opens a workbook. */
export function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
	const lines = row.map((cell, column) =>
		cell?.wrap === true ? linesOf(shownText(cell), widths[column] ?? WIDEST) : 1,
	);
	return Math.min(HIGHEST, ROW + (Math.max(1, ...lines) - 1) * LINE);
}

function linesOf(text: string, width: number): number {
	const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(displayWidth(line) / (width - 1))));
	return lines.reduce((sum, count) => sum + count, 0);
}
