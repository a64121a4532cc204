import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Installation } from '../installation';
import { freePort, Server } from '../processes';
import { until } from '../until';
import { environment } from './settings';

/** The first start writes the whole database. */
const START_MS = 300_000;

export interface ServerOptions {
	/** Home and user folder; workers and the main process of one instance share it, or not. */
	folder: string;
	/** More of n8n's environment variables. */
	env?: Record<string, string>;
	/** `start` for the main process, else for instance `worker --concurrency=5`. */
	command?: string[];
	/** Name of the log file and in messages. */
	name?: string;
}

/** A process of n8n that is ready. */
export interface RunningN8n {
	url: string;
	folder: string;
	process: Server;
	/** Milliseconds from the start until it was ready. */
	startMs: number;
}

/** Starts a process of n8n and waits until it says that it is ready. */
export async function startN8n(
	installation: Installation,
	{ folder, env = {}, command = ['start'], name = 'n8n' }: ServerOptions,
): Promise<RunningN8n> {
	mkdirSync(folder, { recursive: true });
	const [port, brokerPort] = [await freePort(), await freePort()];
	const isWorker = command[0] === 'worker';
	const health: Record<string, string> = isWorker
		? { QUEUE_HEALTH_CHECK_ACTIVE: 'true', QUEUE_HEALTH_CHECK_PORT: String(port) }
		: {};
	const began = Date.now();
	const server = Server.start(name, path.join(installation.nodeBin, 'node'), [installation.bin, ...command], {
		cwd: folder,
		log: path.join(folder, `${name}.log`),
		env: environment(installation.nodeBin, { folder, port, brokerPort, env: { ...health, ...env } }),
	});
	const url = `http://127.0.0.1:${port}`;
	try {
		await until(
			`${name} gets ready`,
			async () => {
				server.assertRunning();
				return (await fetch(`${url}/healthz/readiness`)).ok || undefined;
			},
			START_MS,
		);
	} catch (error) {
		await server.stop();
		throw new Error(`${(error as Error).message}\n${server.log.slice(-2000)}`);
	}
	return { url, folder, process: server, startMs: Date.now() - began };
}
