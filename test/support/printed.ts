import { show } from './pdf';

/**
 * Tables as the browser and PDF printer draw them that made the real first-generation prints: each cell has its border as
 * two filled shapes of six corners, one along its left and upper side, one along its right and lower side. Origin at the
 * bottom left, points.
 */

export interface PrintedRow {
	/** x of the upright borders. */
	edges: readonly number[];
	height: number;
	/** `\n` parts the lines of a cell. */
	cells: readonly string[];
	/** Size of the type: headers are larger than values. */
	size: number;
	/** The page is cut below (or above) this row: no rule is drawn there. */
	cut?: 'below' | 'above';
}

/** Thickness of a border. */
const BORDER = 0.72;

/** The operators that print rows from `top` down. */
export function printTable(top: number, rows: readonly PrintedRow[]): string {
	const operators = ['.4745 .7333 .7961 rg'];
	let y1 = top;
	for (const { edges, height, cells, size, cut } of rows) {
		const y0 = y1 - height;
		cells.forEach((text, index) => {
			const x0 = edges[index] as number;
			const x1 = edges[index + 1] as number;
			operators.push(cellBorder(x0, y0, x1, y1, cut), ...linesIn(text, (x0 + x1) / 2, (y0 + y1) / 2, size));
		});
		y1 = y0;
	}
	return operators.join('\n');
}

function cellBorder(x0: number, y0: number, x1: number, y1: number, cut: PrintedRow['cut']): string {
	const t = BORDER;
	const left = `${x0} ${y0} ${t} ${y1 - y0} re f`;
	const right = `${x1 - t} ${y0} ${t} ${y1 - y0} re f`;
	const upper =
		cut === 'above'
			? left
			: `${x0 + t} ${y0} m ${x0} ${y0} l ${x0} ${y1} l ${x1} ${y1} l ${x1 - t} ${y1 - t} l ${x0 + t} ${y1 - t} l h f`;
	const lower =
		cut === 'below'
			? right
			: `${x1 - t} ${y1 - t} m ${x1} ${y1} l ${x1} ${y0} l ${x0} ${y0} l ${x0 + t} ${y0 + t} l ${x1 - t} ${y0 + t} l h f`;
	return `${upper} ${lower}`;
}

/** Lines of text around the middle of a cell. */
function linesIn(text: string, middle: number, centre: number, size: number): string[] {
	if (text === '') return [];
	const lines = text.split('\n');
	const pitch = size * 1.3;
	return lines.map((line, index) =>
		show(line, middle - (widthOf(line) * size) / 2, centre + ((lines.length - 1) / 2 - index) * pitch - size * 0.35, {
			size,
			before: '0 g',
		}),
	);
}

/** In ems: Chinese characters are square, the others half as wide. */
function widthOf(text: string): number {
	return [...text].reduce((width, character) => width + (character.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);
}
