import { completeness } from '../../../../report/facts/completeness';
import type { Completeness } from '../../../../report/forms/types';
import type { Normalisation } from '../../../../report/forms/normalise';
import type { GrammarResult } from '../../grammar';
import type { FoundReport } from '../types';

/** Compares what a report announces, section by section, with what was read, and with what its pages may have lost. */
export function reckonCompleteness({
	found: { pages, gaps },
	reading: { report, seen },
	normalised,
}: Pick<FoundReport, 'found'> & { reading: GrammarResult; normalised: Normalisation }): {
	completeness: Completeness[];
} {
	return { completeness: completeness(report, normalised, seen, { read: pages.length, gaps }) };
}
