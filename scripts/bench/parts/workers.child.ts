/** `workers.child POOL_SIZE FILE COUNT`: so many copies of a report at once, by a pool of so many workers. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';

import type { PdfSource } from '../../../nodes/CreditReport/engines/engine';
import { createLocalEngine } from '../../../nodes/CreditReport/engines/local';
import { answer } from '../support';

export interface Burst {
	ms: number;
}

answer(async ([poolSize = '', file = '', count = '']): Promise<Burst> => {
	const content = readFileSync(file);
	const source: PdfSource = {
		size: content.length,
		stream: () => Promise.resolve(Readable.from([content])),
	};
	const engine = createLocalEngine({ poolSize: Number(poolSize) });
	const burst = async (size: number) =>
		await Promise.all(Array.from({ length: size }, async () => await engine.parse(source, {})));
	await burst(2 * Number(poolSize));
	const startedAt = performance.now();
	await burst(Number(count));
	const ms = performance.now() - startedAt;
	await engine.close();
	return { ms };
});
