import { chromium, type Browser, type Page } from 'playwright-core';

import { htmlPage } from '../../../nodes/CreditReport/render/html';
import { viewOf } from '../../../nodes/CreditReport/render/view';
import type { RuleSet } from '../../../nodes/CreditReport/report/screen';
import { CHROMIUM, CHROMIUM_FLAGS } from '../../../scripts/chromium';
import { makeReport } from '../../../scripts/fixtures/data';
import { parsed } from '../../report/support/reports';

/** What a real browser makes of pages: no text of a report ever runs, and nothing is cut. */

jest.setTimeout(240_000);

/** Each batch has hostile text in another share of the fields, so that the others are as they should be. */
const BATCHES = 6;
const ADDRESS = 'http://report.test/';

/** Text that runs, and says where it stood, wherever it was not escaped. */
const hostile = (place: string): string => {
	const run = `ran('${place.replaceAll(/[^\w.]/g, '')}')`;
	return [
		`"><script>${run}</script><img src=x onerror="${run}">`,
		`'><svg onload="${run}"><details open ontoggle="${run}">`,
		`</title></style></svg></textarea>--><script>${run}</script>`,
		`" onfocus="${run}" autofocus tabindex="1" style="background:url(//evil.test)`,
		`<iframe srcdoc="<script>parent.${run}</script>"></iframe><a href="javascript:${run}">`,
		'<base href="//evil.test/"><link rel="stylesheet" href="//evil.test/a.css"><meta http-equiv="refresh" content="0;url=//evil.test">',
	].join('');
};

/** A copy with the text at every leaf of a share of all leaves replaced. */
function poisoned<T>(value: T, isHit: (leaf: number) => boolean): T {
	let leaf = 0;
	const copy = (node: unknown, place: string): unknown => {
		if (Array.isArray(node)) return node.map((entry, index) => copy(entry, `${place}.${index}`));
		if (typeof node === 'object' && node !== null)
			return Object.fromEntries(Object.entries(node).map(([key, entry]) => [key, copy(entry, `${place}.${key}`)]));
		return typeof node === 'string' && isHit(leaf++) ? hostile(place) : node;
	};
	return copy(value, 'report') as T;
}

const TRUTH = makeReport('gen2-detailed-personal', { seed: 2, rich: 2 }).truth;

/** What a parser says of a file is from the file too. */
const META = {
	edition: 'gen2-detailed-personal' as const,
	source: { field: 'data', fileName: hostile('fileName') },
	unparsed: [{ page: 1, text: hostile('unparsed') }],
	warnings: [
		{
			code: 'CONFLICTING_VALUE' as const,
			message: hostile('message'),
			page: 1,
			path: hostile('path'),
			value: hostile('value'),
		},
	],
};

const RULES: RuleSet = {
	name: hostile('ruleSet'),
	nameZh: hostile('ruleSetZh'),
	rules: [
		{
			indicator: 'loanBalance',
			operator: '>',
			threshold: 0,
			outcome: 'reject',
			text: hostile('rule'),
			textZh: hostile('ruleZh'),
		},
	],
};

const withoutPolicy = (page: string): string => {
	const stripped = page.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');
	expect(stripped).not.toBe(page);
	return stripped;
};

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS] });
});
afterAll(async () => await browser.close());

/** Opens pages one after the other. @returns what ran, what was asked for besides the page, and what no page of ours holds */
async function opened(pages: readonly string[]): Promise<Array<{ ran: string[]; asked: string[]; foreign: number }>> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const asked: string[] = [];
	let body = '';
	await page.addInitScript('window.places = []; window.ran = (place) => window.places.push(place)');
	await page.route('**/*', async (route) => {
		if (route.request().url() === ADDRESS) return await route.fulfill({ contentType: 'text/html', body });
		asked.push(route.request().url());
		await route.abort();
	});
	const results = [];
	for (body of pages) {
		asked.length = 0;
		await page.goto(ADDRESS, { waitUntil: 'load' });
		await page.evaluate('new Promise((done) => setTimeout(done, 50))');
		const ran = (await page.evaluate('window.places')) as string[];
		const foreign = await page
			.locator(
				'script, img, iframe, base, link, meta[http-equiv="refresh"], [onload], [onfocus], [style], a[href^="j"]',
			)
			.count();
		// The icon of a site is asked for by the browser itself.
		results.push({ ran, asked: asked.filter((url) => !url.endsWith('favicon.ico')), foreign });
	}
	await context.close();
	return results;
}

test('the hostile text runs where it is not escaped, and the policy alone would stop it', async () => {
	const page = htmlPage(viewOf(parsed(TRUTH))).replace(
		'</main>',
		`${hostile('raw').replace(/<meta[^>]*>/, '')}</main>`,
	);
	const [guarded, open] = await opened([page, withoutPolicy(page)]);
	expect(guarded?.ran).toEqual([]);
	expect(open?.ran.length).toBeGreaterThan(2);
});

test('script in any field runs nothing and loads nothing, with the policy and without it', async () => {
	const shares = Array.from({ length: BATCHES }, (_, batch) => poisoned(TRUTH, (leaf) => leaf % BATCHES === batch));
	const all = poisoned(TRUTH, () => true);
	const pages = [
		...[...shares, all].map((truth) => htmlPage(viewOf(parsed(truth, META), { rules: RULES }))),
		htmlPage(viewOf(parsed(all, META), { language: 'en', rules: RULES })),
	];
	for (const page of pages) expect(page).toContain('&lt;script&gt;ran(');
	const results = await opened([...pages.slice(-2), ...pages.map(withoutPolicy)]);
	for (const result of results) expect(result).toEqual({ ran: [], asked: [], foreign: 0 });
});

describe('on a screen', () => {
	const PAGE = htmlPage(viewOf(parsed(TRUTH, { edition: 'gen2-detailed-personal' })));
	const widthOf = async (width: number): Promise<{ wide: number; page: Page }> => {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		await page.setContent(PAGE);
		return { wide: (await page.evaluate('document.documentElement.scrollWidth')) as number, page };
	};

	test.each([360, 768, 1200])('of %i pixels the page does not scroll sideways', async (width) => {
		const { wide, page } = await widthOf(width);
		expect(wide).toBe(width);
		await page.close();
	});

	test('the names of accounts stay where the newest months are shown', async () => {
		const { page } = await widthOf(360);
		const seen = await page.evaluate(`(() => {
			const box = document.querySelector('.on-screen .scroll').getBoundingClientRect();
			const name = document.querySelector('.on-screen .heat tbody th').getBoundingClientRect();
			const newest = document.querySelector('.on-screen .heat thead tr:last-child th:last-child').getBoundingClientRect();
			return name.left >= box.left - 1 && newest.right <= box.right + 1;
		})()`);
		expect(seen).toBe(true);
		await page.close();
	});

	test('what is folded on a screen is opened on paper, and the heat map is in pieces that fit it', async () => {
		const { page } = await widthOf(1200);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.locator('.folded').first().isVisible()).toBe(true);
		expect(await page.evaluate('getComputedStyle(document.querySelector(".part")).backgroundColor')).toBe(
			'rgb(255, 255, 255)',
		);
		// A4 without its margins, in pixels of CSS.
		await page.setViewportSize({ width: Math.floor((186 / 25.4) * 96), height: 1000 });
		expect(
			await page.evaluate(
				'[...document.querySelectorAll("table, svg, dl")].filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.className)',
			),
		).toEqual([]);
		await page.emulateMedia({ media: 'screen' });
		expect(await page.locator('.folded').first().isVisible()).toBe(false);
		await page.close();
	});
});
