import type { Grid, GridCell } from './grid';

/** A cell taller and wider than these parts of the page is what a frame around the page leaves open, not a cell. */
const PAGE_FRAME = { height: 0.5, width: 0.5 } as const;

/**
 * Parts grids that are tables from frames drawn around other matter: around the page (with a bar at its head or foot, of
 * any number of cells), or around a whole table. What stands in a frame is read as if the frame were not there.
 */
export function tablesAmong(grids: readonly Grid[], page: { width: number; height: number }): Grid[] {
	return grids.filter(
		(grid) =>
			!grid.cells.some((cell) => isPageArea(cell, page)) &&
			!grids.some((other) => other !== grid && isAround(grid, other)),
	);
}

function isPageArea(cell: GridCell, page: { width: number; height: number }): boolean {
	return cell.y1 - cell.y0 > PAGE_FRAME.height * page.height && cell.x1 - cell.x0 > PAGE_FRAME.width * page.width;
}

/** Does a whole table stand in one cell of a grid? */
function isAround(grid: Grid, table: Grid): boolean {
	if (table.cells.length < 2) return false;
	const cell = grid.cellAt((table.x0 + table.x1) / 2, (table.y0 + table.y1) / 2);
	return cell !== undefined && cell.x0 <= table.x0 && cell.y0 <= table.y0 && table.x1 <= cell.x1 && table.y1 <= cell.y1;
}
