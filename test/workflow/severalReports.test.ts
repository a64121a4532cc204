import type { INodeExecutionData } from 'n8n-workflow';

import { fileOf, severalReports } from '../../scripts/fixtures/several';
import { chain, creditReportNode, nodeTypes } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData } from '../../scripts/n8n/harness';

const REPORTS = severalReports('gen2-brief', 'gen1-detailed-personal');
const NUMBERS = REPORTS.map(({ truth }) => truth.serialNo);
const PARSE = creditReportNode('Node', { operation: 'parse', input: 'field' });

beforeAll(async () => await useBinaryData('memory'));

/** Two items: a file with two reports, and one with the second of them alone. */
async function items(): Promise<INodeExecutionData[]> {
	const files = [fileOf(REPORTS), fileOf(REPORTS.slice(1))];
	return await Promise.all(
		files.map(async (file, index) => ({ json: { index }, binary: { data: await storeFile(file, `${index}.pdf`) } })),
	);
}

async function run(node: typeof PARSE): Promise<INodeExecutionData[]> {
	return (await runWorkflow(chain(node), { nodeTypes, items: await items() })).items('Node');
}

const numberOf = ({ json }: INodeExecutionData): unknown => json.reportSerialNo ?? json.serialNo;
const itemOf = ({ pairedItem }: INodeExecutionData): unknown => (pairedItem as { item: number }).item;

test('Parse gives an item per report, all paired with the item of their file', async () => {
	const read = await run(PARSE);
	expect(read.map((item) => [numberOf(item), itemOf(item)])).toEqual([
		[NUMBERS[0], 0],
		[NUMBERS[1], 0],
		[NUMBERS[1], 1],
	]);
	const sources = read.map(({ json }) => (json.meta as { source: object }).source);
	expect(sources).toMatchObject([
		{ fileName: '0.pdf', report: { index: 1, count: 2 } },
		{ fileName: '0.pdf', report: { index: 2, count: 2 } },
		{ fileName: '1.pdf', pageRange: { from: 1 } },
	]);
	expect(sources[2]).not.toHaveProperty('report');
});

test('Summarize gives an item per report', async () => {
	const read = await run(creditReportNode('Node', { resource: 'analysis', operation: 'summarize', input: 'field' }));
	expect(read.map(itemOf)).toEqual([0, 0, 1]);
});

test('Verify gives a verdict per report', async () => {
	const read = await run(
		creditReportNode('Node', { resource: 'analysis', operation: 'verify', input: 'field', verifyResult: 'verdict' }),
	);
	expect(read.map((item) => [numberOf(item), itemOf(item)])).toEqual([
		[NUMBERS[0], 0],
		[NUMBERS[1], 0],
		[NUMBERS[1], 1],
	]);
});

test('Extract Sections gives the rows of each report under its number', async () => {
	const read = await run(
		creditReportNode('Node', {
			operation: 'extractSections',
			input: 'field',
			sections: ['checkDetails'],
			output: 'section',
		}),
	);
	expect(read.map((item) => [numberOf(item), itemOf(item)])).toEqual([
		[NUMBERS[0], 0],
		[NUMBERS[1], 0],
		[NUMBERS[1], 1],
	]);
});

test('Inspect says how many there are, in one item per file', async () => {
	const read = await run(creditReportNode('Node', { operation: 'inspect', input: 'field' }));
	expect(read.map(({ json }) => [json.reportCount, (json.reports as unknown[]).length])).toEqual([
		[2, 2],
		[1, 1],
	]);
});
