import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../../nodes/CreditReport/cli';
import { createLocalEngine } from '../../nodes/CreditReport/engines/local';
import { SECTION_CHOICES } from '../../nodes/CreditReport/report/rows/sections';
import type { ParsedReport } from '../../nodes/CreditReport/report/forms/reports';
import { SAMPLE, samplePdf } from '../../scripts/fixtures/hostile/sample';
import { fileOf, severalReports } from '../../scripts/fixtures/several';
import { comparable } from '../../scripts/localEngine';
import { terminal } from '../support/terminal';

/** The commands over files on disk, with the worker of the last build. */

const folder = mkdtempSync(join(tmpdir(), 'credit-report-cli-'));
const report = join(folder, 'report.pdf');
const letter = join(folder, 'letter.pdf');
const missing = join(folder, 'missing.pdf');

beforeAll(() => {
	writeFileSync(report, samplePdf());
	writeFileSync(letter, 'no PDF');
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await createLocalEngine().close();
});

async function credit(
	args: string[],
	options: Parameters<typeof terminal>[0] = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
	const { streams, output } = terminal(options);
	return { code: await run(args, streams), ...output() };
}

describe('parse', () => {
	it('prints one object: meta beside the keys of the contract', async () => {
		const { code, stdout, stderr } = await credit(['parse', report, '--values', 'printed']);
		const { meta, ...rest } = JSON.parse(stdout) as ParsedReport;
		expect([code, stderr]).toEqual([0, '']);
		expect(meta).toMatchObject({ source: { fileName: 'report.pdf' }, values: 'printed', edition: 'gen2-brief' });
		expect(comparable(rest)).toEqual(comparable(SAMPLE.truth));
	});

	it('normalises unless told otherwise', async () => {
		const { stdout } = await credit(['parse', report]);
		expect(JSON.parse(stdout)).toMatchObject({
			meta: { values: 'normalised' },
			createAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
		});
	});

	it('prints a line per file; one that is refused costs only itself', async () => {
		const { code, stdout, stderr } = await credit(['parse', report, letter, report]);
		expect(code).toBe(1);
		expect(
			stdout
				.trim()
				.split('\n')
				.map((text) => (JSON.parse(text) as ParsedReport).meta.edition),
		).toEqual(['gen2-brief', 'gen2-brief']);
		expect(stderr).toContain('NOT_A_PDF');
	});

	it('prints a line per report where a file holds several', async () => {
		const reports = severalReports('gen2-brief', 'gen1-brief');
		const both = join(folder, 'both.pdf');
		writeFileSync(both, fileOf(reports));
		const lines = async (...args: string[]) =>
			(await credit(args)).stdout
				.trim()
				.split('\n')
				.map((text) => JSON.parse(text) as Record<string, unknown>);
		const numbers = reports.map(({ truth }) => truth.serialNo);
		expect((await lines('parse', both)).map(({ serialNo }) => serialNo)).toEqual(numbers);
		expect((await lines('verify', both)).map(({ reportSerialNo }) => reportSerialNo)).toEqual(numbers);
		expect(await lines('summarize', both)).toHaveLength(2);
		expect(await lines('inspect', both)).toMatchObject([{ reportCount: 2 }]);
	});

	it.each([
		[letter, 'NOT_A_PDF'],
		[missing, 'FILE_NOT_FOUND'],
		[folder, 'FILE_NOT_FOUND'],
	])('refuses %s: code 1, code and message on stderr, nothing on stdout', async (file, code) => {
		const result = await credit(['parse', file]);
		expect([result.code, result.stdout]).toEqual([1, '']);
		expect(result.stderr).toMatch(new RegExp(`${code}: .+`));
	});

	it('masked, tells of no file whose it is: not in messages, not in its progress', async () => {
		const personal = join(folder, '张三_110199199001010017.pdf');
		writeFileSync(personal, 'no PDF');
		for (const command of ['parse', 'verify', 'summarize']) {
			const { stderr } = await credit([command, personal, join(folder, 'lisi.pdf'), '--mask'], { isTTY: true });
			expect(stderr).not.toMatch(/张|三|1101|lisi/);
			expect(stderr).toMatch(/\*{2}_\*+\.pdf: NOT_A_PDF: .+\*{4}\.pdf: FILE_NOT_FOUND: /s);
		}
		const { stderr, stdout } = await credit(['inspect', personal, '--mask']);
		expect(stderr + stdout).not.toMatch(/张|三|1101/);
	});

	it('takes an empty password for none', async () => {
		expect((await credit(['parse', report, '--password', ''])).code).toBe(0);
	});

	it('keeps a limit of pages', async () => {
		expect((await credit(['parse', report, '--max-pages', '1'])).stderr).toContain('TOO_MANY_PAGES');
	});

	it('writes JSON that is indented, masked, with evidence, and as the API has it, on request', async () => {
		const printed = async (...flags: string[]) => (await credit(['parse', report, ...flags])).stdout;
		expect(await printed('--pretty')).toContain('\n  "meta"');
		const masked = JSON.parse(await printed('--mask')) as ParsedReport;
		expect(masked.idNum).not.toBe(SAMPLE.truth.idNum);
		const { evidence } = JSON.parse(await printed('--evidence')) as { evidence: { serialNo: { page: number } } };
		expect(evidence.serialNo.page).toBe(1);
		expect(Object.keys(JSON.parse(await printed('--jd-compatible')) as object)).not.toContain('briefSummary');
		expect(Object.keys(JSON.parse(await printed('--leave-out-empty')) as object)).not.toContain('houseFundPayedRecord');
	});

	it('shows its progress on a terminal, and only there', async () => {
		expect((await credit(['parse', report], { isTTY: true })).stderr).toContain('1/1');
		expect((await credit(['parse', report])).stderr).toBe('');
	});
});

