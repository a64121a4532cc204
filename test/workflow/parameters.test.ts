import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { ERROR_TABLE } from '../../nodes/CreditReport/errors/table';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData } from '../../scripts/n8n/harness';

/** Parameters filled in by expressions, with values of another type than the panel gives. */

async function locked(userPassword: string): Promise<Buffer> {
	const document = new PDFDocument({ userPassword, pdfVersion: '1.7' });
	document.end();
	return await buffer(document);
}

const PARSE: INodeParameters = { operation: 'parse', input: 'field', binaryPropertyName: 'data' };
const EXTRACT: INodeParameters = { ...PARSE, operation: 'extractSections', output: 'section' };
const VALUE = '={{ $json.value }}';

let report: INodeExecutionData['binary'];
beforeAll(async () => {
	await useBinaryData('filesystem');
	report = { data: await storeFile(sampleReport, 'report.pdf') };
});

/** What the node makes of one item whose `value` the expressions take; errors as items. */
async function run(parameters: INodeParameters, value: unknown, binary = report): Promise<INodeExecutionData[]> {
	const node = creditReportNode('Node', parameters, { onError: 'continueRegularOutput' });
	const items = [{ json: { value } as IDataObject, binary }];
	const result = await runWorkflow(chain(node), { nodeTypes, items });
	expect(result.error).toBeUndefined();
	return result.items('Node');
}

const errorOf = ({ json }: INodeExecutionData): { code: string; message: string } | undefined =>
	json.error as { code: string; message: string } | undefined;
const codesOf = (items: readonly INodeExecutionData[]): string[] => items.map((item) => errorOf(item)?.code ?? 'READ');

/** An error of the table, in words that hold nothing of the value. */
function expectRefused(items: readonly INodeExecutionData[], code: string, value: unknown): void {
	expect(codesOf(items)).toEqual([code]);
	expect(ERROR_TABLE).toHaveProperty(code);
	if (typeof value === 'string' && value.length > 12)
		expect(JSON.stringify(items[0]?.json)).not.toContain(value.slice(0, 12));
}

describe('a password', () => {
	const withPassword = { ...PARSE, password: VALUE };

	it.each([[123456], [0], ['123456'], [''], [null], [undefined], [[123456]], [false]])(
		'%p does not harm a file without one',
		async (value) => {
			expect(codesOf(await run(withPassword, value))).toEqual(['READ']);
		},
	);

	it.each([
		['123456', 123456],
		['0', 0],
		['123456', [123456]],
	])('of a file locked with %p opens it as %p', async (password, value) => {
		const binary = { data: await storeFile(await locked(password), 'locked.pdf') };
		const inspect = { ...withPassword, operation: 'inspect' };
		expect((await run(inspect, value, binary))[0]?.json).toMatchObject({ encrypted: true, pages: 1 });
	});

	it.each([[{ pw: 'geheimnisvoll-1234' }], [['a', 'b']], [true]])('%p is refused', async (value) => {
		expectRefused(await run(withPassword, value), 'INVALID_PARAMETER', JSON.stringify(value));
	});
});

describe('options and choices', () => {
	it.each<[string, INodeParameters, unknown]>([
		['a whole number as text', { options: { maxPages: VALUE } }, '30'],
		['a number with a blank behind it', { options: { timeout: '={{ $json.value }} ' } }, 30],
		['a number in full width', { options: { timeout: VALUE } }, '３０'],
		['a very long time', { options: { timeout: VALUE } }, 1e12],
		['nothing for a number', { options: { maxPages: VALUE } }, null],
		['an empty text for a number', { options: { maxPages: VALUE } }, ''],
		['nothing for the input', { input: VALUE }, null],
		['the input by its name in the panel', { input: VALUE }, 'One Binary Field'],
		['nothing for the engine', { engine: null as unknown as string }, null],
		['the engine in capitals', { engine: ' LOCAL ' }, null],
		['the engine as a list', { engine: ['local'] }, null],
		['nothing for all options', { options: null as unknown as INodeParameters }, null],
		['a choice in a list of one', { options: { values: VALUE } }, ['printed']],
	])('%s is taken', async (_, parameters, value) => {
		expect(codesOf(await run({ ...PARSE, ...parameters }, value))).toEqual(['READ']);
	});

	it.each<[unknown, boolean]>([
		['false', false],
		[0, false],
		['0', false],
		[null, false],
		['', false],
		['true', true],
		[1, true],
		[true, true],
		['是', true],
	])('%p masks: %p', async (value, masked) => {
		const [item] = await run({ ...PARSE, options: { mask: VALUE } }, value);
		expect(String(item?.json.whoWasChecked).includes('*')).toBe(masked);
	});

	it.each<[string, INodeParameters, unknown]>([
		['a yes or no that is neither', { options: { mask: VALUE } }, 'perhaps, who knows'],
		['an object for a number', { options: { timeout: VALUE } }, { seconds: 30 }],
		['a list for a number', { options: { maxPages: VALUE } }, [1, 2]],
		['words for a number', { options: { maxPages: VALUE } }, 'thirty pages please'],
		['part of a page', { options: { maxPages: VALUE } }, 2.5],
		['less than nothing', { options: { timeout: VALUE } }, -1],
		['an unknown input', { input: VALUE }, 'binary data of the item'],
		['an object for the input', { input: VALUE }, { field: 'data' }],
		['an unknown engine', { engine: 'some other engine' }, null],
		['a number for a choice', { options: { values: VALUE } }, 7],
	])('%s is refused', async (_, parameters, value) => {
		expectRefused(await run({ ...PARSE, ...parameters }, value), 'INVALID_PARAMETER', value);
	});

	it.each(['operation', 'resource'])('an unknown %s is one error, and none of JavaScript', async (name) => {
		const { error } = await runWorkflow(chain(creditReportNode('Node', { ...PARSE, [name]: 'nothing' })), {
			nodeTypes,
			items: [{ json: {}, binary: report }],
		});
		expect(error).toMatchObject({
			name: 'NodeOperationError',
			context: { creditReport: { code: 'INVALID_PARAMETER' } },
		});
	});
});

