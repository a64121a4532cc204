import { setTimeout as delay } from 'node:timers/promises';
import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import { JdAiApi } from '../../../credentials/JdAiApi.credentials';
import { parseCreditReport } from '../../../nodes/CreditReport/api';
import { SECTIONS } from '../../../nodes/CreditReport/report/catalogue';
import { SANDBOX_ACCOUNT, startSandbox, type Sandbox } from '../../../scripts/jd-sandbox';
import { tinyPdf } from '../../../scripts/jd-sandbox/client';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../../../scripts/n8n/creditReport';
import {
	runWorkflow,
	storeFile,
	useBinaryData,
	type BinaryMode,
	type WorkflowResult,
} from '../../../scripts/n8n/harness';

const JD_SECTIONS = SECTIONS.filter(({ origin }) => origin === 'jd').map(({ key }) => key);

let sandbox: Sandbox;

beforeAll(async () => {
	await useBinaryData('filesystem');
	sandbox = await startSandbox({
		read: async (pdf) => {
			const report = await parseCreditReport(pdf, { values: 'printed', jdCompatible: true });
			return { ...report, meta: undefined };
		},
	});
});
afterAll(async () => await sandbox.close());
beforeEach(() => void sandbox.requests.splice(0));

function node(parameters: INodeParameters, settings: Partial<INode> = {}): INode {
	return creditReportNode('Read', parameters, { credentials: { jdAiApi: { id: '1', name: 'JD' } }, ...settings });
}

async function run(read: INode, pdf: Buffer = sampleReport, signal?: AbortSignal): Promise<WorkflowResult> {
	return await runWorkflow(chain(read), {
		nodeTypes,
		items: [{ json: {}, binary: { data: await storeFile(pdf, '样例报告.pdf') } }],
		credentials: { jdAiApi: { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url } },
		credentialTypes: { jdAiApi: new JdAiApi() },
		signal,
	});
}

async function itemsOf(parameters: INodeParameters): Promise<IDataObject[]> {
	const result = await run(node(parameters));
	expect(result.error).toBeUndefined();
	return result.items('Read').map(({ json }) => json);
}

/** The answer holds the fields of the API; those that only the local engine knows are null. */
function withoutNulls(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) =>
			inner === null || (Array.isArray(inner) && inner.length === 0) ? [] : [[key, withoutNulls(inner)]],
		),
	);
}

test.each<BinaryMode>(['memory', 'filesystem', 'database'])(
	'Parse gives what the local engine gives, and what it cost (files in %s)',
	async (mode) => {
		await useBinaryData(mode);
		const options = { jdCompatible: true };
		const [local] = await itemsOf({ operation: 'parse', options });
		const [jd] = await itemsOf({ operation: 'parse', engine: 'jd', options });
		expect({ ...jd, meta: null }).toEqual({ ...local, meta: null });
		expect(jd?.meta).toMatchObject({
			engine: 'jd',
			code: '10000',
			charge: true,
			remainTimes: -1,
			attempts: 1,
			warnings: [],
		});
		expect(sandbox.requests).toHaveLength(1);
		await useBinaryData('filesystem');
	},
);

test('Extract Sections gives the rows of the local engine, in every section of the API', async () => {
	const parameters = { operation: 'extractSections', sections: JD_SECTIONS };
	const local = await itemsOf(parameters);
	const jd = await itemsOf({ ...parameters, engine: 'jd' });
	expect(jd.length).toBeGreaterThan(10);
	expect(jd.map(({ section }) => section)).toEqual(local.map(({ section }) => section));
	expect(local).toMatchObject(jd.map(withoutNulls) as IDataObject[]);
});

test('a failure is an item with the fields of the error table when the workflow goes on', async () => {
	sandbox.script({ kind: 'system', code: '10048' });
	const result = await run(node({ operation: 'parse', engine: 'jd' }, { onError: 'continueRegularOutput' }));
	expect(result.items('Read')[0]?.json.error).toMatchObject({
		code: '10048',
		retryable: false,
		charged: false,
		httpStatus: 200,
	});
});

test('what is no credit report never reaches JD', async () => {
	const result = await run(
		node({ operation: 'parse', engine: 'jd' }, { onError: 'continueRegularOutput' }),
		Buffer.from('no PDF'),
	);
	expect(result.items('Read')[0]?.json.error).toMatchObject({ code: 'NOT_A_PDF', charged: false });
	expect(sandbox.requests).toEqual([]);
});

test('a stop of the execution in mid-upload ends the request within a second', async () => {
	sandbox.script({ kind: 'slowRead', ms: 1 });
	const stop = new AbortController();
	const running = run(node({ operation: 'parse', engine: 'jd' }), tinyPdf(60 * 1024 * 1024), stop.signal);
	while (sandbox.requests.length === 0) await delay(5);
	await delay(200);
	const stoppedAt = performance.now();
	stop.abort();
	const result = await running;
	expect(performance.now() - stoppedAt).toBeLessThan(1_000);
	// The sandbox first reads what is still under way, then notices.
	while (sandbox.requests[0]?.lostAt === undefined) await delay(10);
	expect(sandbox.requests[0]).toMatchObject({ isComplete: false });
	expect(result.run.status).toBe('canceled');
});
