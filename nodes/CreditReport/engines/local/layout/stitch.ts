import type { Row, TableBlock } from './types';

/** Cells on both sides of a page break belong together when their sides agree within this (points). */
const SAME_SIDE = 5;

/** Does the table at the head of a page continue the one at the foot of the page before? */
export function continues(before: TableBlock, after: TableBlock): boolean {
	return before.ruled && after.ruled && Math.abs(before.x0 - after.x0) <= SAME_SIDE && Math.abs(before.x1 - after.x1) <= SAME_SIDE;
}

/** Joins two parts of a table. A row that the page break cut in two becomes one row again. */
export function joinTables(before: TableBlock, after: TableBlock): TableBlock {
	const rows = [...before.rows];
	let rest = after.rows;
	const last = rows[rows.length - 1];
	const first = after.rows[0];
	if (last && first && (before.openBottom || after.openTop) && sameColumns(last, first)) {
		rows[rows.length - 1] = joinRows(last, first);
		rest = after.rows.slice(1);
	}
	const offset = rows.length - (after.rows[0] ? after.rows.length - rest.length : 0);
	rest = rest.map((row) => ({ ...row, index: row.index + offset, cells: row.cells.map((cell) => ({ ...cell, row: cell.row + offset })) }));
	return { ...before, rows: [...rows, ...rest], openBottom: after.openBottom };
}

/** Do two rows have the same columns? */
export function sameColumns(a: Row, b: Row): boolean {
	return (
		a.cells.length === b.cells.length &&
		a.cells.every((cell, index) => {
			const other = b.cells[index];
			return other !== undefined && Math.abs(cell.x0 - other.x0) <= SAME_SIDE && Math.abs(cell.x1 - other.x1) <= SAME_SIDE;
		})
	);
}

/** The two parts of a row that a page break cut. */
export function joinRows(a: Row, b: Row): Row {
	return { ...a, cells: a.cells.map((cell, index) => ({ ...cell, lines: [...cell.lines, ...(b.cells[index]?.lines ?? [])] })) };
}
