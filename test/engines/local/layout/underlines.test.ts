import { withoutUnderlines } from '../../../../nodes/CreditReport/engines/local/layout/underlines';
import { line } from '../../../support/layout';

const UNIT = 10;
/** Its characters stand from 50 to 90, on the baseline 108; the boxes end at 110. */
const TEXT = line('样例银行', { x: 50, top: 100 });

const left = (at: number, from: number, to: number, text = TEXT) =>
	withoutUnderlines([{ at, from, to }], [text], UNIT).length;

it('a line as long as the text above it is an underline', () => {
	expect(left(109.5, 50, 90)).toBe(0);
	expect(left(111, 48, 93)).toBe(0);
});

it('so is one through the text, and one under a part of it', () => {
	expect(left(105, 50, 90)).toBe(0);
	expect(left(109.5, 70, 90)).toBe(0);
});

it('a line longer than its text is the border of a row', () => {
	expect(left(111, 50, 300)).toBe(1);
});

it('so is a line farther below, and one below the cells of a row', () => {
	expect(left(114, 50, 90)).toBe(1);
	expect(left(111, 50, 190, line('样例        银行', { x: 50, top: 100 }))).toBe(1);
});

it('an underline runs on through the white space of its text', () => {
	expect(left(109, 50, 170, line('姓名        张某', { x: 50, top: 100 }))).toBe(0);
});

it('a line under a text as wide as the table below it is the border of that table', () => {
	const rules = [111, 130, 150].map((at) => ({ at, from: 50, to: 90 }));
	expect(withoutUnderlines(rules, [TEXT, line('1', { x: 60, top: 114 })], UNIT)).toEqual(rules);
});

it('a line through such a text still belongs to the text', () => {
	const rules = [105, 130, 150].map((at) => ({ at, from: 50, to: 90 }));
	expect(withoutUnderlines(rules, [TEXT], UNIT)).toEqual(rules.slice(1));
});

it('underlines of a text that wraps are no table, nor is the underline of a text beside one', () => {
	const rules = [111, 131].map((at) => ({ at, from: 50, to: 90 }));
	expect(
		withoutUnderlines([...rules, { at: 150, from: 50, to: 300 }], [TEXT, line('样例银行', { top: 120 })], UNIT),
	).toEqual([{ at: 150, from: 50, to: 300 }]);
});
