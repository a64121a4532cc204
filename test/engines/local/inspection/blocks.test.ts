import { BlocksSyntaxError, parseBlocks } from '../../../../nodes/CreditReport/engines/local/inspection/blocksParser';
import { printBlocks } from '../../../../nodes/CreditReport/engines/local/inspection/blocksText';
import { readCase } from '../../../../nodes/CreditReport/engines/local/inspection/corpus';
import type { Block, TableBlock } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { tracedReports } from '../../../../nodes/CreditReport/engines/local/inspection/tracedReports';
import { withPdf } from '../../../../nodes/CreditReport/engines/local/pipeline/withPdf';
import { makeReport } from '../../../../scripts/fixtures/data';
import { EDITIONS, type EditionKey } from '../../../../scripts/fixtures/grammar';
import { lookOf } from '../../../../scripts/fixtures/looks';
import { renderReport } from '../../../../scripts/fixtures/render';
import { paragraph, table, textsOf } from '../../../support/layout';
import { pdfium } from '../../../../scripts/localEngine';

const again = (blocks: readonly Block[]): Block[] => parseBlocks(printBlocks(blocks));

/** The blocks of a made-up report, from its print. */
async function blocksOf(edition: EditionKey): Promise<readonly Block[]> {
	const pdf = await renderReport(makeReport(edition, { seed: 3, rich: 1 }), lookOf('raw-song'));
	const [report] = await withPdf(await pdfium(), pdf, undefined, (source) => tracedReports({ source, options: {} }));
	return report!.blocks;
}

it('what was printed is read back with every place', () => {
	const blocks: Block[] = [
		{ kind: 'heading', page: 1, text: '信息概要', lines: paragraph(['信息概要']).lines },
		{
			...paragraph(['报告编号：2018', '第二页的行']),
			lines: [...paragraph(['报告编号：2018']).lines, ...paragraph(['第二页的行'], { page: 2 }).lines],
		},
		{
			...table([
				['编号', '查询\n日期'],
				['1', '2018.01.20'],
				['^', ''],
			]),
			ruled: false,
			isSpaced: true,
			openBottom: true,
		},
	];
	expect(again(blocks)).toEqual(blocks);
});

it('words that mean something in the text are told from text', () => {
	const blocks = [paragraph(['| 甲 @1..2 / ^2 \\乙'])];
	expect(again(blocks)).toEqual(blocks);
	const cells = [table([['|', '/', '^1', '\\', '甲 / 乙']])];
	expect(again(cells)).toEqual(cells);
});

it('a cell that reaches down from another place in the row above is that cell', () => {
	const block = table([
		['甲', '乙', '丙'],
		['丁', '^', '^'],
	]);
	const row = block.rows[1]!;
	const narrow = { ...block, rows: [block.rows[0]!, { ...row, cells: row.cells.slice(1) }] };
	const [read] = parseBlocks(
		printBlocks([narrow])
			.replace('| ^2 | ^3 |', '| 戊 | ^3 |')
			.replace(/\n {4}@.*$/, ''),
	);
	expect(textsOf(read as TableBlock)).toEqual([
		['甲', '乙', '丙'],
		['戊', '^'],
	]);
	expect((read as TableBlock).rows[1]!.cells[1]).toBe((read as TableBlock).rows[0]!.cells[2]);
});

it('what a person writes needs no places', () => {
	const [heading, body] = parseBlocks(
		'p1 heading\n    查询记录\n\np2 table, no rules\n    | 编号 | 查询 / 日期 |\n    | 1 | 2018 |\n',
	);
	expect(heading).toMatchObject({ kind: 'heading', page: 1, text: '查询记录' });
	expect(textsOf(body as TableBlock)).toEqual([
		['编号', '查询\n日期'],
		['1', '2018'],
	]);
	expect((body as TableBlock).rows[1]!.cells.map(({ column, x0, page }) => [column, x0, page])).toEqual([
		[0, 50, 2],
		[1, 150, 2],
	]);
});

it.each([
	['para', 'line 1: a block begins'],
	['p1 heading', 'a heading has a line'],
	['p1 table\n    编号', 'line 2: a row begins and ends with |'],
	['p1 table\n    | ^ |', 'there is no cell above ^'],
	['p1 table, blue\n    | 1 |', 'a table is none of "blue"'],
	['p1 paragraph\n    甲乙  @ 1..2 3 4 1:5..6', 'the places told are not those of the text'],
])('%j is refused, and the line is named', (text, message) => {
	expect(() => parseBlocks(text)).toThrow(BlocksSyntaxError);
	expect(() => parseBlocks(text)).toThrow(message);
});

it.each(EDITIONS.map(({ key }) => key))(
	'%s: blocks that were printed and read back make the same report',
	async (edition) => {
		const blocks = await blocksOf(edition);
		expect(readCase(again(blocks))).toEqual(readCase(blocks));
	},
);
