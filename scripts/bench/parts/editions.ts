import type { EditionKey } from '../../fixtures/grammar';
import { editions, pagesOf, reportOf } from '../reports';
import { tableOf, whole } from '../support';
import type { Part } from './types';
import { measureWays, type Medians } from './ways';

type EditionResult = { edition: EditionKey; pages: number } & Medians;

export const EDITIONS: Part<EditionResult[]> = {
	title: 'One report of each edition',
	about: 'With every field that it can have, through the package. "Times" is against pdftotext in the same round.',
	async measure({ rounds }) {
		const results: EditionResult[] = [];
		for (const edition of editions()) {
			const file = await reportOf({ edition, look: 'pdfkit-wqy' });
			const { api } = await measureWays(file, ['api'], rounds);
			results.push({ edition, pages: pagesOf(file), ...api });
		}
		return results;
	},
	show: (results) => [
		tableOf(
			['Edition', 'Pages', 'ms', 'times', 'ms, again', 'times, again'],
			results.map(({ edition, pages, ms, ratio, againMs, againRatio }) => [
				edition,
				pages,
				whole(ms),
				ratio.toFixed(2),
				whole(againMs),
				againRatio?.toFixed(2),
			]),
		),
	],
};
