import { parseCommandLine, type Command, type Terminal } from './cli/command';
import { compare } from './cli/compare';
import { extract } from './cli/extract';
import { helpLines } from './cli/flags';
import { inspect } from './cli/inspect';
import { parse } from './cli/parse';
import { render } from './cli/render';
import { screen } from './cli/screen';
import { sections } from './cli/sections';
import { summarize } from './cli/summarize';
import { UsageError } from './cli/usageError';
import { verify } from './cli/verify';
import { CreditReportError } from './errors/CreditReportError';

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
	parse,
	extract,
	summarize,
	verify,
	screen,
	compare,
	render,
	inspect,
	sections,
};

declare const __VERSION__: string | undefined;

/**
 * The command line: `credit-report COMMAND ...`.
 * @returns exit code: 0 done, 1 an input was refused, 2 the command line is wrong
 */
export async function run(args: string[], terminal: Terminal): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === '-h') return help(terminal, name === undefined ? 2 : 0);
	if (name === '--version') {
		terminal.stdout.write(`${typeof __VERSION__ === 'undefined' ? 'development' : __VERSION__}\n`);
		return 0;
	}
	try {
		const command = COMMANDS[name];
		if (!command) throw new UsageError(`No such command: ${name}`);
		const { positionals, flags, asksForHelp } = parseCommandLine(command, rest);
		if (asksForHelp) return commandHelp(terminal, command);
		return await command.run(positionals, flags, terminal);
	} catch (error) {
		if (!isUsageError(error)) throw error;
		terminal.stderr.write(`${error.message}. See: credit-report --help\n`);
		return 2;
	}
}

/** Words of the command line that are wrong in themselves, or that no reader of options takes. */
function isUsageError(error: unknown): error is Error {
	return error instanceof UsageError || (error instanceof CreditReportError && error.fault === 'user');
}

/** Entry point of bin/credit-report.js. */
export function main(args: string[]): void {
	process.stdout.on('error', endWithReader);
	void run(args, { stdout: process.stdout, stderr: process.stderr, env: process.env }).then((code) => {
		process.exitCode = code;
	});
}

/** Whoever reads the output may have seen enough (`| head`). */
function endWithReader(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
}

function help(terminal: Terminal, code: number): number {
	const lines = Object.values(COMMANDS).map(({ usage, summary }) => `  credit-report ${usage}\n      ${summary}`);
	(code === 0 ? terminal.stdout : terminal.stderr).write(
		`Reads Chinese personal credit reports (个人信用报告) from PDF.\n\n${lines.join('\n')}\n\nOptions of a command: credit-report COMMAND --help\n`,
	);
	return code;
}

function commandHelp(terminal: Terminal, { usage, summary, options }: Command): number {
	terminal.stdout.write(`credit-report ${usage}\n${summary}\n\n${helpLines(options).join('\n')}\n`);
	return 0;
}
