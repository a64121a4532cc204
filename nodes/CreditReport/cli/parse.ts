import type { Command } from './command';
import { READ_OPTIONS } from './flags';
import { eachReport, readOptions, writeJson } from './reports';

export const parse: Command = {
	usage: 'parse FILE... [options]',
	summary: 'Print each report as JSON: meta beside the keys of the contract; one object a line',
	options: [...READ_OPTIONS, 'jdCompatible', 'evidence', 'reviewPictures', 'leaveOutEmpty'],
	async run(files, flags, terminal) {
		const options = {
			...readOptions(flags, terminal.env),
			jdCompatible: flags.jdCompatible === true,
			evidence: flags.evidence === true,
			reviewPictures: flags.reviewPictures === true,
			leaveOutEmpty: flags.leaveOutEmpty === true,
		};
		return await eachReport(files, options, terminal, (report) => writeJson(terminal, report, flags));
	},
};
