import assert from 'node:assert/strict';
import path from 'node:path';

import { chain, creditReport, webhook } from '../n8n/chain';
import { PACKAGE } from '../packed';
import type { Server } from '../processes';
import { startN8n } from '../n8n/server';
import { madeReports, type MadeFile } from '../reports';
import { databaseOf, loginOf, startPostgres, type Postgres } from '../services/postgres';
import { startRedis } from '../services/redis';
import { until } from '../until';
import { newInstance, npmEnvironment } from '../world';
import type { Scenario } from './index';

const REPORTS = 200;
/** Reports of different persons; each is sent several times under another number. */
const FILES = 12;
/** How many reports at the same time a worker of the documentation's example takes. */
const CONCURRENCY = 5;
/** npm, once per worker. */
const INSTALL_MS = 120_000;
const UNDER_WAY = ['new', 'running', 'waiting'];
/** n8n looks for executions that nobody works on every three minutes. */
const RECOVERY_MS = 300_000;

/**
 * Queue mode as in production: Redis, PostgreSQL, a main process and two workers, each with a folder of its own. Reports
 * arrive by webhook, their loans become rows; one worker is killed in the middle.
 */
export const queue: Scenario = {
	name: 'queue',
	title: 'Queue mode: 200 reports, one of two workers killed',
	async run(world) {
		const { checks, atEnd, folder, installation } = world;
		const [postgres, redis] = [await startPostgres(folder), await startRedis(folder)];
		atEnd(async () => await redis.stop());
		atEnd(async () => await postgres.stop());
		const env = {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			N8N_ENCRYPTION_KEY: 'sandbox-encryption-key',
			...databaseOf(postgres),
		};
		const { client, url } = await newInstance(world, 'queue-main', { env });
		const workers = await Promise.all(
			['queue-worker-1', 'queue-worker-2'].map(async (name) => {
				const worker = await startN8n(installation, {
					folder: path.join(folder, name),
					name,
					command: ['worker', `--concurrency=${CONCURRENCY}`],
					env: { ...npmEnvironment(world), ...env },
				});
				atEnd(async () => await worker.process.stop());
				return worker;
			}),
		);
		await client.installPackage(PACKAGE);
		for (const { process } of workers) await hasPackage(process);

		postgres.query('create table arrived (report int, execution int); create table loans (report int, row jsonb)');
		const account = { id: await client.createCredential('Rows', 'postgres', loginOf(postgres)), name: 'Rows' };
		const workflow = await client.importWorkflow(loansToRows(), { postgres: account });
		await client.activateWebhook(workflow, 'loans');
		const files = await madeReports(FILES);
		const fileOf = (report: number) => files[report % FILES]!;
		const expected = (report: number): number => loansIn(fileOf(report).truth);

		const began = Date.now();
		const send = async (report: number): Promise<void> => {
			const form = new FormData();
			form.append('data', new Blob([new Uint8Array(fileOf(report).pdf)], { type: 'application/pdf' }), `${report}.pdf`);
			const answer = await fetch(`${url}/webhook/loans?report=${report}`, {
				method: 'POST',
				body: form,
				headers: { connection: 'close' },
			});
			assert.ok(answer.ok, `webhook: ${answer.status}`);
		};
		for (let report = 0; report < REPORTS; report++) await send(report);
		await until('a third is done', () => rowCount(postgres) > expectedOf(REPORTS / 3, expected) || undefined, 300_000);
		const killedAt = Date.now();
		workers[0]!.process.kill();

		const over = await until(
			'all executions are over',
			() => {
				const all = executionsIn(postgres);
				const isOver = all.length === REPORTS && all.every(({ status }) => !UNDER_WAY.includes(status));
				return isOver ? all : undefined;
			},
			RECOVERY_MS + 300_000,
		);
		const lost = over.filter(({ status }) => status !== 'success');
		checks.figure('reports', REPORTS);
		checks.figure('seconds until all were done or given up', ((Date.now() - began) / 1000).toFixed(0));
		checks.figure('executions that ran on the killed worker', lost.length);
		checks.figure('n8n calls them', [...new Set(lost.map(({ status }) => status))].join(', '));
		checks.figure('seconds from the kill until n8n said so', lastStop(lost, killedAt));

		const counts = (): Map<number, number> =>
			new Map(
				postgres
					.query('select report, count(*) from loans group by report')
					.map(([report, count]) => [Number(report), Number(count)]),
			);
		// n8n keeps nothing of such an execution but that it failed: which report it had, the workflow itself wrote down first.
		const done = new Set(
			postgres
				.query(`select report from arrived where execution not in (${lost.map(({ id }) => id).join()})`)
				.map(([report]) => Number(report)),
		);
		const lostReports = Array.from({ length: REPORTS }, (_, report) => report).filter((report) => !done.has(report));
		await checks.check('the lost ones are named', () => {
			assert.ok(lost.length > 0 && lost.length <= CONCURRENCY, `${lost.length} were lost`);
			assert.equal(lostReports.length, lost.length);
		});
		await checks.check('n8n says why: the worker, not the report', async () => {
			const reasons = new Set<string>();
			for (const { id } of lost) reasons.add((await client.execution(id)).data.resultData.error?.message ?? '');
			checks.figure('what n8n says of them', [...reasons].join(' | '));
			for (const reason of reasons) assert.match(reason, /stalled|crash|memory|worker/i);
		});
		await checks.check('rows exact: no report has too many or only some, and only lost ones have none', () => {
			const found = counts();
			for (let report = 0; report < REPORTS; report++) {
				const rows = found.get(report) ?? 0;
				if (rows === 0 && lostReports.includes(report)) continue;
				assert.equal(rows, expected(report), `report ${report}`);
			}
		});
		await checks.check('the lost ones sent again give the rest, once', async () => {
			const found = counts();
			for (const report of lostReports) if (!found.has(report)) await send(report);
			await until(
				'those sent again are done',
				() => (rowCount(postgres) === expectedOf(REPORTS, expected) ? true : undefined),
				120_000,
			);
			for (const [report, rows] of counts()) assert.equal(rows, expected(report), `report ${report}`);
		});
	},
};

