import { isTable, type Cell, type Line, type PageLayout } from '../layout/types';

/** The same page under another number. Cells that reach over several rows stay one cell. */
export function withNumber(layout: PageLayout, page: number): PageLayout {
	const cells = new Map<Cell, Cell>();
	const lineOf = (line: Line): Line => ({ ...line, page });
	const cellOf = (cell: Cell): Cell => {
		const known = cells.get(cell) ?? { ...cell, page, lines: cell.lines.map(lineOf) };
		cells.set(cell, known);
		return known;
	};
	const items = layout.items.map((item) =>
		isTable(item)
			? { ...item, page, rows: item.rows.map((row) => ({ ...row, page, cells: row.cells.map(cellOf) })) }
			: lineOf(item),
	);
	return { ...layout, page, items };
}