it('extract prints a row a line, of several sections', async () => {
	const { code, stdout } = await credit(['extract', report, '--section', 'creditCards,checkDetails']);
	const rows = stdout
		.trim()
		.split('\n')
		.map((text) => (JSON.parse(text) as { section: string }).section);
	expect(code).toBe(0);
	expect([...new Set(rows)]).toEqual(['creditCards', 'checkDetails']);
	expect(rows.filter((name) => name === 'creditCards')).toHaveLength((SAMPLE.truth.creditCards as unknown[]).length);
});

it('extract ends rows with the column of values to review on request', async () => {
	const { stdout } = await credit(['extract', report, '--section', 'creditCards', '--review-column']);
	expect(JSON.parse(stdout.split('\n')[0]!)).toHaveProperty('underReview', null);
	const { stdout: without } = await credit(['extract', report, '--section', 'creditCards']);
	expect(without).not.toContain('underReview');
});

it('extract refuses a section that does not exist', async () => {
	const { code, stdout, stderr } = await credit(['extract', report, '--section', 'cards']);
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toContain('UNKNOWN_SECTION');
});

describe('summarize', () => {
	it('prints chosen groups by a rule, with labels, units and words in Chinese', async () => {
		const { stdout } = await credit([
			'summarize',
			report,
			'--groups',
			'quality,overdue',
			'--rule',
			'2,4,12',
			'--headers',
			'zhUnits',
			'--chinese-words',
		]);
		const figures = JSON.parse(stdout) as Record<string, unknown>;
		expect(figures).toMatchObject({ 连N累M规则: '连2累4（12个月）', 报告是否完整读取: '是' });
		expect(figures).not.toHaveProperty('姓名');
	});

	it.each([
		['--groups', 'everything'],
		['--rule', '3'],
		['--rule', '0,6'],
		['--rule', '3,6,99'],
		['--headers', 'de'],
	])('refuses %s %s as a wrong command line', async (flag, value) => {
		const { code, stdout } = await credit(['summarize', report, flag, value]);
		expect([code, stdout]).toEqual([2, '']);
	});
});

it('sections lists every section with its Chinese title', async () => {
	const { code, stdout } = await credit(['sections']);
	expect([code, stdout.trim().split('\n').length]).toEqual([0, SECTION_CHOICES.length]);
	expect(stdout).toMatch(/^loans +.*贷款/m);
});

