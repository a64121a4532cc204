import { createHash } from 'node:crypto';

import { htmlPage } from '../../../nodes/CreditReport/render/html';
import { viewOf } from '../../../nodes/CreditReport/render/view';
import { PRESETS } from '../../../nodes/CreditReport/report/screen';
import { CLEAN, READ_WHOLE } from '../../report/support/clean';
import { MADE_REPORTS } from '../../report/support/madeReports';
import { changed, parsed } from '../../report/support/reports';

/** One self-contained page: complete, escaped, and without anything that loads or runs. */

const FULL = MADE_REPORTS.filter(({ edition }) => edition === 'gen2-detailed-personal').at(-2)!.report;
const text = (page: string): string =>
	page
		.replace(/<style>.*?<\/style>/s, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

describe.each(MADE_REPORTS.map(({ edition, report }, index) => [`${edition} ${index}`, report] as const))(
	'%s',
	(_, report) => {
		const view = viewOf(report);
		const page = htmlPage(view);

		test('loads nothing and runs nothing', () => {
			expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|link|form|base|audio|video|input)\b/i);
			expect(page).not.toMatch(/\s(?:on\w+|style|src|action)=/i);
			expect(page.match(/(?:href|url\()[^\s>]*/g)?.every((link) => link.startsWith('href="#'))).toBe(true);
		});

		test('headings go down one step at a time, from a single first one; ids are unique, links lead to them', () => {
			const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
			const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
		});

		test('every head of a table has a scope, every picture a name and a text', () => {
			expect(page.match(/<th(?![^>]*\sscope=)[\s>]/g)).toBeNull();
			for (const [picture] of page.matchAll(/<svg[^]*?<\/svg>/g)) {
				expect(picture).toMatch(/^<svg[^>]*\srole="img"/);
				expect(picture).toMatch(/<title[^>]*>[^<]/);
				expect(picture).toMatch(/<desc[^>]*>[^<]/);
			}
		});
	},
);

test('the policy allows the one style block by its hash, and nothing else', () => {
	const page = htmlPage(viewOf(FULL));
	const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
	const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
	expect(policy).toBe(
		`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; script-src 'none'; img-src 'none'; form-action 'none'; base-uri 'none'`,
	);
	// It must come before what it is to hold for.
	expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
});

test('every value of every section is on the page', () => {
	const view = viewOf(FULL);
	const shown = text(htmlPage(view)).replaceAll(/[,\s]/g, '');
	for (const { key, rows, columns } of view.sections)
		for (const row of rows)
			row.forEach((cell, index) => {
				const isMonth = columns[index]?.key === 'month';
				if (cell !== null && cell !== 0 && !isMonth)
					expect([key, shown]).toEqual([
						key,
						expect.stringContaining(String(cell).replace('T', ' ').replaceAll(/[,\s]/g, '')),
					]);
			});
});

test('parts stand in the order of their weight', () => {
	const page = htmlPage(viewOf(FULL));
	const order = [...page.matchAll(/<section class="part" id="(\w+)"/g)].map(([, id]) => id);
	expect(order).toEqual([
		'standOut',
		'figures',
		'history',
		'institutions',
		'inquiries',
		'dues',
		'checks',
		'unread',
		'sections',
		'empty',
	]);
});

test('what is not known is said, and is no 0', () => {
	const page = text(htmlPage(viewOf(parsed({}))));
	expect(page).toContain('未列姓名');
	expect(page).toContain('未读取到贷款或信用卡账户，无法确认是否没有。');
	expect(page).toMatch(/贷款余额 \? 未知/);
	expect(page).not.toMatch(/(?<![\d.])0(?:元|个|次|条)/);
});

test('with rules the decision stands at the head', () => {
	const report = parsed(changed(CLEAN, 'loans.0.currOverduePeriods', '2'), READ_WHOLE);
	expect(text(htmlPage(viewOf(report, { rules: PRESETS.mortgage })))).toMatch(/决策 ✕ 拒绝/);
	expect(htmlPage(viewOf(report))).not.toContain('class="decision');
});

test('in English no word of the page is Chinese but what is printed', () => {
	const page = htmlPage(viewOf(parsed(CLEAN), { language: 'en' }));
	expect(page).toContain('<html lang="en">');
	for (const [, heading = ''] of page.matchAll(/<h2[^>]*>([^<]*)</g)) expect(heading).toMatch(/^[\x20-\x7e]+$/);
});

test('a masked page says that it is masked', () => {
	expect(text(htmlPage(viewOf(FULL, { mask: true })))).toContain('个人信息已脱敏');
	expect(text(htmlPage(viewOf(FULL)))).not.toContain('个人信息已脱敏');
});
