import {
	bareNumberIn,
	pageNumberIn,
	pageNumberWithin,
} from '../../../../nodes/CreditReport/engines/local/layout/pageNumbers';

const numbers = (text: string): [number, number | undefined] | undefined => {
	const found = pageNumberIn(text);
	return found && [found.number, found.total];
};

describe('a page number with the number of pages', () => {
	it.each([
		'第2页，共7页',
		'第2页。共7页',
		'第 2 页/共 7 页',
		'第2页共7页',
		'第2页 | 共7页',
		'第2页（共7页）',
		'第 2/7 页',
		'2/7',
		'(2/7)',
		'Page 2 of 7',
		'page: 2/7',
		'2 of 7',
		'页码，2/7(W)',
		'w 样例网 页码：2/7',
		'共7页 第2页',
		'共 7 页，当前第 2 页',
		'第二页 共七页',
		'第２页，共７页',
		'第二页（共七页）',
		'第 2 頁 / 共 7 頁',
		'第（2）页 共（7）页',
		'第2页—合计7页',
		'第2页，总页数7',
		'页码：2，总页数：7',
		'当前页：2 总页数：7',
		'本页为第2页，共7页',
		'共7页之第2页',
		'第2页/7',
		'【2/7】',
		'2 | 7',
		'Page 2 of 7 pages',
		'Sheet 2 of 7',
		'Seite 2 von 7',
	])('%s', (text) => {
		expect(numbers(text)).toEqual([2, 7]);
	});

	it.each([
		['第十页 共十二页', 10, 12],
		['第二十页，共二十一页', 20, 21],
		['第一百零三页/共一百二十页', 103, 120],
		['第一〇页 共一二页', 10, 12],
	])('%s, in Chinese numerals', (text, number, total) => {
		expect(numbers(text)).toEqual([number, total]);
	});
});

it.each([
	'第3页',
	'- 3 -',
	'—3—',
	'Page 3',
	'P.3',
	'页码：3',
	'【3】',
	'[3]',
	'— 三 —',
	'<3>',
	'Page No. 3',
	'Page | 3',
	'3 | Page',
	'第三页',
])('a page number alone: %s', (text) => {
	expect(numbers(text)).toEqual([3, undefined]);
});

it.each([
	'3',
	'第页',
	'共7页',
	'7/2',
	'第9页，共7页',
	'0/3',
	'第3期/共12期',
	'第一部分',
	'1-2',
	'2024/05/06',
	'账户3',
	'3.2020年1月2日',
	'（三）职业信息',
	'第一章',
	'12,000/24',
	'https://10.0.0.1/2/7',
	'第2页的内容见附件，共7页',
])('no page number: %s', (text) => {
	expect(numbers(text)).toBeUndefined();
});

it.each([
	['某某银行 第2页 共7页 打印日期2026-01-02', 2, 7],
	['报告编号：2026010200000000000001 共7页，第2页', 2, 7],
	['某某银行 Page 2 of 7 内部资料', 2, 7],
])('a page number among other words: %s', (text, number, total) => {
	expect(pageNumberWithin(text)).toMatchObject({ number, total });
});

it.each(['第2页的内容见附件，共7项', '余额 3/24', '账户2共7个'])('none among other words: %s', (text) => {
	expect(pageNumberWithin(text)).toBeUndefined();
});

it.each([
	['2', 2],
	['-2-', 2],
	['②', 2],
	['ii', 2],
	['IV', 4],
	['ix', 9],
])('a number alone, as books have it: %s', (text, number) => {
	expect(bareNumberIn(text)).toBe(number);
});

it.each(['N', '2.', '二', '2025', 'Iv', 'civil'])('no number alone: %s', (text) => {
	expect(bareNumberIn(text)).toBeUndefined();
});

describe('how a page number is written', () => {
	it.each([
		['第2页，共7页', '第#页,共#页'],
		['第 12 页， 共 17 页', '第#页,共#页'],
		['第２页，共７页', '第#页,共#页'],
		['第二页，共七页', '第#页,共#页'],
		['第2页/共7页', '第#页/共#页'],
		['2/7', '#/#'],
		['w 样例网 页码，2/7(W)', '页码,#/#(W)'],
		['- 2 -', '-#-'],
	])('%s as %s', (text, shape) => expect(pageNumberIn(text)?.shape).toBe(shape));

	it('is not told where other words stand beside it', () => {
		expect(pageNumberWithin('某某银行 第1页 共5页 打印日期2026-01-02')).toEqual({
			number: 1,
			total: 5,
			form: 'page-total',
		});
	});
});
