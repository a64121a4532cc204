import { Readable } from 'node:stream';
import type { PdfSource } from '../../nodes/CreditReport/engines/engine';
import { createJdEngine, type JdOptions } from '../../nodes/CreditReport/engines/jd';
import type { Clock } from '../../nodes/CreditReport/engines/jd/clock';
import { SANDBOX_ACCOUNT } from '.';

/** The least that passes for a PDF, padded with `size` bytes. */
export function tinyPdf(size = 1_000): Buffer {
	return Buffer.concat([
		Buffer.from('%PDF-1.4\n'),
		Buffer.alloc(size, 'x'),
		Buffer.from('\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
	]);
}

/** A source of these bytes, delivered in chunks of the given size. */
export function sourceOf(bytes: Buffer, chunkSize = 64 * 1024): PdfSource {
	return {
		fileName: '样例.pdf',
		field: 'data',
		size: bytes.length,
		stream: async () => Readable.from(slices(bytes, chunkSize), { objectMode: false }),
	};
}

function* slices(bytes: Buffer, size: number): Generator<Buffer> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A clock that never waits, and writes down how long it should have. */
export function fastClock(): Clock & { pauses: number[] } {
	const pauses: number[] = [];
	return {
		pauses,
		now: Date.now,
		random: () => 0.5,
		sleep: async (ms) => void pauses.push(ms),
	};
}

/** An engine that talks to a sandbox with its account, without pauses unless told otherwise. */
export function sandboxEngine(baseUrl: string, options: Partial<JdOptions> = {}) {
	return createJdEngine(
		{ ...SANDBOX_ACCOUNT, baseUrl },
		{ preflight: async () => ({}), requestsPerSecond: 0, clock: fastClock(), ...options },
	);
}
