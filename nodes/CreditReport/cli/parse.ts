import type { Command } from './command';
import { eachReport, READ_FLAGS, READ_HELP, readOptions, writeJson } from './reports';

export const parse: Command = {
	usage: 'parse FILE... [options]',
	summary: 'Print each report as JSON: meta beside the keys of the contract; one object a line',
	flags: {
		...READ_FLAGS,
		'jd-compatible': { type: 'boolean' },
		evidence: { type: 'boolean' },
		'leave-out-empty': { type: 'boolean' },
	},
	help: {
		...READ_HELP,
		'--jd-compatible': 'only the keys of the JD API, as printed strings',
		'--evidence': 'also page and box of each value',
		'--leave-out-empty': 'leave out sections that hold nothing',
	},
	async run(files, flags, terminal) {
		const options = {
			...readOptions(flags, terminal.env),
			jdCompatible: flags['jd-compatible'] === true,
			evidence: flags.evidence === true,
			leaveOutEmpty: flags['leave-out-empty'] === true,
		};
		return await eachReport(files, options, terminal, (report) => writeJson(terminal, report, flags));
	},
};
