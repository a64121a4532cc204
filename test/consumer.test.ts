import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { ROOT } from '../scripts/root';
import { consumer, installedFromTarball } from './support/packed';

/** What someone finds who installs the package: its examples compile against its own types, and run. */

const NAME = 'n8n-nodes-credit-report';
const API = 'nodes/CreditReport/api.ts';
const PAGES = ['README.md', 'README.zh-CN.md', ...readdirSync(join(ROOT, 'docs')).map((page) => `docs/${page}`)];

/** Every example in JavaScript: of the pages, and of the docstrings of the programmatic face. */
const EXAMPLES: ReadonlyArray<[where: string, code: string]> = [
	...PAGES.filter((page) => page.endsWith('.md')).flatMap((page) =>
		codeIn(page, /^```js\n(.*?)^```$/gms).map((code): [string, string] => [page, code]),
	),
	...codeIn(API, /@example\n(.*?)\n \*\//gs).map((code): [string, string] => [API, code.replace(/^ \* ?/gm, '')]),
];

function codeIn(file: string, blocks: RegExp): string[] {
	return [...readFileSync(join(ROOT, file), 'utf8').matchAll(blocks)].map(([, code = '']) => code);
}

const IMPORT = /^const (\{[^}]*\}) = require\(('[^']*')\);\n/m;
/** Examples of one function leave out where it comes from. */
const withImport = (code: string): string =>
	IMPORT.test(code) ? code : `const { compareReports, parseCreditReport } = require('${NAME}');\n${code}`;
/** As CommonJS, in which `await` stands in functions, and as an ES module. */
const asCommonJs = (code: string): string =>
	withImport(code)
		.replace(IMPORT, (line) => `${line}void async function () {\n`)
		.replace(/$/, '\n};\n');
const asModule = (code: string): string => withImport(code).replace(IMPORT, 'import $1 from $2;\n');

const OPTIONS: ts.CompilerOptions = {
	strict: true,
	noEmit: true,
	allowJs: true,
	checkJs: true,
	target: ts.ScriptTarget.ES2022,
	types: ['node'],
};
const SYSTEMS = [
	{ type: 'commonjs', form: asCommonJs, module: ts.ModuleKind.Node16 },
	{ type: 'module', form: asModule, module: ts.ModuleKind.NodeNext },
] as const;

/** What tsc says of files, and of the declarations of the package that they lead to, as `code: message`. */
function diagnosed(files: readonly string[], module: ts.ModuleKind, folder: string): Map<string, string[]> {
	const program = ts.createProgram({
		rootNames: files,
		options: { ...OPTIONS, module, typeRoots: [join(folder, 'node_modules/@types')] },
	});
	const asked = program
		.getSourceFiles()
		.filter(({ fileName }) => files.includes(fileName) || fileName.includes(`/node_modules/${NAME}/`));
	return new Map(
		asked.map((file) => [
			file.fileName,
			[...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
				({ code, messageText }) => `${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
			),
		]),
	);
}

describe('the packed package', () => {
	const folder = installedFromTarball();
	afterAll(() => rmSync(folder, { recursive: true }));

	it('has examples', () => {
		expect(EXAMPLES.map(([where]) => where)).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', API]));
	});

	describe.each(SYSTEMS)('for $type', ({ type, form, module }) => {
		const examples = EXAMPLES.map(([, code]) => form(code));
		const misspelt = examples
			.filter((code) => code.includes('loan.organization'))
			.map((code) => code.replace('loan.organization', 'loan.organisation'));
		const files = consumer(
			folder,
			type,
			Object.fromEntries([...examples, ...misspelt].map((code, index) => [`example${index}.js`, code] as const)),
		);
		const found = diagnosed(files, module, folder);

		it('compiles every example against its types, which need no other package', () => {
			const wrong = [...found].filter(([file]) => !files.slice(examples.length).includes(file));
			expect(wrong.filter(([, messages]) => messages.length > 0)).toEqual([]);
			expect(wrong.length).toBeGreaterThan(examples.length + 20);
		});

		it('tells of a misspelt key', () => {
			const messages = files.slice(examples.length).map((file) => found.get(file));
			expect(messages).toEqual([[expect.stringMatching(/organisation.*organization/)]]);
		});
	});

	it('gives its functions by name to ES modules', () => {
		const printed = execFileSync(
			process.execPath,
			['--input-type=module', '-e', `import { summarize } from '${NAME}'; console.log(typeof summarize)`],
			{ cwd: folder, encoding: 'utf8' },
		);
		expect(printed.trim()).toBe('function');
	});

	it('keeps what n8n and npm load by path', () => {
		const { n8n, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
			n8n: { nodes: string[]; credentials: string[] };
			bin: Record<string, string>;
		};
		const paths = ['package.json', ...n8n.nodes, ...n8n.credentials, ...Object.values(bin)];
		const resolve = `console.log(${JSON.stringify(paths)}.map((path) => require.resolve('${NAME}/' + path)).length)`;
		expect(execFileSync(process.execPath, ['-e', resolve], { cwd: folder, encoding: 'utf8' }).trim()).toBe(
			String(paths.length),
		);
	});
});
