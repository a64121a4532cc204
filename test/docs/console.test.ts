import { join } from 'node:path';

import { run } from '../../nodes/CreditReport/cli';
import { ROOT } from '../../scripts/root';
import { terminal } from '../support/terminal';
import { isChinese, PAGES } from './pages';

/** What the documents show of the command line is what it prints. */

jest.setTimeout(120_000);

/** A command and what is shown below it; `...` on a line of its own stands for lines, `…` for a part of one. */
interface Session {
	where: string;
	command: string;
	shown: string;
}

const SESSIONS: Session[] = PAGES.flatMap(({ file, text }) =>
	[...text.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
		[...block.matchAll(/^\$ (?:node bin\/)?credit-report(?:\.js)? (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(
			([, command = '', shown = '']) => ({ where: file, command, shown }),
		),
	),
);

/** Both languages of a page show the same. */
const COMMANDS = [...new Set(SESSIONS.map(({ command }) => command))];

function patternOf(shown: string): RegExp {
	const escaped = shown.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	const elided = escaped.replace(/^\\\.\\\.\\\.\n/gm, '(?:.*\\n)*?').replace(/…/g, '.*');
	return new RegExp(`^${elided}$`);
}

const printed = new Map<string, string>();
beforeAll(async () => {
	for (const command of COMMANDS) {
		const { streams, output } = terminal();
		const args = command.split(' ').map((arg) => (/\.pdf$/.test(arg) ? join(ROOT, arg) : arg));
		await run(args, streams);
		const { stdout, stderr } = output();
		printed.set(command, `${stdout}${stderr}`);
	}
});

it('every command is shown in both languages', () => {
	const shown = (chinese: boolean) =>
		new Set(SESSIONS.filter(({ where }) => isChinese(where) === chinese).map(({ command }) => command));
	expect(shown(true)).toEqual(shown(false));
	expect(COMMANDS.length).toBeGreaterThan(5);
});

it.each(SESSIONS)('$where: $command', ({ command, shown }) => {
	expect(printed.get(command)).toMatch(patternOf(shown));
});
