import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { CreditReportError } from '../errors/CreditReportError';
import { createEngines } from './common/engine';
import { maskedSource, toErrorItem, toNodeError } from './common/errors';
import { hintsOf } from './common/hints';
import { inputsOf } from './common/input';
import { isMasked } from './common/options';
import { chosen } from './common/parameters';
import { choice } from '../parameters/kinds';
import { readValue } from '../parameters/read';
import type { Gathered, Input, Job, Operation, Run, Source } from './operation';
import * as analysis from './analysis/Analysis.resource';
import * as report from './report/Report.resource';

const RESOURCES: ReadonlyArray<{
	name: string;
	operations: Readonly<Record<string, Operation>>;
	operationField: INodeProperties;
}> = [
	{ name: report.FIELD.value, ...report },
	{ name: analysis.FIELD.value, ...analysis },
];

/**
 * Runs the chosen operation on every item, one PDF after the other: JD bills and limits by the call, and the local
 * engine's worker pool is shared by all executions of this n8n, so that one of them must not take it whole.
 * An operation that needs several reports at once has them read first, in the same way, and then works group by group.
 * Under Continue On Fail a PDF or a group that fails costs one error item, not its neighbours.
 */
export async function router(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = operationOf.call(this);
	const run: Run = { engineFor: createEngines.call(this), metas: [], takenOver: [] };
	const output: INodeExecutionData[] = [];
	const gathered: Gathered[] = [];

	const attempt = async <T>(
		itemIndexes: readonly number[],
		work: () => Promise<T[]>,
		source?: Source,
	): Promise<T[]> => {
		try {
			return await work();
		} catch (error) {
			if (!this.continueOnFail() || isCancelled.call(this, error))
				throw toNodeError.call(this, error, itemIndexes.at(-1) ?? 0, source);
			output.push(toErrorItem(error, itemIndexes, source));
			return [];
		}
	};
	const perform = async (job: Job): Promise<INodeExecutionData[]> => {
		if ('execute' in operation) return await operation.execute.call(this, job);
		gathered.push(...(await operation.gather.call(this, job)));
		return [];
	};

	for (const [itemIndex, item] of this.getInputData().entries()) {
		const inputs = await attempt([itemIndex], async () => await inputsOf.call(this, itemIndex, item));
		for (const input of inputs) {
			output.push(
				...(await attempt(
					[itemIndex],
					async () => await perform({ itemIndex, input, run }),
					sourceOf.call(this, input, itemIndex),
				)),
			);
		}
	}
	if ('executeGroup' in operation) {
		const groups = await operation.groupsOf(gathered);
		for (const group of groups)
			output.push(
				...(await attempt(itemsOf(group), async () => await operation.executeGroup.call(this, group, groups))),
			);
	}
	this.addExecutionHints(...hintsOf(run.metas, run.takenOver));
	return [output];
}

/** The chosen operation; the panel gives no other, but a workflow can be written by hand. */
function operationOf(this: IExecuteFunctions): Operation {
	try {
		const resource =
			readValue('Resource', choice(RESOURCES.map(({ name }) => name)), this.getNodeParameter('resource', 0)) ??
			report.FIELD.value;
		const { operations, operationField } = RESOURCES.find(({ name }) => name === resource)!;
		return operations[chosen.call(this, operationField, 0)]!;
	} catch (error) {
		throw toNodeError.call(this, error, 0);
	}
}

function sourceOf(this: IExecuteFunctions, input: Input, itemIndex: number): Source | undefined {
	if (input.kind !== 'pdf') return undefined;
	const source = { field: input.pdf.field, fileName: input.pdf.fileName };
	return isMasked.call(this, itemIndex) ? maskedSource(source) : source;
}

/** The items of a group, each once. */
function itemsOf(group: readonly Gathered[]): number[] {
	return [...new Set(group.map(({ job }) => job.itemIndex))];
}

/** A stopped execution ends, whatever Continue On Fail says. */
function isCancelled(this: IExecuteFunctions, error: unknown): boolean {
	return this.getExecutionCancelSignal()?.aborted === true || (error instanceof CreditReportError && error.isStop);
}
