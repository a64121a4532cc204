import { bandTables } from '../../../../nodes/CreditReport/engines/local/layout/bands';
import { linesOf } from '../../../../nodes/CreditReport/engines/local/layout/lines';
import type { Glyph } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, textsOf, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({ headings: ['查询记录'], titles: ['编号', '查询日期', '查询原因'] });
const rulesAt = (...ys: number[]) => ys.map((at) => ({ at, from: 50, to: 400 }));

function read(text: Glyph[], rules = rulesAt(100, 120, 140)): { tables: string[][][]; rest: string[] } {
	const { tables, rest } = bandTables(text, rules, [], { number: 1, unit: 10 }, WORDS);
	return { tables: tables.map(textsOf), rest: linesOf(rest, 1).map((line) => line.text) };
}

it('what stands between two horizontal rules is a row, parted by white space', () => {
	const text = [...glyphs('编号    查询日期    查询原因', 60, 104), ...glyphs('1     二日     本人查询', 60, 124)];
	expect(read(text)).toEqual({
		tables: [
			[
				['编号', '查询日期', '查询原因'],
				['1', '二日', '本人查询'],
			],
		],
		rest: [],
	});
});

it('an empty cell below a known title stays empty', () => {
	const text = [...glyphs('编号    查询日期    查询原因', 60, 104), ...glyphs('1             本人查询', 60, 124)];
	expect(read(text).tables[0]?.[1]).toEqual(['1', '', '本人查询']);
});

it('the cells of a row may hold several lines', () => {
	const text = [
		...glyphs('编号    查询日期    查询原因', 60, 104),
		...glyphs('1', 60, 130),
		...glyphs('本人', 220, 124),
		...glyphs('查询', 220, 136),
	];
	expect(read(text, rulesAt(100, 120, 150)).tables[0]?.[1]).toEqual(['1', '', '本人\n查询']);
});

it('lines close above the first rule or below the last are rows too, farther ones are not', () => {
	const header = glyphs('编号    查询日期    查询原因', 60, 88);
	const row = glyphs('1     二日     本人查询', 60, 104);
	const next = glyphs('2     三日     贷后管理', 60, 122);
	const far = glyphs('这部分包含查询记录', 60, 160);
	expect(read([...header, ...row, ...next, ...far], rulesAt(100, 120))).toEqual({
		tables: [[expect.any(Array), ['1', '二日', '本人查询'], ['2', '三日', '贷后管理']]],
		rest: ['这部分包含查询记录'],
	});
});

it.each([
	['one column', '这部分包含您的查询记录'],
	['pairs of label and value', '编号：1     查询日期：二日'],
])('a band of %s is no row', (_, text) => {
	expect(read(glyphs(text, 60, 104))).toEqual({ tables: [], rest: [text.replace(/ /g, '')] });
});

it('a heading between rules ends the table', () => {
	const text = [
		...glyphs('编号    查询日期', 60, 104),
		...glyphs('查询记录', 60, 124),
		...glyphs('1     二日', 60, 144),
	];
	const { tables, rest } = read(text, rulesAt(100, 120, 140, 160));
	expect(rest).toEqual(['查询记录']);
	expect(tables.map((rows) => rows.length)).toEqual([1, 1]);
});

it('a whole borderless table between the underlines of two headings is left alone', () => {
	const text = [
		...glyphs('编号    查询日期', 60, 104),
		...glyphs('1     二日', 60, 124),
		...glyphs('2     三日', 60, 144),
	];
	expect(read(text, rulesAt(100, 160)).tables).toEqual([]);
});

it('a row under a blank corner begins with its label', () => {
	const text = [...glyphs('查询日期    查询原因', 160, 104), ...glyphs('样例        二日      本人查询', 60, 124)];
	expect(read(text).tables[0]?.[1]).toEqual(['样例', '二日', '本人查询']);
});

it('a time of day is no label', () => {
	expect(read(glyphs('12:30:00    本人查询', 60, 104)).tables).toEqual([[['12:30:00', '本人查询']]]);
});

