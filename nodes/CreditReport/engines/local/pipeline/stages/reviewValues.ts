import { reviewReport } from '../../../../report/review';
import { normaliseReport, type Normalisation } from '../../../../report/forms/normalise';
import type { Completeness, ReviewEntry } from '../../../../report/forms/types';
import type { GrammarResult } from '../../grammar';
import { placesInFile } from '../../pages/places';
import { readValues } from '../review/readValues';
import type { FoundReport } from '../types';

/**
 * Settles what is doubtful in the recognised pages of a report by what the report itself says, and tells what a person should
 * look at, in the places of the pages as they were read. A report without such pages stays as it is, and has no review.
 */
export function reviewValues({
	found,
	recognised,
	reading,
	normalised,
	completeness,
}: Pick<FoundReport, 'found' | 'recognised'> & {
	reading: GrammarResult;
	normalised: Normalisation;
	completeness: Completeness[];
}): { review?: ReviewEntry[]; reviewShare?: number; reading: GrammarResult; normalised: Normalisation } {
	const { report: printed, evidence, edition, generation, warnings } = reading;
	if (evidence === undefined || !found.findings.sheets.some((sheet) => recognised.has(sheet)))
		return { reading, normalised };
	const values = readValues(printed, placesInFile(found).evidence(evidence), recognised);
	const { report, review } = reviewReport(printed, values, { edition, generation, completeness, warnings });
	return {
		review,
		reviewShare: shareOf(review.length, values.length),
		reading: { ...reading, report },
		normalised: report === printed ? normalised : normaliseReport(report),
	};
}

/** To a tenth of a percent. */
const shareOf = (part: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * part) / all) / 1000);
