import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { reportOfPages } from '../../bench/reports';
import { ROOT } from '../../root';
import { healthDuring, healthText } from '../health';
import { chain, creditReport, webhook, type Link } from '../n8n/chain';
import type { StoredWorkflow } from '../n8n/types';
import { PACKAGE } from '../packed';
import { newInstance, type Instance } from '../world';
import type { Scenario } from './index';

const LONG_PAGES = 200;
const LONG_REPORTS = 4;
/** Reports until memory no longer grows by what is loaded once, and those after which it is read again. */
const WARM_UP = 50;
const MANY = 500;
/** n8n's heap comes and goes by 100 MB; the file and what is read of it take about as much as this. */
const MOST_MB_A_REPORT = 0.5;
/** Reports that are on their way at the same time. */
const AT_ONCE = 4;

const PREVIOUS = { input: 'previousParse' };
const ANALYSES: Link[] = [
	creditReport('Parse', { resource: 'report', operation: 'parse' }),
	creditReport('Summarize', { resource: 'analysis', operation: 'summarize', ...PREVIOUS }),
];

/** What n8n is like for everybody else while reports are read: its health endpoint and its memory. */
export const load: Scenario = {
	name: 'load',
	title: 'Under load: health endpoint and memory',
	async run(world) {
		const { checks } = world;
		const instance = await newInstance(world, 'load');
		const { client, url, process: server } = instance;
		await client.installPackage(PACKAGE);
		const long = readFileSync(await reportOfPages(LONG_PAGES));
		const short = readFileSync(path.join(ROOT, 'examples/sample-report.pdf'));

		const idle = await healthDuring(url, async () => await new Promise((resolve) => setTimeout(resolve, 5_000)));
		checks.figure('health, nothing to do', healthText(idle));
		for (const [name, saved] of [
			['saved', 'all'],
			['not saved', 'none'],
		] as const) {
			const settings = { saveDataSuccessExecution: saved, saveDataErrorExecution: saved };
			const workflow = await activated(instance, `long-${saved}`, ANALYSES, settings);
			const health = await healthDuring(url, async () => {
				for (let report = 0; report < LONG_REPORTS; report++) await sendTo(workflow, long);
			});
			checks.figure(`health, ${LONG_REPORTS} x ${LONG_PAGES} pages parsed and summarised, ${name}`, healthText(health));
		}
		const direct = await activated(instance, 'long-direct', [
			creditReport('Summarize', { resource: 'analysis', operation: 'summarize' }),
		]);
		const health = await healthDuring(url, async () => {
			for (let report = 0; report < LONG_REPORTS; report++) await sendTo(direct, long);
		});
		checks.figure(`health, ${LONG_REPORTS} x ${LONG_PAGES} pages, Summarize from the PDF`, healthText(health));

		const alone = await secondsOf(async () => await sendTo(direct, short));
		const burst = Array.from({ length: LONG_REPORTS }, async () => await sendTo(direct, long));
		await new Promise((resolve) => setTimeout(resolve, 500));
		const behind = await secondsOf(async () => await sendTo(direct, short));
		await Promise.all(burst);
		checks.figure('a report of 6 pages, alone, seconds', alone.toFixed(1));
		checks.figure(
			`the same behind ${LONG_REPORTS} of ${LONG_PAGES} pages in other executions, seconds`,
			behind.toFixed(1),
		);

		const many = await activated(instance, 'many', ANALYSES, { saveDataSuccessExecution: 'none' });
		await burstOf(WARM_UP, async () => await sendTo(many, short));
		const before = memoryMb(server.pid);
		const seconds = await secondsOf(async () => await burstOf(MANY, async () => await sendTo(many, short)));
		const after = memoryMb(server.pid);
		checks.figure(`memory of n8n after ${WARM_UP} reports, MB`, before);
		checks.figure(`memory of n8n after ${MANY} more, MB`, after);
		checks.figure('reports a second, the same', (MANY / seconds).toFixed(1));
		await checks.check(`memory grows by less than ${MOST_MB_A_REPORT} MB a report`, () => {
			assert.ok(after - before < MANY * MOST_MB_A_REPORT, `${after - before} MB more`);
		});

		async function sendTo({ name }: StoredWorkflow, pdf: Buffer): Promise<void> {
			const form = new FormData();
			form.append('data', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), 'report.pdf');
			const answer = await fetch(`${url}/webhook/${name}`, {
				method: 'POST',
				body: form,
				headers: { connection: 'close' },
			});
			assert.ok(answer.ok, `webhook: ${answer.status} ${await answer.text()}`);
		}
	},
};

/** A workflow that answers a webhook of its name once it is through. */
async function activated(
	{ client }: Instance,
	name: string,
	links: Link[],
	settings: Record<string, string> = {},
): Promise<StoredWorkflow> {
	const workflow = await client.importWorkflow(chain(name, [webhook(name, 'lastNode'), ...links], settings));
	await client.activateWebhook(workflow, name);
	return workflow;
}

async function burstOf(count: number, work: () => Promise<void>): Promise<void> {
	let left = count;
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			while (left-- > 0) await work();
		}),
	);
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
	const began = performance.now();
	await work();
	return (performance.now() - began) / 1000;
}

/** Resident memory of a process. */
function memoryMb(pid: number): number {
	const kilobytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/m)![1];
	return Math.round(Number(kilobytes) / 1024);
}
