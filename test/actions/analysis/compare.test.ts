import { text } from 'node:stream/consumers';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import * as engines from '../../../nodes/CreditReport/actions/common/engine';
import { router } from '../../../nodes/CreditReport/actions/router';
import type { Engine, EngineResult, PdfSource } from '../../../nodes/CreditReport/engines/engine';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { whole } from '../../report/compare/support';
import { GEN2, parseResult } from '../../report/support/reports';
import { binaryOf, fakeExecuteFunctions, type FakeExecution } from '../../support/n8n/executeFunctions';
import { readerOf } from '../../support/n8n/readerOf';

jest.mock('../../../nodes/CreditReport/actions/common/engine');

const COMPARE = { resource: 'analysis', operation: 'compare', input: 'everyPdf' };
const BALANCES: Readonly<Record<string, string>> = { '1': '800,000', '2': '790,000', '3': '780,000' };

/** `person-month`: the report of that month, with a balance of its own. */
function reportOf(name: string): ReportRecord {
	const [person = 'a', month = '1'] = name.split('-');
	const [loan, ...others] = GEN2.loans as [ReportRecord, ...ReportRecord[]];
	return {
		...GEN2,
		serialNo: name,
		createAt: `2025.0${month}.10 10:00:00`,
		idNum: person === 'a' ? '519999199001010017' : '519999199001010025',
		loans: [{ ...loan, balance: BALANCES[month]! }, ...others],
	};
}

/** A PDF is `%PDF- a-1`, or `%PDF- a-1+a-2` with two reports; `bad` is refused. */
const ENGINE: Engine = {
	name: 'local',
	async parse(source: PdfSource): Promise<EngineResult[]> {
		const names = (await text(await source.stream())).slice('%PDF- '.length);
		if (names === 'bad') throw new CreditReportError('WRONG_PASSWORD');
		return names.split('+').map((name) => parseResult(reportOf(name), { ...whole(GEN2).meta, source: {} }));
	},
};

const mail = (...names: string[]): INodeExecutionData => ({
	json: { mail: names.join() },
	binary: Object.fromEntries(
		names.map((name, n) => [`attachment_${n}`, binaryOf(`%PDF- ${name}`, `${n}.pdf`, 'application/pdf')]),
	),
});

async function run(
	items: INodeExecutionData[],
	parameters: IDataObject = {},
	more: FakeExecution = {},
): Promise<INodeExecutionData[]> {
	jest.mocked(engines.createReaders).mockReturnValue(async () => readerOf(ENGINE));
	const [output = []] = await router(
		fakeExecuteFunctions({ items, parameters: { ...COMPARE, ...parameters }, ...more }),
	);
	return output;
}

/** Kind, the two reports and the items each came from. */
const told = (items: INodeExecutionData[]): unknown[] =>
	items.map(({ json, pairedItem }) => [
		json.kind ?? (json.error as IDataObject).code,
		json.oldReportSerialNo,
		json.newReportSerialNo,
		pairedItem,
	]);
const SUMMARY = { compareResult: 'summary' };

test('two binary fields of one item: a summary and the changes, whichever is the earlier', async () => {
	const items = await run([mail('a-2', 'a-1')]);
	expect(told(items)).toEqual([
		['summary', 'a-1', 'a-2', { item: 0 }],
		['balanceChanged', 'a-1', 'a-2', { item: 0 }],
	]);
	expect(items.map(({ json }) => json)).toMatchObject([
		{ changed: 'yes', loanBalanceChange: -10000 },
		{ old: 800000, new: 790000, certain: true },
	]);
});

test('by the names of the fields, and one PDF that holds both', async () => {
	expect(
		told(
			await run([mail('a-1', 'a-2')], {
				input: 'fields',
				binaryPropertyNames: 'attachment_0, attachment_1',
				...SUMMARY,
			}),
		),
	).toEqual([['summary', 'a-1', 'a-2', { item: 0 }]]);
	expect(
		told(await run([mail('a-1+a-2')], { input: 'field', binaryPropertyName: 'attachment_0', ...SUMMARY })),
	).toEqual([['summary', 'a-1', 'a-2', { item: 0 }]]);
});

test('items with a report each are put together by ID number and paired with both items', async () => {
	expect(told(await run([mail('a-1'), mail('b-1'), mail('b-3'), mail('a-2')], SUMMARY))).toEqual([
		['summary', 'a-1', 'a-2', [{ item: 0 }, { item: 3 }]],
		['summary', 'b-1', 'b-3', [{ item: 1 }, { item: 2 }]],
	]);
});

