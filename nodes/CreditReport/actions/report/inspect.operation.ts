import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { originOf } from '../../engines/engine';
import { CreditReportError } from '../../errors/CreditReportError';
import { localEngine } from '../common/engine';
import { maskedSource } from '../common/errors';
import { isMasked, parseOptionsOf } from '../common/options';
import { toItems } from '../common/output';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Inspect',
	value: 'inspect',
	description:
		'Say what a PDF is, free of charge and offline: a report or not, which edition, pages, text or scan, encrypted',
	action: 'Inspect a PDF',
};

export const description: INodeProperties[] = [];

/** One item per PDF, for routing mails: a PDF that is no report is an answer, not an error. */
export async function execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	if (job.input.kind !== 'pdf') throw new CreditReportError('NO_PDF_IN_ITEM');
	const { pdf } = job.input;
	const engine = await localEngine();
	const facts = await engine.describe(pdf, parseOptionsOf(context, job.itemIndex));
	const source = originOf(pdf);
	return toItems(
		context,
		[{ source: isMasked(context, job.itemIndex) ? maskedSource(source) : source, ...facts }],
		job,
	);
}
