import { createLocalEngine } from '../engines/local';
import { fileSource } from '../fileSource';
import { maskFileName } from '../report/mask';
import { reportError, type Command } from './command';
import { textOf, wordOf } from './flags';
import { writeJson } from './reports';
import { UsageError } from './usageError';

export const inspect: Command = {
	usage: 'inspect FILE [--stage text|cells|blocks] [--password P] [--mask]',
	summary: 'Say what a file is: a report or not, edition, pages, text or scan; or show a stage of the parser',
	options: ['stage', 'password', 'maskFileName', 'pretty'],
	async run(files, flags, terminal) {
		const [file] = files;
		if (file === undefined) throw new UsageError('No file was named');
		const stage = flags.stage === undefined ? undefined : wordOf(flags, 'stage');
		const mask = flags.maskFileName === true;
		if (mask && stage !== undefined)
			throw new UsageError('--mask does not go with --stage, which shows the text of the file');
		const options = { password: textOf(flags, 'password') };
		try {
			const engine = createLocalEngine();
			const source = await fileSource(file);
			if (stage === undefined)
				writeJson(
					terminal,
					{
						fileName: mask && source.fileName !== undefined ? maskFileName(source.fileName) : source.fileName,
						...(await engine.describe(source, options)),
					},
					flags,
				);
			else terminal.stdout.write(`${await engine.inspectStage(source, stage, options)}\n`);
			return 0;
		} catch (error) {
			reportError(terminal, file, error, mask);
			return 1;
		}
	},
};
