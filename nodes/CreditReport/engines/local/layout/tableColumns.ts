import { nearestTitle, titlesUnder } from './alignment';
import type { Cell, Row, TableBlock } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/**
 * Numbers the columns of a table, as the whole of it shows them, and tells every cell which of them it covers.
 *
 * Between rules a column ends wherever some cell does. Without upright rules the sides of cells are those of their texts, other
 * ones in each row: the row with the most cells tells the columns, and a cell of a row with fewer covers those whose middle it
 * stands over, or else the nearest.
 */
export function withColumns(table: TableBlock, tolerances: Tolerances = TOLERANCES): TableBlock {
	const placeOf = table.ruled && !table.isSpaced ? betweenRules(table, tolerances) : besideWhite(table);
	const numbered = new Map<Cell, Cell>();
	const rows = table.rows.map((row): Row => ({
		...row,
		cells: row.cells.map((cell, index) => {
			const known = numbered.get(cell) ?? { ...cell, ...placeOf(cell, index, row) };
			numbered.set(cell, known);
			return known;
		}),
	}));
	return { ...table, rows };
}

type Place = Pick<Cell, 'column' | 'columnSpan'>;

function betweenRules({ rows }: TableBlock, tolerances: Tolerances): (cell: Cell) => Place {
	const cells = rows.flatMap((row) => row.cells);
	const slack =
		tolerances.side * Math.max(0, ...cells.flatMap(({ lines }) => lines.slice(0, 1).map(({ size }) => size)));
	const sides: number[] = [];
	for (const x of cells.flatMap(({ x0, x1 }) => [x0, x1]).sort((a, b) => a - b))
		if (sides.length === 0 || x - (sides[sides.length - 1] as number) > slack) sides.push(x);
	const indexOf = (x: number) => sides.findLastIndex((side) => side <= x);
	return ({ x0, x1 }) => {
		const column = indexOf(x0);
		return { column, columnSpan: Math.max(1, indexOf(x1) - column) };
	};
}

function besideWhite({ rows }: TableBlock): (cell: Cell, index: number, row: Row) => Place {
	const fullest = rows.reduce<readonly Cell[]>((most, { cells }) => (cells.length > most.length ? cells : most), []);
	return (cell, index, { cells }) => {
		if (cells.length === fullest.length) return { column: index, columnSpan: 1 };
		const [first = nearestTitle(cell, fullest), ...others] = titlesUnder(cell, fullest);
		return { column: first, columnSpan: 1 + others.length };
	};
}
