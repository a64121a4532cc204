import assert from 'node:assert/strict';
import path from 'node:path';
import type { INode } from 'n8n-workflow';

import { builtApi } from '../../../built';
import { makeReport } from '../../../fixtures/data';
import { lookOf } from '../../../fixtures/looks';
import { renderReport } from '../../../fixtures/render';
import { ROOT } from '../../../root';
import { Camera } from '../../browser/camera';
import { openBrowser } from '../../browser/chromium';
import { collectErrors } from '../../browser/errors';
import { submitForm } from '../../n8n/form';
import type { StoredWorkflow, WorkflowFile } from '../../n8n/types';
import { blankScan, scanOf } from '../../scan';
import { until } from '../../until';
import { encrypted } from './files';
import { exampleFile, SAMPLE, type ExampleRun, type Surroundings } from './example';
import { lastMail } from './sentMail';

const PASSWORD = 'e2e-visitor-password';

/** Submits a file with a password. @returns the last page */
type Visit = (bytes: Buffer, password?: string) => Promise<string>;

/** A visitor uploads a report and sees it as a page with the verdict, or why it was refused. */
export const formToVerdict: ExampleRun = async (surroundings) => {
	await asVisitor(surroundings, exampleFile('form-to-verdict'), async (visit, workflow, address) => {
		await visits(surroundings, 'form-to-verdict', visit, /李样例/, /2018012252627076688584/);
		await nothingKept(surroundings, 'form-to-verdict', workflow);
		await seesPage(surroundings, address);
	});
};

/** n8n puts the page into one of its own, with scripts and styles, in a sandbox: in a browser it has to look as the file does. */
async function seesPage({ atEnd, checks, client, pictures }: Surroundings, address: string): Promise<void> {
	const context = await openBrowser(client);
	atEnd(async () => await context.browser()?.close());
	const [page, file] = [await context.newPage(), await context.newPage()];
	const errors = collectErrors(page);
	await checks.check('form-to-verdict: in a browser it looks as the file itself, and nothing fails', async () => {
		const sample = path.join(ROOT, 'examples/sample-report.pdf');
		await page.goto(address);
		await page.locator('input[type=file]').setInputFiles(sample);
		await page.getByRole('button', { name: '提交' }).click();
		await page.getByText('李样例').filter({ visible: true }).first().waitFor();
		const { parseCreditReport, renderReport: drawn } = builtApi();
		const { data } = await drawn(await parseCreditReport(sample), { format: 'html' });
		await file.setContent(data.toString());
		for (const colorScheme of ['dark', 'light'] as const) {
			for (const shown of [page, file]) await shown.emulateMedia({ colorScheme });
			assert.deepEqual(await page.evaluate(LOOKS), await file.evaluate(LOOKS), colorScheme);
		}
		const camera = new Camera(checks, pictures);
		await camera.photograph(page.locator('body'), 'form-page', 'form-to-verdict.json: what the visitor sees');
		// In the body of another page a policy does not count: n8n's sandbox does.
		const others = errors.filter((error) => !error.includes("outside the document's <head>"));
		assert.deepEqual(others, []);
	});
}

/** What a page shows, and how; a script of the browser. */
const LOOKS = `(() => {
	const { font, color, display, backgroundColor } = getComputedStyle(document.body);
	const { width, height } = document.body.getBoundingClientRect();
	return { font, color, display, backgroundColor, width, height, text: document.body.innerText.trim() };
})()`;

