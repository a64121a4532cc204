import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface StartOptions {
	env?: NodeJS.ProcessEnv;
	cwd?: string;
	/** File that takes what it prints. */
	log: string;
	/** User and group to run as, where it refuses to run as root. */
	uid?: number;
	gid?: number;
}

/** A server of ours: with the processes it starts it is a group, which ends as one. */
export class Server {
	/** Those that were started; a run that is broken off ends them all. */
	private static readonly all: Server[] = [];

	private constructor(
		readonly name: string,
		private readonly child: ChildProcess,
		private readonly logFile: string,
	) {}

	static start(name: string, command: string, args: string[], { log, ...options }: StartOptions): Server {
		const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		const stream = createWriteStream(log);
		child.stdout.pipe(stream, { end: false });
		child.stderr.pipe(stream, { end: false });
		child.on('error', (error) => stream.write(`${error.message}\n`));
		const server = new Server(name, child, log);
		Server.all.push(server);
		return server;
	}

	static killAll(): void {
		for (const server of Server.all) if (server.isRunning) server.kill();
	}

	get pid(): number {
		return this.child.pid!;
	}

	get isRunning(): boolean {
		return this.child.exitCode === null && this.child.signalCode === null;
	}

	/** What it printed so far. */
	get log(): string {
		return readFileSync(this.logFile, 'utf8');
	}

	/** @throws Error with the end of the log when it is no longer there */
	assertRunning(): void {
		if (!this.isRunning) throw new Error(`${this.name} stopped:\n${this.log.slice(-2000)}`);
	}

	/** Ends it as a terminal would, and at once when it takes longer than some seconds. */
	async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
		if (!this.isRunning) return;
		const gone = once(this.child, 'exit');
		this.child.kill(signal);
		await Promise.race([gone, delay(15_000, undefined, { ref: false })]);
		this.kill();
		await gone;
	}

	/** Kills the whole group, as a machine that loses power does. */
	kill(): void {
		try {
			process.kill(-this.pid, 'SIGKILL');
		} catch {
			// It is gone already.
		}
	}
}

/** A port on loopback that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
