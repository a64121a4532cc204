import { SECTION_CHOICES } from '../report/rows/sections';
import type { Command } from './command';

export const sections: Command = {
	usage: 'sections',
	summary: 'List the sections and nested lists that can be extracted',
	options: [],
	async run(_positionals, _flags, terminal) {
		for (const { value, name } of SECTION_CHOICES) terminal.stdout.write(`${value.padEnd(48)} ${name}\n`);
		return 0;
	},
};