/**
 * Waits for a worker to have our package too: it hears of the installation by Redis and fetches it itself, after the main
 * process has answered. A report that it takes before ends as `Unrecognized node type`.
 */
async function hasPackage(worker: Server): Promise<void> {
	await until(
		`${worker.name} has ${PACKAGE}`,
		() => {
			worker.assertRunning();
			return worker.log.includes(`Community package installed: ${PACKAGE}`) || undefined;
		},
		INSTALL_MS,
	);
}

function loansToRows() {
	return chain('Loans of reports to rows', [
		webhook('loans'),
		{
			name: 'Arrived',
			type: 'n8n-nodes-base.postgres',
			typeVersion: 2.6,
			parameters: {
				operation: 'executeQuery',
				query: 'insert into arrived (report, execution) values ($1, $2)',
				options: { queryReplacement: '={{ [$json.query.report, $execution.id] }}' },
			},
		},
		creditReport('Extract', {
			binaryPropertyName: "={{ $('Webhook').item.binary.data }}",
			resource: 'report',
			operation: 'extractSections',
			sections: ['loans'],
			output: 'row',
		}),
		{
			name: 'Rows',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: {
				mode: 'raw',
				jsonOutput: "={{ { report: Number($('Webhook').item.json.query.report), row: JSON.stringify($json) } }}",
				options: {},
			},
		},
		{
			name: 'Insert',
			type: 'n8n-nodes-base.postgres',
			typeVersion: 2.6,
			parameters: {
				schema: { __rl: true, mode: 'name', value: 'public' },
				table: { __rl: true, mode: 'name', value: 'loans' },
				columns: { mappingMode: 'autoMapInputData', value: {} },
				options: {},
			},
		},
	]);
}

/** Executions as n8n's database has them; its list of them skips some that began at the same time. */
function executionsIn(postgres: Postgres): Array<{ id: string; status: string; stoppedAt?: string }> {
	return postgres
		.query('select id, status, "stoppedAt" at time zone \'UTC\' from execution_entity')
		.map(([id, status, stoppedAt]) => ({
			id: id!,
			status: status!,
			...(stoppedAt ? { stoppedAt: `${stoppedAt}Z` } : {}),
		}));
}

function loansIn({ loans = [] }: MadeFile['truth']): number {
	return (loans as unknown[]).length;
}

function rowCount(postgres: Postgres): number {
	return Number(postgres.query('select count(*) from loans')[0]![0]);
}

function expectedOf(reports: number, expected: (report: number) => number): number {
	let rows = 0;
	for (let report = 0; report < reports; report++) rows += expected(report);
	return rows;
}

function lastStop(lost: ReadonlyArray<{ stoppedAt?: string }>, since: number): string {
	const ends = lost.map(({ stoppedAt }) => (stoppedAt ? Date.parse(stoppedAt) : since));
	return ((Math.max(since, ...ends) - since) / 1000).toFixed(0);
}
