/**
 * `npm run demo [-- FILE.pdf [--password X]]`: a report through a real n8n workflow, examples/mail-to-rows.json, run by
 * n8n's own execution engine and the built node. Offline; what it writes it removes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { IDataObject, INodePropertyOptions, INodeType } from 'n8n-workflow';

import { removeN8nFolder, runWorkflow, storeFile, useBinaryData, type WorkflowJson } from '../n8n/harness';
import type { ParsedReport } from '../../nodes/CreditReport/report/forms/reports';
import { CONTEXT_COLUMNS } from '../../nodes/CreditReport/report/rows/columns';
import { builtNode } from '../built';
import { standIns } from '../n8n/standIns';
import { ROOT } from '../root';
import { formatTable } from './table';

const SAMPLE = path.join(ROOT, 'examples/sample-report.pdf');
const WORKFLOW = path.join(ROOT, 'examples/mail-to-rows.json');
const NODE_TYPE = 'n8n-nodes-credit-report.creditReport';
const PARSE = 'Parse Reports';
const EXTRACT = 'extractSections';
/** In every row: what it says of the report the demo prints once, what the workflow adds of the mail not at all. */
const CONTEXT: readonly string[] = [
	...CONTEXT_COLUMNS.map(({ zh }) => zh),
	'发件人',
	'主题',
	'日期',
	'文件',
	'文件指纹',
];
const MAX_ROWS = 12;

/** An error as the node, or Node.js, gives it. */
interface Failure {
	message: string;
	description?: string | null;
	context?: { creditReport?: { code?: string } };
}

async function main(): Promise<void> {
	const { file, password } = readArguments();
	const startedAt = Date.now();
	// In memory: a report of the user's own must not end up in a temporary file.
	await useBinaryData('memory');
	const node = builtNode();
	const mail = {
		json: { from: 'sender@example.test', subject: '个人信用报告' },
		binary: { attachment_0: await storeFile(readFileSync(file), path.basename(file)) },
	};
	print(`Running ${relative(WORKFLOW)}: a mail with ${path.basename(file)} as attachment_0`, '');
	const workflow = JSON.parse(readFileSync(WORKFLOW, 'utf8')) as WorkflowJson;
	const parse = workflow.nodes.find(({ name }) => name === PARSE);
	if (!parse) throw new Error(`${relative(WORKFLOW)} has no node ${PARSE}`);
	parse.parameters.password = password;
	const result = await runWorkflow(workflow, { nodeTypes: { [NODE_TYPE]: node, ...standIns }, items: [mail] });
	removeN8nFolder();
	if (result.error) return fail(result.error as Failure);
	const [report] = result.items(PARSE);
	// The error output.
	if (!report) return failAsItem(result.items(PARSE, 1)[0]!.json);
	printReport(report.json as unknown as ParsedReport);
	const titles = titlesOf(node);
	for (const { name, parameters } of workflow.nodes.filter((each) => each.parameters.operation === EXTRACT)) {
		const [section] = parameters.sections as [string];
		printRows(
			titles.get(section) ?? section,
			result.items(name).map(({ json }) => json),
		);
	}
	printNext(file, Date.now() - startedAt);
}

function readArguments(): { file: string; password: string } {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { password: { type: 'string', default: '' } },
	});
	return { file: path.resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? SAMPLE), password: values.password };
}

/** Printed titles by section key, as the panel shows them. */
function titlesOf(node: INodeType): ReadonlyMap<unknown, string> {
	const options = node.description.properties.find(({ name }) => name === 'sections')
		?.options as INodePropertyOptions[];
	return new Map(options.map(({ value, name }) => [value, name]));
}

function printReport({ whoWasChecked, serialNo, createAt, meta }: ParsedReport): void {
	const { pages, edition, durationMs, warnings, unparsed } = meta;
	print(`Report ${serialNo} on ${whoWasChecked}, printed ${createAt}`);
	print(
		`${pages} pages, edition ${edition}, read in ${durationMs} ms, ${warnings.length} warnings, ${unparsed.length} lines not understood`,
		'',
	);
}

function printRows(title: string, rows: readonly IDataObject[]): void {
	const bare = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !CONTEXT.includes(name))));
	const { lines, hidden } = formatTable(bare.slice(0, MAX_ROWS), process.stdout.columns ?? 120);
	print(`${title} (${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`, ...lines);
	if (rows.length > MAX_ROWS) print(`… ${rows.length - MAX_ROWS} more rows`);
	if (hidden.length > 0)
		print(`… ${hidden.length} more columns: ${hidden.slice(0, 6).join(', ')}${hidden.length > 6 ? ', …' : ''}`);
	print('');
}

function printNext(file: string, durationMs: number): void {
	const isSample = file === SAMPLE;
	print(
		`Done in ${(durationMs / 1000).toFixed(1)} s.${isSample ? ` The sample is ${relative(SAMPLE)}; the person in it does not exist.` : ''}`,
		'',
		'What to try next:',
		...[
			['npm run demo -- my.pdf [--password X]', 'a report of your own; it does not leave this machine'],
			[
				`node bin/credit-report.js parse ${isSample ? relative(SAMPLE) : 'my.pdf'} --pretty`,
				'the whole report as JSON',
			],
			[
				`node bin/credit-report.js render ${isSample ? relative(SAMPLE) : 'my.pdf'} --to html --rules mortgage`,
				'a page to look at, with a decision',
			],
			['examples/README.md', 'workflows to import into n8n'],
		].map(([what = '', why]) => `  ${what.padEnd(88)}${why}`),
	);
}

/** The row of the error table, as the node gives it. */
function fail({ message, description, context }: Failure): void {
	const code = context?.creditReport?.code;
	process.stderr.write(`${code ? `${code}: ` : ''}${message}\n${description ? `${description}\n` : ''}`);
	process.exitCode = 1;
}

/** The same of an item that left by the error output. */
function failAsItem({ error }: IDataObject): void {
	const { code, message, description } = error as IDataObject & Failure & { code: string };
	fail({ message, description, context: { creditReport: { code } } });
}

function relative(file: string): string {
	return path.relative(ROOT, file);
}

function print(...lines: readonly string[]): void {
	process.stdout.write(`${lines.join('\n')}\n`);
}

// Ctrl-C must leave nothing behind either.
process.once('SIGINT', () => process.exit(130));
main().catch((error: Failure & { code?: string; path?: string }) =>
	fail(
		error.code === 'ENOENT'
			? { message: `The file was not found: ${error.path}`, context: { creditReport: { code: 'FILE_NOT_FOUND' } } }
			: error,
	),
);
