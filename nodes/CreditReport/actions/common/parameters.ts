import type { IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { choice, FLAG, NAMES, number, TEXT, type Kind } from '../../parameters/kinds';
import { readValue } from '../../parameters/read';

/**
 * How values of a field of the panel are read. The panel's own description says which they are; an expression can still
 * give anything, and so can a workflow that was written by hand.
 */
export function kindOf(field: INodeProperties): Kind<unknown> {
	switch (field.type) {
		case 'boolean':
			return FLAG;
		case 'number':
			return number({
				min: field.typeOptions?.minValue,
				max: field.typeOptions?.maxValue,
				whole: field.typeOptions?.numberPrecision === 0,
			});
		case 'options':
			return choiceOf(field);
		case 'multiOptions':
			return NAMES;
		default:
			return TEXT;
	}
}

function choiceOf({ options = [] }: INodeProperties): Kind<string> {
	const entries = options as INodePropertyOptions[];
	return choice(
		entries.map(({ value }) => String(value)),
		Object.fromEntries(entries.map(({ value, name }) => [String(value), name])),
	);
}

/**
 * The word chosen in a field of type `options`.
 * @throws CreditReportError INVALID_PARAMETER
 */
export function chosen(context: IExecuteFunctions, field: INodeProperties, itemIndex: number): string {
	const given = context.getNodeParameter(field.name, itemIndex, field.default) as unknown;
	return readValue(field.displayName, choiceOf(field), given) ?? String(field.default);
}
