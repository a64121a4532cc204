import {
	alignCells,
	isDashes,
	loneRow,
	printedRow,
} from '../../../../../nodes/CreditReport/engines/local/grammar/tables/rows';
import type { Row } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { row } from '../../../../support/grammar';
import { line, table } from '../../../../support/layout';

/** Columns of 100 points from 50 on, as the rows of the helpers have them. */
const columns = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ extent: { x0: 50 + index * 100, x1: 150 + index * 100 } }));

it('a row knows its cells by text and label, and which of them begin in it', () => {
	const read = printedRow(
		table([
			['贷款', '逾期 31—60\n天'],
			['^', '5'],
		]).rows[1] as Row,
	);
	expect(read.cells.map(({ label, fresh }) => [label, fresh])).toEqual([
		['贷款', false],
		['5', true],
	]);
	expect(row(['逾期31—60\n天']).cells[0]).toMatchObject({ label: '逾期31-60天', passage: { text: '逾期31—60天' } });
});

it('a line may be a row of one cell', () => {
	expect(loneRow(line('无', { page: 3 }))).toMatchObject({ page: 3, cells: [{ label: '无', fresh: true }] });
});

describe('cells go to columns', () => {
	const texts = (passages: ReturnType<typeof alignCells>) => passages.map(({ text }) => text);

	it('by position when there are as many', () => {
		expect(texts(alignCells(row(['甲', '', '丙']).cells, columns(3)))).toEqual(['甲', '', '丙']);
	});

	it('by place when there are fewer', () => {
		const [first, , third] = row(['甲', '乙', '丙']).cells as [never, never, never];
		expect(texts(alignCells([first, third], columns(3)))).toEqual(['甲', '', '丙']);
	});

	it('together when two stand under one title', () => {
		expect(
			texts(
				alignCells(row(['甲', '乙', '丙']).cells, [{ extent: { x0: 50, x1: 250 } }, { extent: { x0: 250, x1: 350 } }]),
			),
		).toEqual(['甲乙', '丙']);
	});

	it('to the nearest when they stand under none', () => {
		expect(
			texts(
				alignCells(row(['甲', '乙', '丙']).cells, [{ extent: { x0: 60, x1: 90 } }, { extent: { x0: 300, x1: 340 } }]),
			),
		).toEqual(['甲', '乙丙']);
	});

	it('without those that only reach down from above', () => {
		const read = printedRow(
			table([
				['贷款', '甲'],
				['^', '乙'],
			]).rows[1] as Row,
		);
		expect(texts(alignCells(read.cells, columns(2)))).toEqual(['', '乙']);
	});
});

it.each(['--', '-', '——', '—', '－－'])('%s is no data', (text) => {
	expect(isDashes(text)).toBe(true);
});

it.each(['0', '', '---', '-1'])('“%s” is no pair of dashes', (text) => {
	expect(isDashes(text)).toBe(false);
});
