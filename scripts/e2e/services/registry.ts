import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A packed release of the package. */
export interface Tarball {
	version: string;
	file: string;
}

/** An npm registry on loopback that has one package. */
export interface Registry {
	url: string;
	close(): Promise<void>;
}

/** Serves packed releases as the npm registry does; the last one is `latest`. `publish` adds one later. */
export async function startRegistry(name: string, releases: Tarball[]): Promise<Registry> {
	const server = createServer((request, response) => {
		const asked = decodeURIComponent(new URL(request.url ?? '/', url).pathname.slice(1));
		const release = releases.find(({ file }) => asked === `tarballs/${path.basename(file)}`);
		if (release) response.end(readFileSync(release.file));
		else if (asked === name) response.setHeader('content-type', 'application/json').end(JSON.stringify(packument()));
		else response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not_found"}');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	function packument(): object {
		const versions = Object.fromEntries(
			releases.map(({ version, file }) => {
				const bytes = readFileSync(file);
				const dist = {
					tarball: `${url}/tarballs/${path.basename(file)}`,
					shasum: createHash('sha1').update(bytes).digest('hex'),
					integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
				};
				return [version, { name, version, dist }];
			}),
		);
		return { name, 'dist-tags': { latest: releases.at(-1)!.version }, versions };
	}

	return {
		url,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}

/**
 * A folder to put before the PATH: `npm` in it is npm, but for the registry. n8n names the public one on the command line,
 * and another only with a licence.
 */
export function npmFor(registry: Registry, folder: string): string {
	mkdirSync(folder, { recursive: true });
	const file = path.join(folder, 'npm');
	const npm = '"$(PATH="${PATH#*:}" command -v npm)"';
	writeFileSync(
		file,
		`#!/bin/bash
args=()
for arg in "$@"; do
	case "$arg" in --registry=*) arg=--registry=${registry.url} ;; esac
	args+=("$arg")
done
exec ${npm} "\${args[@]}"
`,
	);
	chmodSync(file, 0o755);
	return folder;
}
