import type { IExecuteFunctions } from 'n8n-workflow';

import type { Order } from '../../products/make';
import type { ProductName, Products } from '../../products/table';
import type { Meta } from '../../report/forms/types';
import type { Job } from '../operation';
import { maskedSource } from './errors';
import { optionsOf, parseOptionsOf } from './options';
import { REPORT_KEYS } from './output';

/** What an operation makes of the reports of a job. */
interface Asked<Name extends ProductName> extends Pick<Order<Name>, 'product' | 'options'> {
	/** Only Parse offers output that leaves keys out; the other operations need all of them. */
	complete: boolean;
	/** The product is reckoned with personal data and masked by its own options: a mask must not change a figure or a verdict. */
	masksItself?: boolean;
}

/**
 * What is made of the reports of a job: of those that the chosen engine reads in its PDF (a file may hold several), or of
 * the one taken over from a previous Parse. Reading, checking and reckoning happen in a worker, off n8n's main thread.
 * @throws CreditReportError of the engine, of the product, or NOT_A_PARSED_REPORT.
 */
export async function productOf<Name extends ProductName>(
	context: IExecuteFunctions,
	{ itemIndex, input, run }: Job,
	{ product, options, complete, masksItself = false }: Asked<Name>,
): Promise<Array<Products[Name]['result']>> {
	const { jdCompatible, leaveOutEmpty, mask: isMasked, values } = optionsOf(context, itemIndex);
	const mask = isMasked === true && !masksItself;
	// The product may have needed the names of persons: the hints do not.
	const told = (meta: Meta): Meta => (isMasked ? { ...meta, source: maskedSource(meta.source) } : meta);
	const order: Order<Name> = {
		product,
		options,
		form: { values, mask, ...(complete ? {} : { jdCompatible, leaveOutEmpty }) },
	};
	if (input.kind === 'parsed') {
		const { make } = await import('../../engines/local');
		const material = { kind: 'json', json: reportIn(input.json) } as const;
		const { results, metas } = await make(material, order, context.getExecutionCancelSignal());
		run.takenOver.push(...metas.map(told));
		return results;
	}
	const read = await run.readerFor(itemIndex);
	const { results, metas } = await read(input.pdf, parseOptionsOf(context, itemIndex), order);
	run.metas.push(...metas.map(told));
	return results;
}

/** The report in an item, without what other nodes put beside it (files, perhaps), and without its evidence, of which nothing is made. */
function reportIn(json: object): object {
	return Object.fromEntries(Object.entries(json).filter(([key]) => REPORT_KEYS.has(key) && key !== 'evidence'));
}
