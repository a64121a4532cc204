import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

import { webpOf, type Clip } from '../../webp';
import type { Checks } from '../checks';

/** Photographs parts of a page for the docs. */
export class Camera {
	/** @param folder where the pictures go; undefined when none are kept */
	constructor(
		private readonly checks: Checks,
		private readonly folder: string | undefined,
	) {}

	/** @param name of the file, without extension */
	async photograph(subject: Locator, name: string, caption: string): Promise<void> {
		if (this.folder === undefined) return;
		await subject.scrollIntoViewIfNeeded();
		const box = await subject.boundingBox();
		if (box === null) throw new Error(`${name}: there is nothing to photograph`);
		await this.photographArea(subject.page(), box, name, caption);
	}

	/** The same for whatever stands in a part of the window. */
	async photographArea(page: Page, area: Clip, name: string, caption: string): Promise<void> {
		if (this.folder === undefined) return;
		const file = `${name}.webp`;
		mkdirSync(this.folder, { recursive: true });
		writeFileSync(path.join(this.folder, file), await webpOf(page, area));
		this.checks.picture(`${path.basename(this.folder)}/${file}`, caption);
	}
}
