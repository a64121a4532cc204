import assert from 'node:assert/strict';

import { itemsOf, type Execution } from '../../n8n/types';
import { madeReports, type MadeFile } from '../../reports';
import { exampleFile, watchMail, type ExampleRun, type Surroundings } from './example';
import { hostile, LOGO, pdf } from './files';

const SHEETS = { 'Loans Sheet': 'loans', 'Credit Cards Sheet': 'creditCards', 'Inquiries Sheet': 'checkDetails' };
const TRIGGER = 'Mail Arrives';

/** Three mails at once: two reports, one of them twice, and a picture; none; one beside a broken file. */
export const mailToRows: ExampleRun = async (surroundings) => {
	const { checks, client, credentials, mail } = surroundings;
	const reports = await madeReports(3);
	const [first, second, third] = reports as [MadeFile, MadeFile, MadeFile];
	const workflow = await client.importWorkflow(exampleFile('mail-to-rows'), credentials);
	await watchMail(surroundings, workflow);
	const from = 'applicant@example.invalid';
	const attachments = [
		pdf('张三 信用报告.pdf', first.pdf),
		pdf('b.pdf', second.pdf),
		pdf('b 副本.pdf', second.pdf),
		LOGO,
	];
	mail.deliver({ from, subject: '两份报告', text: '见附件', attachments });
	mail.deliver({ from, subject: '没有附件', text: '您好', attachments: [LOGO] });
	const mixed = [await hostile('truncated', 'broken.pdf'), pdf('c.pdf', third.pdf)];
	mail.deliver({ from, subject: '一好一坏', text: '见附件', attachments: mixed });
	const runs = await client.triggered(workflow, TRIGGER, 3);
	await checks.check('mail-to-rows: runs to its end, also for a mail without a report', () => {
		assert.deepEqual(
			runs.map(({ status }) => status),
			runs.map(() => 'success'),
		);
	});
	for (const [sheet, list] of Object.entries(SHEETS)) {
		await checks.check(`mail-to-rows: ${sheet} has every row of every report once, with its file`, async () => {
			const rows = await rowsIn(surroundings, runs, sheet);
			const expected = reports.reduce((sum, { truth }) => sum + ((truth[list] ?? []) as unknown[]).length, 0);
			assert.equal(rows.length, expected);
			const files = [...new Set(rows.map((row) => String(row['文件'])))];
			assert.ok(
				files.every((file) => ['张三 信用报告.pdf', 'b.pdf', 'c.pdf'].includes(file)),
				files.join(),
			);
		});
	}
	await checks.check('mail-to-rows: the broken file is a row of Not Read Sheet, alone', async () => {
		const rows = await rowsIn(surroundings, runs, 'Not Read Sheet');
		assert.deepEqual(
			rows.map((row) => [row['文件'], row['错误代码'], row['主题']]),
			[['broken.pdf', 'PDF_DAMAGED', '一好一坏']],
		);
	});
	await checks.check('mail-to-rows: mails that were read do not come again', async () => {
		mail.deliver({ from, subject: '又一份', text: '见附件', attachments: [pdf('d.pdf', third.pdf)] });
		const later = await client.triggered(workflow, TRIGGER, 1, { seen: runs });
		assert.deepEqual(
			later.flatMap((run) => itemsOf(run, TRIGGER)).map(({ json }) => json.subject),
			['又一份'],
		);
	});
	await client.deactivate(workflow);
};

/** The rows of the spreadsheets that a node made. */
async function rowsIn(
	{ client, installation }: Surroundings,
	runs: Execution[],
	node: string,
): Promise<Array<Record<string, unknown>>> {
	// n8n's own library for spreadsheets.
	const { read, utils } = installation.require('@e965/xlsx') as {
		read(bytes: Buffer): { SheetNames: string[]; Sheets: Record<string, unknown> };
		utils: { sheet_to_json(sheet: unknown): Array<Record<string, unknown>> };
	};
	const files = runs.flatMap((run) => itemsOf(run, node)).map(({ binary }) => binary!.data!);
	const rows: Array<Record<string, unknown>> = [];
	for (const file of files) {
		const { SheetNames, Sheets } = read(await client.download(file));
		assert.equal(SheetNames.length, 1);
		rows.push(...utils.sheet_to_json(Sheets[SheetNames[0]!]));
	}
	return rows;
}
