import { basename } from 'node:path';

import { parseCreditReports, type ParseCreditReportOptions } from '../api';
import type { Progress } from '../engines/engine';
import { DEFAULT_BASE_URL } from '../engines/jd/endpoint';
import { maskFileName } from '../report/mask';
import type { ParsedReport } from '../report/forms/reports';
import type { Headers } from '../report/rows/units';
import { reportError, type Terminal } from './command';
import { textOf, wholeNumberOf, wordOf, type FlagValues } from './flags';
import { picturesOf } from './pictureFiles';
import { UsageError } from './usageError';

/** Options of every command that reads reports. */
export interface ReadOptions extends ParseCreditReportOptions {
	/** Messages on stderr do not tell whose report a file is; a command that masks its own output takes `mask` away, not this. */
	maskMessages: boolean;
	/** All files together are one report. */
	isOneReport: boolean;
	/** Reads a file that is no PDF; undefined of one that may be. */
	readFile?: (file: string) => Promise<ParsedReport[]> | undefined;
}

/** Turns the flags of flat rows into options. */
export function tableOptions(flags: FlagValues): { headers: Headers; chineseWords: boolean } {
	return { headers: wordOf(flags, 'columnNames'), chineseWords: flags.chineseWords === true };
}

/** Turns the shared flags into options. Keys and secrets come from the environment: arguments show in the process list. */
export function readOptions(flags: FlagValues, env: NodeJS.ProcessEnv): ReadOptions {
	const engine = wordOf(flags, 'engine');
	return {
		engine,
		values: wordOf(flags, 'values'),
		password: textOf(flags, 'password'),
		mask: flags.mask === true,
		maskMessages: flags.mask === true,
		isOneReport: flags.pages === true,
		timeoutMs: milliseconds(wholeNumberOf(flags, 'timeout')),
		maxPages: wholeNumberOf(flags, 'maxPages'),
		recognition: wordOf(flags, 'recognition'),
		maxRecognisedPages: wholeNumberOf(flags, 'maxRecognisedPages'),
		recognitionTimeoutMs: milliseconds(wholeNumberOf(flags, 'recognitionTimeout')),
		recognitionRuntime: wordOf(flags, 'recognitionRuntime'),
		modelFolder: textOf(flags, 'modelFolder'),
		...(engine === 'jd' ? { jd: jdOptions(env) } : {}),
	};
}

function milliseconds(seconds: number | undefined): number | undefined {
	return seconds === undefined ? undefined : seconds * 1000;
}

function jdOptions(env: NodeJS.ProcessEnv): NonNullable<ParseCreditReportOptions['jd']> {
	const { JD_APPKEY: appkey, JD_SECRET: secret, JD_BASE_URL: baseUrl = DEFAULT_BASE_URL } = env;
	if (!appkey || !secret) throw new UsageError('The engine jd needs JD_APPKEY and JD_SECRET in the environment');
	return { appkey, secret, baseUrl };
}

/**
 * Reads each file and hands its reports on, one by one. A file that is refused says why on stderr; the others are not affected.
 * @returns exit code 1 when any file was refused
 */
export async function eachReport(
	files: readonly string[],
	{ maskMessages, isOneReport, readFile, ...options }: ReadOptions,
	terminal: Terminal,
	use: (report: ParsedReport, file: string) => void,
): Promise<number> {
	if (files.length === 0) throw new UsageError('No file was named');
	const inputs = isOneReport ? [await picturesOf(files)] : files.map((file) => [file]);
	let exitCode = 0;
	for (const [index, pages] of inputs.entries()) {
		const file = pages[0]!;
		const name = `${index + 1}/${inputs.length} ${maskMessages ? maskFileName(basename(file)) : file}`;
		const onProgress = (recognised: Progress): void => progress(terminal, `${name} ${barOf(recognised)}`);
		progress(terminal, name);
		try {
			for (const report of await (readFile?.(file) ?? parseCreditReports(pages, { ...options, onProgress })))
				use(report, file);
		} catch (error) {
			reportError(terminal, file, error, maskMessages);
			exitCode = 1;
		}
	}
	progress(terminal, '');
	return exitCode;
}

export function writeJson(terminal: Terminal, value: unknown, flags: FlagValues): void {
	terminal.stdout.write(`${JSON.stringify(value, null, flags.pretty ? 2 : undefined)}\n`);
}

const BAR_LENGTH = 20;

/** How far the recognition of scanned pages is. */
function barOf({ done, pages }: Progress): string {
	const full = Math.round((BAR_LENGTH * done) / pages);
	return `[${'#'.repeat(full)}${'.'.repeat(BAR_LENGTH - full)}] ${done} of ${pages} scanned pages`;
}

function progress(terminal: Terminal, text: string): void {
	if (terminal.stderr.isTTY) terminal.stderr.write(`\r\u001b[K${text}`);
}
