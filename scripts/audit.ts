/**
 * `npm run audit`: the packages that are bundled, beside what the npm registry says of them: newer versions and security
 * advisories. Ends with 1 when an advisory is about a bundled version. `npm audit` does not do: it knows packages that are
 * installed, not what is in a bundle.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './root';

/** A row of dist/licences/bundled.json, which the build writes. */
interface Bundled {
	name: string;
	version: string;
	license: string;
	texts: string[];
}

interface Advisory {
	title: string;
	severity: string;
	url: string;
}

const WAIT_MS = 20_000;

/** Of the registry that npm is set to; undefined when it cannot be reached, or does not do this. */
async function ask<T>(place: string, body?: object): Promise<T | undefined> {
	const registry = execFileSync('npm', ['config', 'get', 'registry'], { cwd: ROOT, encoding: 'utf8' }).trim();
	try {
		const answer = await fetch(new URL(place, registry.endsWith('/') ? registry : `${registry}/`), {
			method: body ? 'POST' : 'GET',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: body && JSON.stringify(body),
			signal: AbortSignal.timeout(WAIT_MS),
		});
		return answer.ok ? ((await answer.json()) as T) : undefined;
	} catch {
		return undefined;
	}
}

/** The newest version with the same first number, no prerelease; undefined when the registry does not tell. */
async function newestLike({ name, version }: Bundled): Promise<string | undefined> {
	const packument = await ask<{ versions: Record<string, unknown> }>(encodeURIComponent(name));
	const [major] = version.split('.');
	return Object.keys(packument?.versions ?? {})
		.filter((other) => other.split('.')[0] === major && !other.includes('-'))
		.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
		.at(-1);
}

async function main(): Promise<void> {
	const bundled = JSON.parse(readFileSync(path.join(ROOT, 'dist/licences/bundled.json'), 'utf8')) as Bundled[];
	const advisories = await ask<Record<string, Advisory[]>>(
		'-/npm/v1/security/advisories/bulk',
		Object.fromEntries(bundled.map(({ name, version }) => [name, [version]])),
	);
	for (const one of bundled) {
		const newest = (await newestLike(one)) ?? 'not told';
		const known = advisories
			? `${advisories[one.name]?.length ?? 0} advisories`
			: 'advisories: the registry does not tell';
		process.stdout.write(
			`${one.name} ${one.version} (newest of its major version: ${newest}), ${one.license}, ${known}, ${one.texts.join(', ')}\n`,
		);
		for (const { severity, title, url } of advisories?.[one.name] ?? []) {
			process.stdout.write(`  ${severity}: ${title} ${url}\n`);
			process.exitCode = 1;
		}
	}
}

void main();
