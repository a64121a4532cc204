import { withoutFurniture } from '../../../../nodes/CreditReport/engines/local/layout/furniture';
import { isTable, type PageLayout } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { line, pageLayout, table, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({ titles: ['编号', '5'] });

/** Pages of 842 points from their lines: [text, top, x]. */
function pages(...contents: Array<Array<[text: string, top: number, x?: number]>>): PageLayout[] {
	return contents.map((lines, index) =>
		pageLayout(
			lines.map(([text, top, x]) => line(text, { top, x, page: index + 1 })),
			{ page: index + 1 },
		),
	);
}

function read(input: PageLayout[]): { kept: string[]; off: string[] } {
	const { pages: cleaned, furniture } = withoutFurniture(input, WORDS);
	const kept = cleaned.flatMap(({ items }) => items.map((item) => (isTable(item) ? 'table' : item.text)));
	return { kept, off: furniture.map(({ text }) => text) };
}

describe('furniture is', () => {
	it('a line at the head or foot of most pages, whatever number it carries', () => {
		const input = pages(
			[
				['样例报告 1', 30],
				['甲', 400],
			],
			[
				['样例报告 2', 30],
				['乙', 400],
			],
			[
				['样例报告 3', 31],
				['丙', 400],
			],
		);
		expect(read(input)).toEqual({ kept: ['甲', '乙', '丙'], off: ['样例报告1', '样例报告2', '样例报告3'] });
	});

	it('no part of a sentence that page breaks cut alike', () => {
		const input = pages(
			[
				['日到期。截至2016年3月，余额842。', 30],
				['甲', 400],
			],
			[
				['日到期。截至2016年4月，余额9。', 30],
				['乙', 400],
			],
		);
		expect(read(input).off).toEqual([]);
	});

	it.each(['第 1 页，共 3 页', '第1页/共3页', 'Page 1 of 3', '1/3', '第1/3页', 'file:///C:/report.html'])(
		'what looks like a page mark (%s), on a single page too',
		(text) => {
			expect(
				read(
					pages([
						['甲', 400],
						[text, 810],
					]),
				).kept,
			).toEqual(['甲']);
		},
	);

	it('a bare number, as the outermost line, and at the left only where it stands apart', () => {
		for (const number of ['3', '③', '- 3 -', 'iii', 'IV'])
			expect(
				read(
					pages([
						['甲', 400],
						[number, 810, 300],
					]),
				).kept,
			).toEqual(['甲']);
		expect(
			read(
				pages([
					['甲', 400],
					['3', 810, 60],
				]),
			).kept,
		).toEqual(['甲']);
		expect(
			read(
				pages([
					['甲', 792],
					['3', 810, 60],
				]),
			).kept,
		).toEqual(['甲', '3']);
		expect(
			read(
				pages([
					['甲', 400],
					['3', 800, 300],
					['乙', 815],
				]),
			).kept,
		).toEqual(['甲', '3', '乙']);
	});

	it('a page number in words, and what a bank prints beside it', () => {
		expect(
			read(
				pages([
					['甲', 400],
					['某某银行征信查询专用第1页共5页', 810, 60],
				]),
			).kept,
		).toEqual(['甲']);
	});

	it('none, a tenth below the head of a report printed as one long page', () => {
		const [long] = pages([
			['甲', 40],
			['2/7', 1200, 300],
			['乙', 9000],
		]);
		expect(read([{ ...(long as PageLayout), height: 13_000 }]).kept).toEqual(['甲', '2/7', '乙']);
	});

	it('a line at the very same place of nearly all of four pages or more, also in the middle', () => {
		const same = Array.from({ length: 4 }, (_, index): Array<[string, number]> => [
			['仅供样例使用', 420],
			[`第${'一二三四'[index]}`, 500],
		]);
		expect(read(pages(...same)).kept).toEqual(['第一', '第二', '第三', '第四']);
		expect(read(pages(...same.slice(0, 3))).kept).toHaveLength(6);
	});
});

describe('the corners of a page are furniture', () => {
	it('of a report of one page: a running title beside the page number', () => {
		const corners = line('个人信用报告（明细）                 Page 1 of 1', { top: 12 });
		const input = [
			pageLayout([
				corners,
				line('个人信用报告', { top: 60, size: 20 }),
				line('报告编号：1', { top: 90 }),
				line('http://10.0.0.1/a.do?name=', { top: 824 }),
			]),
		];
		const words = { ...WORDS, isTitle: (text: string) => text.startsWith('个人信用报告') };
		const { pages: cleaned, furniture } = withoutFurniture(input, words);
		expect(cleaned[0]?.items.map((item) => (isTable(item) ? '' : item.text))).toEqual(['个人信用报告', '报告编号：1']);
		expect(furniture).toHaveLength(2);
	});

	it('of a report of two pages: the running title of the second is that of the first', () => {
		const head = (page: number): [string, number] => [`个人信用报告（明细）                 Page ${page} of 2`, 12];
		const input = pages([head(1), ['个人信用报告', 60], ['报告编号：1', 90], ['甲', 400]], [head(2), ['乙', 60]]);
		const words = { ...WORDS, isTitle: (text: string) => text.startsWith('个人信用报告') };
		const { pages: cleaned } = withoutFurniture(input, words);
		expect(cleaned.map(({ items }) => items.map((item) => (isTable(item) ? '' : item.text)))).toEqual([
			['个人信用报告', '报告编号：1', '甲'],
			['乙'],
		]);
	});

	it('a running title that was recognised with brackets of another width', () => {
		const head = (title: string, page: number): [string, number] => [`${title}                 Page ${page} of 2`, 12];
		const input = pages(
			[head('个人信用报告（明细）', 1), ['个人信用报告', 60], ['报告编号：1', 90], ['甲', 400]],
			[head('个人信用报告(明细）', 2), ['乙', 60]],
		);
		const words = { ...WORDS, isTitle: (text: string) => text.startsWith('个人信用报告') };
		expect(withoutFurniture(input, words).pages[1]?.items.map((item) => (isTable(item) ? '' : item.text))).toEqual([
			'乙',
		]);
	});

	it('not a title that only a later page has', () => {
		const input = pages(
			[['甲', 400]],
			[
				['个人信用报告（明细）                 2/2', 12],
				['乙', 60],
			],
		);
		const words = { ...WORDS, isTitle: (text: string) => text.startsWith('个人信用报告') };
		expect(withoutFurniture(input, words).pages[1]?.items.map((item) => (isTable(item) ? '' : item.text))).toEqual([
			'个人信用报告（明细）',
			'乙',
		]);
	});

	it('the day of printing beside a running title', () => {
		const input = pages([
			['2025-8-23               个人信用报告', 12],
			['个人信用报告', 60],
			['报告编号：1', 90],
			['甲', 400],
		]);
		expect(read(input).kept).toEqual(['个人信用报告', '报告编号：1', '甲']);
	});

	it('the day and the title that a browser prints larger than the report its own', () => {
		const corners = line('11/29/26,12:03AM               个人信用报告', { top: 12, size: 10 });
		const [page] = pages([
			['报告编号：1', 90],
			['甲', 400],
		]) as [PageLayout];
		expect(
			read([{ ...page, items: [corners, line('个人信用报告', { top: 60, size: 8 }), ...page.items] }]).kept,
		).toEqual(['个人信用报告', '报告编号：1', '甲']);
	});

	it('the page number alone where something else stands beside it', () => {
		const input = pages(
			[
				['报告编号：1                 第1页，共2页', 20],
				['甲', 400],
			],
			[['乙', 400]],
		);
		expect(read(input).kept).toEqual(['报告编号：1', '甲', '乙']);
	});
});

describe('no furniture is', () => {
	it('the title and the number of the first page, though all pages repeat them', () => {
		const head = (number: number): Array<[string, number]> => [
			['个人信用报告', 30],
			['报告编号：12345', 45],
			[`正文${'甲乙丙'[number]}`, 400],
		];
		expect(read(pages(head(0), head(1), head(2))).kept).toEqual([
			'个人信用报告',
			'报告编号：12345',
			'正文甲',
			'正文乙',
			'正文丙',
		]);
	});

	it('a caption that counts on at the head of two pages', () => {
		expect(
			read(
				pages(
					[
						['账户1', 50],
						['甲', 400],
					],
					[
						['账户2', 50],
						['乙', 400],
					],
				),
			).off,
		).toEqual([]);
	});

	it('a caption that counts on, where other pages have text at its height', () => {
		expect(read(pages([['账户1', 50]], [['账户2', 50]], [['账户3', 50]], [['其他', 50]])).off).toEqual([]);
	});

	it('a line that recurs at different heights', () => {
		expect(read(pages([['账户1', 30]], [['账户2', 60]], [['账户3', 80]])).kept).toEqual(['账户1', '账户2', '账户3']);
	});

	it('a line in the middle that looks like a page mark', () => {
		expect(read(pages([['1/3', 400]])).kept).toEqual(['1/3']);
	});

	it('a code of a grid that stands alone at the head of a page', () => {
		expect(
			read(
				pages([
					['M', 50],
					['正文', 400],
				]),
			).kept,
		).toEqual(['M', '正文']);
		expect(
			read(
				pages([
					['w', 50],
					['正文', 400],
				]),
			).kept,
		).toEqual(['正文']);
	});

	it('a date at the foot with something of the report below it', () => {
		expect(
			read(
				pages([
					['2022.07.30', 770],
					['受理中', 785],
					['第1页，共1页', 815],
				]),
			).kept,
		).toEqual(['2022.07.30', '受理中']);
		expect(
			read(
				pages([
					['2022.07.30', 800],
					['第1页，共1页', 815],
				]),
			).kept,
		).toEqual([]);
	});

	it('a column title repeated at the head of each page', () => {
		expect(read(pages([['编号', 30]], [['编号', 30]], [['编号', 30]])).kept).toEqual(['编号', '编号', '编号']);
	});

	it('a table', () => {
		const input = [1, 2, 3].map((number) => pageLayout([table([['甲']], { page: number, top: 30 })], { page: number }));
		expect(read(input).kept).toEqual(['table', 'table', 'table']);
	});
});
