import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

import type { Checks } from '../checks';

/** Good enough for text to be sharp, and a tenth of a PNG. */
const FORMAT = { format: 'webp', quality: 70 } as const;

/** Photographs parts of a page for the docs. */
export class Camera {
	/** @param folder where the pictures go; undefined when none are kept */
	constructor(
		private readonly page: Page,
		private readonly checks: Checks,
		private readonly folder: string | undefined,
	) {}

	/** @param name of the file, without extension */
	async photograph(subject: Locator, name: string, caption: string): Promise<void> {
		if (this.folder === undefined) return;
		await subject.scrollIntoViewIfNeeded();
		const box = await subject.boundingBox();
		if (box === null) throw new Error(`${name}: there is nothing to photograph`);
		const session = await this.page.context().newCDPSession(this.page);
		// Playwright itself writes no WebP.
		const { data } = await session.send('Page.captureScreenshot', { ...FORMAT, clip: { ...box, scale: 1 } });
		await session.detach();
		const file = `${name}.${FORMAT.format}`;
		mkdirSync(this.folder, { recursive: true });
		writeFileSync(path.join(this.folder, file), Buffer.from(data, 'base64'));
		this.checks.picture(`${path.basename(this.folder)}/${file}`, caption);
	}
}
