import type { INodeExecutionData } from 'n8n-workflow';

import { SANDBOX_ACCOUNT, startSandbox, type Sandbox } from '../../scripts/jd-sandbox';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData, type WorkflowResult } from '../../scripts/n8n/harness';

const PARAMETERS = { operation: 'parse', engine: 'jd', options: { requestsPerSecond: 100 } };
const CREDENTIALS = { jdAiApi: { id: '1', name: 'JD' } };

let sandbox: Sandbox;
let report: INodeExecutionData;
beforeAll(async () => await useBinaryData('filesystem'));
beforeEach(async () => {
	sandbox = await startSandbox({
		read: async () => ({ whoWasChecked: '测试某某', loans: [{ amount: '99,000', balance: '--' }] }),
	});
	report = { json: {}, binary: { data: await storeFile(sampleReport, 'report.pdf') } };
});
afterEach(async () => await sandbox.close());

async function parse(
	items: INodeExecutionData[],
	settings: Parameters<typeof creditReportNode>[2] = {},
): Promise<WorkflowResult> {
	const node = creditReportNode('Parse', PARAMETERS, { credentials: CREDENTIALS, ...settings });
	const credentials = { jdAiApi: { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url } };
	return await runWorkflow(chain(node), { nodeTypes, items, credentials });
}

test('a report read by JD AI has the shape of one read offline, and says what it cost', async () => {
	const result = await parse([report]);
	expect(result.items('Parse')[0]?.json).toMatchObject({
		meta: { engine: 'jd', charge: true, source: { field: 'data', fileName: 'report.pdf' } },
		loans: [{ amount: 99000, balance: null }],
		creditCards: [],
	});
	expect(result.task('Parse')?.hints?.map(({ message }) => message)).toEqual([
		expect.stringMatching(/^JD AI billed 1 of 1 calls/),
	]);
});

test('what is no credit report is refused before anything is sent', async () => {
	const text = { json: {}, binary: { data: await storeFile(Buffer.from('no PDF'), 'report.pdf') } };
	const { error } = await parse([text]);
	expect(error).toMatchObject({
		name: 'NodeOperationError',
		context: { creditReport: { code: 'NOT_A_PDF', charged: false } },
	});
	expect(sandbox.requests).toEqual([]);
});

test('an error of JD is an API error; under Continue On Fail its item says whether it cost anything', async () => {
	sandbox.script(
		{ kind: 'business', status: 'OUT_OF_QUOTA', shape: 'http' },
		{ kind: 'business', status: 'OUT_OF_QUOTA', shape: 'http' },
	);
	const { error } = await parse([report]);
	expect(error).toMatchObject({ name: 'NodeApiError', message: 'The quota is used up', httpCode: '403' });
	const result = await parse([report, report], { onError: 'continueRegularOutput' });
	expect(result.items('Parse').map(({ json }) => json)).toEqual([
		{ error: expect.objectContaining({ code: 'OUT_OF_QUOTA', charged: false, httpStatus: 403 }) },
		expect.objectContaining({ whoWasChecked: '测试某某' }),
	]);
});

test('without a credential the node says so', async () => {
	const { error } = await parse([report], { credentials: undefined });
	expect(error).toMatchObject({ message: 'Node does not have any credentials set', context: { itemIndex: 0 } });
});

test('the secret is nowhere in what a failed execution leaves behind', async () => {
	sandbox.script({ kind: 'echo' });
	const { run } = await parse([report]);
	expect(JSON.stringify(run)).not.toContain(SANDBOX_ACCOUNT.secret);
	expect(run.data.resultData.error).toBeDefined();
});

test('an error of a group of reports says what reading them has cost', async () => {
	const node = creditReportNode(
		'Compare',
		{ ...PARAMETERS, resource: 'analysis', operation: 'compare' },
		{ credentials: CREDENTIALS, onError: 'continueRegularOutput' },
	);
	const credentials = { jdAiApi: { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url } };
	const result = await runWorkflow(chain(node), { nodeTypes, items: [report], credentials });
	expect(result.items('Compare').map(({ json }) => json)).toMatchObject([
		{ error: { code: 'NOTHING_TO_COMPARE', charged: true } },
	]);
});
