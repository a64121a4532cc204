import { Writable } from 'node:stream';

import type { Terminal } from '../../nodes/CreditReport/cli/command';

/** A terminal that keeps what is written to it. */
export function terminal({ isTTY = false, env = {} as NodeJS.ProcessEnv } = {}): {
	streams: Terminal;
	output(): { stdout: string; stderr: string };
} {
	const written = { stdout: '', stderr: '' };
	const stream = (name: 'stdout' | 'stderr') =>
		new Writable({
			write(chunk: Buffer, _encoding, done) {
				written[name] += chunk.toString('utf8');
				done();
			},
		});
	return {
		streams: { stdout: stream('stdout'), stderr: Object.assign(stream('stderr'), { isTTY }), env },
		output: () => ({ ...written }),
	};
}
