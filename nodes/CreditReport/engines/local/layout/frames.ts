import type { Grid, GridCell } from './grid';
import { TOLERANCES, type Tolerances } from './tolerances';

/**
 * Parts grids that are tables from frames drawn around other matter: around the page (with a bar at its head or foot, of
 * any number of cells), or around a whole table. What stands in a frame is read as if the frame were not there.
 */
export function tablesAmong(
	grids: readonly Grid[],
	page: { width: number; height: number },
	tolerances: Tolerances = TOLERANCES,
): Grid[] {
	return grids.filter(
		(grid) =>
			!grid.cells.some((cell) => isPageArea(cell, page, tolerances)) &&
			!grids.some((other) => other !== grid && isAround(grid, other)),
	);
}

function isPageArea(cell: GridCell, page: { width: number; height: number }, tolerances: Tolerances): boolean {
	return (
		cell.y1 - cell.y0 > tolerances.pageFrameHeight * page.height &&
		cell.x1 - cell.x0 > tolerances.pageFrameWidth * page.width
	);
}

/** Does a whole table stand in one cell of a grid? */
function isAround(grid: Grid, table: Grid): boolean {
	if (table.cells.length < 2) return false;
	const cell = grid.cellAt((table.x0 + table.x1) / 2, (table.y0 + table.y1) / 2);
	return cell !== undefined && cell.x0 <= table.x0 && cell.y0 <= table.y0 && table.x1 <= cell.x1 && table.y1 <= cell.y1;
}
