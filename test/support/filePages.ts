import { PAGE_WORDS } from '../../nodes/CreditReport/engines/local/grammar';
import { isTable } from '../../nodes/CreditReport/engines/local/layout/types';
import { reportsIn, type FilePage, type ReportPages } from '../../nodes/CreditReport/engines/local/pages';
import type { Box } from '../../nodes/CreditReport/engines/local/source/types';
import { line, pageLayout } from './layout';

/** Made-up pages of a file, for the tests of what this stage makes of them. */

export interface Printed {
	/** In large letters above the lines. */
	title?: string;
	/** Lines from the head of the page down, 16 points apart. */
	lines?: string[];
	/** At the foot. */
	foot?: string;
	pictures?: Box[];
	isFromPicture?: boolean;
}

export function filePages(pages: readonly Printed[]): FilePage[] {
	return pages.map(({ title, lines = [], foot, pictures = [], isFromPicture }, index) => {
		const page = index + 1;
		const items = lines.map((text, at) => line(text, { top: 130 + at * 16, page }));
		if (title) items.unshift(line(title, { top: 104, page, size: 18 }));
		if (foot) items.push(line(foot, { top: 815, x: 270, page }));
		return { layout: pageLayout(items, { page }), pictures, isFromPicture, sheet: page, x: 0, y: 0 };
	});
}

export function found(pages: readonly Printed[]): ReportPages[] {
	return reportsIn(filePages(pages), PAGE_WORDS);
}

/** Of each report the first words of its pages, in reading order. */
export function order(reports: readonly ReportPages[]): string[][] {
	return reports.map(({ pages }) => pages.map(({ items }) => (items[0] && !isTable(items[0]) ? items[0].text : '')));
}

const TOTAL = 4;

/** A brief of four pages: its head, its credit records, its public records and inquiries, its explanations. */
export function brief(
	name: string,
	number: string,
	foot: (page: number) => string | undefined = (page) => `第${page}页，共${TOTAL}页`,
): Printed[] {
	const pages = [
		[
			'个人信用报告',
			`报告编号：${number}报告时间：2025-01-02`,
			`姓名：${name}证件类型：身份证证件号码：1`,
			'信贷记录',
			`1.2020年1月2日${name}的甲`,
			`${name}的乙`,
		],
		[`${name}二`, `2.2021年1月2日${name}的丙`, `3.2021年3月2日${name}的丁`, `${name}的戊`],
		['公共记录', `${name}三`, '查询记录', `${name}的己`, `${name}的庚`],
		['说明', `1.本报告由${name}所辖的中心出具。`, '2.请妥善保管。'],
	];
	return pages.map((lines, index) => ({ lines, foot: foot(index + 1) }));
}
