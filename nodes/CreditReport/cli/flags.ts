import type { Flag, Option } from '../options/option';
import { OPTIONS, type OptionName, type Options } from '../options/table';
import { UsageError } from './usageError';

/** Flags of every command that reads reports, in the order of the help. */
export const READ_OPTIONS = [
	'engine',
	'password',
	'pages',
	'values',
	'mask',
	'timeout',
	'maxPages',
	'recognition',
	'maxRecognisedPages',
	'recognitionTimeout',
	'recognitionRuntime',
	'modelFolder',
	'pretty',
] as const;
/** Flags of commands that print flat rows. */
export const ROW_OPTIONS = ['columnNames', 'chineseWords'] as const;

/** What a command line sets, by the names of the options. */
export type FlagValues = Readonly<Partial<Record<OptionName, string | boolean>>>;

/** How an option is spelt. @throws Error when it is none of the command line */
function flagOf(name: OptionName): Flag {
	const { flag }: Option<unknown> = OPTIONS[name];
	if (flag === undefined) throw new Error(`${name} is no option of the command line`);
	return flag;
}

/** The options of a command for Node's parser of arguments. */
export function parserOptions(options: readonly OptionName[]) {
	return Object.fromEntries(
		options.map((option) => {
			const { name, placeholder, hasDefault } = flagOf(option);
			const type = placeholder === undefined ? ('boolean' as const) : ('string' as const);
			return [name, { type, ...(hasDefault ? { default: String(OPTIONS[option].default) } : {}) }];
		}),
	);
}

/** What Node's parser read, by the names of the options. */
export function valuesOf(
	options: readonly OptionName[],
	parsed: Readonly<Record<string, string | boolean | undefined>>,
): FlagValues {
	return Object.fromEntries(options.map((option) => [option, parsed[flagOf(option).name]]));
}

/** The options of a command for its help, a line each. */
export function helpLines(options: readonly OptionName[]): string[] {
	return options.map((option) => {
		const { name, placeholder, text } = flagOf(option);
		return `  ${`--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`.padEnd(28)} ${text}`;
	});
}

/** The word given for an option that offers some. @throws UsageError when it is none of them */
export function wordOf<K extends OptionName>(flags: FlagValues, option: K): NonNullable<Options[K]['of']> {
	const { name, placeholder = '' } = flagOf(option);
	const words = placeholder.split('|');
	const found = words.find((word) => word === flags[option]);
	if (found === undefined) throw new UsageError(`--${name} takes ${words.join(' or ')}`);
	return found as NonNullable<Options[K]['of']>;
}

/** The number given for an option. @throws UsageError when it is no whole number from 1 */
export function wholeNumberOf(flags: FlagValues, option: OptionName): number | undefined {
	const value = flags[option];
	if (value === undefined) return undefined;
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1)
		throw new UsageError(`--${flagOf(option).name} takes a whole number from 1`);
	return number;
}

/** The text given for an option. */
export function textOf(flags: FlagValues, option: OptionName): string | undefined {
	const value = flags[option];
	return typeof value === 'string' ? value : undefined;
}