describe('inspect', () => {
	it.each([
		['text', /^page 1 \(595 x 842\)/],
		['cells', /^page 1 table/],
		['blocks', /^p1 heading|^p1 paragraph/],
		['reading', /^p1 .*\n(.*\n)*p1 .*  -> .*serialNo/],
	])('shows the stage %s', async (stage, start) => {
		const { code, stdout } = await credit(['inspect', report, '--stage', stage]);
		expect(code).toBe(0);
		expect(stdout).toMatch(start);
		expect(stdout).toContain(stage === 'cells' ? '信用卡' : '信贷记录');
	});

	it('masks the name of the file, and no stage, which is the text of the file', async () => {
		const named = join(folder, '张三.pdf');
		writeFileSync(named, samplePdf());
		expect(JSON.parse((await credit(['inspect', named, '--mask'])).stdout)).toMatchObject({
			fileName: '**.pdf',
			edition: 'gen2-brief',
		});
		expect(await credit(['inspect', named, '--mask', '--stage', 'text'])).toMatchObject({ code: 2, stdout: '' });
	});

	it('draws one page to the file that is named, several to files beside it', async () => {
		const drawing = join(folder, 'drawing.svg');
		expect(await credit(['inspect', report, '--svg', drawing, '--page', '2'])).toMatchObject({ code: 0, stdout: '' });
		expect(readFileSync(drawing, 'utf8')).toMatch(/^<svg [^]*<title>page 2<\/title>/);
		await credit(['inspect', report, '--svg', drawing]);
		const [first, third] = [1, 3].map((page) => readFileSync(join(folder, `drawing-${page}.svg`), 'utf8'));
		expect([first?.includes('<title>page 1<'), third?.includes('<title>page 3<')]).toEqual([true, true]);
	});

	it('prints a case for the corpus, masked if asked', async () => {
		const name = String(SAMPLE.truth.whoWasChecked);
		const plain = await credit(['inspect', report, '--corpus']);
		expect(plain.stdout).toMatch(/^# gen2-brief\n\np1 (?:[^]*)\n==>\n\n\{/);
		expect(plain.stdout).toContain(name);
		expect((await credit(['inspect', report, '--corpus', '--mask'])).stdout).not.toContain(name);
	});

	it('refuses what it cannot open', async () => {
		const { code, stdout, stderr } = await credit(['inspect', letter, '--stage', 'text']);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('NOT_A_PDF');
	});
});

describe('compare', () => {
	it('prints summary and changes of two files, whichever is the earlier', async () => {
		const { code, stdout, stderr } = await credit(['compare', report, report, '--mask']);
		const { summary, changes } = JSON.parse(stdout) as { summary: Record<string, unknown>; changes: unknown[] };
		expect([code, stderr, changes]).toEqual([0, '', []]);
		expect(summary).toMatchObject({ sameReport: true, changed: 'no', newReportSerialNo: SAMPLE.truth.serialNo });
		expect(summary.whoWasChecked).not.toBe(SAMPLE.truth.whoWasChecked);
	});

	it('refuses reports of different persons, one report alone, and a file that is none', async () => {
		const other = join(folder, 'other.pdf');
		writeFileSync(other, fileOf(severalReports('gen1-detailed-personal')));
		for (const [files, error] of [
			[[report, other], 'DIFFERENT_PERSONS'],
			[[report], 'NOTHING_TO_COMPARE'],
			[[report, letter], 'NOT_A_PDF'],
		] as const) {
			const { code, stdout, stderr } = await credit(['compare', ...files]);
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toContain(error);
		}
	});
});

describe('screen', () => {
	const rules = join(folder, 'rules.json');
	const write = (content: unknown): void =>
		writeFileSync(rules, typeof content === 'string' ? content : JSON.stringify(content));
	const screened = async (...flags: string[]): Promise<Record<string, unknown>> =>
		JSON.parse((await credit(['screen', report, ...flags])).stdout) as Record<string, unknown>;

	it.each(['cautious-bank', 'consumer-lender', 'mortgage'])('decides by the preset %s', async (preset) => {
		const { code, stdout } = await credit(['screen', report, '--rules', preset]);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			reportSerialNo: SAMPLE.truth.serialNo,
			decision: expect.stringMatching(/^(?:pass|manualReview|reject)$/),
			complete: 'yes',
		});
	});

	it('decides by the rules of a file', async () => {
		write([{ indicator: 'edition', operator: 'is', threshold: 'gen2-brief', outcome: 'reject', text: '不收简版' }]);
		expect(await screened('--rules', rules)).toMatchObject({
			decision: 'reject',
			reasonsTextZh: '不收简版。报告版式：二代简版；规则：为“二代简版”即拒绝',
		});
	});

	it('prints every rule, in Chinese and masked, on request', async () => {
		write([{ indicator: 'edition', operator: 'is', threshold: 'gen1-brief', outcome: 'reject' }]);
		expect(await screened('--rules', rules)).not.toHaveProperty('rules');
		expect(await screened('--rules', rules, '--all-rules')).toMatchObject({
			decision: 'pass',
			rules: [{ status: 'doesNotHold' }],
		});
		const masked = await screened('--rules', rules, '--headers', 'zh', '--mask');
		expect(masked).toMatchObject({ 决策: '通过', 规则集: '自定义规则' });
		expect(masked.被查询者姓名).not.toBe(SAMPLE.truth.whoWasChecked);
	});

	it.each([
		['[{ "indicator": "nope" }]', 'Rule 1: there is no indicator "nope"'],
		['[{ "indicator"', '--rules takes JSON'],
		['[]', '--rules: there is no rule'],
	])('rules that cannot be read are a wrong command line: %s', async (content, message) => {
		write(content);
		const { code, stdout, stderr } = await credit(['screen', report, '--rules', rules]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(message);
	});
});

