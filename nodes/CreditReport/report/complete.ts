import { SECTIONS, type Field } from './catalogue';

type Node = Record<string, unknown>;

/**
 * Completes a report so that every key of the contract is there, in catalogue order: missing scalar null, missing object
 * an object of nulls, missing list []. Records inside lists are completed too; keys the catalogue does not know stay, last.
 * Works for any leaf, so evidence trees can be completed the same way.
 */
export function completeReport(partial: Readonly<Node>): Node {
	const result: Node = {};
	for (const section of SECTIONS) {
		if (section.topLevel) Object.assign(result, completeRecord(pick(partial, section.fields), section.fields));
		else if (section.kind === 'list') result[section.key] = completeList(partial[section.key], section.fields);
		else result[section.key] = completeRecord(asNode(partial[section.key]), section.fields);
	}
	return { ...result, ...withoutKeys(partial, result) };
}

function completeRecord(record: Readonly<Node>, fields: readonly Field[]): Node {
	const result: Node = {};
	for (const field of fields) {
		const value = record[field.key];
		if (field.type === 'list') result[field.key] = field.fields ? completeList(value, field.fields) : (value ?? []);
		else if (field.type === 'object') result[field.key] = completeRecord(asNode(value), field.fields ?? []);
		else result[field.key] = value ?? null;
	}
	return { ...result, ...withoutKeys(record, result) };
}

function completeList(list: unknown, fields: readonly Field[]): unknown {
	if (!Array.isArray(list)) return list ?? [];
	return list.map((record) => (isNode(record) ? completeRecord(record, fields) : record));
}

function pick(node: Readonly<Node>, fields: readonly Field[]): Node {
	return Object.fromEntries(fields.filter((field) => field.key in node).map((field) => [field.key, node[field.key]]));
}

function withoutKeys(node: Readonly<Node>, known: Readonly<Node>): Node {
	return Object.fromEntries(Object.entries(node).filter(([key]) => !(key in known)));
}

function asNode(value: unknown): Node {
	return isNode(value) ? value : {};
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
