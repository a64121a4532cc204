import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Checks } from './checks';
import type { Installation } from './installation';
import { N8nClient } from './n8n/client';
import { startN8n, type RunningN8n, type ServerOptions } from './n8n/server';
import { npmFor, type Registry, type Tarball } from './services/registry';

/** What all scenarios stand on. */
export interface World {
	/** Scratch folder of this scenario. */
	folder: string;
	installation: Installation;
	/** The packed package, and the registry that serves it. */
	release: Tarball;
	releases: Tarball[];
	registry: Registry;
	checks: Checks;
	/** Folder for pictures; undefined when none are kept. */
	pictures?: string;
	/** Whether a part of the scenario is asked for: all are, unless `--only` names some. */
	runs(part: string): boolean;
	/** Ends what a scenario started, last first, whatever became of it. */
	atEnd(end: () => unknown): void;
}

/** A main process of n8n and the one who drives it. */
export interface Instance extends RunningN8n {
	client: N8nClient;
}

/** The environment in which npm finds our package on loopback, whatever registry n8n names. */
export function npmEnvironment({ folder, installation, registry }: World): Record<string, string> {
	const shim = npmFor(registry, path.join(folder, 'npm'));
	return {
		PATH: `${shim}:${installation.nodeBin}:${process.env.PATH}`,
		// For what npm does without being told a registry, such as its look for updates.
		NPM_CONFIG_REGISTRY: registry.url,
	};
}

/** A new instance with an owner, as after `npm install n8n`. */
export async function newInstance(
	world: World,
	name: string,
	{ env, ...options }: Partial<ServerOptions> = {},
): Promise<Instance> {
	const folder = path.join(world.folder, name);
	mkdirSync(folder, { recursive: true });
	const running = await startN8n(world.installation, {
		folder,
		name,
		...options,
		env: { ...npmEnvironment(world), ...env },
	});
	world.atEnd(async () => await running.process.stop());
	const client = new N8nClient(running.url, world.installation);
	await client.enter();
	return { ...running, client };
}
