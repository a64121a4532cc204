import {
	fillsWidth,
	hasBlankWithin,
	isApart,
	isLineFull,
} from '../../../../nodes/CreditReport/engines/local/layout/room';
import { line } from '../../../support/layout';

it('a line fills its cell when no other character has room beside it', () => {
	const full = line('一二三四五', { x: 50, size: 10 });
	expect(fillsWidth(full, 64)).toBe(true);
	expect(fillsWidth(full, 65)).toBe(false);
});

describe('a blank within a number', () => {
	it('is wider than the room between its other characters', () => {
		expect(hasBlankWithin(line('12 345'), 0, 5)).toBe(true);
		expect(hasBlankWithin(line('12345'), 0, 5)).toBe(false);
	});

	it('is looked for in the part alone', () => {
		expect(hasBlankWithin(line('12 345'), 2, 5)).toBe(false);
	});

	it('is none where all characters stand apart', () => {
		expect(hasBlankWithin(line('1 2 3 4'), 0, 4)).toBe(false);
	});
});

it('a title stands apart from its numeral', () => {
	expect(isApart(line('七 公开信息'), 1)).toBe(true);
	expect(isApart(line('一般信息'), 1)).toBe(false);
});

it('a line is not full where the letter that begins the next one had room', () => {
	const [upper, wide, narrow] = [line('Li'), line('m', { size: 10 }), line('i', { size: 2 })] as const;
	expect(isLineFull(upper, wide, 28, Infinity)).toBeUndefined();
	expect(isLineFull(upper, narrow, 28, Infinity)).toBe(false);
	expect(isLineFull(upper, wide, 20, 23)).toBe(true);
});
