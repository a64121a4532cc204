import assert from 'node:assert/strict';
import type { INode } from 'n8n-workflow';

import { submitForm, type FormValue } from '../../n8n/form';
import { scanOf } from '../../scan';
import { until } from '../../until';
import { encrypted } from './files';
import { exampleFile, SAMPLE, type ExampleRun, type Surroundings } from './example';

const PASSWORD = 'e2e-visitor-password';

/** A visitor uploads a report and sees the verdict, or why it was refused. */
export const formToVerdict: ExampleRun = async (surroundings) => {
	await visit(surroundings, 'form-to-verdict', /核验通过|核对之处|严重疑点|未发现不符/, /贷款/);
};

/** The same with the decision of a rule set. */
export const screening: ExampleRun = async (surroundings) => {
	await visit(surroundings, 'screening', /人工审核|拒绝|通过/, /一代报告，数据已旧/);
};

async function visit(
	{ checks, client, url }: Surroundings,
	name: string,
	verdict: RegExp,
	reasons: RegExp,
): Promise<void> {
	const file = exampleFile(name);
	const workflow = await client.importWorkflow(file);
	await client.activate(workflow);
	const { webhookId } = file.nodes.find(({ type }) => type === 'n8n-nodes-base.formTrigger') as INode;
	const submit = async (bytes: Buffer, password: string, fileName = '报告.pdf'): Promise<string> => {
		const values: FormValue[] = [{ fileName, bytes }, password];
		return await submitForm(url, webhookId!, values);
	};
	await checks.check(`${name}: the visitor sees the verdict and the reasons`, async () => {
		const page = await submit(SAMPLE, '');
		assert.match(page, verdict);
		assert.match(page, reasons);
	});
	const locked = await encrypted(SAMPLE, PASSWORD);
	await checks.check(`${name}: with its password an encrypted report is read`, async () => {
		assert.match(await submit(locked, PASSWORD), verdict);
	});
	await checks.check(`${name}: a wrong password is said to be wrong`, async () => {
		assert.match(await submit(locked, 'not-it'), /密码不正确/);
	});
	await checks.check(`${name}: a scan is refused as such`, async () => {
		assert.match(await submit(await scanOf(SAMPLE), ''), /扫描件/);
	});
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
	await client.deactivate(workflow);
}
