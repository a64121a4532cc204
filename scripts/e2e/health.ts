import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const PAUSE_MS = 20;

/** How long a server took to say that it is well, in milliseconds. */
export interface Health {
	p50: number;
	p99: number;
	max: number;
	/** How often it was asked. */
	count: number;
}

/** Watches `/healthz` of an n8n, whose answers wait while its main thread is busy, for as long as the work takes. */
export async function healthDuring(url: string, work: () => Promise<void>): Promise<Health> {
	const script = path.join(__dirname, '../run.js');
	const child = spawn(process.execPath, [script, 'e2e/health.child', `${url}/healthz`, String(PAUSE_MS)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const parts: Buffer[] = [];
	child.stdout.on('data', (part: Buffer) => parts.push(part));
	try {
		await work();
	} finally {
		child.kill('SIGTERM');
		await once(child, 'close');
	}
	const answers = (JSON.parse(Buffer.concat(parts).toString()) as number[]).sort((a, b) => a - b);
	const at = (share: number): number => answers[Math.min(answers.length - 1, Math.floor(share * answers.length))]!;
	return { p50: at(0.5), p99: at(0.99), max: answers.at(-1)!, count: answers.length };
}

export function healthText({ p50, p99, max, count }: Health): string {
	return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${max.toFixed(0)} ms (${count} answers)`;
}
