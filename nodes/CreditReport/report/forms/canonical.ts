import { completeReport } from './complete';
import type { AnyLeaves } from './leaves';
import { normaliseReport } from './normalise';
import type { NormalisedReport, ReportInput } from './reports';

/**
 * Reports that are in full, normalised shape, because they were made so: what parsing has normalised is not normalised again
 * when it is analysed. They do not leave the package: a copy (what the API gives to callers, JSON, an item of another node) is
 * a report from outside like any other.
 */
const CANONICAL = new WeakSet<object>();

/** A report of any form (printed, normalised, JD-compatible, without empty sections) in full, normalised shape. */
export function canonical(report: ReportInput): NormalisedReport {
	return isCanonical(report) ? report : markCanonical(normaliseReport(completeReport<AnyLeaves>(report)).report);
}

function isCanonical(report: ReportInput): report is ReportInput & NormalisedReport {
	return CANONICAL.has(report);
}

/** Says of a report just made that it is in full, normalised shape. */
export function markCanonical<Form extends NormalisedReport>(report: Form): Form {
	CANONICAL.add(report);
	return report;
}
