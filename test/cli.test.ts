import { run } from '../nodes/CreditReport/cli';
import { terminal } from './support/terminal';

async function credit(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const { streams, output } = terminal();
	return { code: await run(args, streams), ...output() };
}

it('--help lists every command, on stdout', async () => {
	for (const flag of ['--help', '-h']) {
		const { code, stdout, stderr } = await credit(flag);
		expect([code, stderr]).toEqual([0, '']);
		for (const name of ['parse', 'extract', 'sections', 'compare', 'inspect'])
			expect(stdout).toContain(`credit-report ${name}`);
	}
});

it('without a command the same stands on stderr, and the code says that something is missing', async () => {
	const { code, stdout, stderr } = await credit();
	expect([code, stdout]).toEqual([2, '']);
	expect(stderr).toContain('credit-report parse');
});

it.each(['parse', 'extract', 'screen', 'sections', 'compare', 'inspect'])(
	'%s --help tells of its flags',
	async (name) => {
		const { code, stdout } = await credit(name, '--help');
		expect(code).toBe(0);
		expect(stdout).toMatch(new RegExp(`^credit-report ${name}`));
	},
);

it('a command says what each of its flags is for', async () => {
	const { stdout } = await credit('parse', '--help');
	for (const flag of [
		'--engine',
		'--password',
		'--values',
		'--mask',
		'--timeout',
		'--max-pages',
		'--pretty',
		'--jd-compatible',
		'--evidence',
		'--leave-out-empty',
	])
		expect(stdout).toContain(flag);
});

it('--version prints one line', async () => {
	const { code, stdout } = await credit('--version');
	expect([code, stdout.trim().split('\n')]).toEqual([0, [expect.stringMatching(/\S/)]]);
});

it.each([
	['an unknown command', ['prase', 'a.pdf'], 'prase'],
	['an unknown flag', ['parse', 'a.pdf', '--colour'], '--colour'],
	['no file', ['parse'], 'No file'],
	['nothing to compare', ['compare'], 'No file'],
	['a value that is none of those allowed', ['parse', 'a.pdf', '--values', 'raw'], 'printed or normalised'],
	['an engine that does not exist', ['parse', 'a.pdf', '--engine', 'ocr'], 'local or jd'],
	['no stage', ['inspect', 'a.pdf', '--stage', 'page'], 'text or cells or blocks or reading'],
	['two views', ['inspect', 'a.pdf', '--stage', 'text', '--corpus'], '--stage and --corpus do not go together'],
	['a page of nothing', ['inspect', 'a.pdf', '--page', '2'], '--page goes with --svg'],
	['a time that is no number', ['parse', 'a.pdf', '--timeout', 'soon'], '--timeout'],
	['no section', ['extract', 'a.pdf'], '--section'],
	['no rules', ['screen', 'a.pdf'], '--rules: cautious-bank, consumer-lender, mortgage'],
	['rules that are no preset and no file', ['screen', 'a.pdf', '--rules', 'mortage'], 'there is no file mortage'],
	['the JD engine without keys', ['parse', 'a.pdf', '--engine', 'jd'], 'JD_APPKEY'],
])('%s is a wrong command line: code 2, one line on stderr, nothing on stdout', async (_, args, text) => {
	const { code, stdout, stderr } = await credit(...args);
	expect([code, stdout]).toEqual([2, '']);
	expect(stderr).toContain(text);
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect(stderr).toContain('--help');
});
