import { readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { CreditReportError } from '../errors/CreditReportError';
import type { ParsedReport } from '../report/forms/reports';
import { asParsedReport } from '../report/forms/schema';
import type { RuleSet } from '../report/screen';
import {
	bytesOf,
	chosenMask,
	render as renderReport,
	type Format,
	type RenderedFile,
	type RenderOptions,
} from '../render';
import { reportError, type Command, type Terminal } from './command';
import { READ_OPTIONS, textOf, wordOf, type FlagValues } from './flags';
import { eachReport, readOptions } from './reports';
import { rulesOf } from './rules';
import { UsageError } from './usageError';

/** What the command line calls the formats. */
const FORMATS = { html: 'html', xlsx: 'xlsx', md: 'markdown' } as const satisfies Record<string, Format>;
/** Files of reports that were parsed already: what `parse` prints, or n8n puts out. */
const PARSED = /\.(?:json|jsonl|ndjson)$/i;
const STDOUT = '-';

export const render: Command = {
	usage: 'render FILE... --to html|xlsx|md [options]',
	summary:
		'Draw each report of a PDF, or of JSON that parse printed, as a page, a workbook or a text; prints the files it wrote',
	options: [...READ_OPTIONS, 'format', 'language', 'rules', 'compact', 'personalData', 'out'],
	async run(files, flags, terminal) {
		if (flags.format === undefined) throw new UsageError('render needs --to: html, xlsx or md');
		const { mask, ...options } = readOptions(flags, terminal.env);
		const how: RenderOptions = {
			format: FORMATS[wordOf(flags, 'format')],
			language: wordOf(flags, 'language'),
			compact: flags.compact === true,
			rules: await chosenRules(flags),
			mask: chosenMask(mask, flags.personalData === true),
		};
		const reports: ParsedReport[] = [];
		const pdfs = files.filter((file) => !PARSED.test(file));
		const fromJson = await eachParsed(
			files.filter((file) => PARSED.test(file)),
			terminal,
			options.maskMessages,
			(report) => reports.push(report),
		);
		const fromPdf =
			pdfs.length === 0 && files.length > 0
				? 0
				: await eachReport(pdfs, options, terminal, (report) => reports.push(report));
		const drawn: RenderedFile[] = [];
		for (const report of reports) drawn.push(await renderReport(report, how));
		await writeFiles(drawn, textOf(flags, 'out') ?? '.', terminal);
		return Math.max(fromJson, fromPdf);
	},
};

async function chosenRules(flags: FlagValues): Promise<RuleSet | undefined> {
	return flags.rules === undefined ? undefined : await rulesOf(flags);
}

/** Reads files of JSON: one report, a list of them, or one a line. */
async function eachParsed(
	files: readonly string[],
	terminal: Terminal,
	mask: boolean,
	use: (report: ParsedReport) => void,
): Promise<number> {
	let exitCode = 0;
	for (const file of files) {
		try {
			for (const json of jsonIn(await textIn(file))) use(asParsedReport(json));
		} catch (error) {
			reportError(terminal, file, error, mask);
			exitCode = 1;
		}
	}
	return exitCode;
}

async function textIn(file: string): Promise<string> {
	return await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new CreditReportError('FILE_NOT_FOUND', { cause });
	});
}

function jsonIn(text: string): unknown[] {
	const parsed = (json: string): unknown[] => {
		const value = JSON.parse(json) as unknown;
		return Array.isArray(value) ? (value as unknown[]) : [value];
	};
	try {
		return parsed(text);
	} catch {
		try {
			return text
				.split('\n')
				.filter((line) => line.trim() !== '')
				.flatMap(parsed);
		} catch (cause) {
			throw new CreditReportError('NOT_A_PARSED_REPORT', { cause });
		}
	}
}

/** Writes files where `--out` says, for their owner alone: a report is as private as data gets. */
async function writeFiles(files: readonly RenderedFile[], out: string, terminal: Terminal): Promise<void> {
	if (out === STDOUT) {
		for (const file of files) terminal.stdout.write(bytesOf(file));
		return;
	}
	const isFolder = out.endsWith('/') || (await stat(out).catch(() => undefined))?.isDirectory() === true;
	if (!isFolder && files.length > 1) throw new UsageError(`--out takes a folder for ${files.length} reports`);
	const taken = new Set<string>();
	for (const file of files) {
		const path = isFolder ? join(out, unusedName(file.fileName, taken)) : out;
		await writeFile(path, bytesOf(file), { mode: 0o600 }).catch((cause: NodeJS.ErrnoException) => {
			throw new UsageError(`${path} cannot be written: ${cause.code ?? cause.message}`);
		});
		terminal.stdout.write(`${path}\n`);
	}
}

/** Two files of a run may come from PDFs of one name. */
function unusedName(name: string, taken: Set<string>): string {
	const end = extname(name);
	let unused = name;
	for (let no = 2; taken.has(unused.toLowerCase()); no++)
		unused = `${name.slice(0, name.length - end.length)} (${no})${end}`;
	taken.add(unused.toLowerCase());
	return unused;
}
