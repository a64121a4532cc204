import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

import { freePort, Server } from '../processes';
import { until } from '../until';

const BIN_FOLDER = '/usr/lib/postgresql';
const USER = 'postgres';

/** A PostgreSQL server of Debian's package with a database of its own. */
export interface Postgres {
	port: number;
	user: string;
	password: string;
	database: string;
	/** Runs SQL; rows as their columns, in text. */
	query(sql: string, database?: string): string[][];
	stop(): Promise<void>;
}

/** PostgreSQL on loopback, in a folder of its own. It refuses to run as root, so it runs as its own user then. */
export async function startPostgres(folder: string): Promise<Postgres> {
	const bin = path.join(BIN_FOLDER, readdirSync(BIN_FOLDER).sort().at(-1)!, 'bin');
	const isRoot = userInfo().uid === 0;
	const id = (flag: string): number => Number(execFileSync('id', [flag, USER], { encoding: 'utf8' }));
	const owner = isRoot ? { uid: id('-u'), gid: id('-g') } : {};
	const data = path.join(folder, 'postgres');
	mkdirSync(data, { recursive: true });
	if (isRoot) execFileSync('chown', ['-R', `${USER}:`, data]);
	execFileSync(
		path.join(bin, 'initdb'),
		['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
		owner,
	);
	const port = await freePort();
	const server = Server.start(
		'postgres',
		path.join(bin, 'postgres'),
		['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data],
		{ log: path.join(folder, 'postgres.log'), ...owner },
	);
	const query = (sql: string, database = USER): string[][] => {
		const out = execFileSync(
			path.join(bin, 'psql'),
			[
				'-h',
				'127.0.0.1',
				'-p',
				String(port),
				'-U',
				USER,
				'-d',
				database,
				'-AtX',
				'-F',
				'\t',
				'-v',
				'ON_ERROR_STOP=1',
				'-c',
				sql,
			],
			{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
		);
		return out
			.trimEnd()
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => line.split('\t'));
	};
	await until('PostgreSQL answers', () => {
		server.assertRunning();
		return query('select 1');
	});
	return {
		port,
		user: USER,
		password: 'none',
		database: USER,
		query,
		// "Fast shutdown": it does not wait for n8n's connections.
		stop: async () => await server.stop('SIGINT'),
	};
}

/** n8n's settings for PostgreSQL. */
export function databaseOf({ port, user, password, database }: Postgres): Record<string, string> {
	return {
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(port),
		DB_POSTGRESDB_USER: user,
		DB_POSTGRESDB_PASSWORD: password,
		DB_POSTGRESDB_DATABASE: database,
	};
}

/** The same as n8n's credential Postgres. */
export function loginOf({ port, user, password, database }: Postgres): object {
	return { host: '127.0.0.1', port, user, password, database, ssl: 'disable', allowUnauthorizedCerts: false };
}
