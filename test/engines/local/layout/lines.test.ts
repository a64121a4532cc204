import {
	linesOf,
	segmentsOf,
	sliceLine,
	splitLine,
	withoutParts,
	wrappedColumns,
} from '../../../../nodes/CreditReport/engines/local/layout/lines';
import type { Line } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { glyphs, line } from '../../../support/layout';

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

describe('lines', () => {
	it('hold the characters of one baseline from left to right, in whatever order they were drawn', () => {
		const drawn = [...glyphs('余额', 50, 100), ...glyphs('账户', 50, 80)].reverse();
		expect(textsOf(linesOf(drawn, 1))).toEqual(['账户', '余额']);
	});

	it('hold characters of different sizes on one baseline', () => {
		const small = glyphs('12', 80, 102, 7.5); // baseline 108, as that of the large ones
		expect(textsOf(linesOf([...glyphs('额度', 50, 100), ...small], 1))).toEqual(['额度12']);
	});

	it('are parted where baselines differ by more than a third of a character', () => {
		expect(textsOf(linesOf([...glyphs('甲', 50, 100), ...glyphs('乙', 60, 103)], 1))).toEqual(['甲乙']);
		expect(textsOf(linesOf([...glyphs('甲', 50, 100), ...glyphs('乙', 60, 104)], 1))).toEqual(['甲', '乙']);
	});

	it('know the edges of every character, and their own', () => {
		const made = line('余额', { x: 50, top: 100 });
		expect(made).toMatchObject({ x0s: [50, 60], x1s: [60, 70], x0: 50, x1: 70, y0: 100, y1: 110, base: 108, size: 10 });
	});

	it('hold characters whose boxes have no height', () => {
		const flat = glyphs('余额', 50, 100).map((glyph) => ({ ...glyph, y1: glyph.y0 }));
		expect(linesOf(flat, 1)).toMatchObject([{ text: '余额', segments: [0] }]);
	});

	it('count a character outside the basic plane as the two units its text has', () => {
		const made = line('𠀀额', { x: 50 });
		expect(made.text.length).toBe(3);
		expect(made.x0s).toEqual([50, 50, 60]);
	});

	it('begin a segment where the white space is wider than half a character', () => {
		expect(textsOf(segmentsOf(line('姓名 证件号码')))).toEqual(['姓名', '证件号码']);
		expect(segmentsOf(line('姓名证件号码'))).toHaveLength(1);
	});
});

describe('a slice of a line', () => {
	const whole = line('甲乙 丙丁 戊己', { x: 100 });

	it('has the text, the edges and the box of its part', () => {
		expect(sliceLine(whole, 1, 3)).toMatchObject({ text: '乙丙', x0s: [110, 130], x0: 110, x1: 140 });
	});

	it('counts its segments from its own start', () => {
		expect(sliceLine(whole, 1, 6).segments).toEqual([0, 1, 3]);
		expect(textsOf(segmentsOf(sliceLine(whole, 1, 6)))).toEqual(['乙', '丙丁', '戊己']);
	});
});

it('a line is split at white space wider than the gap asked for', () => {
	const wide = linesOf([...glyphs('甲', 50, 100), ...glyphs('乙', 62, 100), ...glyphs('丙', 80, 100)], 1)[0] as Line;
	expect(textsOf(splitLine(wide, 0.5))).toEqual(['甲乙', '丙']);
	expect(textsOf(splitLine(wide, 0.1))).toEqual(['甲', '乙', '丙']);
	expect(splitLine(wide, 2)).toEqual([wide]);
});

describe('two lines that wrap side by side', () => {
	const upper = line('报告编 查询时间 报告时间', { x: 50 });
	const texts = (lower: Line) => wrappedColumns(upper, [lower])?.map((column) => textsOf(column).join(''));

	it('are read column by column', () => {
		expect(texts(line('号1  十时   九时', { x: 50, top: 112 }))).toEqual(['报告编号1', '查询时间十时', '报告时间九时']);
		expect(texts(line('九时', { x: 140, top: 112 }))).toEqual(['报告编', '查询时间', '报告时间九时']);
	});

	it('are read column by column where a text nearly reaches the next column', () => {
		const touching = linesOf([...glyphs('号001', 50, 112, 9.6), ...glyphs('十时', 90, 112)], 1)[0] as Line;
		expect(touching.segments).toHaveLength(1);
		expect(texts(touching)).toEqual(['报告编号001', '查询时间十时', '报告时间']);
		expect(texts(line('号001十时'))).toEqual(['报告编号001', '查询时间十时', '报告时间']);
	});

	it('are none where a part stands under nothing, or nothing stands beside', () => {
		expect(texts(line('号001   十时', { x: 65, top: 112 }))).toBeUndefined();
		expect(wrappedColumns(line('报告编'), [line('号001', { top: 112 })])).toBeUndefined();
	});
});

describe('what is left of a line', () => {
	it('lacks the characters taken from parts cut from it', () => {
		const whole = line('编号123姓名');
		const parts = [sliceLine(whole, 0, 2), sliceLine(whole, 5, 7)];
		expect(withoutParts(whole, parts, () => true)).toBe('123');
		expect(withoutParts(whole, parts, (part, at) => part === 1 && at === 0)).toBe('编号123名');
	});

	it('is all of it where the parts are of other lines', () => {
		const whole = line('编号123');
		expect(withoutParts(whole, [line('编号', { top: 200 }), line('编号', { page: 2 })], () => true)).toBe('编号123');
	});
});
