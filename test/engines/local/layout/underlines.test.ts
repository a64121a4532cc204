import { withoutUnderlines } from '../../../../nodes/CreditReport/engines/local/layout/underlines';
import { line } from '../../../support/layout';

const UNIT = 10;
/** Its characters stand from 50 to 90, on the baseline 108; the boxes end at 110. */
const TEXT = line('样例银行', { x: 50, top: 100 });

const left = (at: number, from: number, to: number, text = TEXT) => withoutUnderlines([{ at, from, to }], [text], UNIT).length;

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
