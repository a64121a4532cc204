import { textCell, type SheetCell } from './cells';
import { HEADER } from './styles';
import { widthsOf } from './widths';

/** A sheet before it has a name. */
export interface Sheet {
	title: string;
	rows: ReadonlyArray<readonly SheetCell[]>;
	/** In digits of the default font. */
	widths: readonly number[];
	/** How many rows and columns stay when the others scroll. */
	frozenRows: number;
	frozenColumns: number;
	/** How many rows the filter reaches over, its header with them; 0 is no filter. */
	filteredRows: number;
}

/** A header and rows below it: the header stays, and filters. */
export function tableSheet(
	title: string,
	headers: readonly string[],
	body: ReadonlyArray<readonly SheetCell[]>,
	{ frozenColumns = 0 }: { frozenColumns?: number } = {},
): Sheet {
	const rows = [headers.map((header) => textCell(header, HEADER)), ...body];
	return { title, rows, widths: widthsOf(rows), frozenRows: 1, frozenColumns, filteredRows: rows.length };
}
