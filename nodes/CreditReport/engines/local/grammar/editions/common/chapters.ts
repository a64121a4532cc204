import type { SectionSource } from '../types';

// Fixed text: 这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。.
export const CREDIT: SectionSource = {
	id: 'credit',
	titles: ['信贷交易信息明细'],
	level: 1,
};

export const PUBLIC_RECORDS: SectionSource = {
	id: 'publicRecords',
	titles: ['公共信息明细'],
	isOptional: true,
	level: 1,
};

// The numeral counts the sections that are printed.
// Fixed text: 这部分包含您的信用报告最近2年被查询的记录。.
// Fixed text: 这部分包含您的信用报告最近2年内被查询的记录。.
export const INQUIRIES: SectionSource = {
	id: 'inquiries',
	titles: ['查询记录'],
	level: 1,
};

// 9 numbered notes; stop parsing here.
// Stop parsing here.
// About 5 notes; stop parsing here.
// 17-19 numbered notes; stop parsing here; followed by 还款状态说明 legends.
// 17-19 numbered notes; stop parsing here.
export const EXPLANATIONS: SectionSource = {
	id: 'explanations',
	titles: ['报告说明'],
	level: 1,
	skip: true,
};

export const NON_CREDIT: SectionSource = {
	id: 'nonCredit',
	titles: ['非信贷交易记录'],
	isOptional: true,
	level: 1,
};
