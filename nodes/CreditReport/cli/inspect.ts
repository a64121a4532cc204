import { createLocalEngine } from '../engines/local';
import type { Stage } from '../engines/local/threads/tasks';
import { fileSource } from '../fileSource';
import { maskFileName } from '../report/mask';
import { reportError, UsageError, type Command } from './command';
import { oneOf, writeJson } from './reports';

const STAGES: readonly Stage[] = ['text', 'cells', 'blocks'];

export const inspect: Command = {
	usage: 'inspect FILE [--stage text|cells|blocks] [--password P] [--mask]',
	summary: 'Say what a file is: a report or not, edition, pages, text or scan; or show a stage of the parser',
	flags: {
		stage: { type: 'string' },
		password: { type: 'string' },
		mask: { type: 'boolean' },
		pretty: { type: 'boolean' },
	},
	help: {
		'--stage text|cells|blocks': 'lines with their places, ruled tables, or the document in reading order',
		'--password P': 'PDF password',
		'--mask': 'mask the name of the file, in messages too (no stage: it shows the text of the file)',
		'--pretty': 'indent the JSON',
	},
	async run(files, flags, terminal) {
		const [file] = files;
		if (file === undefined) throw new UsageError('No file was named');
		const stage = flags.stage === undefined ? undefined : oneOf('--stage', flags.stage, STAGES);
		const mask = flags.mask === true;
		if (mask && stage !== undefined)
			throw new UsageError('--mask does not go with --stage, which shows the text of the file');
		const options = { password: flags.password as string | undefined };
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
