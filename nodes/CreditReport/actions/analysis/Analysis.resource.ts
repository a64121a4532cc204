import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from '../operation';
import * as compare from './compare.operation';
import * as screen from './screen.operation';
import * as summarize from './summarize.operation';
import * as verify from './verify.operation';

export const FIELD = { name: 'Analysis', value: 'analysis', description: 'What follows from the report' };

export const operations: Record<string, Operation> = {
	[compare.FIELD.value]: compare,
	[screen.FIELD.value]: screen,
	[summarize.FIELD.value]: summarize,
	[verify.FIELD.value]: verify,
};

export const operationField: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: [compare.FIELD, screen.FIELD, summarize.FIELD, verify.FIELD],
	default: 'summarize',
	displayOptions: { show: { resource: [FIELD.value] } },
};

/** Parameters of single operations. */
export const description: INodeProperties[] = [
	...compare.description,
	...screen.description,
	...summarize.description,
	...verify.description,
];