test('of three reports each is compared with the one before', async () => {
	expect(told(await run([mail('a-3'), mail('a-1'), mail('a-2')], SUMMARY))).toEqual([
		['summary', 'a-1', 'a-2', [{ item: 1 }, { item: 2 }]],
		['summary', 'a-2', 'a-3', [{ item: 2 }, { item: 0 }]],
	]);
});

test('parsed reports of a previous Parse, in any form', async () => {
	const parsed = ['a-1', 'a-2'].map((name): INodeExecutionData => ({
		json: whole(reportOf(name)) as unknown as IDataObject,
	}));
	expect(told(await run(parsed, { input: 'previousParse' }))).toEqual([
		['summary', 'a-1', 'a-2', [{ item: 0 }, { item: 1 }]],
		['balanceChanged', 'a-1', 'a-2', [{ item: 0 }, { item: 1 }]],
	]);
});

test('reports of different persons in one item are refused', async () => {
	await expect(run([mail('a-1', 'b-2')])).rejects.toMatchObject({
		context: { itemIndex: 0, creditReport: { code: 'DIFFERENT_PERSONS' } },
	});
	await expect(run([mail('a-1', 'a-2', 'b-3')])).rejects.toMatchObject({
		context: { creditReport: { code: 'DIFFERENT_PERSONS' } },
	});
});

test('under Continue On Fail a bad PDF and a bad pair cost an error item each', async () => {
	const items = await run([mail('a-1', 'b-2'), mail('bad'), mail('b-1'), mail('b-2')], SUMMARY, {
		continueOnFail: true,
	});
	expect(told(items)).toEqual([
		['WRONG_PASSWORD', undefined, undefined, { item: 1 }],
		['DIFFERENT_PERSONS', undefined, undefined, { item: 0 }],
		['summary', 'b-1', 'b-2', [{ item: 2 }, { item: 3 }]],
	]);
});

test('a person with one report is told, and costs the others nothing', async () => {
	const items = await run([mail('a-1'), mail('b-1'), mail('a-2')], SUMMARY);
	expect(told(items)).toEqual([
		['summary', 'a-1', 'a-2', [{ item: 0 }, { item: 2 }]],
		['notCompared', null, 'b-1', { item: 1 }],
	]);
	expect(items[1]?.json).toMatchObject({ changed: 'unknown', message: 'There is only one report of this person' });
	expect(told(await run([mail('a-1'), mail('b-1'), mail('a-2')], { compareResult: 'changes' }))).toEqual([
		['balanceChanged', 'a-1', 'a-2', [{ item: 0 }, { item: 2 }]],
	]);
});

test('where there is nothing to compare at all, that is an error', async () => {
	await expect(run([mail('a-1'), mail('b-1')])).rejects.toMatchObject({
		context: { creditReport: { code: 'NOTHING_TO_COMPARE' } },
	});
	expect(told(await run([mail('a-1')], {}, { continueOnFail: true }))).toEqual([
		['NOTHING_TO_COMPARE', undefined, undefined, { item: 0 }],
	]);
	expect(await run([])).toEqual([]);
});

test('where an expression masks one of the items, what is compared with it is masked too', async () => {
	const functions = fakeExecuteFunctions({ items: [mail('a-1'), mail('a-2')], parameters: { ...COMPARE, ...SUMMARY } });
	const given = functions.getNodeParameter.bind(functions) as (
		name: string,
		item: number,
		fallback?: unknown,
	) => unknown;
	jest.mocked(engines.createReaders).mockReturnValue(async () => readerOf(ENGINE));
	for (const masked of [0, 1]) {
		functions.getNodeParameter = ((name: string, item: number, fallback?: unknown) =>
			name === 'options'
				? { mask: item === masked }
				: given(name, item, fallback)) as typeof functions.getNodeParameter;
		const [output = []] = await router(functions);
		expect(output.map(({ json }) => json.whoWasChecked)).toEqual(['样**']);
	}
});

test('Keep Source keeps what came with the later report; names are masked last; headers are Chinese on request', async () => {
	const options = { keepSource: 'both', mask: true, columnNames: 'zhUnits', chineseWords: true };
	const [summary, change] = await run([mail('a-2'), mail('a-1')], { options });
	expect(summary?.json).toMatchObject({
		mail: 'a-2',
		变化类型: '汇总',
		是否变化: '是',
		较新报告版式: '二代明细（本人版）',
		被查询者姓名: '样**',
		'贷款余额（变动）（元）': -10000,
	});
	expect(summary?.binary).toHaveProperty('attachment_0');
	expect(change?.json).toMatchObject({
		变化类型: '余额变化',
		信息段: '贷款',
		方向: '有利',
		是否确定: '是',
		原值: 800000,
		新值: 790000,
		变动额: -10000,
	});
});
