/**
 * Measures how well doubtful values are found (`meta.review`), without pictures: made-up reports are printed, characters of
 * their pages are turned into what a recogniser takes them for, with confidence and alternatives, and what is read is
 * compared with the clean print. `node scripts/run.js bench/review [--edition E[,E]] [--seeds 1-20] [--errors 0.004] [--details]`
 * Rates and confidences are a model (`misread.ts`); pictures are measured by scripts/scans.
 */
import { parseArgs } from 'node:util';

import { makeReport } from '../fixtures/data';
import { EDITIONS } from '../fixtures/grammar';
import { looksOf } from '../fixtures/looks';
import { Random } from '../fixtures/random';
import { renderReport } from '../fixtures/render';
import { pdfium } from '../localEngine';
import { parsePages } from '../../nodes/CreditReport/engines/local/pipeline/parsePdf';
import { openPdf } from '../../nodes/CreditReport/engines/local/source/pdf/document';
import type { Page } from '../../nodes/CreditReport/engines/local/source/types';
import { fail } from './support';
import { misread } from './misread';
import { addTo, compareReview, linesOf, tally } from './reviewTally';

const { values } = parseArgs({
	options: {
		edition: { type: 'string' },
		seeds: { type: 'string', default: '1-10' },
		errors: { type: 'string', default: '0.004' },
		details: { type: 'boolean', default: false },
	},
});

async function pagesOf(pdf: Uint8Array): Promise<Page[]> {
	const document = openPdf(await pdfium(), pdf, '');
	try {
		const pages: Page[] = [];
		for (let index = 0; index < document.pageCount; index++) pages.push(await document.page(index));
		return pages;
	} finally {
		await document.close();
	}
}

const read = async (pages: readonly Page[]) =>
	(
		await parsePages(
			{
				pageCount: pages.length,
				page: (index) => Promise.resolve(pages[index]!),
				close: () => Promise.resolve(),
			},
			{},
		)
	)[0]!;

(async () => {
	const [from = 1, to = from] = values.seeds.split('-').map(Number);
	const total = tally();
	for (const [index, { key }] of EDITIONS.entries()) {
		if (values.edition && !values.edition.split(',').includes(key)) continue;
		const sum = tally();
		for (let seed = from; seed <= to; seed++) {
			const look = looksOf(key).find(
				({ expect, unreadable, engine }) => expect === 'same' && !unreadable && engine !== 'chrome',
			)!;
			const pages = await pagesOf(await renderReport(makeReport(key, { seed, rich: 1 }), look));
			const clean = await read(pages);
			const noisy = await read(misread(pages, new Random(1000 * (index + 1) + seed), Number(values.errors)));
			addTo(sum, compareReview(clean.report, noisy, values.details));
		}
		addTo(total, sum);
		process.stdout.write(`${[key, ...linesOf(sum)].join('\n  ')}\n`);
	}
	process.stdout.write(`${['all', ...linesOf(total)].join('\n  ')}\n`);
})().catch(fail);
