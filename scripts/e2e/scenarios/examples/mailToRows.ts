import assert from 'node:assert/strict';

import { builtApi } from '../../../built';
import { itemsOf, type Execution } from '../../n8n/types';
import { madeReports, type MadeFile } from '../../reports';
import { exampleFile, watchMail, type ExampleRun, type Surroundings } from './example';
import { hostile, LOGO, pdf } from './files';

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
	await checks.check('mail-to-rows: one workbook for each mail with a report, with every row once', async () => {
		const workbooks = await workbooksIn(surroundings, runs, 'Workbook of the Mail');
		const found = workbooks.map(({ sheets: [rows] }) => [
			[...new Set(rows!.map((row) => String(row['主题'])))],
			[...new Set(rows!.map((row) => String(row['文件'])))].sort(),
			rows!.length,
		]);
		assert.deepEqual(found.sort(), [
			[['一好一坏'], ['c.pdf'], await accountsOf(third)],
			[['两份报告'], ['b.pdf', '张三 信用报告.pdf'], (await accountsOf(first)) + (await accountsOf(second))],
		]);
	});
	await checks.check('mail-to-rows: the broken file is in a workbook of its mail, alone', async () => {
		const workbooks = await workbooksIn(surroundings, runs, 'Not Read of the Mail');
		assert.deepEqual(
			workbooks.map(({ sheets: [rows] }) => rows!.map((row) => [row['文件'], row['错误代码'], row['主题']])),
			[[['broken.pdf', 'PDF_DAMAGED', '一好一坏']]],
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

async function accountsOf({ pdf: bytes }: MadeFile): Promise<number> {
	const { extractSection, parseCreditReport } = builtApi();
	return extractSection(await parseCreditReport(bytes), 'accounts').length;
}

interface Workbook {
	fileName: string;
	names: string[];
	/** Of each sheet its rows, by the titles of the columns. */
	sheets: Array<Array<Record<string, unknown>>>;
}

/** The workbooks that a node made, read with n8n's own library. */
async function workbooksIn(
	{ client, installation }: Surroundings,
	runs: Execution[],
	node: string,
): Promise<Workbook[]> {
	const { read, utils } = installation.require('@e965/xlsx') as {
		read(bytes: Buffer): { SheetNames: string[]; Sheets: Record<string, unknown> };
		utils: { sheet_to_json(sheet: unknown): Array<Record<string, unknown>> };
	};
	const workbooks: Workbook[] = [];
	for (const { binary } of runs.flatMap((run) => itemsOf(run, node))) {
		const file = binary!.data!;
		const { SheetNames: names, Sheets } = read(await client.download(file));
		workbooks.push({ fileName: file.fileName!, names, sheets: names.map((name) => utils.sheet_to_json(Sheets[name])) });
	}
	return workbooks;
}
