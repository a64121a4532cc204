import { layoutDocument } from '../../../../nodes/CreditReport/engines/local/layout';
import { layoutPage } from '../../../../nodes/CreditReport/engines/local/layout/page';
import { joinTables } from '../../../../nodes/CreditReport/engines/local/layout/stitch';
import {
	isTable,
	type Row,
	type TableBlock,
	type Vocabulary,
} from '../../../../nodes/CreditReport/engines/local/layout/types';
import {
	glyphs,
	gridRules,
	horizontal,
	NO_WORDS,
	page,
	pageLayout,
	table,
	vertical,
	vocabulary,
} from '../../../support/layout';

/** Each cell as `column+columnSpan text`, row by row; those that reach down from above included. */
function columnsOf({ rows }: TableBlock): string[][] {
	return rows.map(({ cells }) =>
		cells.map(({ column, columnSpan, lines }) => `${column}+${columnSpan} ${lines.map(({ text }) => text).join('')}`),
	);
}

function tableOn(content: Parameters<typeof page>[0], words: Vocabulary = NO_WORDS): TableBlock {
	const { blocks } = layoutDocument([layoutPage(page(content), words)], words);
	const found = blocks.find((block): block is TableBlock => block.kind === 'table');
	if (!found) throw new Error('No table');
	return found;
}

describe('the columns of a ruled table', () => {
	it('end wherever a cell of some row does', () => {
		const rules = [
			...gridRules([50, 350], [100, 120, 140]),
			vertical(150, 100, 120),
			vertical(250, 120, 140), // another one than above
		];
		const text = [
			...glyphs('甲', 55, 104),
			...glyphs('乙', 155, 104),
			...glyphs('丙', 55, 124),
			...glyphs('丁', 255, 124),
		];
		expect(columnsOf(tableOn({ rules, glyphs: text }))).toEqual([
			['0+1 甲', '1+2 乙'],
			['0+2 丙', '2+1 丁'],
		]);
	});

	it('are those of both pages where it goes on overleaf', () => {
		const above = table([['甲', '乙']]);
		const below = table([['丙', '丁']], { page: 2 });
		const parted = (below.rows[0] as Row).cells.map((cell, index) => ({
			...cell,
			x1: cell.x1 - (index ? 0 : 50),
			x0: cell.x0 - (index ? 50 : 0),
		}));
		const joined = joinTables(above, { ...below, rows: [{ page: 2, index: 0, cells: parted }] }, NO_WORDS);
		expect(columnsOf(joined)).toEqual([
			['0+2 甲', '2+1 乙'],
			['0+1 丙', '1+2 丁'],
		]);
	});

	it('do not tell rules that differ by less than a rule is exact', () => {
		const above = table([['甲', '乙']]);
		const joined = joinTables(above, table([['丙', '丁']], { page: 2, left: 51 }), NO_WORDS);
		expect(columnsOf(joined)).toEqual([
			['0+1 甲', '1+1 乙'],
			['0+1 丙', '1+1 丁'],
		]);
	});
});

describe('the columns of a table without upright rules', () => {
	const TITLES = ['编号', '余额', '到期日'];
	const words = vocabulary({ titles: TITLES });
	const at = (texts: ReadonlyArray<readonly [string, number]>, y: number) =>
		texts.flatMap(([text, x]) => glyphs(text, x, y));
	const header = at(
		[
			['编号', 50],
			['余额', 150],
			['到期日', 250],
		],
		104,
	);

	it('are those of its titles, whatever width the texts below them have', () => {
		const rows = at(
			[
				['1', 55],
				['1234', 140],
				['2026年1月1日', 220],
			],
			124,
		);
		expect(columnsOf(tableOn({ glyphs: [...header, ...rows] }, words))).toEqual([
			['0+1 编号', '1+1 余额', '2+1 到期日'],
			['0+1 1', '1+1 1234', '2+1 2026年1月1日'],
		]);
	});

	it('are covered by a title as far as it reaches over them', () => {
		const grouped = vocabulary({ titles: ['编号', '账户数', '余额'], groups: ['发生过逾期的账户'] });
		const upper = glyphs('发生过逾期的账户', 150, 104);
		const lower = at(
			[
				['编号', 50],
				['账户数', 150],
				['余额', 200],
			],
			124,
		);
		const rows = at(
			[
				['1', 55],
				['2', 160],
				['30', 205],
			],
			144,
		);
		const [first] = columnsOf(tableOn({ glyphs: [...upper, ...lower, ...rows] }, grouped));
		expect(first).toEqual(['1+2 发生过逾期的账户']);
	});

	it('are those of the row with the most cells between horizontal rules', () => {
		const rules = [100, 120, 140, 160].map((y) => horizontal(y, 40, 340));
		const rows = [
			...at(
				[
					['甲', 55],
					['乙', 250],
				],
				124,
			),
			...at(
				[
					['丙', 55],
					['丁', 155],
					['戊', 255],
				],
				144,
			),
		];
		expect(columnsOf(tableOn({ rules, glyphs: [...header, ...rows] }))).toEqual([
			['0+1 编号', '1+1 余额', '2+1 到期日'],
			['0+1 甲', '2+1 乙'],
			['0+1 丙', '1+1 丁', '2+1 戊'],
		]);
	});
});

it('a cell that spans rows is one cell in both', () => {
	const { items } = pageLayout([
		tableOn({
			rules: [...gridRules([50, 150, 250], [100, 140]), horizontal(120, 150, 250)],
			glyphs: glyphs('贷款', 55, 114),
		}),
	]);
	const [block] = items.filter(isTable) as [TableBlock];
	expect(block.rows[1]?.cells[0]).toBe(block.rows[0]?.cells[0]);
});
