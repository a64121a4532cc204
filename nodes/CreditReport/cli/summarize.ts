import { LONGEST_RECORD } from '../options/table';
import { DEFAULT_RULE, summarize as summarizeReport, type SummarizeOptions } from '../report/indicators';
import { indicatorGroupsNamed } from '../report/indicators/indicatorGroups';
import type { Command } from './command';
import { READ_OPTIONS, ROW_OPTIONS, type FlagValues } from './flags';
import { eachReport, readOptions, tableOptions, writeJson } from './reports';
import { UsageError } from './usageError';

export const summarize: Command = {
	usage: 'summarize FILE... [options]',
	summary: 'Print the underwriting indicators of each report, one flat JSON object a line (docs/indicators.md)',
	options: [...READ_OPTIONS, ...ROW_OPTIONS, 'indicatorGroups', 'overdueRule'],
	async run(files, flags, terminal) {
		// Masking comes last: it must not change a figure.
		const { mask, ...options } = readOptions(flags, terminal.env);
		const how: SummarizeOptions = { ...tableOptions(flags), mask, groups: groupsOf(flags), overdueRule: ruleOf(flags) };
		return await eachReport(files, options, terminal, (report) =>
			writeJson(terminal, summarizeReport(report, how), flags),
		);
	},
};

function groupsOf({ indicatorGroups: groups }: FlagValues): SummarizeOptions['groups'] {
	return typeof groups === 'string' ? indicatorGroupsNamed(groups.split(',')) : undefined;
}

const RULE = /^(\d{1,2}),(\d{1,2})(?:,(\d{1,2}))?$/;

function ruleOf({ overdueRule: rule }: FlagValues): SummarizeOptions['overdueRule'] {
	if (typeof rule !== 'string') return undefined;
	const [inARow, inTotal, months = DEFAULT_RULE.months] = (RULE.exec(rule)?.slice(1) ?? []).map((number) =>
		number === undefined ? undefined : Number(number),
	);
	if (!inARow || !inTotal || !months || months > LONGEST_RECORD)
		throw new UsageError(`--rule takes N,M or N,M,MONTHS with numbers from 1 to ${LONGEST_RECORD}`);
	return { inARow, inTotal, months };
}
