import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { chain, creditReportNode, nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData } from '../../scripts/n8n/harness';

/** Render as a node of a workflow: one item with a file for each report. */

const RENDER: INodeParameters = { resource: 'report', operation: 'render', input: 'field' };

let binary: INodeExecutionData['binary'];
beforeAll(async () => {
	await useBinaryData('memory');
	binary = { data: await storeFile(sampleReport, '李样例.pdf') };
});

async function run(
	parameters: INodeParameters,
	items: INodeExecutionData[] = [{ json: {}, binary }],
): Promise<INodeExecutionData[]> {
	const node = creditReportNode('Render', { ...RENDER, ...parameters }, { onError: 'continueRegularOutput' });
	const result = await runWorkflow(chain(node), { nodeTypes, items });
	expect(result.error).toBeUndefined();
	return result.items('Render');
}
const contentOf = (item: INodeExecutionData, field = 'data'): Buffer =>
	Buffer.from(item.binary![field]!.data, 'base64');

test('a page: the file in a field, and beside it what it is', async () => {
	const [item, ...others] = await run({});
	expect(others).toEqual([]);
	expect(item!.json).toMatchObject({
		fileName: '李样例.html',
		format: 'html',
		mimeType: 'text/html',
		language: 'zh',
		masked: false,
		whoWasChecked: '李样例',
		decision: null,
		bytes: contentOf(item!).length,
	});
	expect(item!.binary!.data).toMatchObject({ fileName: '李样例.html', mimeType: 'text/html' });
	expect(contentOf(item!).toString('utf8')).toContain('李样例');
	expect(item!.pairedItem).toEqual({ item: 0 });
});

test('Markdown is masked unless it is told otherwise, and a field, too', async () => {
	const [masked] = await run({ format: 'markdown' });
	expect(masked!.json).toMatchObject({ masked: true, text: contentOf(masked!).toString('utf8') });
	expect(JSON.stringify(masked!.json)).not.toContain('李样例');
	expect(masked!.binary!.data!.fileName).not.toContain('李样例');
	const [open] = await run({ format: 'markdown', options: { personalData: true } });
	expect(open!.json.text).toContain('李样例');
});

test('rules decide: a preset, rows of the panel', async () => {
	const [item] = await run({ ruleSet: 'mortgage' });
	expect(item!.json.decision).toBe('reject');
});

test('a wrong rule is told before the report is read', async () => {
	const [item] = await run({ ruleSet: 'json', rulesJson: '[{ "indicator": "nothing" }]' });
	expect(item!.json.error).toMatchObject({ code: 'INVALID_PARAMETER' });
});

test('a parsed report of a previous node is drawn without its PDF', async () => {
	const parse = creditReportNode('Parse', { resource: 'report', operation: 'parse', input: 'field' });
	const render = creditReportNode('Render', { ...RENDER, input: 'previousParse', format: 'xlsx' });
	const result = await runWorkflow(chain(parse, render), { nodeTypes, items: [{ json: {}, binary }] });
	expect(result.error).toBeUndefined();
	const [item] = result.items('Render');
	expect(item!.json).toMatchObject({ format: 'xlsx', fileName: '李样例.xlsx' });
});

test('the file goes where the panel says, beside those of the item where they are kept', async () => {
	const [item] = await run({ outputField: ' page ', options: { keepSource: 'both' } });
	expect(Object.keys(item!.binary!).sort()).toEqual(['data', 'page']);
	expect(contentOf(item!, 'page').toString('utf8')).toContain('<!doctype html>');
});

test('what is no report costs its own item', async () => {
	const items = await run({}, [{ json: { not: 'a report' } }, { json: {}, binary }]);
	expect(items.map(({ json }) => (json.error ? 'error' : json.format))).toEqual(['error', 'html']);
});
