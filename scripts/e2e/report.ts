import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { ROOT } from '../root';
import type { Checks } from './checks';
import type { Installation } from './installation';
import type { N8nRelease } from './versions';

export const REPORT = 'docs/e2e.md';
/** Folder of the pictures, beside the report. */
export const PICTURES = 'docs/pictures';

/** Writes what ran, with versions, figures and pictures. */
export function writeReport(checks: Checks, { release }: Installation, seconds: number): void {
	writeFileSync(path.join(ROOT, REPORT), reportText(checks, release, seconds));
}

/**
 * The report as Markdown.
 * @param seconds of all scenarios, without the installation of n8n
 */
export function reportText(checks: Checks, release: N8nRelease, seconds: number): string {
	const scenarios = [...new Set(checks.figures.map(({ scenario }) => scenario))];
	const passed = checks.checks.filter(({ failure }) => failure === undefined).length;
	const lines = [
		'# In a real n8n',
		'',
		'Made by `npm run e2e -- --write`: the packed package in a real n8n, against real parts on loopback. The same runs in CI. What the examples send to sites of the internet goes, by `HTTPS_PROXY`, to a proxy that plays these sites: the examples keep the addresses that users import.',
		'',
		`* n8n ${release.n8n} on Node ${release.node}, ${os.type()}, ${os.availableParallelism()} processors`,
		`* ${passed} of ${checks.checks.length} checks hold; ${seconds} s without the installation of n8n`,
		'',
		...scenarios.flatMap((scenario) => section(checks, scenario)),
	];
	return `${lines.join('\n').trimEnd()}\n`;
}

function section({ checks, figures, pictures }: Checks, scenario: string): string[] {
	const of = <T extends { scenario: string }>(list: readonly T[]): T[] =>
		list.filter((one) => one.scenario === scenario);
	return [
		`## ${scenario}`,
		'',
		...of(checks).map(({ name, failure }) => `* ${failure === undefined ? '' : '**fails** '}${name}`),
		'',
		'| Measured | |',
		'|---|---|',
		...of(figures).map(({ name, value }) => `| ${cell(name)} | ${cell(value)} |`),
		'',
		...of(pictures).flatMap(({ file, caption }) => [`![${caption}](${file})`, '']),
	];
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
