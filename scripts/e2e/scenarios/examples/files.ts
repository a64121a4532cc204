import { hostileFile } from '../../../fixtures/hostile';
import { encryptPdf } from '../../../fixtures/hostile/encrypted';
import type { Mail } from '../../services/imap';

type Attachment = Mail['attachments'][number];

/** A PDF as mail programs attach it. */
export function pdf(fileName: string, bytes: Buffer): Attachment {
	return { fileName, contentType: 'application/pdf', bytes };
}

/** The picture in a signature. */
export const LOGO: Attachment = {
	fileName: 'logo.png',
	contentType: 'image/png',
	bytes: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	),
};

/** A PDF that its password alone opens. */
export async function encrypted(bytes: Buffer, password: string): Promise<Buffer> {
	return await encryptPdf(bytes, { qpdf: ['256'], user: password, owner: 'sandbox-owner' });
}

/** A hostile file under the name that a mail gives it. */
export async function hostile(name: string, fileName: string): Promise<Attachment> {
	return pdf(fileName, await hostileFile(name).make());
}
