import { basename } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { CreditReportError } from '../errors/CreditReportError';
import { maskFileName } from '../report/mask';

export type Flags = NonNullable<ParseArgsConfig['options']>;
export type FlagValues = Readonly<Record<string, string | boolean | undefined>>;

/** What a command needs of the terminal; tests pass their own. */
export interface Terminal {
	stdout: NodeJS.WritableStream;
	stderr: NodeJS.WritableStream & { isTTY?: boolean };
	env: NodeJS.ProcessEnv;
}

/** A command of the CLI: one file each, listed in `../cli.ts`. */
export interface Command {
	usage: string;
	summary: string;
	flags: Flags;
	/** Each flag in a line for --help. */
	help: Readonly<Record<string, string>>;
	/** @returns the exit code: 0, or 1 when an input was refused */
	run(positionals: string[], flags: FlagValues, terminal: Terminal): Promise<number>;
}

/** The words of the command line are wrong: exit code 2. */
export class UsageError extends Error {}

export function parseCommandLine(command: Command, args: string[]): { positionals: string[]; flags: FlagValues } {
	try {
		const { positionals, values } = parseArgs({
			args,
			options: { ...command.flags, help: { type: 'boolean', short: 'h' } },
			allowPositionals: true,
			strict: true,
		});
		return { positionals, flags: values as FlagValues };
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
}

/** Code and message on stderr, nothing on stdout. Masked, neither the folder nor the name of the file tells who it is of. */
export function reportError(terminal: Terminal, file: string, error: unknown, mask = false): void {
	const known = error instanceof CreditReportError ? error : new CreditReportError('ENGINE_CRASHED', { cause: error });
	const text = `${known.code}: ${known.message}. ${known.description}`;
	const name = basename(file);
	terminal.stderr.write(
		mask ? `${maskFileName(name)}: ${text.replaceAll(name, maskFileName(name))}\n` : `${file}: ${text}\n`,
	);
}
