import type { SectionSource } from '../types';

export const PERSON: SectionSource = {
	id: 'person',
	titles: ['个人基本信息'],
	isNumbered: true,
	level: 1,
};

export const SUMMARY: SectionSource = {
	id: 'summary',
	titles: ['信息概要', '信用信息概要'],
	isNumbered: true,
	level: 1,
};

export const OWN_STATEMENTS: SectionSource = {
	id: 'ownStatements',
	titles: ['本人声明'],
	isOptional: true,
	level: 1,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', null],
				['声明内容', 'statements[].content'],
				['添加日期', 'statements[].addedAt'],
			],
			set: { 'statements[].type': '本人声明' },
		},
	],
};

// One renderer has no such section and calls the next one 七 查询记录.
export const OBJECTIONS: SectionSource = {
	id: 'objections',
	titles: ['异议标注'],
	isOptional: true,
	level: 1,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', null],
				['标注内容', 'statements[].content'],
				['添加日期', 'statements[].addedAt'],
			],
			set: { 'statements[].type': '异议标注' },
		},
	],
};
