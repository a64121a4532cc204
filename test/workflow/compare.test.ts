import type { INodeExecutionData } from 'n8n-workflow';

import { makeReport } from '../../scripts/fixtures/data';
import { fileOf } from '../../scripts/fixtures/several';
import type { MadeReport } from '../../scripts/fixtures/types';
import { chain, creditReportNode, nodeTypes } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData } from '../../scripts/n8n/harness';

/** Compare in n8n's own execution engine, with the built node. */

const OLD = makeReport('gen2-brief', { seed: 1, rich: 1 });
const NEW: MadeReport = {
	...OLD,
	truth: {
		...OLD.truth,
		serialNo: '2026080100000000000001',
		createAt: '2026-08-01 12:37:29',
		profile: { isMarried: '离婚' },
	},
};
const OTHER = makeReport('gen2-brief', { seed: 2, rich: 0 });
const numbersOf = (...reports: MadeReport[]): unknown[] => reports.map(({ truth }) => truth.serialNo);

beforeAll(async () => await useBinaryData('memory'));

async function item(files: Record<string, MadeReport[]>): Promise<INodeExecutionData> {
	const stored = await Promise.all(
		Object.entries(files).map(
			async ([name, reports]) => [name, await storeFile(fileOf(reports), `${name}.pdf`)] as const,
		),
	);
	return { json: {}, binary: Object.fromEntries(stored) };
}

async function compare(
	items: INodeExecutionData[],
	parameters: Record<string, string>,
	onError?: 'continueRegularOutput',
): Promise<INodeExecutionData[]> {
	const node = creditReportNode(
		'Node',
		{ resource: 'analysis', operation: 'compare', ...parameters },
		onError ? { onError } : {},
	);
	const result = await runWorkflow(chain(node), { nodeTypes, items });
	if (result.error) throw result.error;
	return result.items('Node');
}

const told = ({ json, pairedItem }: INodeExecutionData): unknown[] => [
	json.kind,
	json.oldReportSerialNo,
	json.newReportSerialNo,
	json.new,
	pairedItem,
];

test('two fields of one item', async () => {
	const items = await compare([await item({ fresh: [NEW], former: [OLD] })], {
		input: 'fields',
		binaryPropertyNames: 'fresh, former',
	});
	expect(items.map(told)).toEqual([
		['summary', ...numbersOf(OLD, NEW), undefined, { item: 0 }],
		['personChanged', ...numbersOf(OLD, NEW), '离婚', { item: 0 }],
	]);
	expect(items[0]?.json).toMatchObject({ changed: 'yes', oldComplete: 'yes', newComplete: 'yes', accountNew: 0 });
});

test('one file with both, and items that are put together by ID number', async () => {
	const both = await compare([await item({ data: [NEW, OLD] })], { input: 'field', compareResult: 'summary' });
	expect(both.map(told)).toEqual([['summary', ...numbersOf(OLD, NEW), undefined, { item: 0 }]]);
	const apart = await compare(
		[await item({ data: [NEW] }), await item({ data: [OTHER] }), await item({ data: [OLD] })],
		{ input: 'field', compareResult: 'summary' },
	);
	expect(apart.map(told)).toEqual([
		['summary', ...numbersOf(OLD, NEW), undefined, [{ item: 2 }, { item: 0 }]],
		['notCompared', null, ...numbersOf(OTHER), undefined, { item: 1 }],
	]);
});

test('different persons end the execution, or cost one item', async () => {
	const items = [await item({ data: [OLD, OTHER] })];
	await expect(compare(items, { input: 'field' })).rejects.toMatchObject({
		message: 'The reports are of different persons',
	});
	expect(
		(await compare(items, { input: 'field' }, 'continueRegularOutput')).map(({ json }) => json.error),
	).toMatchObject([{ code: 'DIFFERENT_PERSONS' }]);
});
