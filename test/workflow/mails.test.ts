import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';

import { chain, creditReportNode, nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData, type BinaryMode, type WorkflowResult } from '../../scripts/n8n/harness';

const PARSE = creditReportNode('Parse', { operation: 'parse', input: 'everyPdf' });
const EXTRACT = creditReportNode('Extract', {
	operation: 'extractSections',
	input: 'previousParse',
	sections: ['loans', 'loans.repaymentHistory'],
});
const SUMMARIZE = creditReportNode('Summarize', {
	resource: 'analysis',
	operation: 'summarize',
	input: 'previousParse',
});

/** A mail with a report and a picture attached, as a mail trigger hands it over. */
async function mail(subject: string): Promise<INodeExecutionData> {
	return {
		json: { subject },
		binary: {
			attachment_0: await storeFile(Buffer.from('\x89PNG'), 'logo.png', 'image/png'),
			attachment_1: await storeFile(sampleReport, '样例报告.pdf'),
		},
	};
}

async function read(items: INodeExecutionData[]): Promise<WorkflowResult> {
	return await runWorkflow(chain(PARSE, EXTRACT), { nodeTypes, items });
}

describe.each<BinaryMode>(['memory', 'filesystem', 'database'])('files kept in %s', (mode) => {
	beforeAll(async () => await useBinaryData(mode));

	test('the report of a mail becomes rows; the picture beside it is skipped', async () => {
		const result = await read([await mail('first')]);
		const [parsed, ...others] = result.items('Parse');
		expect(others).toEqual([]);
		expect(parsed?.json).toMatchObject({
			meta: {
				source: { field: 'attachment_1', fileName: '样例报告.pdf' },
				engine: 'local',
				edition: 'gen1-detailed-personal',
				unparsed: [],
				warnings: [],
			},
			loans: [
				{ serialNo: '1', amount: 1274291 },
				{ serialNo: '2', amount: 374371 },
				{ serialNo: '3', amount: 4749 },
			],
		});
		const rows = result.items('Extract').map(({ json }) => json);
		expect(rows.filter(({ section }) => section === 'loans')).toHaveLength(3);
		expect(rows.find(({ section }) => section === 'loans.repaymentHistory')).toMatchObject({
			reportSerialNo: parsed?.json.serialNo,
			parentNo: '1',
		});
	});
});

