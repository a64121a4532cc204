import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { inputsOf } from '../../../nodes/CreditReport/actions/common/input';
import { binaryOf, fakeExecuteFunctions } from '../../support/n8n/executeFunctions';

const PDF = binaryOf('%PDF-1.4 …', '样例.pdf', 'application/pdf');
const photo = (fileName: string) => ({
	...binaryOf('', fileName, 'application/octet-stream'),
	data: Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('base64'),
});
const LOGO = binaryOf('\x89PNG', 'logo.png', 'image/png');

/** Fields and file names of what an item asks for, those of the pages of one report joined by a plus; 'parsed' for a report taken over, the message of what is missing. */
async function fieldsOf(item: INodeExecutionData, parameters: IDataObject): Promise<string[]> {
	const inputs = await inputsOf(fakeExecuteFunctions({ items: [item], parameters }), 0, item);
	return inputs.map((input) => {
		if (input.kind === 'missing') return input.error.message;
		if (input.kind === 'parsed') return 'parsed';
		const { pictures = [input.pdf] } = input.pdf;
		return pictures.map(({ field, fileName }) => `${field}: ${fileName}`).join(' + ');
	});
}

async function missingOf(item: INodeExecutionData, parameters: IDataObject): Promise<CreditReportError | undefined> {
	const inputs = await inputsOf(fakeExecuteFunctions({ items: [item], parameters }), 0, item);
	return inputs.flatMap((input) => (input.kind === 'missing' ? [input.error] : []))[0];
}

describe('one binary field', () => {
	test('is taken by name, whatever type it claims to have', async () => {
		const item = { json: {}, binary: { data: LOGO } };
		expect(await fieldsOf(item, { input: 'field', binaryPropertyName: ' data ' })).toEqual(['data: logo.png']);
	});

	test('that is not there is an error naming those that are', async () => {
		const item = { json: {}, binary: { attachment_0: PDF, attachment_1: LOGO } };
		expect(await missingOf(item, { input: 'field', binaryPropertyName: 'data' })).toMatchObject({
			code: 'NO_PDF_IN_ITEM',
			message: 'This item has no binary field "data"',
			description: expect.stringContaining('attachment_0, attachment_1'),
		});
	});

	test('masked, tells of no field whose name may be that of a person', async () => {
		const item = { json: {}, binary: { '张三 信用报告.pdf': PDF, attachment_1: LOGO } };
		const parameters = { input: 'field', binaryPropertyName: 'zhangsan.pdf', options: { mask: true } };
		const { message, description } = (await missingOf(item, parameters))!;
		expect(`${message} ${description}`).not.toMatch(/张三|zhangsan/);
		expect(description).toContain('Its binary fields are: ** 信用报告.pdf, attachment_*.');
	});

	test('can be the binary object of an expression', async () => {
		const parameters = { input: 'field', binaryPropertyName: { ...PDF } };
		expect(await fieldsOf({ json: {} }, parameters)).toEqual(['undefined: 样例.pdf']);
	});
});

describe('several binary fields', () => {
	test('are separated by commas, in the order given', async () => {
		const item = { json: {}, binary: { a: PDF, b: LOGO } };
		expect(await fieldsOf(item, { input: 'fields', binaryPropertyNames: 'b, a,' })).toEqual([
			'b: logo.png',
			'a: 样例.pdf',
		]);
	});

	test('one that is not there costs itself, and is told before anything is read', async () => {
		const item = { json: {}, binary: { a: PDF, b: LOGO } };
		expect(await fieldsOf(item, { input: 'fields', binaryPropertyNames: 'a, c, b' })).toEqual([
			'This item has no binary field "c"',
			'a: 样例.pdf',
			'b: logo.png',
		]);
	});

	test('without a single name there is no PDF', async () => {
		await expect(fieldsOf({ json: {} }, { input: 'fields', binaryPropertyNames: ' ,' })).rejects.toMatchObject({
			code: 'NO_PDF_IN_ITEM',
		});
	});
});

