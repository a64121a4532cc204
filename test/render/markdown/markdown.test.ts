import { markdownText } from '../../../nodes/CreditReport/render/markdown';
import { viewOf } from '../../../nodes/CreditReport/render/view';
import { PRESETS } from '../../../nodes/CreditReport/report/screen';
import { CLEAN, READ_WHOLE } from '../../report/support/clean';
import { MADE_REPORTS } from '../../report/support/madeReports';
import { BRIEF, changed, GEN2, parsed } from '../../report/support/reports';
import { HOSTILE, hostileReport } from '../support/hostile';

/** The text for a message or a language model. */

const LATE = parsed(changed(CLEAN, 'loans.0.currOverduePeriods', '2'), READ_WHOLE);

test('what matters stands first', () => {
	const text = markdownText(viewOf(LATE, { rules: PRESETS.mortgage, mask: true }), {});
	const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
	expect(headings).toEqual([
		'个人信用报告',
		'核验结论',
		'决策',
		'值得注意',
		'主要指标',
		'未读取',
		'逾期账户',
		'未结清账户',
		'按月查询次数',
		'到期日',
	]);
	expect(text).toContain('**拒绝**');
	expect(text).not.toContain('清白某');
});

test('an account that a brief calls overdue is among the overdue ones, though no amount is printed', () => {
	const full = markdownText(viewOf(parsed(BRIEF, { edition: 'gen2-brief' })), {});
	expect(full).toMatch(/## 逾期账户\n\n- `贷款 1` `样例小额贷款有限公司`/);
	const compact = markdownText(viewOf(parsed(BRIEF, { edition: 'gen2-brief' })), { compact: true });
	expect(compact).toMatch(/逾期账户：\n`贷款 1 样例小额贷款有限公司/);
});

test.each(MADE_REPORTS.map(({ edition, report }, index) => [`${edition} ${index}`, report] as const))(
	'%s: the compact text fits into a message, and tells what it leaves out',
	(_, report) => {
		for (const language of ['zh', 'en'] as const) {
			const view = viewOf(report, { language, mask: true, rules: PRESETS.mortgage });
			const text = markdownText(view, { compact: true });
			expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
			expect(text).not.toMatch(/\n\n|^\||^#/m);
			const open = language === 'zh' ? '未结清账户' : 'Open accounts';
			const full = markdownText(view, {});
			if (full.includes(`## ${open}`)) expect(text).toContain(open);
		}
	},
);

test('nothing read is not nothing there', () => {
	const text = markdownText(viewOf(parsed({})), { compact: true });
	expect(text).toContain('未知：');
	expect(text).toContain('无法确认是否全部读取。');
	expect(text).not.toMatch(/：0/);
});

test.each(Object.entries(HOSTILE))('%s in every text draws nothing and says nothing of its own', (_, hostile) => {
	const rules = { ...PRESETS.mortgage, name: hostile, nameZh: hostile };
	const view = viewOf(hostileReport(hostile, GEN2), { rules: rules as typeof PRESETS.mortgage });
	for (const compact of [false, true]) {
		const text = markdownText(view, { compact });
		// What is not inline code is the text's own: it has none of the marks of links, HTML and mentions.
		for (const line of text.split('\n')) {
			expect(line.split('`').length % 2).toBe(1);
			const own = line.replace(/^> |`[^`]*`/g, '');
			expect(own).not.toMatch(/[<>[\]@]|\/\/|alert|SYSTEM|SUM/);
		}
		expect(text).not.toMatch(/<script|<img|\]\(|:\/\/|\u202e|\u200b|\u{e0041}/u);
		const rows = text.split('\n').filter((line) => line.startsWith('| '));
		expect(new Set(rows.map((row) => row.split('|').length)).size).toBeLessThanOrEqual(1);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(4096);
	}
});
