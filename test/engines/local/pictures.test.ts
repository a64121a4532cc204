import sharp from 'sharp';

import { parseCreditReports } from '../../../nodes/CreditReport/api';
import { createLocalEngine, pdfOf } from '../../../nodes/CreditReport/engines/local';
import { bytesSource } from '../../../nodes/CreditReport/fileSource';

const blank = async (format: 'jpeg' | 'png' = 'png') =>
	await sharp({ create: { width: 40, height: 60, channels: 3, background: '#fff' } })
		.toFormat(format)
		.toBuffer();

it('several pictures are one file, and its pages', async () => {
	const engine = createLocalEngine();
	const pages = [bytesSource(await blank(), 'a.png'), bytesSource(await blank('jpeg'), 'b.jpg')] as const;
	const file = pdfOf(...pages);
	expect(file).toMatchObject({ fileName: 'a.png', pictures: [{ fileName: 'a.png' }, { fileName: 'b.jpg' }] });
	expect(await engine.describe(file)).toMatchObject({ format: 'pictures', pages: 2, encrypted: false });
	// It can be read again.
	expect(await engine.describe(file)).toMatchObject({ pages: 2 });
});

it.each(['jpeg', 'png'] as const)('a picture (%s) is a file of one page', async (format) => {
	const description = await createLocalEngine().describe(bytesSource(await blank(format)));
	expect(description).toMatchObject({ format: format.toUpperCase(), pages: 1, isCreditReport: false });
});

it.each([
	['a PDF', Buffer.from('%PDF-1.7\n'), 'UNSUPPORTED_PICTURE'],
	['a text', Buffer.from('text'), 'NOT_A_PDF'],
	['a part of a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4]), 'PICTURE_DAMAGED'],
])('%s among the pictures of a report refuses all of them', async (_, other, code) => {
	await expect(parseCreditReports([await blank(), other])).rejects.toMatchObject({ code });
});

it('a list of no files is a mistake of the caller', async () => {
	await expect(parseCreditReports([])).rejects.toMatchObject({ code: 'INVALID_PARAMETER' });
});
