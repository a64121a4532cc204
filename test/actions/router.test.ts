import type { IDataObject, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import * as engines from '../../nodes/CreditReport/actions/common/engine';
import { optionFields } from '../../nodes/CreditReport/actions/common/optionFields';
import { router } from '../../nodes/CreditReport/actions/router';
import { binaryOf, fakeExecuteFunctions, type FakeExecution } from '../support/n8n/executeFunctions';
import { readerOf } from '../support/n8n/readerOf';
import { FakeEngine } from '../support/n8n/fakeEngine';

jest.mock('../../nodes/CreditReport/actions/common/engine');

const PARSE = { resource: 'report', operation: 'parse', input: 'everyPdf' };
const EXTRACT = { ...PARSE, operation: 'extractSections', sections: ['loans'], output: 'row' };

/** A mail whose attachments say what the fake engine makes of them. */
function mail(...contents: string[]): INodeExecutionData {
	return {
		json: {},
		binary: Object.fromEntries(
			contents.map((content, n) => [`attachment_${n}`, binaryOf(content, `${n}.pdf`, 'application/pdf')]),
		),
	};
}

interface Outcome {
	items: INodeExecutionData[];
	hints: string[];
	engine: FakeEngine;
}

async function run(parameters: IDataObject, execution: FakeExecution, engine = new FakeEngine()): Promise<Outcome> {
	jest.mocked(engines.createReaders).mockReturnValue(async () => readerOf(engine));
	const context = fakeExecuteFunctions({ ...execution, parameters });
	const [items = []] = await router(context);
	return { items, hints: context.hints.map(({ message }) => message), engine };
}

const errorOf = (item: INodeExecutionData | undefined): unknown => item?.json.error;

test('each PDF of each item is a result of its own, paired with its item and knowing its source', async () => {
	const { items } = await run(PARSE, { items: [mail('%PDF- report 1', '%PDF- report 2'), mail('%PDF- report 3')] });
	expect(items.map(({ json, pairedItem }) => [json.serialNo, (json.meta as IDataObject).source, pairedItem])).toEqual([
		['1', { field: 'attachment_0', fileName: '0.pdf' }, { item: 0 }],
		['2', { field: 'attachment_1', fileName: '1.pdf' }, { item: 0 }],
		['3', { field: 'attachment_0', fileName: '0.pdf' }, { item: 1 }],
	]);
});

test('a PDF with several reports gives one result each, paired with its item', async () => {
	const { items } = await run(PARSE, { items: [mail('%PDF- report 1+2', '%PDF- report 3'), mail('%PDF- report 4')] });
	expect(items.map(({ json, pairedItem }) => [json.serialNo, pairedItem])).toEqual([
		['1', { item: 0 }],
		['2', { item: 0 }],
		['3', { item: 0 }],
		['4', { item: 1 }],
	]);
	const rows = await run(EXTRACT, { items: [mail('%PDF- report 1+2')] });
	expect(rows.items.map(({ json }) => json.reportSerialNo)).toEqual(['1', '1', '2', '2']);
});

test('a PDF that fails ends the execution with an error that names item and file', async () => {
	const items = [mail('%PDF- report 1'), mail('%PDF- fails WRONG_PASSWORD')];
	await expect(run(PARSE, { items })).rejects.toMatchObject({
		description: expect.stringContaining('(`WRONG_PASSWORD`, 0.pdf)'),
		context: { itemIndex: 1 },
	});
});

test('under Continue On Fail it costs one error item and neither its neighbour in the mail nor the next mail', async () => {
	const items = [
		mail('%PDF- report 1', '%PDF- fails WRONG_PASSWORD', '%PDF- report 2'),
		{ json: {} },
		mail('%PDF- report 3'),
	];
	const result = await run(PARSE, { items, continueOnFail: true });
	expect(result.items.map((item) => item.json.serialNo ?? errorOf(item))).toEqual([
		'1',
		expect.objectContaining({
			code: 'WRONG_PASSWORD',
			charged: false,
			source: { field: 'attachment_1', fileName: '1.pdf' },
		}),
		'2',
		'3',
	]);
	expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([0, 0, 0, 2].map((item) => ({ item })));
});

test('an item without a PDF gives nothing; with Require a PDF it is one error item, paired', async () => {
	const items = [mail('%PDF- report 1'), { json: {} }];
	expect((await run(PARSE, { items })).items).toHaveLength(1);
	const required = { ...PARSE, options: { requirePdf: true } };
	await expect(run(required, { items })).rejects.toMatchObject({ context: { itemIndex: 1 } });
	const result = await run(required, { items, continueOnFail: true });
	expect(result.items.map((item) => [errorOf(item), item.pairedItem])).toEqual([
		[undefined, { item: 0 }],
		[expect.objectContaining({ code: 'NO_PDF_IN_ITEM' }), { item: 1 }],
	]);
});

test('a binary field that is not there costs itself and not the others that were named', async () => {
	const items = [mail('%PDF- report 1', '%PDF- report 2')];
	const parameters = { ...PARSE, input: 'fields', binaryPropertyNames: 'attachment_0, report, attachment_1' };
	const result = await run(parameters, { items, continueOnFail: true });
	expect(result.items.map((item) => item.json.serialNo ?? errorOf(item))).toEqual([
		expect.objectContaining({ code: 'NO_PDF_IN_ITEM' }),
		'1',
		'2',
	]);
	const engine = new FakeEngine();
	await expect(run(parameters, { items }, engine)).rejects.toThrow('no binary field "report"');
	expect(engine.calls).toEqual([]);
});

test('with Keep Source, an error item carries the files of its item, so that another engine can read them', async () => {
	const items = [mail('%PDF- fails NO_TEXT_LAYER')];
	const failed = async (keepSource: string): Promise<INodeExecutionData> =>
		(await run({ ...PARSE, options: { keepSource } }, { items, continueOnFail: true })).items[0]!;
	for (const keepSource of ['binary', 'both']) {
		const item = await failed(keepSource);
		expect(item.binary).toEqual(items[0]?.binary);
		expect(Object.keys(item.json)).toEqual(['error']);
	}
	expect(await failed('json')).not.toHaveProperty('binary');
});

test('masked, an error does not tell whose file it is about', async () => {
	const items: INodeExecutionData[] = [
		{
			json: {},
			binary: {
				data: binaryOf('%PDF- fails WRONG_PASSWORD', '张三 zhangsan_110199199001010017.pdf', 'application/pdf'),
			},
		},
	];
	const options = { mask: true };
	await expect(run({ ...PARSE, options }, { items })).rejects.toMatchObject({
		description: expect.stringContaining(', ** ********_******************.pdf)'),
	});
	const failed = await run({ ...PARSE, options }, { items, continueOnFail: true });
	expect(errorOf(failed.items[0])).toMatchObject({
		code: 'WRONG_PASSWORD',
		source: { field: 'data', fileName: '** ********_******************.pdf' },
	});
	const unreadable = await run({ ...PARSE, options: { mask: 'perhaps' } }, { items, continueOnFail: true });
	expect(JSON.stringify(unreadable.items)).not.toMatch(/张三|zhangsan|1101/);
});

test('a cancelled execution ends, Continue On Fail or not', async () => {
	const items = [mail('%PDF- fails CANCELLED'), mail('%PDF- report 2')];
	await expect(run(PARSE, { items, continueOnFail: true })).rejects.toMatchObject({
		context: { creditReport: { code: 'CANCELLED' } },
	});
	const signal = AbortSignal.abort();
	await expect(
		run(PARSE, { items: [mail('%PDF- fails PDF_DAMAGED')], continueOnFail: true, signal }),
	).rejects.toThrow();
});

test('options reach the engine in its own units; an empty password is none', async () => {
	const options = { timeout: 5, maxPages: 7, evidence: true };
	const { engine } = await run({ ...PARSE, password: '', options }, { items: [mail('%PDF- report 1')] });
	expect(engine.calls).toEqual([
		{
			password: undefined,
			timeoutMs: 5000,
			maxPages: 7,
			evidence: true,
			recognition: {},
			reviewPictures: false,
			onProgress: expect.any(Function),
			signal: undefined,
		},
	]);
});

test('Parse puts out values normalised by default, as printed or with the keys of JD on request', async () => {
	const balances = async (options: IDataObject): Promise<unknown> => {
		const { items } = await run({ ...PARSE, options }, { items: [mail('%PDF- report 1')] });
		return (items[0]?.json.loans as IDataObject[]).map(({ amount, balance }) => [amount, balance]);
	};
	expect(await balances({})).toEqual([
		[10000, null],
		[2500, null],
	]);
	expect(await balances({ values: 'printed' })).toEqual([
		['10,000', '--'],
		['2,500', null],
	]);
	const { items } = await run(
		{ ...PARSE, options: { jdCompatible: true, leaveOutEmpty: true } },
		{ items: [mail('%PDF- report 1')] },
	);
	expect(items[0]?.json.loans).toMatchObject([{ overdueRecordSummary: { 'records ': [] } }, {}]);
	expect(items[0]?.json).not.toHaveProperty('creditCards');
});

test('Extract Sections ignores options that would take sections away', async () => {
	const options = { jdCompatible: true, leaveOutEmpty: true };
	const parameters = { ...EXTRACT, options, sections: ['loans', 'checkDetails'], output: 'section' };
	const { items } = await run(parameters, { items: [mail('%PDF- report 1')] });
	expect(items.map(({ json }) => [json.section, (json.data as IDataObject[]).map(({ amount }) => amount)])).toEqual([
		['loans', [10000, 2500]],
		['checkDetails', []],
	]);
});

test('Extract Sections gives a row per record, by key or by printed label', async () => {
	const items = [mail('%PDF- report 1')];
	const byKey = await run(EXTRACT, { items });
	expect(byKey.items.map(({ json }) => json)).toMatchObject([
		{ section: 'loans', reportSerialNo: '1', amount: 10000 },
		{ amount: 2500 },
	]);
	const byLabel = await run({ ...EXTRACT, options: { columnNames: 'zh' } }, { items });
	expect(byLabel.items[0]?.json).toMatchObject({ 信息段: 'loans', 所属报告编号: '1' });
});

test('an unknown section is refused before anything is read or paid', async () => {
	const engine = new FakeEngine();
	await expect(
		run({ ...EXTRACT, sections: ['loan'] }, { items: [mail('%PDF- report 1')] }, engine),
	).rejects.toMatchObject({ message: 'There is no section "loan"' });
	expect(engine.calls).toEqual([]);
});

test('a parsed report as input is not read again; anything else is refused', async () => {
	const { items } = await run(PARSE, { items: [mail('%PDF- report 1')] });
	const engine = new FakeEngine();
	const again = await run(
		{ ...EXTRACT, input: 'previousParse' },
		{ items: [...items, { json: { loans: [] } }], continueOnFail: true },
		engine,
	);
	expect(again.items.map((item) => item.json.amount ?? errorOf(item))).toEqual([
		10000,
		2500,
		expect.objectContaining({ code: 'NOT_A_PARSED_REPORT' }),
	]);
	expect(engine.calls).toEqual([]);
});

test('Mask Personal Data masks a report just read and a parsed one', async () => {
	const items = [mail('%PDF- report 1')];
	const masked = await run({ ...PARSE, options: { mask: true } }, { items });
	expect(masked.items[0]?.json).toMatchObject({ whoWasChecked: '测***', idNum: '**************1234' });
	const plain = await run(PARSE, { items });
	const rows = await run({ ...EXTRACT, input: 'previousParse', options: { mask: true } }, { items: plain.items });
	expect(rows.items[0]?.json.whoWasChecked).toBe('测***');
});

test('warnings and billed calls are told below the output', async () => {
	const engine = new FakeEngine({
		engine: 'jd',
		charge: true,
		remainTimes: 9,
		warnings: [{ code: 'EMPTY_RESULT', message: '' }],
	});
	const { hints } = await run(PARSE, { items: [mail('%PDF- report 1')] }, engine);
	expect(hints).toEqual([
		expect.stringMatching(/^0\.pdf: .* \(EMPTY_RESULT\)\. /),
		'JD AI billed 1 of 1 calls, 9 are left.',
	]);
});

test('a report taken over that was not read whole is told below the output', async () => {
	const { items } = await run(PARSE, { items: [mail('%PDF- report 1')] });
	const report = items[0]?.json as { meta: IDataObject };
	report.meta.completeness = [{ section: 'loans', expected: 9, read: 2, basis: 'summary', status: 'short' }];
	const { hints } = await run(
		{ ...PARSE, resource: 'analysis', operation: 'summarize', input: 'previousParse' },
		{ items },
	);
	expect(hints).toEqual([expect.stringContaining('not certainly, read completely')]);
});

test('a hint names a file, and masked where the output is', async () => {
	const { items } = await run(PARSE, { items: [mail('%PDF- report 1')] });
	const { meta } = items[0]?.json as { meta: IDataObject };
	meta.completeness = [{ section: 'loans', expected: 9, read: 2, basis: 'summary', status: 'short' }];
	meta.source = { fileName: '李样例的信用报告.pdf' };
	const hintOf = async (mask: boolean): Promise<string> =>
		(
			await run(
				{ ...PARSE, resource: 'analysis', operation: 'summarize', input: 'previousParse', options: { mask } },
				{ items },
			)
		).hints.join();
	expect(await hintOf(false)).toContain('李样例的信用报告.pdf');
	expect(await hintOf(true)).not.toContain('李样例');
});

test('Parse puts meta last, since a table shows the first keys first', async () => {
	const lastKey = async (options: IDataObject): Promise<string | undefined> =>
		Object.keys((await run({ ...PARSE, options }, { items: [mail('%PDF- report 1')] })).items[0]!.json).at(-1);
	expect(await lastKey({})).toBe('meta');
	expect(await lastKey({ jdCompatible: true })).toBe('meta');
});

test('a mask changes no verdict and no figure, and what is quoted is masked', async () => {
	const items = [mail('%PDF- report 1')];
	const verified = async (mask: boolean): Promise<IDataObject[]> => {
		const { items: checks } = await run(
			{ ...PARSE, resource: 'analysis', operation: 'verify', verifyResult: 'rows', options: { mask } },
			{ items },
		);
		return checks.map(({ json }) => json);
	};
	const [plain, masked] = [await verified(false), await verified(true)];
	expect(masked.map(({ id, status }) => [id, status])).toEqual(plain.map(({ id, status }) => [id, status]));
	expect(plain.find(({ id }) => id === 'idNumberChecksum')).toMatchObject({ status: 'fail' });
	expect(JSON.stringify(plain)).toContain('999101199001011234');
	expect(JSON.stringify(masked)).not.toMatch(/999101199001011234|测试样例/);
	const summary = async (mask: boolean): Promise<IDataObject | undefined> =>
		(await run({ ...PARSE, resource: 'analysis', operation: 'summarize', options: { mask } }, { items })).items[0]
			?.json;
	expect(await summary(true)).toEqual({ ...(await summary(false)), name: '测***', idNum: '**************1234' });
});

test('Summarize puts out the groups that are chosen, by a rule of the user, in Chinese words', async () => {
	const summary = async (options: IDataObject): Promise<IDataObject> =>
		(
			await run(
				{ ...PARSE, resource: 'analysis', operation: 'summarize', options },
				{ items: [mail('%PDF- report 1')] },
			)
		).items[0]?.json ?? {};
	const every = Object.keys(await summary({}));
	expect(
		Object.keys(
			await summary({
				indicatorGroups: (optionFields.options as INodeProperties[]).find(({ name }) => name === 'indicatorGroups')
					?.default as string[],
			}),
		),
	).toEqual(every);
	expect(await summary({ indicatorGroups: ['quality'], chineseWords: true, columnNames: 'zhUnits' })).toMatchObject({
		报告是否完整读取: '无法判断',
		'警告数（条）': 0,
	});
	expect(Object.keys(await summary({ indicatorGroups: ['Overdue 逾期'] })).length).toBeLessThan(every.length / 2);
	expect(await summary({ overdueRuleInARow: 2, overdueRuleMonths: '12' })).toMatchObject({
		overdueRule: '连2累6（12个月）',
	});
	await expect(summary({ indicatorGroups: ['everything'] })).rejects.toMatchObject({
		message: expect.stringContaining('no group of indicators "everything"'),
	});
});

test('Verify says its answers in Chinese words on request', async () => {
	const { items } = await run(
		{ ...PARSE, resource: 'analysis', operation: 'verify', verifyResult: 'rows', options: { chineseWords: true } },
		{ items: [mail('%PDF- report 1')] },
	);
	expect(items[0]?.json).toMatchObject({
		id: 'verdict',
		complete: expect.stringMatching(/^(?:通过|不通过|无法判断)$/),
	});
	expect(items.find(({ json }) => json.id === 'idNumberChecksum')?.json).toMatchObject({
		status: '不通过',
		severity: '严重',
		group: '一致性',
	});
});
