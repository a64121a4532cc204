import assert from 'node:assert/strict';
import type { INodeExecutionData } from 'n8n-workflow';

import { itemsOf, type Execution } from '../../n8n/types';
import { madeReports, type MadeFile } from '../../reports';
import { damaged, LOGO, pdf } from './files';
import { exampleFile, type ExampleRun, type Surroundings } from './example';

const SHEETS = { 'Loans Sheet': 'loans', 'Credit Cards Sheet': 'creditCards', 'Inquiries Sheet': 'checkDetails' };

/** Four mails at once: two reports, one twice; none; one beside a broken file; and a picture. */
export const mailToRows: ExampleRun = async (surroundings) => {
	const { checks, client, credentials, mail } = surroundings;
	const reports = await madeReports(3);
	const [first, second, third] = reports as [MadeFile, MadeFile, MadeFile];
	const from = 'applicant@example.invalid';
	mail.deliver({
		from,
		subject: '两份报告',
		text: '见附件',
		attachments: [pdf('张三 信用报告.pdf', first.pdf), pdf('b.pdf', second.pdf), pdf('b 副本.pdf', second.pdf), LOGO],
	});
	mail.deliver({ from, subject: '没有附件', text: '您好', attachments: [LOGO] });
	mail.deliver({
		from,
		subject: '一好一坏',
		text: '见附件',
		attachments: [pdf('broken.pdf', damaged(first.pdf)), pdf('c.pdf', third.pdf)],
	});
	const workflow = await client.importWorkflow(exampleFile('mail-to-rows'), credentials);
	await client.activate(workflow);
	const run = await client.nextExecution(workflow, new Set(), 180_000);
	await checks.check('mail-to-rows: runs to its end', () =>
		assert.equal(run.status, 'success', JSON.stringify(run.data.resultData.error)),
	);
	for (const [sheet, list] of Object.entries(SHEETS)) {
		await checks.check(`mail-to-rows: ${sheet} has every row of every report once`, async () => {
			const rows = await rowsIn(surroundings, run, sheet);
			const expected = reports.reduce((sum, { truth }) => sum + ((truth[list] ?? []) as unknown[]).length, 0);
			assert.equal(rows.length, expected);
			const files = new Set(rows.map((row) => row['文件']));
			assert.ok(
				[...files].every((file) => ['张三 信用报告.pdf', 'b.pdf', 'c.pdf'].includes(String(file))),
				[...files].join(),
			);
		});
	}
	await checks.check('mail-to-rows: the broken file is a row of Not Read Sheet, alone', async () => {
		const rows = await rowsIn(surroundings, run, 'Not Read Sheet');
		assert.deepEqual(
			rows.map((row) => [row['文件'], row['错误代码'], row['主题']]),
			[['broken.pdf', 'PDF_DAMAGED', '一好一坏']],
		);
	});
	await checks.check('mail-to-rows: mails that were read do not come again', async () => {
		mail.deliver({ from, subject: '又一份', text: '见附件', attachments: [pdf('d.pdf', third.pdf)] });
		const next = await client.nextExecution(workflow, new Set([run.id]), 180_000);
		assert.equal(itemsOf(next, 'Mail Arrives').length, 1);
	});
	await client.deactivate(workflow);
};

/** The rows of the spreadsheet that a node made. */
async function rowsIn(
	{ client, installation }: Surroundings,
	run: Execution,
	node: string,
): Promise<Array<Record<string, unknown>>> {
	const [item] = itemsOf(run, node) as [INodeExecutionData?];
	const binary = item?.binary?.data;
	assert.ok(binary, `${node} gave no file`);
	const { read, utils } = installation.require('@e965/xlsx') as {
		read(bytes: Buffer): { SheetNames: string[]; Sheets: Record<string, unknown> };
		utils: { sheet_to_json(sheet: unknown): Array<Record<string, unknown>> };
	};
	const book = read(await client.download(binary));
	assert.equal(book.SheetNames.length, 1);
	return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]);
}
