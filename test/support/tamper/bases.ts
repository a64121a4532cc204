import { makeReport } from '../../../scripts/fixtures/data';
import type { EditionKey } from '../../../scripts/fixtures/grammar';
import type { MadeReport } from '../../../scripts/fixtures/types';

/** A made-up report to forge. */
interface Base {
	edition: EditionKey;
	/** With a bank's loan overdue for more than 90 days, inquiries of several kinds, and agreements where the edition prints them. */
	seed: number;
}

const BASES: readonly Base[] = [
	{ edition: 'gen1-detailed-personal', seed: 14 },
	{ edition: 'gen1-brief', seed: 22 },
	{ edition: 'gen2-brief', seed: 7 },
	{ edition: 'gen2-detailed-personal', seed: 7 },
	{ edition: 'gen2-institution', seed: 2 },
];

/** Reports of five editions, each without a contradiction. */
export function bases(): MadeReport[] {
	return BASES.map(({ edition, seed }) => makeReport(edition, { seed, rich: 1 }));
}