describe('pairing', () => {
	beforeAll(async () => await useBinaryData('filesystem'));

	test('each report points to its mail, each row to its report', async () => {
		const result = await read([await mail('first'), await mail('second')]);
		expect(result.items('Parse').map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		const pairs = result.items('Extract').map(({ pairedItem }) => (pairedItem as { item: number }).item);
		expect(new Set(pairs)).toEqual(new Set([0, 1]));
		expect(pairs).toEqual([...pairs].sort());
	});

	test('an expression of a later node reaches back to the mail', async () => {
		const byMail = creditReportNode('ByMail', {
			...EXTRACT.parameters,
			sections: "={{ $('Trigger').item.json.sections }}",
		});
		const items = [
			{ ...(await mail('first')), json: { sections: ['loans'] } },
			{ ...(await mail('second')), json: { sections: ['creditCards'] } },
		];
		const result = await runWorkflow(chain(PARSE, byMail), { nodeTypes, items });
		expect(result.items('ByMail').map(({ json }) => json.section)).toEqual([
			...Array(3).fill('loans'),
			...Array(3).fill('creditCards'),
		]);
	});

	test('Keep Source carries the subject of the mail along to the rows', async () => {
		const keep = { options: { keepSource: 'json' } };
		const nodes = [PARSE, EXTRACT].map((node) => ({ ...node, parameters: { ...node.parameters, ...keep } }));
		const result = await runWorkflow(chain(...nodes), { nodeTypes, items: [await mail('first')] });
		const row = result.items('Extract')[0]?.json;
		expect(row).toMatchObject({ subject: 'first', section: 'loans' });
		expect(row).not.toHaveProperty('creditCards');
	});
});

test('a workflow that keeps files inside the JSON is served as well', async () => {
	await useBinaryData('filesystem');
	const { binary } = await mail('first');
	const combined = { ...chain(PARSE), settings: { binaryMode: 'combined' as const } };
	const result = await runWorkflow(combined, {
		nodeTypes,
		items: [{ json: { _files: binary } as unknown as IDataObject }],
	});
	expect(result.items('Parse').map(({ json }) => (json.meta as IDataObject).source)).toEqual([
		{ field: '_files.attachment_1', fileName: '样例报告.pdf', pageRange: { from: 1, to: 6 } },
	]);
});

test('a summary of a parsed report is one flat item', async () => {
	const result = await runWorkflow(chain(PARSE, SUMMARIZE), { nodeTypes, items: [await mail('first')] });
	const [summary, ...others] = result.items('Summarize').map(({ json }) => Object.values(json));
	expect(others).toEqual([]);
	expect(summary?.some((value) => typeof value === 'object' && value !== null)).toBe(false);
	expect(summary?.filter((value) => typeof value === 'number').length).toBeGreaterThan(10);
});

test('Verify gives the verdict on a parsed report with its checks, these as items behind it, or the verdict alone', async () => {
	const verify = (verifyResult: string): INode =>
		creditReportNode('Verify', { resource: 'analysis', operation: 'verify', input: 'previousParse', verifyResult });
	const items = [await mail('first')];
	const all = (await runWorkflow(chain(PARSE, verify('rows')), { nodeTypes, items }))
		.items('Verify')
		.map(({ json }) => json);
	expect(all[0]).toMatchObject({ id: 'verdict', complete: 'pass', consistent: 'pass', failed: [] });
	expect(all.length).toBeGreaterThan(10);
	for (const check of all)
		expect(check).toMatchObject({
			reportSerialNo: all[0]?.reportSerialNo,
			status: expect.stringMatching(/^(pass|fail|unknown)$/),
		});
	const alone = await runWorkflow(chain(PARSE, verify('verdict')), { nodeTypes, items });
	expect(alone.items('Verify').map(({ json }) => json)).toEqual([all[0]]);
	const nested = await runWorkflow(chain(PARSE, verify('nested')), { nodeTypes, items });
	const { reportSerialNo, whoWasChecked } = all[0] ?? {};
	const checks = all.slice(1).map((check) => ({ reportSerialNo, whoWasChecked, ...check }));
	const [item, ...others] = nested.items('Verify').map(({ json }) => json as { checks: object[] });
	expect(others).toEqual([]);
	expect(item).toEqual({ ...all[0], checks: expect.any(Array) });
	expect(item?.checks.map((check) => ({ reportSerialNo, whoWasChecked, ...check }))).toEqual(checks);
});

test('Inspect sorts attachments without failing on any: report, invoice-like file and empty file are answers', async () => {
	const inspect = creditReportNode('Inspect', {
		operation: 'inspect',
		input: 'fields',
		binaryPropertyNames: 'report, other, empty',
	});
	const other = await storeFile(Buffer.from('%PDF-1.4\nnothing behind the header'), 'other.pdf');
	const items = [
		{
			json: {},
			binary: {
				report: await storeFile(sampleReport, 'report.pdf'),
				other,
				empty: await storeFile(Buffer.alloc(0), 'empty.pdf'),
			},
		},
	];
	const result = await runWorkflow(chain(inspect), { nodeTypes, items });
	expect(result.items('Inspect').map(({ json }) => json)).toEqual([
		expect.objectContaining({
			source: { field: 'report', fileName: 'report.pdf' },
			isCreditReport: true,
			kind: 'personal',
			edition: 'gen1-detailed-personal',
			pages: 6,
			textSource: 'text',
			encrypted: false,
			reason: null,
		}),
		expect.objectContaining({
			isCreditReport: false,
			kind: null,
			edition: null,
			encrypted: null,
			reason: expect.objectContaining({ code: 'PDF_DAMAGED' }),
		}),
		expect.objectContaining({
			isCreditReport: false,
			size: 0,
			reason: expect.objectContaining({ code: 'EMPTY_FILE' }),
		}),
	]);
});

describe('a batch of mails, some of them with files that cannot be read', () => {
	const file = async (bytes: string | Buffer, name: string, type?: string) =>
		await storeFile(Buffer.from(bytes as string), name, type);
	let items: INodeExecutionData[];
	beforeAll(async () => {
		await useBinaryData('filesystem');
		const logo = await file('\x89PNG', 'logo.png', 'image/png');
		items = [
			{ json: { subject: 'none' } },
			{
				json: { subject: 'logo and archive' },
				binary: { attachment_0: logo, attachment_1: await file('PK\x03\x04', '报告.zip', 'application/zip') },
			},
			{
				json: { subject: 'one bad among good' },
				binary: {
					attachment_0: await file(sampleReport, '样例报告.pdf'),
					attachment_1: await file('<html>请登录</html>', '网页.pdf'),
					attachment_2: await file('', '空.pdf'),
					attachment_3: await file(sampleReport, '样例报告（副本）.pdf'),
				},
			},
			{ json: { subject: 'bad' }, binary: { attachment_0: await file(sampleReport.subarray(0, 2000), '未下完.pdf') } },
			{
				json: { subject: 'good' },
				binary: { attachment_0: logo, attachment_1: await file(sampleReport, 'report', 'application/octet-stream') },
			},
		];
	});

	const withErrors = (onError: INode['onError']): INode => ({
		...PARSE,
		parameters: { ...PARSE.parameters, options: { keepSource: 'json' } },
		onError,
	});
	const told = ({ json, pairedItem }: INodeExecutionData): unknown[] => {
		const error = json.error as { code: string; source: { fileName: string } } | undefined;
		return [json.subject, error?.code, error?.source.fileName, (pairedItem as { item: number }).item];
	};
	const READ = [
		['one bad among good', undefined, undefined, 2],
		['one bad among good', undefined, undefined, 2],
		['good', undefined, undefined, 4],
	];

	test('each costs one item of the error output, with what its mail says; the reports beside it are read', async () => {
		const result = await runWorkflow(chain(withErrors('continueErrorOutput')), { nodeTypes, items });
		expect(result.items('Parse', 0).map(told)).toEqual(READ);
		expect(result.items('Parse', 1).map(told)).toEqual([
			['one bad among good', 'NOT_A_PDF', '网页.pdf', 2],
			['one bad among good', 'EMPTY_FILE', '空.pdf', 2],
			['bad', 'PDF_DAMAGED', '未下完.pdf', 3],
		]);
	});

	test('each costs one item among the others where errors go by the regular output', async () => {
		const result = await runWorkflow(chain(withErrors('continueRegularOutput')), { nodeTypes, items });
		const codes = result.items('Parse').map(({ json }) => (json.error as { code: string } | undefined)?.code);
		expect(codes).toEqual([undefined, 'NOT_A_PDF', 'EMPTY_FILE', undefined, 'PDF_DAMAGED', undefined]);
	});

	test('without either, the first of them ends the execution: no report is put out', async () => {
		const result = await runWorkflow(chain(PARSE), { nodeTypes, items });
		expect(result.error?.context.creditReport).toMatchObject({ code: 'NOT_A_PDF' });
		expect(result.items('Parse')).toEqual([]);
	});
});
