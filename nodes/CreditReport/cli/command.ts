import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { CreditReportError } from '../errors/CreditReportError';
import type { OptionName } from '../options/table';
import { maskFileName } from '../report/mask';
import { parserOptions, valuesOf, type FlagValues } from './flags';
import { UsageError } from './usageError';

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
	/** The options it takes, in the order of its help. */
	options: readonly OptionName[];
	/** @returns the exit code: 0, or 1 when an input was refused */
	run(positionals: string[], flags: FlagValues, terminal: Terminal): Promise<number>;
}

/** What stands behind the name of a command. */
export interface CommandLine {
	positionals: string[];
	flags: FlagValues;
	/** `--help` is among them. */
	asksForHelp: boolean;
}

/** @throws UsageError for a flag that the command does not take */
export function parseCommandLine({ options }: Command, args: string[]): CommandLine {
	try {
		const { positionals, values } = parseArgs({
			args,
			options: { ...parserOptions(options), help: { type: 'boolean', short: 'h' } },
			allowPositionals: true,
			strict: true,
		});
		const { help, ...parsed } = values;
		return { positionals, flags: valuesOf(options, parsed), asksForHelp: help === true };
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
