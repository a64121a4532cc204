/**
 * Makes the pictures of docs/ that show pages anew: the first page of each edition, invented by the fixture maker, a page as the
 * local engine reads it, and a workbook. Needs Debian's chromium, poppler-utils, libreoffice-calc and fonts-wqy-zenhei.
 * `node scripts/run.js pictures`
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

import { drawPdf } from '../nodes/CreditReport/engines/local/inspection/drawPages';
import { viewOf } from '../nodes/CreditReport/render/view';
import { workbook } from '../nodes/CreditReport/render/xlsx';
import type { ParsedReport } from '../nodes/CreditReport/report/forms/reports';
import { PRESETS } from '../nodes/CreditReport/report/screen';
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium';
import { makeReport } from './fixtures/data';
import { EDITIONS } from './fixtures/grammar';
import { lookOf, type Look } from './fixtures/looks';
import { renderReport } from './fixtures/render';
import { pdfium } from './localEngine';
import { pagePictures } from './pagePictures';
import { ROOT } from './root';
import { webpOf } from './webp';
import { workbookPictures } from './workbookPictures';

const FOLDER = join(ROOT, 'docs/pictures');

/** An ordinary report in a plain print, with the page numbers of the issuer below it. */
const [SEED, RICH] = [7, 1] as const;
const LOOK: Look = { ...lookOf('pdfkit-wqy'), furniture: 'cn-footer' };
/** A4 becomes 620 by 877 pixels: small enough to load six at a time, large enough to read. */
const DOTS_PER_INCH = 75;

/** The page with the most kinds of lines: tables, headings and a sentence that opens an account. */
const READ = { file: 'examples/sample-report.pdf', page: 2 };

async function main(): Promise<void> {
	const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS] });
	try {
		const page = await browser.newPage();
		for (const { key } of EDITIONS) {
			const pdf = await renderReport(makeReport(key, { seed: SEED, rich: RICH }), LOOK);
			await keep(page, `edition-${key}`, `data:image/png;base64,${firstPageOf(pdf).toString('base64')}`);
		}
		const [drawing] = await drawPdf(await pdfium(), readFileSync(join(ROOT, READ.file)), {}, { page: READ.page });
		await keep(page, 'page-as-read', `data:image/svg+xml;base64,${Buffer.from(drawing!.svg).toString('base64')}`);
		const { truth } = makeReport('gen2-detailed-personal', { seed: SEED, rich: 2 });
		const view = viewOf(truth as unknown as ParsedReport, { rules: PRESETS.mortgage });
		for (const [name, png] of workbookPictures(await workbook(view)))
			await keep(page, name, `data:image/png;base64,${png.toString('base64')}`);
		for (const [name, picture] of await pagePictures(browser)) writeFileSync(join(FOLDER, `${name}.webp`), picture);
	} finally {
		await browser.close();
	}
}

/** The first page as a PNG. */
function firstPageOf(pdf: Buffer): Buffer {
	return execFileSync('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), '-f', '1', '-l', '1', '-'], { input: pdf });
}

/** Writes a picture in its own size. */
async function keep(page: Page, name: string, image: string): Promise<void> {
	await page.setContent(`<body style="margin:0"><img style="display:block" src="${image}"></body>`);
	await page.evaluate('document.images[0].decode()');
	const { width, height } = (await page.locator('img').boundingBox())!;
	await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
	writeFileSync(join(FOLDER, `${name}.webp`), await webpOf(page, { x: 0, y: 0, width, height }));
}

main().catch((error: Error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
