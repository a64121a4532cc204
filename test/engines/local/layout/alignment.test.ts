import {
	beginsAt,
	hangsLeftOf,
	nearestTitle,
	titleOver,
	titlesUnder,
	widest,
} from '../../../../nodes/CreditReport/engines/local/layout/alignment';
import { line } from '../../../support/layout';

const from = (x0: number, x1: number) => ({ x0, x1 });
const TITLES = [from(0, 100), from(100, 140), from(200, 300)];

describe('the title above a cell', () => {
	it.each([
		['the one over its middle', from(60, 130), 0],
		['the left one of two that meet there', from(80, 120), 0],
		['none beside them', from(150, 160), -1],
		['none of another table', from(400, 500), -1],
	])('is %s', (_, cell, index) => {
		expect(titleOver(cell, TITLES)).toBe(index);
	});

	it('is the nearest where there is none', () => {
		expect(nearestTitle(from(150, 160), TITLES)).toBe(1);
		expect(nearestTitle(from(400, 500), TITLES)).toBe(2);
		expect(nearestTitle(from(60, 130), TITLES)).toBe(0);
		expect(nearestTitle(from(0, 10), [])).toBe(-1);
	});
});

it('a cell is under the titles whose middles it reaches over', () => {
	expect(titlesUnder(from(0, 100), TITLES)).toEqual([0]);
	expect(titlesUnder(from(50, 120), TITLES)).toEqual([]);
	expect(titlesUnder(from(0, 300), TITLES)).toEqual([0, 1, 2]);
});

it('the widest of some cells', () => {
	expect(widest(TITLES)).toBe(100);
	expect(widest([])).toBe(-Infinity);
});

it('texts begin at one place when less than a character is between them', () => {
	expect(beginsAt(line('余额', { x: 50 }), { x0: 59 })).toBe(true);
	expect(beginsAt(line('余额', { x: 50 }), { x0: 60 })).toBe(false);
});

it.each([
	[from(30, 40), true],
	[from(30, 52), true],
	[from(30, 53), false],
	[from(47, 50), false],
])('%j hangs left of a line from 50: %s', (number, hangs) => {
	expect(hangsLeftOf(number, line('发放', { x: 50 }))).toBe(hangs);
});
