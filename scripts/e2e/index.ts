/**
 * `npm run e2e`: the packed package in a real n8n, against real parts on loopback. n8n comes from the npm registry into a
 * cache outside of the repository; PostgreSQL, Redis, Dovecot and Chromium are Debian's packages.
 *
 *   npm run e2e -- [--only NAME[/PART][,NAME]] [--release 1] [--write] [--json FILE]
 *
 * `--only` runs some of the scenarios, or one part of a scenario that has several (`examples/screening`), `--release 1` the last n8n 1.x, `--write` writes docs/e2e.md and its pictures,
 * `--json` the totals for CI.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { ROOT } from '../root';
import { Checks } from './checks';
import { installN8n } from './installation';
import { PACKAGE, pack } from './packed';
import { Server } from './processes';
import { PICTURES, writeReport } from './report';
import { SCENARIOS } from './scenarios';
import { startRegistry } from './services/registry';
import { LAST_OF_1, NEWEST } from './versions';
import type { World } from './world';

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

async function main(): Promise<boolean> {
	const { values } = parseArgs({
		options: {
			only: { type: 'string' },
			release: { type: 'string', default: '2' },
			write: { type: 'boolean', default: false },
			json: { type: 'string' },
		},
	});
	const asked = values.only?.split(',').map((name) => name.split('/', 2) as [string, string?]);
	const scenarios = SCENARIOS.filter(({ name }) => asked?.some(([scenario]) => scenario === name) ?? true);
	if (scenarios.length === 0) throw new Error(`--only takes ${SCENARIOS.map(({ name }) => name).join(', ')}`);
	const installation = await installN8n(values.release === '1' ? LAST_OF_1 : NEWEST, say);
	const folder = mkdtempSync(path.join(tmpdir(), 'credit-report-e2e-'));
	// PostgreSQL runs as a user of its own.
	chmodSync(folder, 0o755);
	const checks = new Checks(say);
	const began = Date.now();
	try {
		const release = pack(path.join(folder, 'tarballs'));
		const releases = [release];
		const registry = await startRegistry(PACKAGE, releases);
		for (const { name, title, run } of scenarios) {
			const own = path.join(folder, name);
			mkdirSync(own);
			const ends: Array<() => unknown> = [];
			const parts = asked?.filter(([scenario]) => scenario === name).map(([, part]) => part);
			const world: World = {
				folder: own,
				installation,
				release,
				releases,
				registry,
				checks,
				...(values.write ? { pictures: path.join(ROOT, PICTURES) } : {}),
				runs: (part) => parts?.some((one) => one === undefined || one === part) ?? true,
				atEnd: (end) => ends.push(end),
			};
			await checks.run(title, async () => {
				try {
					await run(world);
				} finally {
					for (const end of ends.reverse()) await end();
				}
			});
		}
		await registry.close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	const seconds = Math.round((Date.now() - began) / 1000);
	if (values.write) writeReport(checks, installation, seconds);
	const failed = checks.checks.filter(({ failure }) => failure !== undefined).length;
	const passed = checks.checks.length - failed;
	if (values.json)
		writeFileSync(
			values.json,
			JSON.stringify({ passed, failed, seconds, installSeconds: installation.installSeconds }),
		);
	say(`\n${passed} passed, ${failed} failed`);
	return failed === 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		Server.killAll();
		process.exit(130);
	});

main()
	.then((isWell) => {
		process.exitCode = isWell ? 0 : 1;
	})
	.catch((error: Error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exitCode = 1;
	});
