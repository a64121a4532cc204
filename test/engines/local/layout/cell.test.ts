import { cellOf } from '../../../../nodes/CreditReport/engines/local/layout/cell';
import { line } from '../../../support/layout';

it('a cell without rules is as wide as its column and as high as its lines, and holds them where they stand out', () => {
	const lines = [line('样例银行', { x: 10 }), line('某某分行', { x: 10, top: 120 })];
	const [first, last] = lines as [(typeof lines)[0], (typeof lines)[0]];
	const cell = cellOf({ x0: 14, x1: 200, lines }, 3, 2, 7);
	expect(cell).toMatchObject({ page: 7, row: 3, rowSpan: 2, lines, x0: 10, x1: 200, y0: first.y0, y1: last.y1 });
	expect(last.y1).toBeGreaterThan(first.y1);
	expect(cellOf({ x0: 0, x1: 20, lines }, 0, 1, 1)).toMatchObject({ x0: 0, x1: Math.max(first.x1, last.x1) });
});
