import type { Page } from 'playwright-core';

/** A part of a page, in CSS pixels. */
export interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Good enough for text to be sharp, and a tenth of a PNG. */
const FORMAT = { format: 'webp', quality: 70 } as const;

/** A part of a page of Chromium as a WebP file, which Playwright itself does not write. */
export async function webpOf(page: Page, clip: Clip): Promise<Buffer> {
	const session = await page.context().newCDPSession(page);
	const { data } = await session.send('Page.captureScreenshot', { ...FORMAT, clip: { ...clip, scale: 1 } });
	await session.detach();
	return Buffer.from(data, 'base64');
}
