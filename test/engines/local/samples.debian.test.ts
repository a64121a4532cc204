import { coverageOf } from '../../../scripts/fixtures/coverage';
import { makeReport } from '../../../scripts/fixtures/data';
import { EDITIONS } from '../../../scripts/fixtures/grammar';
import { comparable, parseLook } from '../../../scripts/localEngine';

/**
 * What is read of every edition: a font that is embedded, one that is not on pages cut where it hurts, and a browser's print.
 * Each report holds all that its edition prints; what fields take turns in is spread over the seeds.
 */
const SAMPLES = [
	{ look: 'pdfkit-wqy', seed: 1, rich: 2 },
	{ look: 'raw-song-nasty', seed: 2, rich: 2 },
	{ look: 'chrome-noto', seed: 1, rich: 1 },
] as const;

/** A browser takes seconds: shorter reports, one edition of tables, of either generation, and one of sentences will do. */
const BROWSER = 'chrome-noto';
const PRINTED_BY_BROWSER: ReadonlySet<string> = new Set(['gen1-detailed-personal', 'gen2-brief', 'gen2-institution']);

describe.each(EDITIONS.map(({ key, generation }) => [key, generation] as const))(
	'a report of edition %s',
	(edition, generation) => {
		it.each(SAMPLES.filter(({ look }) => look !== BROWSER || PRINTED_BY_BROWSER.has(edition)))(
			'is read as it was printed ($look)',
			async ({ look, seed, rich }) => {
				const sample = makeReport(edition, { seed, rich });
				const { report, meta } = await parseLook(sample, look);
				expect(comparable(report)).toEqual(comparable(sample.truth));
				expect(meta.unparsed).toEqual([]);
				// A watermark is left out, and named.
				expect(meta.warnings.filter(({ code }) => code !== 'TEXT_LEFT_OUT')).toEqual([]);
				expect([meta.edition, meta.generation]).toEqual([edition, generation]);
			},
		);

		it('has each of its fields in one of these samples', () => {
			expect(
				coverageOf(
					edition,
					SAMPLES.map(({ seed, rich }) => makeReport(edition, { seed, rich })),
				).missing,
			).toEqual([]);
		});
	},
);
