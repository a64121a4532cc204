import {
	cellCount,
	columnsOf,
	columnUnder,
	partsUnder,
	titleColumns,
} from '../../../../nodes/CreditReport/engines/local/layout/columnTitles';
import { linesOf } from '../../../../nodes/CreditReport/engines/local/layout/lines';
import { TOLERANCES } from '../../../../nodes/CreditReport/engines/local/layout/tolerances';
import type { Line } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { glyphs, line, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({ titles: ['编号', '查询日期', '查询原因'] });
const textsOf = (lines: readonly Line[] | undefined): string[] | undefined => lines?.map(({ text }) => text);

describe('columns of lines', () => {
	it('are parted by white space that all lines share', () => {
		const columns = columnsOf([line('甲甲甲 乙', { x: 50, top: 100 }), line('甲 丙丙', { x: 50, top: 115 })], 0.5);
		expect(columns.map(({ lines }) => lines.map(({ text }) => text).join('/'))).toEqual(['甲甲甲/甲/丙丙', '乙']);
	});

	it('hold their lines from top to bottom', () => {
		const [column] = columnsOf([line('下', { top: 115 }), line('上', { top: 100 })], 0.5);
		expect(textsOf(column?.lines)).toEqual(['上', '下']);
	});
});

describe('a row of titles', () => {
	it('is known by its words', () => {
		expect(titleColumns([line('编号   查询日期   查询原因')], WORDS)?.map(({ x0 }) => x0)).toEqual([50, 100, 170]);
	});

	it('may wrap', () => {
		expect(
			titleColumns([line('编号  查询  查询原因', { top: 100 }), line('日期', { x: 90, top: 112 })], WORDS),
		).toHaveLength(3);
	});

	it('may be set so close that only narrow white space parts it', () => {
		const close = linesOf([...glyphs('编号', 50, 100), ...glyphs('查询日期', 72, 100)], 1);
		expect(titleColumns(close, WORDS)).toHaveLength(2);
	});

	it('has at least two titles, and nothing else', () => {
		expect(titleColumns([line('编号')], WORDS)).toBeUndefined();
		expect(titleColumns([line('编号   样例银行')], WORDS)).toBeUndefined();
	});
});

describe('text below titles', () => {
	const titles = [
		{ x0: 50, x1: 70 },
		{ x0: 150, x1: 190 },
	];

	it('is one cell where only blanks part it', () => {
		const parts = [
			[50, 60],
			[64, 70],
			[90, 95],
			[150, 160],
		].map(([x0, x1]) => ({ ...line('甲'), x0: x0!, x1: x1! }));
		expect(cellCount(parts, titles, TOLERANCES)).toBe(3);
	});

	it('belongs to the column it overlaps most, else to the nearest', () => {
		expect(columnUnder({ x0: 60, x1: 90 }, titles)).toBe(0);
		expect(columnUnder({ x0: 66, x1: 190 }, titles)).toBe(1);
		expect(columnUnder({ x0: 80, x1: 90 }, titles)).toBe(0);
		expect(columnUnder({ x0: 130, x1: 140 }, titles)).toBe(1);
	});

	it('is parted until every piece stands under one title', () => {
		const tight = linesOf([...glyphs('甲'.repeat(9), 50, 100), ...glyphs('乙丙丁戊', 142, 100)], 1)[0] as Line;
		expect(textsOf(partsUnder(tight, titles, TOLERANCES.cellGaps))).toEqual(['甲甲甲甲甲甲甲甲甲', '乙丙丁戊']);
		expect(partsUnder(tight, titles, TOLERANCES.plainGaps)).toBeUndefined();
	});

	it('that runs on below two titles is not of this table', () => {
		expect(partsUnder(line('这是一句从头到尾没有空白的样例'), titles, TOLERANCES.cellGaps)).toBeUndefined();
	});
});
