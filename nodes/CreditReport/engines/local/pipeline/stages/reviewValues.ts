import { CreditReportError } from '../../../../errors/CreditReportError';
import { reviewReport } from '../../../../report/review';
import { normaliseReport, type Normalisation } from '../../../../report/forms/normalise';
import type { Completeness, ReviewEntry } from '../../../../report/forms/types';
import type { GrammarResult } from '../../grammar';
import { placesInFile } from '../../pages/places';
import { readValues } from '../review/readValues';
import type { FoundReport } from '../types';
import { reckonCompleteness } from './reckonCompleteness';

/** What is known of a report, and what its review changes of it. */
export interface Reviewed {
	reading: GrammarResult;
	normalised: Normalisation;
	completeness: Completeness[];
	review?: ReviewEntry[];
	reviewShare?: number;
}

/**
 * Settles what is doubtful in the recognised pages of a report by what the report itself says, and tells what a person should
 * look at, in the places of the pages as they were read. What was reckoned of a value that is repaired is reckoned anew. A
 * report without such pages stays as it is, and has no review.
 * @throws CreditReportError NO_TEXT_LAYER of pictures in which no value is read: nobody can tell that they show an empty report
 */
export function reviewValues({
	found,
	recognised,
	reading,
	normalised,
	completeness,
}: Pick<FoundReport, 'found' | 'recognised'> & Omit<Reviewed, 'review' | 'reviewShare'>): Reviewed {
	const { report: printed, evidence, edition, generation, warnings } = reading;
	if (evidence === undefined || !found.findings.sheets.some((sheet) => recognised.has(sheet)))
		return { reading, normalised, completeness };
	const values = readValues(printed, placesInFile(found).evidence(evidence), recognised);
	if (values.length === 0 && found.findings.sheets.every((sheet) => recognised.has(sheet)))
		throw new CreditReportError('NO_TEXT_LAYER', {
			message: 'The pages are pictures, and no value of a report can be read in them',
		});
	const { report, review } = reviewReport(printed, values, { edition, generation, completeness, warnings });
	const told = { review, reviewShare: shareOf(review.length, values.length) };
	if (report === printed) return { reading, normalised, completeness, ...told };
	const repaired = { reading: { ...reading, report }, normalised: normaliseReport(report) };
	return { ...repaired, ...reckonCompleteness({ found, ...repaired }), ...told };
}

/** To a tenth of a percent. */
const shareOf = (part: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * part) / all) / 1000);
