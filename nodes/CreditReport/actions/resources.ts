import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import * as compare from './analysis/compare.operation';
import * as screen from './analysis/screen.operation';
import * as summarize from './analysis/summarize.operation';
import * as verify from './analysis/verify.operation';
import type { Operation } from './operation';
import * as extractSections from './report/extractSections.operation';
import * as inspect from './report/inspect.operation';
import * as parse from './report/parse.operation';
import * as render from './report/render.operation';

/** A resource of the node: what operations are about. */
interface Resource extends INodePropertyOptions {
	value: string;
	/** Its operations, sorted by name, each in a file of its own. */
	operations: readonly Operation[];
	/** What a new node begins with. */
	firstOperation: string;
}

/** The resources and their operations. The panel and the router are made from this list alone. */
export const RESOURCES: readonly Resource[] = [
	{
		name: 'Report',
		value: 'report',
		description: 'What the report says',
		operations: [extractSections, inspect, parse, render],
		firstOperation: parse.FIELD.value,
	},
	{
		name: 'Analysis',
		value: 'analysis',
		description: 'What follows from the report',
		operations: [compare, screen, summarize, verify],
		firstOperation: summarize.FIELD.value,
	},
];

const FIRST_RESOURCE = 'report';

// The linter of n8n reads these two as literals: a default has to be a literal or a plain name.
export const resourceField: INodeProperties = {
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: RESOURCES.map(({ name, value, description }) => ({ name, value, description })).sort((a, b) =>
		a.name.localeCompare(b.name, 'en'),
	),
	default: FIRST_RESOURCE,
};

/** The choice of operations of a resource. */
export function operationField({ value: resource, operations, firstOperation }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: operations.map(({ FIELD }) => FIELD),
		default: firstOperation,
		displayOptions: { show: { resource: [resource] } },
	};
}

/** What stands below the name of a node on the canvas: `Parse report`, or `Extract: loans, creditCards`. */
export const SUBTITLE = subtitleOf(
	RESOURCES.flatMap(({ operations }) => operations.map(({ FIELD }) => FIELD)),
	extractSections.FIELD.value,
);

/** An expression over the parameters alone: the editor has nothing else when it draws a node. */
function subtitleOf(fields: ReadonlyArray<Operation['FIELD']>, listing: string): string {
	const titles = Object.fromEntries(
		fields.map(({ value, action }) => [value, action.replace(/ an? /, ' ').replace('credit ', '')]),
	);
	const operation = '$parameter["operation"]';
	const sections = '[].concat($parameter["sections"] || [])';
	const more = `(${sections}.length > 3 ? ", …" : "")`;
	return `={{ ${operation} === "${listing}" ? "Extract: " + ${sections}.slice(0, 3).join(", ") + ${more} : (${JSON.stringify(titles)})[${operation}] }}`;
}

/** The parameters of single operations, each shown for its operation. */
export const operationParameters: INodeProperties[] = RESOURCES.flatMap(({ value: resource, operations }) =>
	operations.flatMap(({ FIELD, description }) =>
		description.map((field) => shownFor({ resource: [resource], operation: [FIELD.value] }, field)),
	),
);

/** The field under a condition beside its own. */
function shownFor(condition: IDisplayOptions['show'], field: INodeProperties): INodeProperties {
	const { show, ...others } = field.displayOptions ?? {};
	return { ...field, displayOptions: { show: { ...condition, ...show }, ...others } };
}
