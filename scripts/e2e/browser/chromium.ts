import { chromium, selectors, type BrowserContext } from 'playwright-core';

import { CHROMIUM, CHROMIUM_FLAGS } from '../../chromium';
import type { N8nClient } from '../n8n/client';

/** It looks for nothing beyond this machine. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** What a page is waited for; the first one loads some 10 MB of scripts. */
const TIMEOUT_MS = 60_000;

/** A laptop's window. */
const VIEWPORT = { width: 1400, height: 900 };

/** n8n marks the parts of its editor with this. */
selectors.setTestIdAttribute('data-test-id');

/** A browser in which the owner of the instance is logged in. */
export async function openBrowser({ url, session }: N8nClient): Promise<BrowserContext> {
	const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS, ALONE] });
	const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US', reducedMotion: 'reduce' });
	context.setDefaultTimeout(TIMEOUT_MS);
	const [name = '', value = ''] = session.split(/=(.*)/);
	await context.addCookies([{ name, value, url }]);
	return context;
}
