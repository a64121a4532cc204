import { layoutDocument, type Block } from '../../../../nodes/CreditReport/engines/local/layout';
import { NO_WORDS, line, lines, pageLayout, table, textsOf, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({ headings: ['贷款', '查询记录'], titles: ['编号', '查询日期', '查询原因'] });

function printed(blocks: readonly Block[]): unknown[] {
	return blocks.map((block) => {
		if (block.kind === 'table') return textsOf(block);
		return block.kind === 'heading' ? `# ${block.text}` : block.lines.map(({ text }) => text).join('/');
	});
}

const read = (...pages: Parameters<typeof layoutDocument>[0]): unknown[] =>
	printed(layoutDocument(pages, WORDS).blocks);

it('headings, tables and running text become blocks in reading order', () => {
	const items = [
		...lines(['开头', '接着', '贷款', '正文'], { top: 200 }),
		table([['甲', '乙']], { top: 300 }),
		line('结尾', { top: 400 }),
	];
	expect(read(pageLayout(items))).toEqual(['开头/接着', '# 贷款', '正文', [['甲', '乙']], '结尾']);
});

it('running text goes on across the page break', () => {
	expect(
		read(pageLayout(lines(['上'], { top: 700 })), pageLayout(lines(['下'], { top: 200, page: 2 }), { page: 2 })),
	).toEqual(['上/下']);
});

it('a table goes on across the page break when nothing stands between its parts', () => {
	const second = table([['丙', '丁']], { page: 2, top: 60 });
	expect(read(pageLayout([table([['甲', '乙']], { top: 700 })]), pageLayout([second], { page: 2 }))).toEqual([
		[
			['甲', '乙'],
			['丙', '丁'],
		],
	]);
	expect(
		read(
			pageLayout([table([['甲', '乙']], { top: 700 }), line('贷款', { top: 730 })]),
			pageLayout([second], { page: 2 }),
		),
	).toHaveLength(3);
});

it('tables on one page stay apart', () => {
	expect(read(pageLayout([table([['甲']], { top: 100 }), table([['乙']], { top: 200 })]))).toHaveLength(2);
});

it('a page mark between the parts of a table does not part them', () => {
	const first = pageLayout([table([['甲', '乙']], { top: 700 }), line('第1页，共2页', { top: 815 })]);
	const second = pageLayout(
		[table([['丙', '丁']], { page: 2, top: 60 }), line('第2页，共2页', { top: 815, page: 2 })],
		{ page: 2 },
	);
	const { blocks, furniture } = layoutDocument([first, second], WORDS);
	expect(blocks).toHaveLength(1);
	expect(furniture.map(({ text }) => text)).toEqual(['第1页，共2页', '第2页，共2页']);
});

describe('the header of a borderless table', () => {
	const header = (top: number, page = 1) => line('编号   查询日期   查询原因', { top, page });
	const row = (no: number, top: number, page = 1) => line(`${no}    二日     本人查询`, { top, page });

	it('gathers the rows below it, up to a heading', () => {
		const items = [header(200), row(1, 215), row(2, 230), line('贷款', { top: 260 })];
		expect(read(pageLayout(items))).toEqual([
			[
				['编号', '查询日期', '查询原因'],
				['1', '二日', '本人查询'],
				['2', '二日', '本人查询'],
			],
			'# 贷款',
		]);
	});

	it('gathers none that reach below two titles, and no caption', () => {
		const words = vocabulary({ titles: ['编号', '查询日期', '查询原因'], captions: ['账户2'] });
		const after = (text: string, x: number) =>
			printed(
				layoutDocument(
					[pageLayout([header(200), row(1, 215), line(text, { top: 230, x }), line('尾', { top: 245, x: 400 })])],
					words,
				).blocks,
			);
		expect(after('某年某月的还款记录', 90)).toEqual([expect.any(Array), '某年某月的还款记录/尾']);
		expect(after('账户2', 50)).toEqual([expect.any(Array), '账户2/尾']);
	});

	it('gathers a title of a section that stands beside two rows, as their label', () => {
		const [block] = read(pageLayout([header(200), row(1, 215), line('贷款', { top: 222, x: 90 }), row(2, 230)]));
		expect(block).toHaveLength(3);
	});

	it('gathers none below a title that stands alone in the middle', () => {
		const words = vocabulary({ titles: ['编号', '查询日期', '查询原因', '机构'] });
		const items = [header(200), row(1, 215), line('机构', { top: 230, x: 120 }), line('样例', { top: 245, x: 120 })];
		expect(printed(layoutDocument([pageLayout(items)], words).blocks)).toEqual([expect.any(Array), '机构/样例']);
	});

	it('printed again on the same page begins another table', () => {
		expect(read(pageLayout([header(200), row(1, 215), header(230), row(1, 245)]))).toHaveLength(2);
	});

	it('printed again at the head of the next page is no row', () => {
		const [block] = read(
			pageLayout([header(200), row(1, 215)]),
			pageLayout([header(60, 2), row(2, 75, 2)], { page: 2 }),
		);
		expect(block).toEqual([
			['编号', '查询日期', '查询原因'],
			['1', '二日', '本人查询'],
			['2', '二日', '本人查询'],
		]);
	});

	it('ends another table', () => {
		const items = [
			header(200),
			row(1, 215),
			line('编号   查询原因', { top: 230 }),
			line('1    本人查询', { top: 245 }),
		];
		expect(read(pageLayout(items))).toHaveLength(2);
	});

	it('gathers no sentence that runs across its columns', () => {
		const items = [header(200), row(1, 215), line('这是一句从头到尾没有空白的样例', { top: 240 })];
		expect(read(pageLayout(items))).toEqual([expect.any(Array), '这是一句从头到尾没有空白的样例']);
	});

	it('is running text for whom the words are unknown', () => {
		expect(printed(layoutDocument([pageLayout([header(200), row(1, 215)])], NO_WORDS).blocks)).toEqual([
			'编号查询日期查询原因/1二日本人查询',
		]);
	});
});
