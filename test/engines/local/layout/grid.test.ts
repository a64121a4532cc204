import { gridOf, type Grid } from '../../../../nodes/CreditReport/engines/local/layout/grid';
import { connectedFrames, mergeRules } from '../../../../nodes/CreditReport/engines/local/layout/mergedRules';
import type { Rule } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, gridRules, horizontal, vertical } from '../../../support/layout';

function gridFrom(rules: readonly Rule[]): Grid | undefined {
	const [frame] = connectedFrames(mergeRules(rules, 10));
	return frame && gridOf(frame);
}

/** Cells as `row+rows column+columns`, the additions only where a cell spans. */
function shapeOf(grid: Grid | undefined): string[] {
	const span = (from: number, count: number) => (count === 1 ? `${from}` : `${from}+${count - 1}`);
	return (grid?.cells ?? []).map((cell) => `${span(cell.row, cell.rowSpan)} ${span(cell.column, cell.columnSpan)}`);
}

it('rules over the whole table cut it into rows and columns', () => {
	expect(shapeOf(gridFrom(gridRules([50, 150, 250], [100, 120, 140])))).toEqual(['0 0', '0 1', '1 0', '1 1']);
});

it('a vertical rule that is interrupted makes a wide cell', () => {
	const rules = [...gridRules([50, 250], [100, 120, 140]), vertical(150, 120, 140)];
	expect(shapeOf(gridFrom(rules))).toEqual(['0 0+1', '1 0', '1 1']);
});

it('a horizontal rule that is interrupted makes a tall cell', () => {
	const rules = [...gridRules([50, 150, 250], [100, 140]), horizontal(120, 150, 250)];
	expect(shapeOf(gridFrom(rules))).toEqual(['0+1 0', '0 1', '1 1']);
});

it('a row cut by the page break is open at the bottom, its continuation at the top', () => {
	const cut = gridFrom([
		horizontal(700, 50, 250),
		horizontal(720, 50, 250),
		vertical(50, 700, 760),
		vertical(250, 700, 760),
	]);
	expect([cut?.rowCount, cut?.openTop, cut?.openBottom]).toEqual([2, false, true]);
	const rest = gridFrom([horizontal(100, 50, 250), vertical(50, 60, 100), vertical(250, 60, 100)]);
	expect([rest?.rowCount, rest?.openTop, rest?.openBottom]).toEqual([1, true, false]);
});

it('a table without outer verticals reaches as far as its horizontal rules', () => {
	const grid = gridFrom([
		horizontal(100, 50, 350),
		horizontal(120, 50, 350),
		vertical(150, 100, 120),
		vertical(250, 100, 120),
	]);
	expect(shapeOf(grid)).toEqual(['0 0', '0 1', '0 2']);
	expect(grid?.cells.map((cell) => cell.open)).toEqual([false, false, false]);
});

it('beside a narrower table the cells are open', () => {
	const grid = gridFrom([
		...gridRules([50, 250], [100, 120]),
		horizontal(140, 50, 150),
		vertical(50, 120, 140),
		vertical(150, 120, 140),
	]);
	expect(grid?.cells.map((cell) => [cell.row, cell.column, cell.open])).toEqual([
		[0, 0, false],
		[1, 0, false],
		[1, 1, true],
	]);
});

it('the cell under a point is the one that was drawn there', () => {
	const grid = gridFrom([...gridRules([50, 250], [100, 120, 140]), vertical(150, 120, 140)]);
	expect(grid?.cellAt(200, 110)?.columnSpan).toBe(2);
	expect(grid?.cellAt(200, 130)).toMatchObject({ row: 1, column: 1 });
	expect(grid?.cellAt(260, 110)).toBeUndefined();
	expect(grid?.cellAt(200, 99)).toBeUndefined();
});

it.each([
	['a single rule', [horizontal(100, 50, 250)]],
	['a cross', [horizontal(100, 50, 250), vertical(150, 60, 140)]],
])('%s encloses nothing', (_, rules) => {
	expect(gridFrom(rules)).toBeUndefined();
});

it('a line drawn through a text parts no cells: the text stands in a cell that spans rows', () => {
	const frame = connectedFrames(mergeRules(gridRules([50, 150, 250], [100, 120, 140]), 10))[0];
	const label = glyphs('贷款', 60, 115); // its baseline is at 123
	expect(frame && shapeOf(gridOf(frame, label))).toEqual(['0+1 0', '0 1', '1 1']);
	expect(frame && shapeOf(gridOf(frame, glyphs('贷款', 60, 109)))).toEqual(['0 0', '0 1', '1 0', '1 1']);
});

it('a mesh of more cells than a page has characters is no table', () => {
	const lines = Array.from({ length: 400 }, (_, index) => index * 4);
	expect(gridFrom(gridRules(lines, lines))).toBeUndefined();
});
