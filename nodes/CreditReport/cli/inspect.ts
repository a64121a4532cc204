import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

import { createLocalEngine } from '../engines/local';
import { fileSource } from '../fileSource';
import { maskFileName } from '../report/mask';
import { reportError, type Command } from './command';
import { textOf, wholeNumberOf, wordOf, type FlagValues } from './flags';
import { writeJson } from './reports';
import { UsageError } from './usageError';

/** Options that each ask for another view of the file. */
const VIEWS = ['stage', 'svg', 'corpus'] as const;

export const inspect: Command = {
	usage:
		'inspect FILE [--stage text|cells|blocks|reading | --svg OUT.svg [--page N] | --corpus] [--password P] [--mask]',
	summary: 'Say what a file is: a report or not, edition, pages, text or scan; or show how it is read',
	options: ['stage', 'svg', 'page', 'corpus', 'password', 'maskFileName', 'pretty'],
	async run(files, flags, terminal) {
		const [file] = files;
		if (file === undefined) throw new UsageError('No file was named');
		const { stage, svg, page, mask } = viewOf(flags);
		const options = { password: textOf(flags, 'password') };
		try {
			const engine = createLocalEngine();
			const source = await fileSource(file);
			if (stage !== undefined) terminal.stdout.write(`${await engine.inspectStage(source, stage, options)}\n`);
			else if (flags.corpus) terminal.stdout.write(await engine.corpus(source, mask, options));
			else if (svg !== undefined) {
				const drawings = await engine.draw(source, { page, mask }, options);
				for (const { page: number, svg: drawing } of drawings)
					await writeFile(drawings.length === 1 ? svg : numbered(svg, number), drawing);
			} else
				writeJson(
					terminal,
					{
						fileName: mask && source.fileName !== undefined ? maskFileName(source.fileName) : source.fileName,
						...(await engine.describe(source, options)),
					},
					flags,
				);
			return 0;
		} catch (error) {
			reportError(terminal, file, error, mask);
			return 1;
		}
	},
};

function viewOf(flags: FlagValues) {
	const views = VIEWS.filter((name) => flags[name] !== undefined);
	if (views.length > 1) throw new UsageError(`${views.map((name) => `--${name}`).join(' and ')} do not go together`);
	const stage = flags.stage === undefined ? undefined : wordOf(flags, 'stage');
	const mask = flags.maskFileName === true;
	if (mask && stage !== undefined)
		throw new UsageError('--mask does not go with --stage, which shows the text of the file');
	const [svg, page] = [textOf(flags, 'svg'), wholeNumberOf(flags, 'page')];
	if (page !== undefined && svg === undefined) throw new UsageError('--page goes with --svg');
	return { stage, svg, page, mask };
}

/** `out.svg` for page 2: `out-2.svg`. */
function numbered(path: string, page: number): string {
	const end = extname(path);
	return `${path.slice(0, path.length - end.length)}-${page}${end}`;
}
