import { createLocalEngine } from '../engines/local';
import type { Stage } from '../engines/local/tasks';
import { fileSource } from '../fileSource';
import { reportError, UsageError, type Command } from './command';
import { oneOf, writeJson } from './reports';

const STAGES: readonly Stage[] = ['text', 'cells', 'blocks'];

export const inspect: Command = {
	usage: 'inspect FILE [--stage text|cells|blocks] [--password P]',
	summary: 'Say what a file is: a report or not, edition, pages, text or scan; or show a stage of the parser',
	flags: { stage: { type: 'string' }, password: { type: 'string' }, pretty: { type: 'boolean' } },
	help: { '--stage text|cells|blocks': 'lines with their places, ruled tables, or the document in reading order', '--password P': 'PDF password', '--pretty': 'indent the JSON' },
	async run(files, flags, terminal) {
		const [file] = files;
		if (file === undefined) throw new UsageError('No file was named');
		const stage = flags.stage === undefined ? undefined : oneOf('--stage', flags.stage, STAGES);
		const options = { password: flags.password as string | undefined };
		try {
			const engine = createLocalEngine();
			const source = await fileSource(file);
			if (stage === undefined) writeJson(terminal, { fileName: source.fileName, ...(await engine.describe(source, options)) }, flags);
			else terminal.stdout.write(`${await engine.inspectStage(source, stage, options)}\n`);
			return 0;
		} catch (error) {
			reportError(terminal, file, error);
			return 1;
		}
	},
};
