import { PRESETS } from '../../../nodes/CreditReport/report/screen';
import { summarize } from '../../../nodes/CreditReport/report/indicators';
import { verify } from '../../../nodes/CreditReport/report/checks';
import type { ParsedReport } from '../../../nodes/CreditReport/report/forms/reports';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { viewOf, type HeatCell } from '../../../nodes/CreditReport/render/view';
import { CLEAN, READ_WHOLE } from '../../report/support/clean';
import { MADE_REPORTS } from '../../report/support/madeReports';
import { changed, GEN1, GEN2, history, parsed } from '../../report/support/reports';

/** A report as people look at it: nothing is made up, and what is not known is said. */

const EMPTY = parsed({});

test.each(MADE_REPORTS.map(({ edition, report }, index) => [`${edition} ${index}`, report] as const))(
	'%s: every row of every section is in a table, and figures and checks are those of Summarize and Verify',
	(_, report) => {
		const view = viewOf(report);
		const record = report as unknown as Record<string, unknown>;
		for (const table of view.sections.filter(({ isNested, kind }) => !isNested && kind === 'list'))
			expect([table.key, table.rows.length]).toEqual([table.key, (record[table.key] as unknown[]).length]);
		const tables = new Set(view.sections.map(({ key }) => key));
		for (const [key, value] of Object.entries(record))
			if (Array.isArray(value) && value.length > 0 && key !== 'otherIds')
				expect([key, tables.has(key)]).toEqual([key, true]);
		const summary = summarize(report);
		for (const { id, value } of view.figures.flatMap(({ figures }) => figures))
			expect([id, value]).toEqual([id, summary[id]]);
		expect(view.checks.map(({ id, status }) => `${id} ${status}`).sort()).toEqual(
			verify(report)
				.map(({ id, status }) => `${id} ${status}`)
				.sort(),
		);
	},
);

test('who and when stands at the head, with the labels of the print', () => {
	const { about, person, serialNo } = viewOf(parsed(CLEAN));
	expect([person, serialNo]).toEqual(['清白某', '2025061010000000000009']);
	expect(about).toContainEqual({ label: '被查询者姓名', value: '清白某', isDoubted: false });
	expect(about).toContainEqual({ label: '报告时间', value: '2025-06-10 10:00:00', isDoubted: false });
});

test('with rules the view decides as Screen does, without them it decides nothing and says what stands out', () => {
	const report = parsed(CLEAN, READ_WHOLE);
	expect(viewOf(report, { rules: PRESETS.mortgage }).decision).toMatchObject({ decision: 'pass', tone: 'good' });
	expect(viewOf(report)).toMatchObject({ decision: null, standOut: [] });
	const late = parsed(changed(CLEAN, 'loans.0.currOverduePeriods', '2'), READ_WHOLE);
	expect(viewOf(late).standOut[0]).toEqual({
		tone: 'bad',
		text: '当前逾期账户数：1个（贷款 1 示例银行股份有限公司）',
		source: null,
	});
	expect(viewOf(late, { rules: PRESETS.mortgage, language: 'en' }).decision).toMatchObject({ text: 'Reject' });
});

test('the heat map has a cell for every month that is printed, with its level', () => {
	const { history } = viewOf(parsed(GEN2));
	const cells = history.rows.flatMap(({ cells: row }) => row.filter((cell): cell is HeatCell => cell !== null));
	expect(history.rows.every(({ cells: row }) => row.length === history.months.length)).toBe(true);
	expect(new Set(cells.map(({ grade }) => grade).filter((grade) => grade !== 'clear')).size).toBeGreaterThan(0);
	for (const { code, grade } of cells) if (/^[1-7]$/.test(code)) expect(grade).toBe(`level${code}`);
});

test('months are in a row without gaps, sixty at most', () => {
	const { months } = viewOf(parsed(GEN1)).history;
	expect(months.length).toBeLessThanOrEqual(60);
	expect(months.every((month, index) => index === 0 || month > months[index - 1]!)).toBe(true);
});

test('nothing read is not nothing there', () => {
	const view = viewOf(EMPTY);
	expect(view.figures.flatMap(({ figures }) => figures).filter(({ value }) => value === 0)).toEqual([]);
	expect(view.history.notes).toEqual(['未读取到贷款或信用卡账户，无法确认是否没有。']);
	expect(view.inquiries.notes).toEqual(['未读取到查询记录，无法确认是否没有。']);
	expect(view.dues.notes).toEqual(['未读取到未结清贷款，无法确认是否没有。']);
	expect(view.unread).toMatchObject({ tone: 'unknown', summary: '无法确认是否全部读取。' });
	expect(view.emptySections.every(({ isNone }) => !isNone)).toBe(true);
});

test('an institution of which an account prints no balance owes at least what is shown', () => {
	const [loan] = CLEAN.loans as object[];
	const report = parsed({ ...CLEAN, loans: [loan, { ...loan, serialNo: '2', balance: '--' }] } as never);
	const { rows, notes } = viewOf(report).institutions;
	expect(rows[0]).toMatchObject({ accounts: expect.any(Number), balance: 800_000, withoutBalance: 1 });
	expect(notes).toContain('部分账户未列余额，所示余额为下限。');
});

test('a limit that two accounts of a card share counts once: the account in renminbi has it', () => {
	const card = (CLEAN.creditCards as ReportRecord[])[0]!;
	const cards = [
		{ ...card, organization: '双币银行', currency: '人民币元', amount: '50,000' },
		{ ...card, serialNo: '2', organization: '双币银行', currency: '美元', amount: '50,000' },
	];
	const { rows } = viewOf(parsed({ ...CLEAN, creditCards: cards })).institutions;
	expect(rows.find(({ institution }) => institution === '双币银行')).toMatchObject({ accounts: 2, limit: 50_000 });
});

