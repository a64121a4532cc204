/** Pages of a workbook as LibreOffice shows them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A part of a page, in pixels at so many dots per inch. */
export interface Cut {
	/** A text that stands on the page. */
	on: string;
	dotsPerInch: number;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Overview, and of the accounts the columns that are coloured. */
export const CUTS: Readonly<Record<string, Cut>> = {
	'workbook-overview': { on: '核验结论', dotsPerInch: 90, x: 60, y: 70, width: 680, height: 640 },
	'workbook-accounts': { on: '所在信息段', dotsPerInch: 200, x: 880, y: 140, width: 1140, height: 400 },
};

/** The cuts of a workbook as PNG, by name. Needs Debian's libreoffice-calc and poppler-utils. */
export function workbookPictures(workbook: Uint8Array): Map<string, Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
	try {
		writeFileSync(join(folder, 'report.xlsx'), workbook);
		convert(folder, 'report.xlsx', 'pdf');
		const pdf = readFileSync(join(folder, 'report.pdf'));
		const pages = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f');
		return new Map(
			Object.entries(CUTS).map(([name, { on, dotsPerInch, x, y, width, height }]) => {
				const page = pages.findIndex((text) => text.includes(on)) + 1;
				if (page === 0) throw new Error(`No page has ${on}`);
				const numbers = { r: dotsPerInch, f: page, l: page, x, y, W: width, H: height };
				const flags = Object.entries(numbers).flatMap(([flag, value]) => [`-${flag}`, String(value)]);
				return [name, execFileSync('pdftoppm', ['-png', ...flags, '-'], { input: pdf })];
			}),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Has LibreOffice open a file of a folder and write it anew there, with a profile of its own. */
export function convert(folder: string, file: string, to: string): void {
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file)], {
		stdio: 'ignore',
		timeout: 120_000,
	});
}
