import { normaliseReport, type Normalisation } from '../../../../report/forms/normalise';
import type { GrammarResult } from '../../grammar';

/** Gives the values of a report their types, once for everybody. */
export function typeValues({ reading: { report } }: { reading: GrammarResult }): { normalised: Normalisation } {
	return { normalised: normaliseReport(report) };
}