/** The same with the decision of a rule set, which goes out by mail as well. */
export const screening: ExampleRun = async (surroundings) => {
	const { checks, outbox } = surroundings;
	const file = exampleFile('screening');
	await asVisitor(surroundings, file, async (visit, workflow) => {
		await visits(surroundings, 'screening', visit, /人工审核|拒绝|通过/, /一代报告，数据已旧/);
		await checks.check(
			'screening: a report to reject is mailed with its reasons, masked, and without the report',
			async () => {
				const page = await visit(SAMPLE);
				assert.match(page, /拒绝[\s\S]*已邮件通知/);
				const { to, subject, text, attachments } = await lastMail(surroundings);
				assert.deepEqual(to, ['approval@example.com']);
				assert.match(subject, /^初筛拒绝：报告编号 2018012252627076688584　李\*\*$/);
				assert.match(text, /• 当前逾期。当前逾期账户数：2个/);
				assert.doesNotMatch(text, /李样例/);
				assert.deepEqual(attachments, []);
			},
		);
		await checks.check('screening: one to be looked at goes to those who review', async () => {
			assert.match(await visit(await shortReport()), /人工审核/);
			const { to, subject } = await lastMail(surroundings);
			assert.deepEqual([to, subject.slice(0, 6)], [['review@example.com'], '初筛人工审核']);
		});
		await checks.check('screening: a mail that does not leave is said on the page, with the decision', async () => {
			const before = outbox.mails.length;
			outbox.refuseNext();
			assert.match(await visit(SAMPLE), /拒绝[\s\S]*通知邮件未能发出.*no such mailbox/);
			assert.equal(outbox.mails.length, before);
		});
		await nothingKept(surroundings, 'screening', workflow);
	});
	const screen = file.nodes.find(({ name }) => name === 'Screen')!;
	screen.parameters.ruleSet = 'rows';
	await asVisitor(surroundings, file, async (visit) => {
		await checks.check(
			"screening: with the reader's own rules alone, none of which is met, it is approved by mail",
			async () => {
				assert.match(await visit(await shortReport()), /通过/);
				const { subject, text } = await lastMail(surroundings);
				assert.match(subject, /^初筛通过/);
				assert.match(text, /各项规则均未触发/);
			},
		);
	});
};

/** A report of the second generation with nothing in it: no rule of Cautious Bank rejects it, and not all can be asked. */
async function shortReport(): Promise<Buffer> {
	return await renderReport(makeReport('gen2-brief', { seed: 1, rich: 0 }), lookOf('pdfkit-wqy'));
}

/** Publishes a workflow with a form for as long as somebody visits it. */
async function asVisitor(
	{ client, credentials, url }: Surroundings,
	file: WorkflowFile,
	task: (visit: Visit, workflow: StoredWorkflow, address: string) => Promise<void>,
): Promise<void> {
	const workflow = await client.importWorkflow(file, credentials);
	await client.activate(workflow);
	const { webhookId } = file.nodes.find(({ type }) => type === 'n8n-nodes-base.formTrigger') as INode;
	await task(
		async (bytes, password = '') => await submitForm(url, webhookId!, [{ fileName: '报告.pdf', bytes }, password]),
		workflow,
		`${url}/form/${webhookId}`,
	);
	await client.deactivate(workflow);
}

async function visits(
	{ checks }: Surroundings,
	name: string,
	visit: Visit,
	verdict: RegExp,
	reasons: RegExp,
): Promise<void> {
	await checks.check(`${name}: the visitor sees the verdict and the reasons`, async () => {
		const page = await visit(SAMPLE);
		assert.match(page, verdict);
		assert.match(page, reasons);
	});
	const locked = await encrypted(SAMPLE, PASSWORD);
	await checks.check(`${name}: with its password an encrypted report is read`, async () => {
		assert.match(await visit(locked, PASSWORD), verdict);
	});
	await checks.check(`${name}: a wrong password is said to be wrong`, async () => {
		assert.match(await visit(locked, 'not-it'), /密码不正确/);
	});
	await checks.check(`${name}: a scan is read in its pictures`, async () => {
		const page = await visit(await scanOf(SAMPLE));
		assert.match(page, /核验|初筛|通过|复核|拒/);
		assert.doesNotMatch(page, /扫描件/);
	});
	await checks.check(`${name}: a scan in which nothing can be read is refused as such`, async () => {
		assert.match(await visit(await blankScan()), /扫描件/);
	});
}

async function nothingKept({ checks, client }: Surroundings, name: string, workflow: StoredWorkflow): Promise<void> {
	await checks.check(`${name}: no execution is kept, and no password with it`, async () => {
		const kept = await until('the last execution ends', async () => {
			const listed = await client.executions(workflow.id);
			return listed.some(({ status }) => status === 'waiting' || status === 'running') ? undefined : listed;
		});
		assert.deepEqual(
			kept.map(({ id, status }) => `${id} ${status}`),
			[],
		);
	});
}
