import { summarize as summarizeReport, type SummarizeOptions } from '../report/indicators';
import { GROUPS, indicatorGroupsNamed } from '../report/indicators/indicatorGroups';
import { UsageError, type Command, type FlagValues } from './command';
import {
	eachReport,
	READ_FLAGS,
	READ_HELP,
	readOptions,
	TABLE_FLAGS,
	TABLE_HELP,
	tableOptions,
	writeJson,
} from './reports';

export const summarize: Command = {
	usage: 'summarize FILE... [options]',
	summary: 'Print the underwriting indicators of each report, one flat JSON object a line (docs/indicators.md)',
	flags: { ...READ_FLAGS, ...TABLE_FLAGS, groups: { type: 'string' }, rule: { type: 'string' } },
	help: {
		...READ_HELP,
		...TABLE_HELP,
		'--groups NAME[,NAME]': `only these groups: ${GROUPS.map(({ key }) => key).join(', ')}`,
		'--rule N,M[,MONTHS]': 'the overdue rule: N months in a row or M in total of one account (3,6,24)',
	},
	async run(files, flags, terminal) {
		// Masking comes last: it must not change a figure.
		const { mask, ...options } = readOptions(flags, terminal.env);
		const how: SummarizeOptions = { ...tableOptions(flags), mask, groups: groupsOf(flags), overdueRule: ruleOf(flags) };
		return await eachReport(files, options, terminal, (report) =>
			writeJson(terminal, summarizeReport(report, how), flags),
		);
	},
};

function groupsOf({ groups }: FlagValues): SummarizeOptions['groups'] {
	return typeof groups === 'string' ? indicatorGroupsNamed(groups.split(',')) : undefined;
}

const RULE = /^(\d{1,2}),(\d{1,2})(?:,(\d{1,2}))?$/;

function ruleOf({ rule }: FlagValues): SummarizeOptions['overdueRule'] {
	if (typeof rule !== 'string') return undefined;
	const [inARow, inTotal, months = 24] = (RULE.exec(rule)?.slice(1) ?? []).map((number) =>
		number === undefined ? undefined : Number(number),
	);
	if (!inARow || !inTotal || !months || months > 60)
		throw new UsageError('--rule takes N,M or N,M,MONTHS with numbers from 1 to 60');
	return { inARow, inTotal, months };
}
