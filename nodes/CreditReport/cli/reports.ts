import { basename } from 'node:path';

import { parseCreditReports, type ParseCreditReportOptions } from '../api';
import { maskFileName } from '../report/mask';
import type { ParsedReport } from '../report/forms/reports';
import { HEADERS, type Headers } from '../report/rows/units';
import { reportError, UsageError, type Flags, type FlagValues, type Terminal } from './command';

/** Options of every command that reads reports. */
export interface ReadOptions extends ParseCreditReportOptions {
	/** Messages on stderr do not tell whose report a file is; a command that masks its own output takes `mask` away, not this. */
	maskMessages: boolean;
}

/** Flags of every command that reads reports. */
export const READ_FLAGS = {
	engine: { type: 'string', default: 'local' },
	password: { type: 'string' },
	values: { type: 'string', default: 'normalised' },
	mask: { type: 'boolean' },
	timeout: { type: 'string' },
	'max-pages': { type: 'string' },
	pretty: { type: 'boolean' },
} as const satisfies Flags;

export const READ_HELP: Readonly<Record<string, string>> = {
	'--engine local|jd':
		'local (default) reads offline; jd needs JD_APPKEY and JD_SECRET (and JD_BASE_URL) in the environment',
	'--password P': 'PDF password; an empty one is none',
	'--values printed|normalised': 'strings as on paper, or typed values (default)',
	'--mask': 'mask names, ID and card numbers, phones, addresses, plates, mail and WeChat accounts, in messages too',
	'--timeout SECONDS': 'time limit per report (60; 300 for jd)',
	'--max-pages N': 'refuse longer files (500)',
	'--pretty': 'indent the JSON',
};

/** Flags of commands that print flat rows. */
export const TABLE_FLAGS = {
	headers: { type: 'string', default: 'key' },
	'chinese-words': { type: 'boolean' },
} as const satisfies Flags;

export const TABLE_HELP: Readonly<Record<string, string>> = {
	'--headers key|zh|zhUnits': 'keys (default), Chinese labels, or these with units',
	'--chinese-words': 'codes as Chinese words: 是, 二代简版, 贷款',
};

/** Turns the flags of flat rows into options. */
export function tableOptions(flags: FlagValues): { headers: Headers; chineseWords: boolean } {
	return { headers: oneOf('--headers', flags.headers, HEADERS), chineseWords: flags['chinese-words'] === true };
}

/** Turns the shared flags into options. Keys and secrets come from the environment: arguments show in the process list. */
export function readOptions(flags: FlagValues, env: NodeJS.ProcessEnv): ReadOptions {
	const engine = oneOf('--engine', flags.engine, ['local', 'jd'] as const);
	return {
		engine,
		values: oneOf('--values', flags.values, ['printed', 'normalised'] as const),
		password: flags.password as string | undefined,
		mask: flags.mask === true,
		maskMessages: flags.mask === true,
		timeoutMs: seconds(flags.timeout),
		maxPages: wholeNumber('--max-pages', flags['max-pages']),
		...(engine === 'jd' ? { jd: jdOptions(env) } : {}),
	};
}

function jdOptions(env: NodeJS.ProcessEnv): NonNullable<ParseCreditReportOptions['jd']> {
	const { JD_APPKEY: appkey, JD_SECRET: secret, JD_BASE_URL: baseUrl = 'https://aiapi.jd.com' } = env;
	if (!appkey || !secret) throw new UsageError('The engine jd needs JD_APPKEY and JD_SECRET in the environment');
	return { appkey, secret, baseUrl };
}

/**
 * Reads each file and hands its reports on, one by one. A file that is refused says why on stderr; the others are not affected.
 * @returns exit code 1 when any file was refused
 */
export async function eachReport(
	files: readonly string[],
	{ maskMessages, ...options }: ReadOptions,
	terminal: Terminal,
	use: (report: ParsedReport, file: string) => void,
): Promise<number> {
	if (files.length === 0) throw new UsageError('No file was named');
	let exitCode = 0;
	for (const [index, file] of files.entries()) {
		progress(terminal, `${index + 1}/${files.length} ${maskMessages ? maskFileName(basename(file)) : file}`);
		try {
			for (const report of await parseCreditReports(file, options)) use(report, file);
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

export function oneOf<T extends string>(flag: string, value: string | boolean | undefined, allowed: readonly T[]): T {
	const found = allowed.find((candidate) => candidate === value);
	if (found === undefined) throw new UsageError(`${flag} takes ${allowed.join(' or ')}`);
	return found;
}

function seconds(value: string | boolean | undefined): number | undefined {
	const number = wholeNumber('--timeout', value);
	return number === undefined ? undefined : number * 1000;
}

function wholeNumber(flag: string, value: string | boolean | undefined): number | undefined {
	if (value === undefined) return undefined;
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) throw new UsageError(`${flag} takes a whole number from 1`);
	return number;
}

function progress(terminal: Terminal, text: string): void {
	if (terminal.stderr.isTTY) terminal.stderr.write(`\r\u001b[K${text}`);
}
