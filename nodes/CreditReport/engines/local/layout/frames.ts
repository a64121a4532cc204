import type { Grid, GridCell } from './grid';

/** A cell taller and wider than these parts of the page is what a frame around the page leaves open, not a cell. */
const PAGE_FRAME = { height: 0.5, width: 0.5 } as const;

/**
 * Parts grids that are tables from frames drawn around other matter: around the page (with a bar at its head or foot, of
 * any number of cells), or around a whole table. What stands in a frame is read as if the frame were not there.
 */
export function tablesAmong(grids: readonly Grid[], page: { width: number; height: number }): Grid[] {
	return grids.filter((grid) => !grid.cells.some((cell) => isPageArea(cell, page) || grids.some((other) => other !== grid && other.cells.length > 1 && isInside(other, cell))));
}

function isPageArea(cell: GridCell, page: { width: number; height: number }): boolean {
	return cell.y1 - cell.y0 > PAGE_FRAME.height * page.height && cell.x1 - cell.x0 > PAGE_FRAME.width * page.width;
}

function isInside(grid: Grid, cell: GridCell): boolean {
	return cell.x0 <= grid.x0 && cell.y0 <= grid.y0 && grid.x1 <= cell.x1 && grid.y1 <= cell.y1;
}
