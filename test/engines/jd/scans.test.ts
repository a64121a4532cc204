import { createLocalEngine } from '../../../nodes/CreditReport/engines/local';
import { sourceOf } from '../../../scripts/jd-sandbox/client';
import { hostileFile } from '../../../scripts/fixtures/hostile';
import { samplePdf } from '../../../scripts/fixtures/hostile/sample';
import { pdfOf, show, type PdfOptions } from '../../support/pdf';
import { startScanSandbox, type ScanSandbox } from '../../support/scanSandbox';

/** Reading pictures is what JD is paid for; what is known to be no report is refused before a byte of it is sent. */

const SCAN: PdfOptions = {
	xobjects: {
		scan: { dictionary: '/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', data: '\x80' },
	},
};
const PICTURE = ' q 500 0 0 760 40 40 cm /scan Do Q ';
const LOGO = ' q 100 0 0 60 40 760 cm /scan Do Q ';
const unseen = { before: '3 Tr' };
const lines = (line: string, count: number, options = {}): string =>
	Array.from({ length: count }, (_, index) => show(line, 60, 700 - 20 * index, options)).join(' ');
const LETTER = lines('样例先生您好，随信附上您要的材料，请查收。', 8);
const pdf = (...pages: string[]): Buffer => pdfOf(pages, SCAN);

let sandbox: ScanSandbox;

beforeEach(async () => {
	sandbox = await startScanSandbox();
});
afterEach(async () => await sandbox.close());

test.each([
	['pictures alone', pdf(PICTURE, PICTURE)],
	['pictures with the mark of a scanner', pdf(PICTURE + show('扫描全能王 创建', 440, 12), PICTURE)],
	[
		'pictures with page numbers and a stamp',
		pdf(
			...[1, 2, 3].map((page) => PICTURE + show(`第 ${page} 页`, 280, 20) + ' ' + show('仅供贷款审批使用', 240, 400)),
		),
	],
	['a cover letter before more pages of pictures', pdf(LETTER, PICTURE, PICTURE)],
	['pictures and the empty backs of sheets', pdf(PICTURE + show('扫描', 500, 12), ' ', PICTURE, ' ')],
	[
		'text recognised in the picture of a report, too badly to tell which',
		pdf(PICTURE + lines('个人信用 报告 查询记录与信贷交昜信息', 8, unseen)),
	],
	[
		'what a program without Chinese recognised in pictures',
		pdf(PICTURE + show('+A{8#%RE jjdf 33,1 4NHES', 60, 500, unseen), PICTURE),
	],
	['pictures, and text beyond the edge of the page', pdf(show('样例合同条款'.repeat(30), 20, -40) + PICTURE)],
])('%s: sent, with a warning', async (_name, bytes) => {
	const [result] = await sandbox.parse(bytes);
	expect(sandbox.received).toEqual([bytes]);
	expect(result?.report.whoWasChecked).toBe('测试某某');
	expect(result?.meta.warnings).toEqual([
		{ code: 'NOT_CHECKED_BEFORE_SENDING', message: expect.stringMatching(/^The file is a scan/) },
	]);
});

test('a report with text is sent without one', async () => {
	expect((await sandbox.parse(samplePdf()))[0]?.meta.warnings).toEqual([]);
});

test.each([
	['a letter with a logo', 'NOT_A_CREDIT_REPORT', pdf(LETTER + LOGO)],
	['a contract with a scanned signature', 'NOT_A_CREDIT_REPORT', pdf(LETTER, LETTER, PICTURE)],
	['as many pictures as pages of another document', 'NOT_A_CREDIT_REPORT', pdf(LETTER, PICTURE)],
	[
		'a scan of another document with its text',
		'NOT_A_CREDIT_REPORT',
		pdf(PICTURE + lines('房屋租赁合同样例条款', 15, unseen)),
	],
	[
		'a scan of an enterprise report with its text',
		'ENTERPRISE_REPORT',
		pdf(
			PICTURE + show('企业信用报告', 240, 780, { size: 20, ...unseen }) + ' ' + lines('样例企业的征信信息', 10, unseen),
			PICTURE,
		),
	],
])('%s: %s, and nothing is sent', async (_name, code, bytes) => {
	await expect(sandbox.parse(bytes)).rejects.toMatchObject({ code, charged: false });
	expect(sandbox.requests).toEqual([]);
});

test.each([
	['invoice', 'NOT_A_CREDIT_REPORT'],
	['letter', 'NOT_A_CREDIT_REPORT'],
	['enterprise', 'ENTERPRISE_REPORT'],
	['unknown-edition', 'UNKNOWN_EDITION'],
	['truncated', 'PDF_DAMAGED'],
])('%s: %s, and nothing is sent', async (name, code) => {
	await expect(sandbox.parse(await hostileFile(name).make())).rejects.toMatchObject({ code, charged: false });
	expect(sandbox.requests).toEqual([]);
});

test('a scan with the mark of a scanner is called one, and JD AI is named as a way', async () => {
	const bytes = pdf(PICTURE + show('扫描全能王 创建', 440, 12), PICTURE);
	const file = await createLocalEngine().describe(sourceOf(bytes));
	expect(file).toMatchObject({ isCreditReport: false, kind: null, textSource: 'scan', pages: 2 });
	expect(file.reason).toMatchObject({
		code: 'NO_TEXT_LAYER',
		message: 'The PDF is a scan, and no report can be read from the text that it has',
		description: expect.stringContaining('engine JD AI'),
	});
});
