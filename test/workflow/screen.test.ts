import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { PRESETS } from '../../nodes/CreditReport/report/screen';
import { CLEAN, READ_WHOLE } from '../report/support/clean';
import { parsed } from '../report/support/reports';
import { fileOf, severalReports } from '../../scripts/fixtures/several';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData, type WorkflowJson } from '../../scripts/n8n/harness';
import { standIns } from '../../scripts/n8n/standIns';

/** Screen as a node of a workflow. The sample report is a reject: overdue now, 90 days, three in a row. */

const SCREEN: INodeParameters = { resource: 'analysis', operation: 'screen', input: 'field' };
const ROW = { indicator: 'age', operator: '>', threshold: '30', outcome: 'manualReview', text: 'Over 30' };

let binary: INodeExecutionData['binary'];
beforeAll(async () => {
	await useBinaryData('memory');
	binary = { data: await storeFile(sampleReport, 'report.pdf') };
});

async function run(
	parameters: INodeParameters,
	items: INodeExecutionData[] = [{ json: {}, binary }],
): Promise<INodeExecutionData[]> {
	const node = creditReportNode('Screen', { ...SCREEN, ...parameters }, { onError: 'continueRegularOutput' });
	const result = await runWorkflow(chain(node), { nodeTypes, items });
	expect(result.error).toBeUndefined();
	return result.items('Screen');
}
const one = async (parameters: INodeParameters, json: IDataObject = {}): Promise<IDataObject> => {
	const [item, ...others] = await run(parameters, [{ json, binary }]);
	expect(others).toEqual([]);
	return item!.json;
};
const rows = (...rule: object[]): INodeParameters =>
	({ ruleSet: 'rows', rules: { rule } }) as unknown as INodeParameters;

test.each(['cautious-bank', 'consumer-lender', 'mortgage'])('%s rejects the sample', async (ruleSet) => {
	expect(await one({ ruleSet })).toMatchObject({
		decision: 'reject',
		decisionZh: '拒绝',
		whoWasChecked: '李样例',
		reasonsTextZh: expect.stringContaining('当前逾期'),
	});
});

test('docs/screening-result*.md quotes the reasons of the sample and its counts', async () => {
	const { reasonsText, reasonsTextZh, ...counts } = await one({ ruleSet: 'cautious-bank' });
	const page = (name: string): string => readFileSync(join(__dirname, '../../docs', name), 'utf8');
	expect(page('screening-result.md')).toContain(`\`\`\`text\n${String(reasonsText)}\n\`\`\``);
	expect(page('screening-result.zh-CN.md')).toContain(`\`\`\`text\n${String(reasonsTextZh)}\n\`\`\``);
	for (const key of ['rulesRejecting', 'rulesForReview', 'rulesUnknown', 'rulesPassed', 'rulesNotAsked'])
		expect(page('screening-result.md')).toMatch(new RegExp(`\`${key}\` \\| ${String(counts[key])} \\|`));
});

test('rows of the panel are a rule set of their own, or come on top of a preset', async () => {
	expect(await one(rows(ROW))).toMatchObject({
		ruleSet: 'own rules',
		decision: 'manualReview',
		reasons: [{ text: expect.stringMatching(/^Over 30\. Age: \d\d;/), threshold: 30 }],
	});
	const { reasons } = await one({ ...rows(ROW), ruleSet: 'mortgage' });
	expect(reasons).toContainEqual(
		expect.objectContaining({ indicator: 'age', rule: PRESETS.mortgage.rules.length + 1 }),
	);
});

test('rules come as JSON from another node, as text or as data', async () => {
	const rules = [{ ...ROW, outcome: 'reject' }];
	for (const value of [rules, JSON.stringify(rules), { rules }])
		expect(await one({ ruleSet: 'json', rulesJson: '={{ $json.value }}' }, { value } as IDataObject)).toMatchObject({
			decision: 'reject',
		});
});

test('every rule comes along when asked for, and fields are called in Chinese', async () => {
	expect(await one(rows({ ...ROW, threshold: '50' }))).not.toHaveProperty('rules');
	expect(await one({ ...rows({ ...ROW, threshold: '50' }), screenResult: 'rules' })).toMatchObject({
		decision: 'pass',
		reasons: [],
		rules: [{ status: 'doesNotHold' }],
	});
	expect(await one({ ...rows(ROW), options: { columnNames: 'zh' } })).toMatchObject({
		决策: '人工审核',
		决策代码: 'manualReview',
		理由明细: [{ 指标: '年龄', 指标值: expect.any(Number), 后果: 'manualReview' }],
	});
	expect(await one({ ...rows(ROW), options: { chineseWords: true } })).toMatchObject({
		decision: '人工审核',
		complete: '是',
		reasons: [{ status: '触发', outcome: '人工审核', operator: '大于', example: '否' }],
	});
});

test('a mask hides the person and changes no decision', async () => {
	const masked = await one({
		...rows({ indicator: 'name', operator: 'is', threshold: '李样例', outcome: 'reject', text: '' }),
		options: { mask: true },
	});
	expect(masked).toMatchObject({ decision: 'reject', whoWasChecked: '李**' });
	expect(JSON.stringify(masked)).not.toContain('李样例');
});

