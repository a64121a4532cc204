import type { IExecuteFunctions } from 'n8n-workflow';

import type { ParsedReport } from '../../report/forms/reports';
import type { Job } from '../operation';
import { optionsOf, parseOptionsOf } from './options';

/** How a report is put out, apart from what the user's options say. */
interface Form {
	/** Only Parse offers output that leaves keys out; the other operations need all of them. */
	complete: boolean;
	/** The operation reckons with personal data and masks its own output: a mask must not change a figure or a verdict. */
	masksItself?: boolean;
}

/**
 * The reports of a job: read from its PDF by the chosen engine (a file may hold several), or the one taken over from a
 * previous Parse.
 * @throws CreditReportError of the engine, or NOT_A_PARSED_REPORT.
 */
export async function reportsOf(
	context: IExecuteFunctions,
	{ itemIndex, input, run }: Job,
	{ complete, masksItself = false }: Form,
): Promise<ParsedReport[]> {
	const { jdCompatible, leaveOutEmpty, mask: isMasked, values } = optionsOf(context, itemIndex);
	const mask = isMasked === true && !masksItself;
	if (input.kind === 'parsed') {
		const [{ asParsedReport }, { maskReport }] = await Promise.all([
			import('../../report/forms/schema'),
			import('../../report/mask'),
		]);
		const parsed = asParsedReport(input.json);
		run.takenOver.push(parsed.meta);
		return [mask ? maskReport(parsed) : parsed];
	}
	const engine = await run.engineFor(itemIndex);
	const results = await engine.parse(input.pdf, parseOptionsOf(context, itemIndex));
	const { field, fileName } = input.pdf;
	const { present } = await import('../../report/forms/present');
	return results.map((result) => {
		const parsed = present(
			{ ...result, meta: { ...result.meta, source: { ...result.meta.source, field, fileName } } },
			{ values, mask, ...(complete ? {} : { jdCompatible, leaveOutEmpty }) },
		);
		// What a form of output leaves out was read all the same.
		run.metas.push({ ...parsed.meta, completeness: result.meta.completeness });
		return parsed;
	});
}
