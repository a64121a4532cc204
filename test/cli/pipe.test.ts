import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { ROOT } from '../../scripts/root';

/** The built command line, as a shell runs it. */

const SAMPLE = join(ROOT, 'examples/sample-report.pdf');

it('ends without a word when nobody reads on, as behind `| head`', async () => {
	const files = Array.from({ length: 8 }, () => SAMPLE);
	const child = spawn(process.execPath, [join(ROOT, 'bin/credit-report.js'), 'parse', '--pretty', ...files]);
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
	await once(child.stdout, 'data');
	child.stdout.destroy();
	await once(child, 'close');
	expect(said).toBe('');
}, 60_000);
