import type { EditionKey } from '../../../nodes/CreditReport/report/catalogue/editions';
import type { NormalisedReport, Parsed } from '../../../nodes/CreditReport/report/forms/reports';
import { makeReport } from '../../../scripts/fixtures/data';
import type { Rich } from '../../../scripts/fixtures/types';
import { parsed } from './reports';

const EDITIONS: readonly EditionKey[] = [
	'gen1-brief',
	'gen1-detailed-bank',
	'gen1-detailed-personal',
	'gen2-brief',
	'gen2-detailed-personal',
	'gen2-institution',
];
const SEEDS = [1, 2, 3, 4, 5, 6];

/** Reports of the fixture maker, every edition with few, some and all of its fields, as the operation Parse puts them out. */
export const MADE_REPORTS: ReadonlyArray<{ edition: EditionKey; report: Parsed<NormalisedReport> }> = EDITIONS.flatMap(
	(edition) =>
		SEEDS.map((seed) => ({
			edition,
			report: parsed(makeReport(edition, { seed, rich: (seed % 3) as Rich }).truth, { edition }),
		})),
);
