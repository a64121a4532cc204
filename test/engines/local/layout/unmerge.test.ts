import { partMergedCells } from '../../../../nodes/CreditReport/engines/local/layout/unmerge';
import { layoutPage } from '../../../../nodes/CreditReport/engines/local/layout/page';
import { isTable } from '../../../../nodes/CreditReport/engines/local/layout/types';
import type { Glyph, Rule } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, gridRules, horizontal, page, table, textsOf, vertical, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({ headings: ['居住信息'], titles: ['编号', '居住地址', '居住状况'] });

function tablesOf(text: Glyph[], rules: Rule[]): string[][][] {
	return layoutPage(page({ glyphs: text, rules }), WORDS)
		.items.filter(isTable)
		.map(textsOf);
}

const HEAD = glyphs('编号    居住地址    居住状况', 60, 124);
const ROW = glyphs('1       路一号     自置', 60, 144);

it('a frame with lines between its rows only is a table of as many columns as titles', () => {
	expect(
		tablesOf([...glyphs('居住信息', 160, 104), ...HEAD, ...ROW], gridRules([50, 400], [100, 120, 140, 160])),
	).toEqual([[['居住信息'], ['编号', '居住地址', '居住状况'], ['1', '路一号', '自置']]]);
});

it('upright rules in the header alone part the rows below it too', () => {
	const rules = [...gridRules([50, 400], [120, 140, 160]), vertical(90, 120, 140), vertical(200, 120, 140)];
	expect(tablesOf([...HEAD, ...ROW], rules)).toEqual([
		[
			['编号', '居住地址', '居住状况'],
			['1', '路一号', '自置'],
		],
	]);
});

it('an empty column keeps its place', () => {
	expect(
		tablesOf([...HEAD, ...glyphs('1             自置', 60, 144)], gridRules([50, 400], [120, 140, 160]))[0]?.[1],
	).toEqual(['1', '', '自置']);
});

it('a sentence, a label with its value or a heading below titles is one cell', () => {
	for (const text of [
		'本报告仅供您了解自己的信用状况使用',
		'标注：  无',
		'居住信息',
		'2016年01月  -  2017年12月的还款记录',
	]) {
		expect(tablesOf([...HEAD, ...glyphs(text, 60, 144)], gridRules([50, 400], [120, 140, 160]))[0]?.[1]).toEqual([
			text.replace(/ /g, ''),
		]);
	}
});

it('a frame around a whole table without rules is read as if it were not there', () => {
	expect(tablesOf([...HEAD, ...ROW], gridRules([50, 400], [120, 160]))).toEqual([]);
});

it('a table without titles keeps its cells', () => {
	const plain = table([
		['甲', '乙'],
		['丙  丁', '戊'],
	]);
	expect(partMergedCells(plain, WORDS)).toBe(plain);
});

it('a frame around a page with a bar of several cells is no table, whatever it holds', () => {
	const frame = [...gridRules([20, 575], [20, 50, 822]), vertical(200, 20, 50), vertical(400, 20, 50)];
	const inner = gridRules([50, 150, 250], [120, 140, 160]);
	const text = [
		...glyphs('影像', 30, 30),
		...glyphs('编号', 60, 124),
		...glyphs('居住地址', 160, 124),
		...glyphs('1', 60, 144),
		...glyphs('路一号', 160, 144),
		...glyphs('说明', 60, 300),
	];
	const { items } = layoutPage(page({ glyphs: text, rules: [...frame, ...inner] }), WORDS);
	expect(items.map((item) => (isTable(item) ? textsOf(item) : item.text))).toEqual([
		'影像',
		[
			['编号', '居住地址'],
			['1', '路一号'],
		],
		'说明',
	]);
});

it('a frame that ends with its content is told by the table in it', () => {
	const frame = gridRules([20, 575], [90, 110, 300]);
	const inner = gridRules([50, 150, 250], [120, 140, 160]);
	const { items } = layoutPage(
		page({
			glyphs: [...glyphs('影像', 30, 95), ...glyphs('编号', 60, 124), ...glyphs('说明', 60, 280)],
			rules: [...frame, ...inner],
		}),
		WORDS,
	);
	expect(items.map((item) => (isTable(item) ? textsOf(item) : item.text))).toEqual([
		'影像',
		[
			['编号', ''],
			['', ''],
		],
		'说明',
	]);
});

it('underlined values part no rows', () => {
	const rules = [
		horizontal(120, 50, 400),
		horizontal(140, 50, 400),
		horizontal(160, 50, 400),
		horizontal(154, 60, 70),
		horizontal(154, 140, 170),
	];
	expect(tablesOf([...HEAD, ...ROW], rules)).toEqual([
		[
			['编号', '居住地址', '居住状况'],
			['1', '路一号', '自置'],
		],
	]);
});
