import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import type { INodeExecutionData } from 'n8n-workflow';

import { JdAiApi } from '../../credentials/JdAiApi.credentials';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData } from '../../scripts/n8n/harness';

const PARAMETERS = {
	operation: 'parse',
	input: 'field',
	binaryPropertyName: 'data',
	password: "={{ $json.password ?? '' }}",
};

/** A PDF that only the password 样例 opens; what is in it does not matter here. */
async function lockedPdf(): Promise<Buffer> {
	const document = new PDFDocument({ userPassword: 'yangli', pdfVersion: '1.7' });
	document.end();
	return await buffer(document);
}

async function item(bytes: Uint8Array, json: INodeExecutionData['json'] = {}): Promise<INodeExecutionData> {
	return { json, binary: { data: await storeFile(bytes, 'report.pdf') } };
}

let items: INodeExecutionData[];
beforeAll(async () => {
	await useBinaryData('filesystem');
	items = [
		await item(sampleReport),
		await item(await lockedPdf(), { password: 'wrong' }),
		await item(await lockedPdf()),
		await item(sampleReport),
	];
});

const codeOf = ({ json }: INodeExecutionData): unknown =>
	(json.error as { code?: string } | undefined)?.code ?? json.serialNo;

test('a wrong password ends the execution with advice and the number of the item', async () => {
	const { error } = await runWorkflow(chain(creditReportNode('Parse', PARAMETERS)), { nodeTypes, items });
	expect(error).toMatchObject({
		name: 'NodeOperationError',
		message: 'The PDF password is wrong',
		description: expect.stringContaining('PDF Password'),
		context: { itemIndex: 1, creditReport: { code: 'WRONG_PASSWORD', retryable: false, charged: false } },
	});
});

test('under Continue On Fail it costs one error item, in its place and paired; the others are read', async () => {
	const node = creditReportNode('Parse', PARAMETERS, { onError: 'continueRegularOutput' });
	const result = await runWorkflow(chain(node), { nodeTypes, items });
	const serialNo = result.items('Parse')[0]?.json.serialNo;
	expect(result.items('Parse').map(codeOf)).toEqual([serialNo, 'WRONG_PASSWORD', 'PDF_ENCRYPTED', serialNo]);
	expect(result.items('Parse').map(({ pairedItem }) => pairedItem)).toEqual(
		[0, 1, 2, 3].map((index) => ({ item: index })),
	);
	expect(result.error).toBeUndefined();
});

test('with an error output, failed files leave by it and reports by the other', async () => {
	const node = creditReportNode('Parse', PARAMETERS, { onError: 'continueErrorOutput' });
	const result = await runWorkflow(chain(node), { nodeTypes, items });
	expect(result.items('Parse', 0)).toHaveLength(2);
	expect(result.items('Parse', 1).map(codeOf)).toEqual(['WRONG_PASSWORD', 'PDF_ENCRYPTED']);
});

test('an item without a file says which fields it has', async () => {
	const node = creditReportNode('Parse', { ...PARAMETERS, binaryPropertyName: 'report' });
	const { error } = await runWorkflow(chain(node), { nodeTypes, items });
	expect(error).toMatchObject({
		message: 'This item has no binary field "report"',
		description: expect.stringContaining('data'),
	});
});

test('From Previous Parse refuses an item that Parse did not make', async () => {
	const node = creditReportNode('Extract', { operation: 'extractSections', input: 'previousParse' });
	const { error } = await runWorkflow(chain(node), { nodeTypes, items: [{ json: { loans: [] } }] });
	expect(error?.context.creditReport).toMatchObject({ code: 'NOT_A_PARSED_REPORT' });
});

test('the Stop button ends the work at once, Continue On Fail or not', async () => {
	const many = Array.from({ length: 200 }, () => items[0]!);
	const node = creditReportNode('Parse', PARAMETERS, { onError: 'continueRegularOutput' });
	const stop = new AbortController();
	const startedAt = Date.now();
	setTimeout(() => stop.abort(), 300);
	const { run } = await runWorkflow(chain(node), { nodeTypes, items: many, signal: stop.signal });
	expect(run.status).toBe('canceled');
	expect(Date.now() - startedAt).toBeLessThan(2000);
});

test.each(['local', 'jd'])(
	'a file that the store has lost is one error of the table, not billed, and costs no other (engine %s)',
	async (engine) => {
		await useBinaryData('filesystem');
		const other = await item(Buffer.from('no PDF'));
		const { data } = other.binary!;
		const gone = 'filesystem-v2:workflows/1/executions/1/binary_data/gone';
		const lost = { json: {}, binary: { data: { ...data!, id: gone } } };
		const node = creditReportNode(
			'Parse',
			{ ...PARAMETERS, engine },
			{ onError: 'continueRegularOutput', credentials: { jdAiApi: { id: '1', name: 'JD' } } },
		);
		const result = await runWorkflow(chain(node), {
			nodeTypes,
			items: [other, lost, other],
			credentials: { jdAiApi: { appkey: 'a', secret: 's', baseUrl: 'https://jd.invalid' } },
			credentialTypes: { jdAiApi: new JdAiApi() },
		});
		expect(result.items('Parse').map(codeOf)).toEqual(['NOT_A_PDF', 'FILE_NOT_FOUND', 'NOT_A_PDF']);
		expect(result.items('Parse')[1]?.json.error).toMatchObject({ charged: false, retryable: false });
		expect(JSON.stringify(result.items('Parse')[1]?.json)).not.toContain('binary_data');
	},
);