describe('render', () => {
	const out = mkdtempSync(join(tmpdir(), 'credit-report-render-'));
	afterAll(() => rmSync(out, { recursive: true }));

	it('writes a file for each report, named as its PDF, and prints where; only its owner can read it', async () => {
		const { code, stdout, stderr } = await credit(['render', report, '--to', 'html', '--out', out]);
		expect([code, stderr, stdout.trim()]).toEqual([0, '', join(out, 'report.html')]);
		expect(readFileSync(stdout.trim(), 'utf8')).toContain(SAMPLE.truth.serialNo as string);
		expect(statSync(stdout.trim()).mode & 0o777).toBe(0o600);
	});

	it('draws what parse printed, a report a line, and does not write over its own files', async () => {
		const parsed = join(folder, 'parsed.jsonl');
		writeFileSync(parsed, (await credit(['parse', report, report])).stdout);
		const { code, stdout } = await credit(['render', parsed, '--to', 'xlsx', '--out', out]);
		expect(code).toBe(0);
		expect(stdout.trim().split('\n')).toEqual([join(out, 'report.xlsx'), join(out, 'report (2).xlsx')]);
	});

	it('draws files of both kinds in the order in which they are named', async () => {
		const parsed = join(folder, 'other.json');
		const other = JSON.parse((await credit(['parse', report])).stdout) as ParsedReport;
		writeFileSync(parsed, JSON.stringify({ ...other, meta: { ...other.meta, source: { fileName: 'other.pdf' } } }));
		const { stdout } = await credit(['render', report, parsed, '--to', 'html', '--out', `${out}/`]);
		expect(stdout.trim().split('\n')).toEqual([join(out, 'report.html'), join(out, 'other.html')]);
	});

	it('prints the text when the output is -, masked unless told otherwise', async () => {
		const name = SAMPLE.truth.whoWasChecked as string;
		expect((await credit(['render', report, '--to', 'md', '--out', '-'])).stdout).not.toContain(name);
		expect((await credit(['render', report, '--to', 'md', '--out', '-', '--personal-data'])).stdout).toContain(name);
	});

	it('a file that is no report is refused, and costs only itself', async () => {
		const wrong = join(folder, 'wrong.json');
		writeFileSync(wrong, '{ "not": "a report" }');
		const { code, stdout, stderr } = await credit(['render', wrong, report, '--to', 'md', '--out', out]);
		expect([code, stdout.trim()]).toEqual([1, join(out, 'report.md')]);
		expect(stderr).toContain('NOT_A_PARSED_REPORT');
	});

	it.each([
		[['render', 'a.pdf'], '--to'],
		[['render', '--to', 'html'], 'No file'],
		[['render', 'a.pdf', '--to', 'docx'], 'html or xlsx or md'],
	])('%j is a wrong command line', async (args, text) => {
		const { code, stderr } = await credit(args);
		expect(code).toBe(2);
		expect(stderr).toContain(text);
	});
});
