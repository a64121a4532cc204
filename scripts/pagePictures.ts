import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

import { htmlPage } from '../nodes/CreditReport/render/html';
import { viewOf } from '../nodes/CreditReport/render/view';
import { present } from '../nodes/CreditReport/report/forms/present';
import { PRESETS } from '../nodes/CreditReport/report/screen';
import { makeReport } from './fixtures/data';
import { manyAccounts } from './fixtures/manyAccounts';
import { parsedReport } from './fixtures/parsed';
import { parseAll } from './localEngine';
import { ROOT } from './root';
import { webpOf } from './webp';

const SAMPLE = 'sample-report.pdf';
const DETAILED = { seed: 3, rich: 1 } as const;
const ACCOUNTS = 40;

/** In CSS pixels; of a long page its beginning is shown. */
const SCREEN = { width: 1100, height: 1500 };
const PHONE = { width: 360, height: 800 };
/** Where a phone is scrolled to, by the ids of parts. */
const ON_PHONE = ['report', 'figures', 'history', 'inquiries'];
const SHEETS = 4;
const DOTS_PER_INCH = 62;
const GAP = 12;

interface Shot {
	size: typeof SCREEN;
	isDark?: boolean;
	/** The part that stands at the top. */
	part?: string;
}

/** Pictures of the page that Render draws, as WebP by name: on a screen by light and in the dark, on a phone, on paper, with many accounts. */
export async function pagePictures(browser: Browser): Promise<ReadonlyMap<string, Buffer>> {
	const sample = htmlPage(viewOf(await parsedSample(), { rules: PRESETS['consumer-lender'] }));
	const detailed = htmlPage(viewOf(parsedReport(makeReport('gen2-detailed-personal', DETAILED))));
	const many = htmlPage(viewOf(parsedReport(manyAccounts(ACCOUNTS))));
	const phone = await Promise.all(ON_PHONE.map((part) => screenOf(browser, detailed, { size: PHONE, part }, 'png')));
	return new Map([
		['render-light', await screenOf(browser, sample, { size: SCREEN })],
		['render-dark', await screenOf(browser, detailed, { size: SCREEN, isDark: true })],
		['render-phone', await besideEachOther(browser, phone)],
		['render-a4', await besideEachOther(browser, await sheetsOf(browser, sample))],
		['render-40-accounts', await screenOf(browser, many, { size: SCREEN, part: 'history' })],
	]);
}

async function parsedSample() {
	const [result] = await parseAll(readFileSync(join(ROOT, 'examples', SAMPLE)));
	return present({ ...result!, meta: { ...result!.meta, source: { field: 'data', fileName: SAMPLE } } });
}

async function screenOf(
	browser: Browser,
	html: string,
	{ size, isDark = false, part }: Shot,
	type: 'png' | 'webp' = 'webp',
): Promise<Buffer> {
	const page = await browser.newPage({ viewport: size, colorScheme: isDark ? 'dark' : 'light' });
	await page.setContent(html);
	if (part !== undefined) await page.evaluate(`document.getElementById('${part}').scrollIntoView()`);
	const picture = type === 'png' ? await page.screenshot() : await webpOf(page, await seen(page));
	await page.close();
	return picture;
}

/** The part of a page that its window shows. */
async function seen(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
	const { width, height } = page.viewportSize()!;
	return { x: 0, y: Number(await page.evaluate('scrollY')), width, height };
}

/** The first sheets of a page on paper. */
async function sheetsOf(browser: Browser, html: string): Promise<Buffer[]> {
	const page = await browser.newPage();
	await page.setContent(html);
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	await page.close();
	return Array.from({ length: SHEETS }, (_, index) =>
		execFileSync('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), '-f', `${index + 1}`, '-l', `${index + 1}`, '-'], {
			input: pdf,
		}),
	);
}

async function besideEachOther(browser: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
	const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
	const images = pictures.map(
		(picture) => `<img style="display:block" src="data:image/png;base64,${picture.toString('base64')}">`,
	);
	await page.setContent(
		`<body style="margin:0"><div style="display:inline-flex;gap:${GAP}px;padding:${GAP}px;background:#8b95a1">${images.join('')}</div>`,
	);
	await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
	const picture = await webpOf(page, (await page.locator('div').boundingBox())!);
	await page.close();
	return picture;
}
