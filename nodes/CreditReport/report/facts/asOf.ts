import { dayOf } from './dates';
import { textAt } from '../forms/read';
import type { NormalisedReport } from '../forms/reports';

/** The day a report speaks of: that of its report time (not today, not the time of the request). The report must be normalised. */
export function asOfDay(report: NormalisedReport): string | null {
	return dayOf(textAt(report, 'createAt'));
}
