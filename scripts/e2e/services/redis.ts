import path from 'node:path';

import { freePort, Server } from '../processes';
import { until } from '../until';
import { connect } from 'node:net';
import { once } from 'node:events';

/** A Redis server of Debian's package that keeps nothing on disk. */
export interface Redis {
	port: number;
	stop(): Promise<void>;
}

export async function startRedis(folder: string): Promise<Redis> {
	const port = await freePort();
	const server = Server.start('redis', 'redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
		cwd: folder,
		log: path.join(folder, 'redis.log'),
	});
	await until('Redis answers', async () => {
		server.assertRunning();
		const socket = connect(port, '127.0.0.1');
		await once(socket, 'connect');
		socket.destroy();
		return true;
	});
	return { port, stop: async () => await server.stop() };
}