it('rules of another width, and a rule on its own, make no table', () => {
	const text = glyphs('编号    查询日期', 60, 104);
	expect(
		read(text, [
			{ at: 100, from: 50, to: 400 },
			{ at: 120, from: 50, to: 300 },
		]).tables,
	).toEqual([]);
	expect(read(text, rulesAt(100)).tables).toEqual([]);
});

it('a rule below some columns parts these, and the others reach down beside them', () => {
	const text = [
		...glyphs('编号    查询日期    查询原因', 60, 104),
		...glyphs('1     二日     贷款审批', 60, 124),
		...glyphs('贷后管理', 200, 144),
	];
	const rules = [...rulesAt(100, 120), { at: 140, from: 190, to: 400 }, ...rulesAt(160)];
	expect(read(text, rules).tables).toEqual([
		[
			['编号', '查询日期', '查询原因'],
			['1', '二日', '贷款审批'],
			['^', '^', '贷后管理'],
		],
	]);
});

it('what stands on both sides of another table is no row', () => {
	const text = [...glyphs('账户六', 60, 104), ...glyphs('截至二月', 200, 124)];
	const others = [112, 118].map((at) => ({ at, from: 50, to: 400 }));
	expect(bandTables(text, rulesAt(100, 140), others, { number: 1, unit: 10 }, WORDS).tables).toEqual([]);
});

it('a cell has the white space around its column: a line that leaves some of it ends for itself', () => {
	const text = [
		...glyphs('查询日期        查询原因', 60, 104),
		...glyphs('二日          本人', 60, 124),
		...glyphs('贷后管理', 160, 136),
	];
	const [table] = bandTables(text, rulesAt(100, 120, 150), [], { number: 1, unit: 10 }, WORDS).tables;
	const last = table?.rows[1]?.cells[1];
	expect(last?.lines.map((line) => line.text)).toEqual(['本人', '贷后管理']);
	expect((last?.x1 ?? 0) - (last?.x0 ?? 0)).toBeGreaterThan(100);
});

it('a row of which one cell holds a colon is a row still', () => {
	const text = glyphs('其他    十二    月还款额变更：八千', 60, 104);
	expect(read(text).tables).toEqual([[['其他', '十二', '月还款额变更：八千']]]);
});

it('a header may have the title of a group above some of its titles, and that is no heading', () => {
	const words = vocabulary({ headings: ['贷款'], titles: ['信用卡', '购房', '其他', '其他业务'], groups: ['贷款'] });
	const text = [
		...glyphs('贷款', 175, 104),
		...glyphs('信用卡', 60, 111),
		...glyphs('其他业务', 300, 111),
		...glyphs('购房    其他', 150, 118),
		...glyphs('3        4     5', 70, 134),
		...glyphs('6', 320, 134),
	];
	const { tables } = bandTables(text, rulesAt(100, 130, 150), [], { number: 1, unit: 10 }, words);
	expect(tables.map(textsOf)).toEqual([
		[
			['信用卡', '贷款', '其他业务'],
			['^', '购房', '其他', '^'],
			['3', '4', '5', '6'],
		],
	]);
});

it('a title over many cells is as wide as they are, one over its own cell is not', () => {
	const words = vocabulary({ titles: ['编号', '缴费记录'] });
	const text = [
		...glyphs('编号', 50, 104),
		...glyphs('缴费记录', 200, 104),
		...glyphs('1', 55, 124),
		...glyphs('N N N N N N N N N', 90, 124),
	];
	const [table] = bandTables(text, rulesAt(100, 120, 140), [], { number: 1, unit: 10 }, words).tables;
	expect(table?.rows[0]?.cells[1]?.x0).toBeLessThanOrEqual(90);
	expect(table?.rows[0]?.cells[0]?.x1).toBeLessThanOrEqual(90);
	expect(table?.rows[1]?.cells).toHaveLength(10);
});