describe('pictures of the item', () => {
	const binary = {
		page_10: photo('c.jpg'),
		page_9: photo('b.jpg'),
		page_1: photo('a.jpg'),
		report: PDF,
		note: binaryOf('text', 'a.txt', 'text/plain'),
	};

	test('together are one report, in the order of their fields as a person counts; a PDF is one by itself', async () => {
		expect(await fieldsOf({ json: {}, binary }, { input: 'everyFile' })).toEqual([
			'page_1: a.jpg + page_9: b.jpg + page_10: c.jpg',
			'report: 样例.pdf',
		]);
	});

	test('are pages in the order in which they are named', async () => {
		expect(
			await fieldsOf({ json: {}, binary }, { input: 'fields', binaryPropertyNames: 'page_9,report,page_1' }),
		).toEqual(['page_9: b.jpg + page_1: a.jpg', 'report: 样例.pdf']);
	});

	test('are not taken where PDFs are meant', async () => {
		expect(await fieldsOf({ json: {}, binary }, { input: 'everyPdf' })).toEqual(['report: 样例.pdf']);
	});

	test('alone is a file like another', async () => {
		expect(await fieldsOf({ json: {}, binary }, { input: 'fields', binaryPropertyNames: 'page_1' })).toEqual([
			'page_1: a.jpg',
		]);
	});
});

describe('every PDF of the item', () => {
	test('skips what is no PDF by type, name and first bytes', async () => {
		const item = {
			json: {},
			binary: {
				attachment_0: LOGO,
				attachment_1: PDF,
				attachment_2: binaryOf('garbage', 'SCAN.PDF', 'application/octet-stream'),
				attachment_3: binaryOf('\n%PDF-1.7', 'unnamed', 'text/plain'),
				attachment_4: binaryOf('', 'empty.txt', 'text/plain'),
			},
		};
		const found = await fieldsOf(item, { input: 'everyPdf' });
		expect(found).toEqual(['attachment_1: 样例.pdf', 'attachment_2: SCAN.PDF', 'attachment_3: unnamed']);
	});

	test('finds the files that n8n keeps inside the JSON in combined mode', async () => {
		const item = { json: { _files: { attachment_0: PDF, attachment_1: LOGO } } as unknown as IDataObject };
		expect(await fieldsOf(item, { input: 'everyPdf' })).toEqual(['_files.attachment_0: 样例.pdf']);
		expect(await fieldsOf(item, { input: 'field', binaryPropertyName: 'attachment_0' })).toEqual([
			'attachment_0: 样例.pdf',
		]);
	});

	test('of an item without any is nothing, or an error where one is required', async () => {
		const withLogo = { json: {}, binary: { logo: LOGO } };
		const required = { input: 'everyPdf', options: { requirePdf: true } };
		expect(await fieldsOf(withLogo, { input: 'everyPdf' })).toEqual([]);
		expect(await fieldsOf({ json: {} }, { input: 'everyPdf', options: { requirePdf: false } })).toEqual([]);
		await expect(fieldsOf(withLogo, required)).rejects.toMatchObject({
			code: 'NO_PDF_IN_ITEM',
			description: expect.stringContaining('logo'),
		});
		await expect(fieldsOf({ json: {} }, required)).rejects.toMatchObject({ code: 'NO_PDF_IN_ITEM' });
	});

	test('a file that the store cannot deliver is not passed over', async () => {
		const item = { json: {}, binary: { attachment_0: LOGO } };
		const context = fakeExecuteFunctions({ items: [item], parameters: { input: 'everyPdf' } });
		jest.spyOn(context.helpers, 'getBinaryDataBuffer').mockRejectedValue(new Error('gone'));
		expect(await inputsOf(context, 0, item)).toMatchObject([{ kind: 'pdf', pdf: { fileName: 'logo.png' } }]);
	});
});

test('From Previous Parse takes the item itself', async () => {
	expect(await fieldsOf({ json: {}, binary: { data: PDF } }, { input: 'previousParse' })).toEqual(['parsed']);
});
