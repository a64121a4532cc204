import { compile } from '../../../../nodes/CreditReport/engines/local/grammar/compile';
import type { SectionSource, TableSource } from '../../../../nodes/CreditReport/engines/local/grammar/editions/types';
import type { SectionGrammar } from '../../../../nodes/CreditReport/engines/local/grammar/grammar';

function compiled(...sections: Array<Partial<SectionSource>>) {
	return compile({
		id: 'any',
		title: '任意',
		generation: 2,
		cues: { all: ['查询时间:'], any: [], none: [] },
		sections: sections.map((section, index) => ({ id: `s${index}`, titles: [`标题${index}`], level: 1, ...section })),
	});
}

const tableOf = (table: TableSource) => compiled({ tables: [table] }).sections[0]?.tables[0];

it('columns become titles in comparable form, and beside them the paths that their cells fill', () => {
	expect(
		tableOf({
			layout: 'rows',
			columns: [
				['编号', null],
				['查询 操作员：', ['organization', 'operator']],
				['余额', 'loans[].balance'],
			],
		}),
	).toMatchObject({
		labels: ['编号', '查询操作员', '余额'],
		fields: [[], ['organization', 'operator'], ['loans[].balance']],
		groups: undefined,
		headerless: false,
	});
});

it('columns under a common title keep its span, and its constants', () => {
	const table = tableOf({
		layout: 'header-row-then-values',
		columns: [
			['账户', 'loans[].no'],
			{
				group: '甲',
				set: { 'loans[].type': '一' },
				columns: [
					['余额', 'loans[].balance'],
					['笔数', 'loans[].periods'],
				],
			},
		],
	});
	expect(table).toMatchObject({
		labels: ['账户', '余额', '笔数'],
		groups: [{ span: 1 }, { label: '甲', span: 2 }],
		setByGroup: { 甲: { 'loans[].type': '一' } },
	});
});

it('the rows of a grid fill the columns behind its labels, or all where the label is a value itself', () => {
	const columns = [
		['账户类型', 'overdueSummary[].accountType'],
		['账户数', 'overdueSummary[].accounts'],
		['', null],
	] as const;
	const rows = [{ label: ['贷款', '住房'], set: { 'overdueSummary[].accountType': '甲' } }];
	expect(tableOf({ layout: 'grid', labelColumns: 1, columns, rows })?.rows).toEqual([
		{ label: ['贷款', '住房'], set: rows[0]?.set, fields: ['overdueSummary[].accounts', ''] },
	]);
	expect(tableOf({ layout: 'grid', columns, rows: [{ label: '贷款' }] })?.rows?.[0]?.fields).toHaveLength(3);
});

it('months have a column each behind the year; codes have 24 cells and no header', () => {
	expect(tableOf({ layout: 'months', rowsPerYear: 2, fills: ['loans[].repaymentHistory[].month'] })).toMatchObject({
		layout: 'grid',
		labels: ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
		yearRows: 2,
		headerless: false,
	});
	const codes = tableOf({ layout: 'codes', title: '2016年01月-2017年12月的还款记录', fills: ['loans[].last24Status'] });
	expect(codes).toMatchObject({ layout: 'grid', headerless: true, title: '月-月的还款记录' });
	expect(codes?.labels).toHaveLength(24);
});

it('a section writes to the lists of its sentences and of its tables, in this order', () => {
	const [section] = compiled({
		openedByText: ['creditCards'],
		tables: [
			{ layout: 'rows', columns: [['声明', 'statements[].content']], set: { 'loans[].type': '甲' } },
			{ layout: 'rows', columns: [['手机', 'profile.mobiles[].mobile']] },
		],
	}).sections as [SectionGrammar];
	expect(section.lists).toEqual(['creditCards', 'statements', 'loans']);
	expect(section.keys).toEqual(['creditCards', 'statements', 'profile.mobiles']);
});

it('a heading without tables of its own covers the sections below it, up to the next of its level', () => {
	const rows = (path: string): TableSource[] => [{ layout: 'rows', columns: [['编号', path]] }];
	const edition = compiled(
		{ titles: ['章'] },
		{ level: 2, tables: rows('loans[].no') },
		{ level: 2, tables: rows('creditCards[].no') },
		{ tables: rows('telRecord[].no') },
	);
	expect(edition.sections[0]?.covers).toEqual(['loans', 'creditCards']);
	expect(edition.sections[1]?.covers).toEqual(['loans']);
});

it('every title leads to its section, with its numeral and without; of two sections with one title to the first', () => {
	const edition = compiled({ titles: ['公共记录', '公共信息'] }, { titles: ['贷款'] }, { titles: ['贷款'] });
	expect(edition.headings.get('公共信息')).toBe(edition.sections[0]);
	expect(edition.headings.get('贷款')).toBe(edition.sections[1]);
});

it('an edition has chapters with numerals when a section of the first level is numbered', () => {
	expect(compiled({ isNumbered: true }).hasChapters).toBe(true);
	expect(compiled({ isNumbered: true, level: 2 }, {}).hasChapters).toBe(false);
});

it('cues are compared like labels', () => {
	expect(compiled({}).cues.all).toEqual(['查询时间']);
});
