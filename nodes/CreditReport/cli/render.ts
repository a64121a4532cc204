import type { ParsedReport } from '../report/forms/reports';
import { chosenMask, render as renderReport, type Format, type RenderedFile, type RenderOptions } from '../render';
import type { Command } from './command';
import { READ_OPTIONS, textOf, wordOf } from './flags';
import { isParsedFile, parsedReportsIn } from './parsedFile';
import { eachReport, readOptions } from './reports';
import { rulesOf } from './rules';
import { UsageError } from './usageError';
import { writeFiles } from './writeFiles';

/** What the command line calls the formats. */
const FORMATS = { html: 'html', xlsx: 'xlsx', md: 'markdown' } as const satisfies Record<string, Format>;

export const render: Command = {
	usage: 'render FILE... --to html|xlsx|md [options]',
	summary:
		'Draw each report of a PDF, or of JSON that parse printed, as a page, a workbook or a text; prints the files it wrote',
	options: [...READ_OPTIONS, 'reviewPictures', 'format', 'language', 'rules', 'compact', 'personalData', 'out'],
	async run(files, flags, terminal) {
		if (flags.format === undefined) throw new UsageError('render needs --to: html, xlsx or md');
		// Masking comes last: it must not change a figure.
		const { mask, ...options } = readOptions(flags, terminal.env);
		const how: RenderOptions = {
			format: FORMATS[wordOf(flags, 'format')],
			language: wordOf(flags, 'language'),
			compact: flags.compact === true,
			rules: flags.rules === undefined ? undefined : await rulesOf(flags),
			mask: chosenMask(mask, flags.personalData === true),
		};
		const reports: ParsedReport[] = [];
		const exitCode = await eachReport(
			files,
			{
				...options,
				reviewPictures: flags.reviewPictures === true,
				readFile: (file) => (isParsedFile(file) ? parsedReportsIn(file) : undefined),
			},
			terminal,
			(report) => reports.push(report),
		);
		const drawn: RenderedFile[] = [];
		for (const report of reports) drawn.push(await renderReport(report, how));
		await writeFiles(drawn, textOf(flags, 'out') ?? '.', terminal);
		return exitCode;
	},
};
