import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { originOf } from '../engines/engine';
import { dearest } from '../engines/jd/charge';
import { CreditReportError } from '../errors/CreditReportError';
import type { Charged } from '../errors/table';
import { createReaders } from './common/engine';
import { maskedSource, toErrorItem, toNodeError } from './common/errors';
import { hintsOf } from './common/hints';
import { inputsOf } from './common/input';
import { isMasked } from './common/options';
import { keptFiles } from './common/output';
import { chosen } from './common/parameters';
import { choice } from '../parameters/kinds';
import { readValue } from '../parameters/read';
import type { Gathered, Input, Job, MissingInput, Operation, Run, Source } from './operation';
import { operationField, resourceField, RESOURCES } from './resources';

/**
 * Runs the chosen operation on every item, one PDF after the other: JD bills and limits by the call, and the local
 * engine's worker pool is shared by all executions of this n8n, so that one of them must not take it whole.
 * An operation that needs several reports at once has them read first, in the same way, and then works group by group.
 * Under Continue On Fail a PDF or a group that fails costs one error item, not its neighbours.
 */
export async function router(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = operationOf(context);
	const run: Run = { readerFor: createReaders(context), metas: [], takenOver: [] };
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
			if (!context.continueOnFail() || isCancelled(context, error))
				throw toNodeError(context, error, itemIndexes.at(-1) ?? 0, source);
			output.push({ ...toErrorItem(error, itemIndexes, source), ...keptFiles(context, itemIndexes) });
			return [];
		}
	};
	const perform = async (job: Job): Promise<INodeExecutionData[]> => {
		if ('execute' in operation) return await operation.execute(context, job);
		gathered.push(...(await operation.gather(context, job)));
		return [];
	};

	for (const [itemIndex, item] of context.getInputData().entries()) {
		const inputs = await attempt([itemIndex], async () => await inputsOf(context, itemIndex, item));
		for (const input of inputs) {
			output.push(
				...(await attempt(
					[itemIndex],
					async () => {
						if (input.kind === 'missing') throw input.error;
						return await perform({ itemIndex, input, run });
					},
					sourceOf(context, input, itemIndex),
				)),
			);
		}
	}
	if ('executeGroup' in operation) {
		const groups = await operation.groupsOf(gathered);
		for (const group of groups)
			output.push(
				...(await attempt(itemsOf(group), async () => {
					try {
						return await operation.executeGroup(context, group, groups);
					} catch (error) {
						throw error instanceof CreditReportError ? error.with({ charged: chargedFor(group) }) : error;
					}
				})),
			);
	}
	context.addExecutionHints(...hintsOf(run.metas, run.takenOver));
	return [output];
}

/** What reading the reports of a group has cost in this execution: an error after it must not tell that it was free. */
function chargedFor(group: readonly Gathered[]): Charged {
	return dearest(group.flatMap(({ job, report }) => (job.input.kind === 'pdf' ? (report.meta.charge ?? false) : [])));
}

/** The chosen operation; the panel gives no other, but a workflow can be written by hand. */
function operationOf(context: IExecuteFunctions): Operation {
	try {
		const names = choice(RESOURCES.map(({ value }) => value));
		const name = readValue(resourceField.displayName, names, context.getNodeParameter(resourceField.name, 0));
		const resource = RESOURCES.find(({ value }) => value === (name ?? resourceField.default))!;
		const operation = chosen(context, operationField(resource), 0);
		return resource.operations.find(({ FIELD }) => FIELD.value === operation)!;
	} catch (error) {
		throw toNodeError(context, error, 0);
	}
}

function sourceOf(context: IExecuteFunctions, input: Input | MissingInput, itemIndex: number): Source | undefined {
	if (input.kind !== 'pdf') return undefined;
	const source = originOf(input.pdf);
	return isMasked(context, itemIndex) ? maskedSource(source) : source;
}

/** The items of a group, each once. */
function itemsOf(group: readonly Gathered[]): number[] {
	return [...new Set(group.map(({ job }) => job.itemIndex))];
}

/** A stopped execution ends, whatever Continue On Fail says. */
function isCancelled(context: IExecuteFunctions, error: unknown): boolean {
	return context.getExecutionCancelSignal()?.aborted === true || (error instanceof CreditReportError && error.isStop);
}