test('a parsed report is screened without its file', async () => {
	const parse = creditReportNode('Parse', { operation: 'parse', input: 'field' });
	const screen = creditReportNode('Screen', { ...SCREEN, input: 'previousParse', ruleSet: 'cautious-bank' });
	const result = await runWorkflow(chain(parse, screen), { nodeTypes, items: [{ json: {}, binary }] });
	expect(result.items('Screen')).toMatchObject([{ json: { decision: 'reject' }, pairedItem: { item: 0 } }]);
});

test('a file of two reports gives two decisions, paired with its item', async () => {
	const file = { data: await storeFile(fileOf(severalReports('gen2-brief', 'gen1-detailed-personal')), 'two.pdf') };
	const items = await run(rows(ROW), [
		{ json: {}, binary },
		{ json: {}, binary: file },
	]);
	expect(items.map(({ pairedItem }) => (pairedItem as { item: number }).item)).toEqual([0, 1, 1]);
});

test.each<[string, INodeParameters, string]>([
	['no rule at all', rows(), 'Rules: there is no rule'],
	['an indicator that does not exist', rows({ ...ROW, indicator: 'nope' }), 'Rule 1: there is no indicator "nope"'],
	['a threshold that is no number', rows(ROW, { ...ROW, threshold: 'many' }), 'Rule 2 (age), threshold takes a number'],
	[
		'an operator that does not fit',
		rows({ ...ROW, operator: 'contains' }),
		'Rule 1 (age): the operator contains does not fit',
	],
	['JSON that is none', { ruleSet: 'json', rulesJson: '={{ "[{" }}' }, 'Rules (JSON) takes JSON'],
	['a rule set that does not exist', { ruleSet: '={{ "strict" }}' }, 'Rule Set takes one of cautious-bank'],
])('%s is refused with one clear error, and costs one item alone', async (_, parameters, message) => {
	const items = await run(parameters);
	expect(items.map(({ json }) => json.error)).toEqual([
		expect.objectContaining({ code: 'INVALID_PARAMETER', message: expect.stringContaining(message) as string }),
	]);
});

describe('examples/screening.json', () => {
	const workflow = JSON.parse(readFileSync(join(__dirname, '../../examples/screening.json'), 'utf8')) as WorkflowJson;
	const types = { ...nodeTypes, ...standIns };
	/** The ends, and what arrives there. */
	async function ends(json: WorkflowJson, items: INodeExecutionData[]): Promise<Record<string, INodeExecutionData[]>> {
		const result = await runWorkflow(json, { nodeTypes: types, items });
		expect(result.error).toBeUndefined();
		return Object.fromEntries(
			['Approve', 'Manual Review', 'Reject', 'Refused'].map((name) => [name, result.items(name)]),
		);
	}
	const counts = (arrived: Record<string, INodeExecutionData[]>): number[] =>
		Object.values(arrived).map(({ length }) => length);

	test('mails the reasons for which the sample is rejected, masked, and tells why a file is refused', async () => {
		const letter = { report: await storeFile(Buffer.from('no PDF'), 'letter.pdf') };
		const arrived = await ends(workflow, [
			{ json: {}, binary: { report: binary!.data! } },
			{ json: {}, binary: letter },
		]);
		expect(counts(arrived)).toEqual([0, 0, 1, 1]);
		expect(arrived.Refused![0]!.json).toMatchObject({ code: 'NOT_A_PDF', reason: '这不是 PDF 文件。' });
		expect(arrived.Reject![0]!.json).toEqual({
			toEmail: 'approval@example.com',
			subject: '初筛拒绝：报告编号 2018012252627076688584　李**',
			text: expect.stringMatching(/^初筛结果：拒绝\n[\s\S]*\n• 一代报告，数据已旧[\s\S]*请按上述理由答复客户。$/),
		});
	});

	test('lets a clean person pass, and sends one whose report is incomplete to manual review', async () => {
		const onParsed = structuredClone(workflow);
		const screen = onParsed.nodes.find(({ name }) => name === 'Screen')!;
		screen.parameters = { ...screen.parameters, input: 'previousParse' };
		const reports = [parsed(CLEAN, READ_WHOLE), parsed(CLEAN, { ...READ_WHOLE, completeness: [] })];
		const arrived = await ends(
			onParsed,
			reports.map((json) => ({ json: json as unknown as IDataObject })),
		);
		expect(counts(arrived)).toEqual([1, 1, 0, 0]);
		expect(arrived.Approve![0]!.json).toMatchObject({
			toEmail: 'approval@example.com',
			text: expect.stringContaining('理由：\n各项规则均未触发\n') as string,
		});
		expect(arrived['Manual Review']![0]!.json).toMatchObject({
			toEmail: 'review@example.com',
			subject: expect.stringMatching(/^初筛人工审核：/) as string,
			text: expect.stringMatching(/理由：\n• /) as string,
		});
	});
});
