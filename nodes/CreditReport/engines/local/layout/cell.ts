import type { Column } from './columnTitles';
import type { Cell } from './types';

/** A cell without rules around it, as large as its column and its lines; its columns are numbered when its table is whole. */
export function cellOf({ x0, x1, lines }: Column, row: number, rowSpan: number, page: number): Cell {
	return {
		page,
		lines,
		row,
		rowSpan,
		column: 0,
		columnSpan: 1,
		x0: Math.min(x0, ...lines.map((line) => line.x0)),
		x1: Math.max(x1, ...lines.map((line) => line.x1)),
		y0: Math.min(...lines.map((line) => line.y0)),
		y1: Math.max(...lines.map((line) => line.y1)),
	};
}
