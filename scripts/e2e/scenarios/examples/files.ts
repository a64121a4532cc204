import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import PDFDocument from 'pdfkit';

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

/** The first half of a PDF: what a broken download leaves. */
export function damaged(bytes: Buffer): Buffer {
	return bytes.subarray(0, 200);
}

/** The same PDF, to be opened by a password alone. */
export function encrypted(bytes: Buffer, password: string): Buffer {
	const folder = mkdtempSync(path.join(tmpdir(), 'credit-report-encrypted-'));
	try {
		const [from, to] = [path.join(folder, 'in.pdf'), path.join(folder, 'out.pdf')];
		writeFileSync(from, bytes);
		execFileSync('qpdf', ['--encrypt', password, 'owner', '256', '--', from, to]);
		return readFileSync(to);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A PDF that is something else. */
export async function invoice(): Promise<Buffer> {
	const document = new PDFDocument();
	const parts: Buffer[] = [];
	const ended = new Promise<void>((resolve) => {
		document.on('data', (part: Buffer) => parts.push(part)).on('end', resolve);
	});
	document.text('Invoice No. 2026-0042. Consulting services, three days. Amount due: 1,200.00');
	document.end();
	await ended;
	return Buffer.concat(parts);
}
