import type { IDataObject, IExecuteFunctions, INodeExecutionData, IPairedItemData } from 'n8n-workflow';

import { REPORT_FIELDS } from '../../report/catalogue';
import type { Job } from '../operation';
import { COMBINED_FILES } from './input';
import { optionsOf } from './options';

/** Keys of a parsed report in any form. */
export const REPORT_KEYS: ReadonlySet<string> = new Set([
	'meta',
	'evidence',
	...REPORT_FIELDS.map(({ key, wireKey }) => wireKey ?? key),
]);

/**
 * Results as items, paired with the item they came from. With Keep Source the fields and files of that item come along;
 * a field of the result wins over one of the same name.
 * @param itemIndexes every item they came from, where those are several
 */
export function toItems(
	context: IExecuteFunctions,
	results: object[],
	{ itemIndex, input }: Job,
	itemIndexes: readonly number[] = [itemIndex],
): INodeExecutionData[] {
	const item = context.getInputData()[itemIndex]!;
	const { withJson, withBinary } = keptSource(context, itemIndex);
	const kept: IDataObject = {
		...(withJson ? sourceJson(item.json, input.kind) : {}),
		...(withBinary && COMBINED_FILES in item.json ? { [COMBINED_FILES]: item.json[COMBINED_FILES] } : {}),
	};
	return results.map((result) => ({
		json: { ...kept, ...result },
		...(withBinary && item.binary ? { binary: item.binary } : {}),
		pairedItem: pairedWith(itemIndexes),
	}));
}

/**
 * The files of an item that failed, where Keep Source passes them on: another engine may read them. Its JSON stays away, see
 * `toErrorItem`; n8n adds it on the error branch.
 */
export function keptFiles(
	context: IExecuteFunctions,
	itemIndexes: readonly number[],
): Pick<INodeExecutionData, 'binary'> {
	const [itemIndex, ...others] = itemIndexes;
	if (itemIndex === undefined || others.length > 0) return {};
	try {
		const { binary } = context.getInputData()[itemIndex]!;
		return binary && keptSource(context, itemIndex).withBinary ? { binary } : {};
	} catch {
		// What failed may be the options themselves.
		return {};
	}
}

function keptSource(context: IExecuteFunctions, itemIndex: number): { withJson: boolean; withBinary: boolean } {
	const { keepSource = 'nothing' } = optionsOf(context, itemIndex);
	return {
		withJson: keepSource === 'json' || keepSource === 'both',
		withBinary: keepSource === 'binary' || keepSource === 'both',
	};
}

/** The items a result came from, in n8n's terms: one, or a list. */
export function pairedWith(itemIndexes: readonly number[]): IPairedItemData | IPairedItemData[] {
	const [first, ...others] = [...new Set(itemIndexes)].map((item) => ({ item }));
	return first !== undefined && others.length === 0 ? first : [...(first ? [first] : []), ...others];
}

/** The JSON of the input item without its files; of a parsed report only what other nodes added, not the report again. */
function sourceJson(json: IDataObject, kind: Job['input']['kind']): IDataObject {
	const entries = Object.entries(json).filter(
		([key]) => key !== COMBINED_FILES && !(kind === 'parsed' && REPORT_KEYS.has(key)),
	);
	return Object.fromEntries(entries);
}
