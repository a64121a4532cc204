import { createLocalEngine } from '../engines/local';
import type { Stage } from '../engines/local/tasks';
import { fileSource } from '../fileSource';
import { reportError, UsageError, type Command } from './command';
import { oneOf } from './reports';

const STAGES: readonly Stage[] = ['text', 'cells', 'blocks'];

export const inspect: Command = {
	usage: 'inspect FILE --stage text|cells|blocks [--password P]',
	summary: 'Show a stage of the local parser, for debugging',
	flags: { stage: { type: 'string' }, password: { type: 'string' } },
	help: { '--stage text|cells|blocks': 'lines with their places, ruled tables, or the document in reading order', '--password P': 'PDF password' },
	async run(files, flags, terminal) {
		const [file] = files;
		if (file === undefined) throw new UsageError('No file was named');
		const stage = oneOf('--stage', flags.stage, STAGES);
		try {
			const text = await createLocalEngine().inspectStage(await fileSource(file), stage, { password: flags.password as string | undefined });
			terminal.stdout.write(`${text}\n`);
			return 0;
		} catch (error) {
			reportError(terminal, file, error);
			return 1;
		}
	},
};
