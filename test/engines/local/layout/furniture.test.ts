import { withoutFurniture } from '../../../../nodes/CreditReport/engines/local/layout/furniture';
import { isTable, type PageLayout } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { line, pageLayout, table, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({ titles: ['编号', '5'] });

/** Pages of 842 points from their lines: [text, top, x]. */
function pages(...contents: Array<Array<[text: string, top: number, x?: number]>>): PageLayout[] {
	return contents.map((lines, index) => pageLayout(lines.map(([text, top, x]) => line(text, { top, x, page: index + 1 })), { page: index + 1 }));
}

function read(input: PageLayout[]): { kept: string[]; off: string[] } {
	const { pages: cleaned, furniture } = withoutFurniture(input, WORDS);
	const kept = cleaned.flatMap(({ items }) => items.map((item) => (isTable(item) ? 'table' : item.text)));
	return { kept, off: furniture.map(({ text }) => text) };
}

describe('furniture is', () => {
	it('a line at the head or foot of most pages, whatever number it carries', () => {
		const input = pages([['样例报告 1', 30], ['甲', 400]], [['样例报告 2', 30], ['乙', 400]], [['样例报告 3', 31], ['丙', 400]]);
		expect(read(input)).toEqual({ kept: ['甲', '乙', '丙'], off: ['样例报告1', '样例报告2', '样例报告3'] });
	});

	it('no part of a sentence that page breaks cut alike', () => {
		const input = pages([['日到期。截至2016年3月，余额842。', 30], ['甲', 400]], [['日到期。截至2016年4月，余额9。', 30], ['乙', 400]]);
		expect(read(input).off).toEqual([]);
	});

	it.each(['第 1 页，共 3 页', '第1页/共3页', 'Page 1 of 3', '1/3', '第1/3页', 'file:///C:/report.html'])('what looks like a page mark (%s), on a single page too', (text) => {
		expect(read(pages([['甲', 400], [text, 810]])).kept).toEqual(['甲']);
	});

	it('a bare number, as the outermost line and not at the left', () => {
		expect(read(pages([['甲', 400], ['3', 810, 300]])).kept).toEqual(['甲']);
		expect(read(pages([['甲', 400], ['3', 810, 60]])).kept).toEqual(['甲', '3']);
		expect(read(pages([['甲', 400], ['3', 800, 300], ['乙', 815]])).kept).toEqual(['甲', '3', '乙']);
	});

	it('a line at the very same place of nearly all of four pages or more, also in the middle', () => {
		const same = Array.from({ length: 4 }, (_, index): Array<[string, number]> => [['仅供样例使用', 420], [`第${'一二三四'[index]}`, 500]]);
		expect(read(pages(...same)).kept).toEqual(['第一', '第二', '第三', '第四']);
		expect(read(pages(...same.slice(0, 3))).kept).toHaveLength(6);
	});
});

describe('no furniture is', () => {
	it('a line that recurs at different heights', () => {
		expect(read(pages([['账户1', 30]], [['账户2', 60]], [['账户3', 80]])).kept).toEqual(['账户1', '账户2', '账户3']);
	});

	it('a line in the middle that looks like a page mark', () => {
		expect(read(pages([['1/3', 400]])).kept).toEqual(['1/3']);
	});

	it('a column title repeated at the head of each page', () => {
		expect(read(pages([['编号', 30]], [['编号', 30]], [['编号', 30]])).kept).toEqual(['编号', '编号', '编号']);
	});

	it('a table', () => {
		const input = [1, 2, 3].map((number) => pageLayout([table([['甲']], { page: number, top: 30 })], { page: number }));
		expect(read(input).kept).toEqual(['table', 'table', 'table']);
	});
});
