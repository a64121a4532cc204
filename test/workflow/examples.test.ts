import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import PDFDocument from 'pdfkit';

import { hostileFile } from '../../scripts/fixtures/hostile';
import { SAMPLE } from '../../scripts/fixtures/hostile/sample';
import { lookOf } from '../../scripts/fixtures/looks';
import { monthlyReports } from '../../scripts/fixtures/monthly';
import { renderReport } from '../../scripts/fixtures/render';
import { fileOf } from '../../scripts/fixtures/several';
import { without } from '../../scripts/fixtures/surgery/order';
import type { MadeReport } from '../../scripts/fixtures/types';
import { SANDBOX_ACCOUNT, startSandbox, type Sandbox } from '../../scripts/jd-sandbox';
import { nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import {
	runWorkflow,
	storeFile,
	useBinaryData,
	type WorkflowJson,
	type WorkflowResult,
} from '../../scripts/n8n/harness';
import { httpRequestNode, standIns, type SentRequest } from '../../scripts/n8n/standIns';

/** The examples as they are shipped; of n8n's own nodes those are real that decide what goes where. */

function example(name: string): WorkflowJson {
	return JSON.parse(readFileSync(join(__dirname, '../../examples', name), 'utf8')) as WorkflowJson;
}

const types = { ...nodeTypes, ...standIns };
const json = (items: INodeExecutionData[]): IDataObject[] => items.map((item) => item.json);
/** What a node put out in all its runs. */
const all = ({ run }: WorkflowResult, node: string): IDataObject[] =>
	json((run.data.resultData.runData[node] ?? []).flatMap(({ data }) => data?.main?.[0] ?? []));

/** What a node put out, run by run. */
const runsOf = ({ run }: WorkflowResult, node: string): IDataObject[][] =>
	(run.data.resultData.runData[node] ?? []).map(({ data }) => json(data?.main?.[0] ?? []));

const made: Record<string, Buffer> = { sample: sampleReport, web: Buffer.from('<html>请登录</html>') };
beforeAll(async () => {
	await useBinaryData('filesystem');
	const locked = new PDFDocument({ userPassword: 'yangli', pdfVersion: '1.7' });
	locked.end();
	made.locked = await buffer(locked);
	made.scan = await hostileFile('image-only').make();
	made.invoice = await hostileFile('invoice').make();
	made.incomplete = await renderReport(SAMPLE, { ...lookOf('raw-song'), surgery: [without(1)] });
	made.damaged = sampleReport.subarray(0, 2_000);
});

/** A mail as the IMAP trigger hands it over, with files by name. */
async function mail(subject: string, files: Record<string, string> = {}): Promise<INodeExecutionData> {
	const stored = await Promise.all(
		Object.entries(files).map(async ([name, kind], index) => [
			`attachment_${index}`,
			await storeFile(made[kind]!, name),
		]),
	);
	return {
		json: { subject, from: '样例 <someone@example.com>', date: 'Mon, 06 May 2024 10:00:00 +0800', textHtml: '<p></p>' },
		...(stored.length === 0 ? {} : { binary: Object.fromEntries(stored) as INodeExecutionData['binary'] }),
	};
}

const MAILS = async (): Promise<INodeExecutionData[]> => [
	await mail('none'),
	await mail('two', { '样例报告.pdf': 'sample', '第二份.pdf': 'sample' }),
	await mail('one bad among good', { 'a.pdf': 'locked', 'b.pdf': 'sample', 'c.pdf': 'web' }),
	await mail('scan', { '扫描件.pdf': 'scan', '发票.pdf': 'invoice' }),
	await mail('damaged', { '报告.pdf': 'damaged' }),
];

describe('mail-to-rows.json', () => {
	test('gives the rows of each mail to a workbook of its own, with mail and file, and those of its files that cannot be read', async () => {
		const result = await runWorkflow(example('mail-to-rows.json'), { nodeTypes: types, items: await MAILS() });
		expect(result.error).toBeUndefined();
		const workbooks = runsOf(result, 'Workbook of the Mail');
		expect(workbooks.map((rows) => new Set(rows.map(({ 主题, 文件 }) => `${String(主题)} ${String(文件)}`)))).toEqual([
			new Set(['two 样例报告.pdf', 'two 第二份.pdf']),
			new Set(['one bad among good b.pdf']),
		]);
		const [two, one] = workbooks.map(({ length }) => length) as [number, number];
		expect([two, one > 0]).toEqual([2 * one, true]);
		for (const row of workbooks.flat()) {
			expect(row).toMatchObject({
				发件人: '样例 <someone@example.com>',
				文件指纹: expect.stringMatching(/^[0-9a-f]{64}$/),
			});
			expect(row).not.toHaveProperty('textHtml');
			expect(row).not.toHaveProperty('subject');
		}
		expect(
			runsOf(result, 'Workbook of Each Report').map((files) =>
				files.map(({ reportSerialNo, format }) => [reportSerialNo, format]),
			),
		).toEqual([2, 1].map((count) => Array.from({ length: count }, () => ['2018012252627076688584', 'xlsx'])));
		expect(
			runsOf(result, 'Not Read of the Mail').map((rows) => rows.map((row) => [row.主题, row.文件, row.错误代码])),
		).toEqual([
			[
				['one bad among good', 'a.pdf', 'PDF_ENCRYPTED'],
				['one bad among good', 'c.pdf', 'NOT_A_PDF'],
			],
			[
				['scan', '扫描件.pdf', 'NO_TEXT_LAYER'],
				['scan', '发票.pdf', 'NOT_A_CREDIT_REPORT'],
			],
			[['damaged', '报告.pdf', 'PDF_DAMAGED']],
		]);
	});

	test('a mail without a PDF gives nothing at all', async () => {
		const result = await runWorkflow(example('mail-to-rows.json'), { nodeTypes: types, items: [await mail('none')] });
		expect(result.error).toBeUndefined();
		expect([...all(result, 'Accounts'), ...all(result, 'Not Read')]).toEqual([]);
	});
});

describe('local-then-jd.json', () => {
	let sandbox: Sandbox;
	const received: Buffer[] = [];
	beforeEach(async () => {
		received.length = 0;
		sandbox = await startSandbox({
			read: async (pdf) => {
				received.push(pdf);
				return { whoWasChecked: '测试某某' };
			},
		});
	});
	afterEach(async () => await sandbox.close());

	/** With the credential chosen, as the note of the example asks. */
	async function run(items: INodeExecutionData[]): Promise<WorkflowResult> {
		const workflow = example('local-then-jd.json');
		const jd = workflow.nodes.find(({ name }) => name === 'Parse by JD AI')!;
		jd.credentials = { jdAiApi: { id: '1', name: 'JD' } };
		const credentials = { jdAiApi: { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url } };
		const result = await runWorkflow(workflow, { nodeTypes: types, items, credentials });
		expect(result.error).toBeUndefined();
		return result;
	}

	test('only the scan that cannot be read is uploaded; each other file that is no report ends in Not Read with kind, code and mail', async () => {
		const result = await run(await MAILS());
		expect(received).toEqual([made.scan]);
		expect(all(result, 'Reports').map(({ whoWasChecked, subject }) => [whoWasChecked, subject])).toEqual([
			['李样例', 'two'],
			['李样例', 'two'],
			['李样例', 'one bad among good'],
			['测试某某', 'scan'],
		]);
		expect(all(result, 'Not Read').map(({ kind, file, code, subject }) => [kind, file, code, subject])).toEqual([
			['needs a password', 'a.pdf', 'PDF_ENCRYPTED', 'one bad among good'],
			['cannot be opened', 'c.pdf', 'NOT_A_PDF', 'one bad among good'],
			['another document', '发票.pdf', 'NOT_A_CREDIT_REPORT', 'scan'],
			['cannot be opened', '报告.pdf', 'PDF_DAMAGED', 'damaged'],
		]);
	});

	test('a scan that was read badly is uploaded, one that was read well and a print stay here', async () => {
		const workflow = example('local-then-jd.json');
		workflow.nodes.find(({ name }) => name === 'Parse by JD AI')!.credentials = { jdAiApi: { id: '1', name: 'JD' } };
		workflow.nodes = workflow.nodes.filter(({ name }) => name !== 'Parse Offline');
		workflow.connections['Mail Arrives'] = { main: [[{ node: 'Was It Read Well?', type: 'main', index: 0 }]] };
		delete workflow.connections['Parse Offline'];
		const told = {
			engine: 'local',
			source: { field: 'attachment_0' },
			printedPages: { withoutText: [] },
			completeness: [{ section: 'loans', status: 'complete' }],
		};
		const scan = { ...told, recognisedPages: [{ page: 1, reason: 'picture' }], reviewShare: 0.02 };
		const short = [{ section: 'loans', status: 'short' }];
		const metas = {
			print: { ...told, completeness: short },
			good: scan,
			poor: { ...scan, reviewShare: 0.2 },
			blank: { ...scan, printedPages: { withoutText: [2] } },
			short: { ...scan, completeness: short },
		};
		const items = await Promise.all(
			Object.entries(metas).map(async ([name, meta]) => {
				const item = await mail(name, { 'a.pdf': 'scan' });
				return { ...item, json: { ...item.json, meta } };
			}),
		);
		const credentials = { jdAiApi: { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url } };
		const result = await runWorkflow(workflow, { nodeTypes: types, items, credentials });
		expect(result.error).toBeUndefined();
		expect(received).toHaveLength(3);
		const engines = all(result, 'Reports').map(({ subject, meta }) => [subject, (meta as IDataObject).engine]);
		expect(engines.sort()).toEqual([
			['blank', 'jd'],
			['good', 'local'],
			['poor', 'jd'],
			['print', 'local'],
			['short', 'jd'],
		]);
	});

	test('what JD AI refuses ends in Not Read too, and costs no other report', async () => {
		sandbox.script({ kind: 'business', status: 'DETECTION_FAILED', shape: 'envelope' });
		const result = await run([await mail('scans', { 'x.pdf': 'scan', 'y.pdf': 'scan' })]);
		expect(all(result, 'Reports')).toMatchObject([{ whoWasChecked: '测试某某', subject: 'scans' }]);
		expect(all(result, 'Not Read')).toMatchObject([
			{ kind: 'not read by JD AI', file: 'x.pdf', code: 'DETECTION_FAILED', charged: 'false', subject: 'scans' },
		]);
	});
});

describe('form-to-verdict.json', () => {
	/** What a visitor sends, as the form trigger hands it over. */
	const visit = async (kind: string, password = ''): Promise<WorkflowResult> => {
		const binary = { report: await storeFile(made[kind]!, 'report.pdf') };
		const items = [{ json: { password, submittedAt: '', formMode: 'production' }, binary }];
		const result = await runWorkflow(example('form-to-verdict.json'), { nodeTypes: types, items });
		expect(result.error).toBeUndefined();
		return result;
	};

	test('shows the report as one page, with its person and number', async () => {
		const [shown, ...others] = all(await visit('sample'), 'Page as Text');
		expect(others).toEqual([]);
		expect(shown!.page).toMatch(/^<!doctype html>[\s\S]*李样例[\s\S]*<\/html>\s*$/i);
		expect(shown!.page).toContain('2018012252627076688584');
	});

	test.each([
		['locked', '', 'PDF_ENCRYPTED', '请返回填写密码'],
		['locked', 'wrong', 'WRONG_PASSWORD', '密码不正确'],
		['scan', '', 'NO_TEXT_LAYER', '扫描件'],
		['invoice', '', 'NOT_A_CREDIT_REPORT', '不是个人信用报告'],
		['locked', 'yangli', 'NO_TEXT_LAYER', '扫描件'],
	])('%s with the password "%s": %s', async (kind, password, code, reason) => {
		const result = await visit(kind, password);
		expect(all(result, 'Refused')).toEqual([
			{ code, reason: expect.stringContaining(reason), advice: expect.any(String) },
		]);
		expect(all(result, 'Page as Text')).toEqual([]);
	});
});

describe('report-to-chat.json', () => {
	const SETTINGS = {
		feishuWebhook: 'https://open.feishu.cn/open-apis/bot/v2/hook/x',
		feishuSecret: 'feishu secret',
		wecomWebhook: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x',
		dingtalkWebhook: 'https://oapi.dingtalk.com/robot/send?access_token=x',
		dingtalkSecret: 'SECx',
	};

	/** What is sent of these mails, with the settings filled in. */
	async function sent(items: INodeExecutionData[], settings: Record<string, string>): Promise<SentRequest[]> {
		const workflow = example('report-to-chat.json');
		const { assignments } = workflow.nodes.find(({ name }) => name === 'Settings')!.parameters as {
			assignments: { assignments: Array<{ name: string; value: string }> };
		};
		for (const assignment of assignments.assignments) assignment.value = settings[assignment.name] ?? assignment.value;
		const requests: SentRequest[] = [];
		const http = httpRequestNode((request) => {
			requests.push(request);
			return { code: 0 };
		});
		const result = await runWorkflow(workflow, {
			nodeTypes: { ...types, 'n8n-nodes-base.httpRequest': http },
			items,
		});
		expect(result.error).toBeUndefined();
		expect(all(result, 'Not Delivered')).toEqual([]);
		return requests;
	}
	const to = (requests: SentRequest[], host: string): SentRequest[] => requests.filter(({ url }) => url.includes(host));

	test('makes a card of every file for each platform with a webhook, signed as it asks, in the order of the mail', async () => {
		const mails = [await mail('bad and good', { '李样例.pdf': 'locked', 'b.pdf': 'sample' })];
		const requests = await sent(mails, SETTINGS);
		expect(requests).toHaveLength(6);
		for (const { body } of to(requests, 'feishu')) {
			const key = `${String(body.timestamp)}\n${SETTINGS.feishuSecret}`;
			expect(body.timestamp).toMatch(/^\d{10}$/);
			expect(body.sign).toBe(createHmac('sha256', key).update('').digest('base64'));
		}
		for (const { url } of to(requests, 'dingtalk')) {
			const { searchParams } = new URL(url);
			const message = `${searchParams.get('timestamp')}\n${SETTINGS.dingtalkSecret}`;
			expect(message).toMatch(/^\d{13}\n/);
			expect(searchParams.get('sign')).toBe(
				createHmac('sha256', SETTINGS.dingtalkSecret).update(message).digest('base64'),
			);
		}
		expect(to(requests, 'weixin').map(({ body }) => body)).toMatchObject([
			{
				msgtype: 'template_card',
				template_card: {
					card_type: 'text_notice',
					main_title: {
						title: '信用报告：核验通过，未发现不符',
						desc: '内容完整：是　前后一致：是　文件原样：是',
					},
					horizontal_content_list: [
						{ keyname: '被查询者', value: '李**' },
						{ keyname: '报告时间', value: '2018-01-22' },
						{ keyname: '当前逾期', value: '2 户，11157 元' },
						{ keyname: '贷款余额', value: '569942 元' },
						{ keyname: '卡使用率', value: '14.96 %' },
						{ keyname: '近三月申请', value: '2 次' },
					],
				},
			},
			{
				template_card: {
					main_title: { title: '信用报告：有一份文件无法读取', desc: '文件设有打开密码。' },
					horizontal_content_list: [{ keyname: '错误代码', value: 'PDF_ENCRYPTED' }],
				},
			},
		]);
		const [{ body }] = to(requests, 'dingtalk') as [SentRequest];
		expect((body.actionCard as IDataObject).text).toBe(
			[
				'### 信用报告：核验通过，未发现不符',
				'内容完整：是　前后一致：是　文件原样：是',
				'- 被查询者：李＊＊',
				'- 报告时间：2018-01-22',
				'- 当前逾期：2 户，11157 元',
				'- 贷款余额：569942 元',
				'- 卡使用率：14.96 %',
				'- 近三月申请：2 次',
			].join('\n\n'),
		);
		expect(JSON.stringify(requests)).not.toMatch(/李样例/);
	});

	test('sends without a signature where there is no secret, and says of what is not known that it is unknown', async () => {
		const { feishuWebhook, dingtalkWebhook } = SETTINGS;
		const requests = await sent([await mail('one', { 'a.pdf': 'incomplete' })], { feishuWebhook, dingtalkWebhook });
		const [feishu, dingtalk, ...others] = requests as [SentRequest, SentRequest];
		expect(others).toEqual([]);
		expect(feishu.body).not.toHaveProperty('sign');
		expect(dingtalk.url).toBe(dingtalkWebhook);
		expect(JSON.stringify(feishu.body)).toMatch(/"template":"orange"/);
		expect(JSON.stringify(dingtalk.body)).toMatch(/未知/);
	});
});

describe('report-to-hubspot.json', () => {
	const EMAIL = 'customer@example.com';
	const visit = async (kind: string, answer: (request: SentRequest) => IDataObject): Promise<WorkflowResult> => {
		const binary = { report: await storeFile(made[kind]!, 'report.pdf') };
		const items = [{ json: { email: ` ${EMAIL}`, password: '' }, binary }];
		const http = httpRequestNode(answer);
		return await runWorkflow(example('report-to-hubspot.json'), {
			nodeTypes: { ...types, 'n8n-nodes-base.httpRequest': http },
			items,
		});
	};

	test('finds or makes the contact by its address alone, and gives it a note with verdict and figures, masked', async () => {
		const requests: SentRequest[] = [];
		const result = await visit('sample', (request) => {
			requests.push(request);
			return { id: '7', results: [{ id: '1001', new: true }] };
		});
		expect(result.error).toBeUndefined();
		expect(requests).toEqual([
			{
				url: 'https://api.hubapi.com/crm/objects/2026-03/contacts/batch/upsert',
				body: { inputs: [{ idProperty: 'email', id: EMAIL, properties: { email: EMAIL } }] },
			},
			{
				url: 'https://api.hubapi.com/crm/objects/2026-03/notes',
				body: {
					properties: { hs_timestamp: expect.any(Number), hs_note_body: expect.any(String) },
					associations: [
						{
							to: { id: '1001' },
							types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 202 }],
						},
					],
				},
			},
		]);
		const lines = (requests[1]!.body.properties as IDataObject).hs_note_body as string;
		expect(lines.split('<br>')).toEqual([
			'个人信用报告：核验通过，未发现不符',
			'报告编号 2018012252627076688584　2018-01-22　李**',
			'内容完整：是　前后一致：是　文件原样：是',
			'当前逾期账户数（个）：2',
			'当前逾期金额（元）：11157',
			'最近24个月最差逾期等级（级）：4',
			'最近24个月单账户累计逾期月数最大值（月）：6',
			'贷款余额（元）：569942',
			'本月应还款合计（元）：7147',
			'贷记卡额度使用率（%）：14.96',
			'最近3个月申请类查询次数（次）：2',
		]);
		expect(all(result, 'Saved Page')).toHaveLength(1);
	});

	test('a file that cannot be read sends nothing', async () => {
		const result = await visit('scan', () => {
			throw new Error('nothing is to be sent');
		});
		expect(result.error).toBeUndefined();
		expect(all(result, 'Refused')).toMatchObject([{ code: 'NO_TEXT_LAYER' }]);
	});
});