test('a loan past its due date stands first, in red; days are counted from the day of the report', () => {
	const report = parsed(changed(CLEAN, 'loans.0.endAt', '2025.06.01'), READ_WHOLE);
	expect(viewOf(report).dues.rows[0]).toMatchObject({ due: '2025-06-01', daysLeft: -9, tone: 'bad' });
});

test('what was not read is said: lines, warnings, sections', () => {
	const report: ParsedReport = parsed(CLEAN, {
		unparsed: [{ page: 2, text: '不认识的一行' }],
		warnings: [{ code: 'UNKNOWN_CLAUSE', message: 'm', path: 'loans[0].status', value: '怪' }],
		completeness: [{ section: 'loans', expected: 2, read: 1, basis: 'summary', status: 'short' }],
	});
	const { unread } = viewOf(report);
	expect(unread.tone).toBe('bad');
	expect(unread.lines).toEqual([{ page: 2, text: '不认识的一行' }]);
	expect(unread.sections).toContainEqual({ title: '贷款', status: '缺少记录', reason: null, expected: 2, read: 1 });
	expect(unread.warnings[0]).toMatchObject({ code: 'UNKNOWN_CLAUSE', places: ['贷款 1 · 账户状态 · 怪'], count: 1 });
});

test('masked, no text of the view names the person, and no figure, check or decision differs', () => {
	const report = parsed(CLEAN, { ...READ_WHOLE, source: { fileName: '清白某.pdf' } });
	const [open, masked] = [false, true].map((mask) => viewOf(report, { mask, rules: PRESETS.mortgage }));
	expect(JSON.stringify(open)).toContain('清白某');
	expect(JSON.stringify(masked)).not.toMatch(/清白某|110199199001010017|13900000002/);
	const judged = ({ figures, checks, decision }: typeof open & object) => ({
		figures: figures.flatMap(({ figures: all }) => all.map(({ id, value }) => [id, value])),
		checks: checks.map(({ id, status }) => [id, status]),
		decision,
	});
	expect(judged(masked!)).toEqual(judged(open!));
});

test('in English everything but what the print says is English', () => {
	const { standOut, dues, figures, ...view } = viewOf(parsed(CLEAN, READ_WHOLE), { language: 'en' });
	const own = [
		view.title,
		...view.about.map(({ label }) => label),
		...view.answers.flatMap(({ question, answer }) => [question, answer]),
		...view.checks.flatMap(({ group, statusText, severityText, message }) => [
			group,
			statusText,
			severityText,
			message,
		]),
		...figures.flatMap(({ title, figures: all }) => [title, ...all.map(({ label }) => label)]),
		...view.sections.flatMap(({ title, columns }) => [
			title,
			...columns.flatMap(({ label, unit }) => [label, unit ?? '']),
		]),
		...dues.rows.map(({ account }) => account.title),
		...standOut.map(({ text }) => text),
		view.unread.summary,
	];
	expect(own.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('a loan due within 90 days deserves a look, a later one does not', () => {
	const toneOf = (endAt: string) => viewOf(parsed(changed(CLEAN, 'loans.0.endAt', endAt))).dues.rows[0]?.tone;
	expect(['2025.09.08', '2025.09.09'].map(toneOf)).toEqual(['notice', 'neutral']);
});

test('inquiries older than the picture are counted below it', () => {
	const row = { operator: '示例银行', reason: '贷款审批' };
	const checkDetails = ['2025.06.01', '2023.06.30', '2023.07.01'].map((checkedAt) => ({ ...row, checkedAt }));
	const { months, series, notes } = viewOf(parsed({ ...CLEAN, checkDetails })).inquiries;
	expect([months[0], months.at(-1), months.length]).toEqual(['2023-07', '2025-06', 24]);
	expect(series).toEqual([expect.objectContaining({ id: 'loanApproval', isHard: true })]);
	expect(series[0]!.counts.reduce((sum, count) => sum + count)).toBe(2);
	expect(notes).toEqual(['更早的1条查询未在此列出。']);
});

test('that a report was not read whole stands with what was not read, and is no reason of its own without rules', () => {
	const report = parsed(CLEAN);
	const reasonsOf = (rules?: typeof PRESETS.mortgage) => viewOf(report, { rules }).standOut.map(({ text }) => text);
	expect(reasonsOf(PRESETS.mortgage).filter((text) => text.includes('完整'))).toHaveLength(1);
	expect(reasonsOf().filter((text) => text.includes('完整'))).toEqual([]);
});

test('a line that was not understood keeps a report from being told whole', () => {
	expect(viewOf(parsed(CLEAN, READ_WHOLE)).unread.tone).toBe('good');
	const { unread } = viewOf(parsed(CLEAN, { ...READ_WHOLE, unparsed: [{ page: 1, text: '一行' }] }));
	expect(unread).toMatchObject({ tone: 'unknown', summary: expect.stringContaining('1行文字未识别') });
});

test('a quasi-credit card is overdue when it is overdrawn for more than 60 days, a closed account never', () => {
	const quasi = {
		serialNo: '1',
		organization: '示例银行',
		finAt: '2025年05月31日',
		status: '正常',
		balance: '500',
		startRt: '2025年05月',
		endRt: '2025年05月',
	};
	const isOverdue = (code: string, more: ReportRecord = {}) => {
		const card = { ...quasi, repaymentHistory: history('2025.05', code), ...more };
		const { loansAndCards } = viewOf(parsed({ ...CLEAN, quasiCreditCards: [card] }));
		return loansAndCards.at(-1)?.isOverdue;
	};
	expect([isOverdue('2'), isOverdue('3'), isOverdue('3', { status: '销户' })]).toEqual([false, true, false]);
});
