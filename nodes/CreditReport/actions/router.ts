import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { CreditReportError } from '../errors/CreditReportError';
import { createEngines } from './common/engine';
import { toErrorItem, toNodeError } from './common/errors';
import { hintsOf } from './common/hints';
import { inputsOf } from './common/input';
import type { Input, Operation, Run, Source } from './operation';
import * as analysis from './analysis/Analysis.resource';
import * as report from './report/Report.resource';

const RESOURCES: Record<string, Readonly<Record<string, Operation>>> = {
	report: report.operations,
	analysis: analysis.operations,
};

/**
 * Runs the chosen operation on every item, one PDF after the other: JD bills and limits by the call, and the local
 * engine's worker pool is shared by all executions of this n8n, so that one of them must not take it whole.
 * Under Continue On Fail a PDF that fails costs one error item, not its neighbours.
 */
export async function router(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const resource = this.getNodeParameter('resource', 0) as string;
	const { execute } = RESOURCES[resource]![this.getNodeParameter('operation', 0) as string]!;
	const run: Run = { engineFor: createEngines.call(this), metas: [] };
	const output: INodeExecutionData[] = [];

	const attempt = async <T>(itemIndex: number, work: () => Promise<T[]>, source?: Source): Promise<T[]> => {
		try {
			return await work();
		} catch (error) {
			if (!this.continueOnFail() || isCancelled.call(this, error)) throw toNodeError.call(this, error, itemIndex, source);
			output.push(toErrorItem(error, itemIndex, source));
			return [];
		}
	};

	for (const [itemIndex, item] of this.getInputData().entries()) {
		const inputs = await attempt(itemIndex, async () => await inputsOf.call(this, itemIndex, item));
		for (const input of inputs) {
			output.push(...(await attempt(itemIndex, async () => await execute.call(this, { itemIndex, input, run }), sourceOf(input))));
		}
	}
	this.addExecutionHints(...hintsOf(run.metas));
	return [output];
}

function sourceOf(input: Input): Source | undefined {
	return input.kind === 'pdf' ? { field: input.pdf.field, fileName: input.pdf.fileName } : undefined;
}

/** A stopped execution ends, whatever Continue On Fail says. */
function isCancelled(this: IExecuteFunctions, error: unknown): boolean {
	return this.getExecutionCancelSignal()?.aborted === true || (error instanceof CreditReportError && error.code === 'CANCELLED');
}