describe('names of binary fields', () => {
	it.each<[string, string, unknown]>([
		['field', 'binaryPropertyName', ['data']],
		['field', 'binaryPropertyName', '["data"]'],
		['field', 'binaryPropertyName', ' data\n'],
		['field', 'binaryPropertyName', 'data,data'],
		['fields', 'binaryPropertyNames', ['data']],
		['fields', 'binaryPropertyNames', ' data， '],
		['fields', 'binaryPropertyNames', ['data', null, '']],
	])('%s: %s = %j is the field data', async (input, name, value) => {
		const [item, ...more] = await run({ ...PARSE, input, [name]: VALUE }, value);
		expect(item?.json.meta).toMatchObject({ source: { field: 'data' } });
		expect(more).toEqual([]);
	});

	// Found by fuzzing: n8n keeps no field name then, since the panel would not show the field.
	it.each(['', null])('an Input of %j is the first of the list, and the field name its default', async (input) => {
		expect(codesOf(await run({ operation: 'parse', input } as INodeParameters, undefined))).toEqual(['READ']);
	});

	it('a list of names gives a report each, also where one name is asked for', async () => {
		const binary = { 'a,b': report!.data!, c: report!.data! };
		expect(codesOf(await run({ ...PARSE, binaryPropertyName: VALUE }, ['c', 'c'], binary))).toEqual(['READ']);
		expect(codesOf(await run({ ...PARSE, binaryPropertyName: VALUE }, 'a,b', binary))).toEqual(['READ']);
	});

	it('the files of an expression are taken as they are', async () => {
		expect(codesOf(await run({ ...PARSE, binaryPropertyName: '={{ $binary.data }}' }, null))).toEqual(['READ']);
		expect(codesOf(await run({ ...PARSE, binaryPropertyName: '={{ $binary }}' }, null))).toEqual(['READ']);
	});

	it.each([
		['the file as base64', () => sampleReport.toString('base64')],
		['a short text as base64', () => Buffer.from('孙某某 110101199001011234').toString('base64')],
		['an ID number', () => '110101199001011234'],
		['a line of the report', () => '姓名：孙某某 证件类型：身份证'],
	])('%s in the place of a name is not repeated', async (_, value) => {
		const items = await run({ ...PARSE, binaryPropertyName: VALUE }, value());
		expect(codesOf(items)).toEqual(['NO_PDF_IN_ITEM']);
		// The item passes on nothing of its input, and neither does the message.
		expect(JSON.stringify(items[0]?.json)).not.toContain(value().slice(0, 12));
		expect(errorOf(items[0]!)?.message.length).toBeLessThan(120);
	});

	it.each([[null], [''], [[]], [undefined]])('%j names none', async (value) => {
		expectRefused(await run({ ...PARSE, binaryPropertyName: VALUE }, value), 'NO_PDF_IN_ITEM', value);
	});

	it.each([[{ name: 'data' }], [true], [[{}]]])('%j is no name', async (value) => {
		expectRefused(await run({ ...PARSE, binaryPropertyName: VALUE }, value), 'INVALID_PARAMETER', value);
	});

	it('what a Code node put in the place of files does not break the search for PDFs', async () => {
		const odd = {
			a: null,
			b: 'text',
			c: { data: 5, mimeType: 'application/pdf' },
			d: { data: 'JVBERi0=' },
			e: report!.data!,
		} as unknown as INodeExecutionData['binary'];
		expect(codesOf(await run({ ...PARSE, input: 'everyPdf' }, null, odd))).toEqual(['READ']);
	});
});

describe('sections', () => {
	it.each<[string, unknown]>([
		['={{ $json.value }} ', ['checkDetails', 'loans']],
		[VALUE, ['checkDetails', 'loans']],
		[VALUE, 'checkDetails,loans'],
		[VALUE, ' checkDetails， loans '],
		[VALUE, '["checkDetails","loans"]'],
		['={{ $json.value }} ', '["checkDetails","loans"]'],
		[VALUE, ['checkDetails,loans']],
		[VALUE, 'CheckDetails; LOANS'],
		['checkDetails, loans', null],
	])('%p with %j are two', async (expression, value) => {
		const items = await run({ ...EXTRACT, sections: expression as unknown as string[] }, value);
		expect(items.map(({ json }) => json.section)).toEqual(['checkDetails', 'loans']);
	});

	it.each([['loans, 孙某某 110101199001011234'], ['JVBERi0xLjcKJeLjz9MKMyAwIG9iago8PC9M'], [[]], [''], [null]])(
		'%j names one that is not there, or none',
		async (value) => {
			expectRefused(await run({ ...EXTRACT, sections: VALUE as unknown as string[] }, value), 'UNKNOWN_SECTION', value);
		},
	);

	it.each([[{ loans: true }], [true], [[['loans']]]])('%j is refused', async (value) => {
		expectRefused(await run({ ...EXTRACT, sections: VALUE as unknown as string[] }, value), 'INVALID_PARAMETER', value);
	});
});
