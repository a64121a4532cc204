import { isCut, isShown } from '../../../../nodes/CreditReport/engines/local/pdf/edges';

const clip = { x0: 100, y0: 100, x1: 200, y1: 200 };
const at = (x0: number, y0: number) => ({ x0, y0, x1: x0 + 10, y1: y0 + 10 });

it('the ink of a character may lie in a corner of its box: cairo cuts to the ink', () => {
	expect(isShown(at(197, 150), clip)).toBe(true);
	expect(isShown(at(199, 150), clip)).toBe(false);
	expect(isShown(at(210, 150), clip)).toBe(false);
});

it('of a line between two pages the larger part is shown, on one of them', () => {
	const [upper, lower] = [{ ...clip, y1: 154 }, { ...clip, y0: 154 }];
	expect([isShown(at(150, 150), upper), isShown(at(150, 150), lower)]).toEqual([false, true]);
	expect([isCut(at(150, 150), upper), isCut(at(150, 150), lower)]).toEqual([true, true]);
	expect(isCut(at(150, 160), upper)).toBe(false);
	expect(isCut(at(250, 150), upper)).toBe(false);
});
