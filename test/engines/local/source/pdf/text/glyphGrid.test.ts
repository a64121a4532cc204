import { GlyphGrid } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/glyphGrid';
import type { DrawnGlyph } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/glyphs';

const entry = (text: string) => ({ glyph: { text } }) as DrawnGlyph;
const inSquare = (grid: GlyphGrid, column: number, row: number): string => {
	let text = '';
	for (let at = grid.first(column, row); at !== undefined; at = grid.after(at)) text += grid.entry(at).glyph.text;
	return text;
};

it('what is in a square comes in the order it was put there, and nothing from other squares', () => {
	const grid = new GlyphGrid(1_000);
	for (let index = 0; index < 1_000; index++) grid.add((index % 100) - 50, index % 7, entry(`${index} `));
	expect(inSquare(grid, 3 - 50, 5)).toBe('103 803 ');
	expect(inSquare(grid, 49, 7)).toBe('');
	expect(inSquare(grid, 60, 0)).toBe('');
});

it('a square takes no more than a number that no print has', () => {
	const grid = new GlyphGrid(1_000);
	for (let index = 0; index < 1_000; index++) grid.add(1, 1, entry('x'));
	expect(inSquare(grid, 1, 1)).toHaveLength(200);
});

it('a page without characters has a grid as well', () => {
	expect(inSquare(new GlyphGrid(0), 0, 0)).toBe('');
});
