import { FINDERS } from '../../../../../nodes/CreditReport/engines/local/layout/finders';
import type { DocumentMatter, PageMatter } from '../../../../../nodes/CreditReport/engines/local/layout/finders/types';
import { linesOf } from '../../../../../nodes/CreditReport/engines/local/layout/lines';
import { connectedFrames, mergeRules } from '../../../../../nodes/CreditReport/engines/local/layout/mergedRules';
import { TOLERANCES } from '../../../../../nodes/CreditReport/engines/local/layout/tolerances';
import { isTable } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import type { Glyph, Rule } from '../../../../../nodes/CreditReport/engines/local/source/types';
import {
	glyphs,
	gridRules,
	horizontal,
	line,
	NO_WORDS,
	page,
	table,
	textsOf,
	vocabulary,
} from '../../../../support/layout';

function matterOf(text: Glyph[], rules: Rule[]): PageMatter {
	const content = page({ glyphs: text, rules });
	const frames = connectedFrames(mergeRules(rules, content.unit));
	return { page: content, lines: () => linesOf(text, 1), frames, free: text, tables: [], separators: [] };
}

const found = (matter: PageMatter, kind: string) =>
	FINDERS.page.find(({ rules }) => rules === kind)?.find(matter, NO_WORDS, TOLERANCES) as PageMatter;
const textOf = (free: readonly Glyph[]) => free.map(({ text }) => text).join('');

const RULED = gridRules([50, 150, 250], [100, 120]);
const BANDS = [200, 220, 240].map((y) => horizontal(y, 40, 340));
const TEXT = [
	...glyphs('甲', 55, 104),
	...glyphs('乙', 155, 104),
	...glyphs('丙', 55, 204),
	...glyphs('丁', 155, 204),
	...glyphs('戊', 55, 224),
	...glyphs('己', 155, 224),
	...glyphs('正文', 55, 300),
];

it('rules on all sides come before horizontal ones, and those before none', () => {
	expect([...FINDERS.page, ...FINDERS.document].map(({ rules }) => rules)).toEqual(['all', 'horizontal', 'none']);
});

it.each([
	['all', [[['甲', '乙']]], '丙丁戊己正文'],
	[
		'horizontal',
		[
			[
				['丙', '丁'],
				['戊', '己'],
			],
		],
		'甲乙正文',
	],
])('the finder of tables with %s rules takes its own and leaves the rest', (kind, tables, left) => {
	const after = found(matterOf(TEXT, [...RULED, ...BANDS]), kind);
	expect(after.tables.map(textsOf)).toEqual(tables);
	expect(textOf(after.free)).toBe(left);
});

it('finders keep what others found', () => {
	const first = found(matterOf(TEXT, [...RULED, ...BANDS]), 'all');
	const both = found(first, 'horizontal');
	expect(both.tables).toHaveLength(2);
	expect(both.tables[0]).toBe(first.tables[0]);
	expect(textOf(both.free)).toBe('正文');
});

it('the finder of tables without rules puts them in the place of their lines', () => {
	const words = vocabulary({ titles: ['编号', '余额'], captions: ['账户1'] });
	const ruled = table([['甲', '乙']]);
	const items: DocumentMatter['items'] = [
		line('说明'),
		ruled,
		line('编号        余额', { top: 200 }),
		line('1         100', { top: 220 }),
		line('账户1', { top: 300 }),
	];
	const [finder] = FINDERS.document;
	const after = finder?.find({ items, separators: new Map() }, words, TOLERANCES).items ?? [];
	expect(after.map((item) => (isTable(item) ? textsOf(item) : item.text))).toEqual([
		'说明',
		[['甲', '乙']],
		[
			['编号', '余额'],
			['1', '100'],
		],
		'账户1',
	]);
});
