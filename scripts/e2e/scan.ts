import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import PDFDocument from 'pdfkit';

const DOTS_PER_INCH = 100;
/** Points. */
const A4: [number, number] = [595.28, 841.89];

/** The same pages as a scanner would make them: one picture each, no text. */
export async function scanOf(pdf: Buffer): Promise<Buffer> {
	const folder = mkdtempSync(path.join(tmpdir(), 'credit-report-scan-'));
	try {
		const file = path.join(folder, 'report.pdf');
		writeFileSync(file, pdf);
		execFileSync('pdftoppm', ['-jpeg', '-r', String(DOTS_PER_INCH), file, path.join(folder, 'page')]);
		const document = new PDFDocument({ autoFirstPage: false });
		const parts: Buffer[] = [];
		const ended = new Promise<void>((resolve) =>
			document.on('data', (part: Buffer) => parts.push(part)).on('end', resolve),
		);
		for (const page of readdirSync(folder)
			.filter((name) => name.endsWith('.jpg'))
			.sort())
			document.addPage({ size: A4, margin: 0 }).image(path.join(folder, page), 0, 0, { fit: A4 });
		document.end();
		await ended;
		return Buffer.concat(parts);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A scan of a sheet with nothing on it. */
export async function blankScan(): Promise<Buffer> {
	const document = new PDFDocument({ size: A4 });
	const parts: Buffer[] = [];
	const ended = new Promise<void>((resolve) =>
		document.on('data', (part: Buffer) => parts.push(part)).on('end', resolve),
	);
	document.end();
	await ended;
	return await scanOf(Buffer.concat(parts));
}
