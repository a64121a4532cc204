import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { localEngine } from '../../../nodes/CreditReport/actions/common/engine';
import { router } from '../../../nodes/CreditReport/actions/router';
import { WorkerPool } from '../../../nodes/CreditReport/engines/local/threads/pool';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { fakeExecuteFunctions } from '../../support/n8n/executeFunctions';

const PDF = readFileSync(join(__dirname, '../../../examples/sample-report.pdf'));
const run = jest.spyOn(WorkerPool.prototype, 'run');

beforeEach(() => run.mockClear());
afterAll(async () => await (await localEngine()).close());

const pdfItem = (): INodeExecutionData => ({
	json: {},
	binary: {
		data: { data: PDF.toString('base64'), fileName: 'report.pdf', mimeType: 'application/pdf', bytes: PDF.length },
	},
});

async function outputOf(parameters: IDataObject, items: INodeExecutionData[]): Promise<INodeExecutionData[]> {
	const [output = []] = await router(fakeExecuteFunctions({ items, parameters }));
	return output;
}

/** What each task of the workers was asked for: its kind and its product. */
function asked(): string[] {
	return run.mock.calls.map(([task]) => ('order' in task ? `${task.kind} ${task.order.product}` : task.kind));
}

const SINGLE: Array<[string, IDataObject]> = [
	['rows', { resource: 'report', operation: 'extractSections', sections: ['loans'], output: 'row' }],
	['screening', { resource: 'analysis', operation: 'screen' }],
	['summary', { resource: 'analysis', operation: 'summarize' }],
	['verification', { resource: 'analysis', operation: 'verify' }],
];

describe('one task of a worker', () => {
	test.each(SINGLE)(
		'reads a PDF and makes the %s, and the same comes of what Parse put out',
		async (product, given) => {
			const read = { input: 'field', binaryPropertyName: 'data' };
			const fromPdf = await outputOf({ ...given, ...read }, [pdfItem()]);
			expect(asked()).toEqual([`parseAndMake ${product}`]);
			expect(fromPdf.length).toBeGreaterThan(0);

			const items = await outputOf({ resource: 'report', operation: 'parse', ...read }, [pdfItem()]);
			run.mockClear();
			const fromItem = await outputOf({ ...given, input: 'previousParse' }, items);
			expect(asked()).toEqual([`make ${product}`]);
			expect(fromItem.map(({ json }) => json)).toEqual(fromPdf.map(({ json }) => json));
		},
	);

	test('compares two reports', async () => {
		await outputOf({ resource: 'analysis', operation: 'compare', input: 'everyPdf' }, [pdfItem(), pdfItem()]);
		expect(asked()).toEqual(['parseAndMake report', 'parseAndMake report', 'make comparison']);
	});
});

describe('an item that is not what Parse put out', () => {
	const summarized = async (json: IDataObject): Promise<INodeExecutionData[]> =>
		await outputOf({ resource: 'analysis', operation: 'summarize', input: 'previousParse' }, [{ json }]);

	test('is refused with the place that does not fit', async () => {
		await expect(summarized({ meta: {} })).rejects.toThrow('"meta.engine" does not fit');
		await expect(summarized({})).rejects.toThrow('"meta" does not fit');
	});

	test('is refused when JSON has no words for it', async () => {
		const own: IDataObject = { rows: Array.from({ length: 40_000 }, () => ({})) };
		own.self = own;
		await expect(summarized({ meta: own })).rejects.toThrow('not a parsed report');
	});

	test('crosses to the worker without what other nodes put beside the report', async () => {
		const [item] = await outputOf(
			{
				resource: 'report',
				operation: 'parse',
				input: 'field',
				binaryPropertyName: 'data',
				options: { evidence: true },
			},
			[pdfItem()],
		);
		let size = 0;
		run.mockImplementationOnce(async (task) => {
			if (task.kind === 'make') size = Buffer.byteLength(task.material.join(''));
			throw new CreditReportError('CANCELLED');
		});
		await expect(summarized({ ...item!.json, attachment: '#'.repeat(1_000_000) })).rejects.toThrow('canceled');
		const { evidence, ...report } = item!.json;
		expect(size).toBeGreaterThan(0.9 * Buffer.byteLength(JSON.stringify(report)));
		expect(size).toBeLessThan(1.1 * Buffer.byteLength(JSON.stringify(report)));
		expect(evidence).toBeDefined();
	});
});
