import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from '../operation';
import * as extractSections from './extractSections.operation';
import * as inspect from './inspect.operation';
import * as parse from './parse.operation';

export const FIELD = { name: 'Report', value: 'report', description: 'What the report says' };

export const operations: Record<string, Operation> = {
	[extractSections.FIELD.value]: extractSections,
	[inspect.FIELD.value]: inspect,
	[parse.FIELD.value]: parse,
};

export const operationField: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: [extractSections.FIELD, inspect.FIELD, parse.FIELD],
	default: 'parse',
	displayOptions: { show: { resource: [FIELD.value] } },
};

/** Parameters of single operations. */
export const description: INodeProperties[] = [
	...extractSections.description,
	...inspect.description,
	...parse.description,
];