describe('monthly-check.json', () => {
	const { worse, same } = monthlyReports();
	/** As Read/Write Files from Disk puts them out. */
	const check = async (files: Record<string, MadeReport | Buffer>): Promise<WorkflowResult> => {
		const items = await Promise.all(
			Object.entries(files).map(async ([fileName, content]) => ({
				json: { fileName },
				binary: { data: await storeFile(Buffer.isBuffer(content) ? content : fileOf([content]), fileName) },
			})),
		);
		const result = await runWorkflow(example('monthly-check.json'), { nodeTypes: types, items });
		expect(result.error).toBeUndefined();
		return result;
	};

	test('tells of those alone who got worse, with what it is, and masks them', async () => {
		const result = await check({
			'same new.pdf': same[1],
			'same old.pdf': same[0],
			'worse old.pdf': worse[0],
			'worse new.pdf': worse[1],
			'broken.pdf': made.damaged!,
		});
		const [alert, ...others] = all(result, 'Send Alert') as Array<Record<string, string>>;
		expect(others).toEqual([]);
		expect(alert!.subject).toBe('征信变差：郑**　报告编号 2026080100000000000001');
		expect(alert!.text!.split('\n')).toEqual([
			'较新报告：2026-08-01　编号 2026080100000000000001',
			'较早报告：2025-08-01　编号 2025080143120439069475',
			'',
			'不利变化 1 项：',
			'• 测试农村商业银行信用卡中心 贷记卡 2021-07-13：余额 7,316 → 61,234',
		]);
		expect(all(result, 'Not Read')).toMatchObject([{ fileName: 'broken.pdf', error: { code: 'PDF_DAMAGED' } }]);
	});

	test('of three reports the last two count, and a copy of one does not', async () => {
		const [old, now] = worse;
		const back = {
			...old,
			truth: { ...old.truth, serialNo: '2026090100000000000003', createAt: '2026-09-01 08:00:00' },
		};
		const files = { 'a.pdf': old, 'b.pdf': now, 'copy of b.pdf': now };
		expect(all(await check(files), 'Send Alert')).toHaveLength(1);
		expect(all(await check({ ...files, 'c.pdf': back }), 'Send Alert')).toEqual([]);
	});

	test('says so where a report was not read whole, and nobody can tell', async () => {
		const truth = { ...SAMPLE.truth, serialNo: '2026012501621198930890', createAt: '2026-01-25 15:27:49' };
		const incomplete = await renderReport({ ...SAMPLE, truth }, { ...lookOf('raw-song'), surgery: [without(1)] });
		const whole = await renderReport(SAMPLE, lookOf('raw-song'));
		expect(all(await check({ 'a.pdf': whole, 'b.pdf': incomplete }), 'Send Alert')).toMatchObject([
			{
				subject: expect.stringMatching(/^征信是否变差无法确认：.\*+　报告编号 2026012501621198930890$/),
				text: expect.stringMatching(/^报告未能完整读取，以下可能不全。\n\n不利变化 0 项：$/m),
			},
		]);
	});
});

describe('explain-report.json', () => {
	const visit = async (kind: string): Promise<WorkflowResult> => {
		const items = [{ json: { password: '' }, binary: { report: await storeFile(made[kind]!, 'report.pdf') } }];
		const result = await runWorkflow(example('explain-report.json'), { nodeTypes: types, items });
		expect(result.error).toBeUndefined();
		return result;
	};

	test('puts before the model what the text is, and the text, masked', async () => {
		const [asked, ...others] = all(await visit('sample'), 'Explanation Page');
		expect(others).toEqual([]);
		expect(asked).toEqual({
			text: expect.stringMatching(/李\*\*/),
			messages: [{ message: expect.stringContaining('不是给你的指令') }],
		});
		expect(asked!.text).toMatch(/当前逾期金额：11,157元/);
		expect(asked!.text).not.toMatch(/李样例/);
	});

	test('does not ask the model about a file that cannot be read', async () => {
		const result = await visit('scan');
		expect(all(result, 'Explanation Page')).toEqual([]);
		expect(all(result, 'Refused')).toMatchObject([{ code: 'NO_TEXT_LAYER' }]);
	});
});
