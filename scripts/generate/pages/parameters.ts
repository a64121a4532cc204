import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { engineField, inputFields, passwordField } from '../../../nodes/CreditReport/actions/common/fields';
import { optionFields } from '../../../nodes/CreditReport/actions/common/optionFields';
import { operationParameters, RESOURCES } from '../../../nodes/CreditReport/actions/resources';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, codes, table, type Language } from './markdown';

/** What a node of an operation is: what its parameters are shown for. */
interface Chosen {
	resource: string;
	operation: string;
}

/** What differs between the two languages of the page. */
const LANGUAGES = {
	en: {
		introduction:
			'What parameters are called in the JSON of a workflow and in expressions (`{{ $parameter.input }}`), and the values that they take there. What each does: [operations.md](operations.md); members of `options`: [options.md](options.md).',
		columns: ['In the panel', 'Name', 'Type', 'Values', 'Default'],
		options: (names: string) => `Members of \`options\`: ${names}.`,
		many: (count: number) => `${count} names`,
	},
	zh: {
		introduction:
			'参数在工作流 JSON 和表达式（`{{ $parameter.input }}`）中的名称，以及在那里的取值。各参数的作用见 [operations.zh-CN.md](operations.zh-CN.md)，`options` 的成员见 [options.zh-CN.md](options.zh-CN.md)。',
		columns: ['面板上', '名称', '类型', '取值', '默认'],
		options: (names: string) => `\`options\` 的成员：${names}。`,
		many: (count: number) => `${count} 个名称`,
	},
};

/** As the node lists them, between the choice of the operation and the collection Options. */
const PARAMETERS: readonly INodeProperties[] = [...inputFields, passwordField, engineField, ...operationParameters];

/** More values than these are a list of their own elsewhere. */
const MOST_VALUES = 12;

/** Whether a field may be shown for an operation; members of a collection name the operation with a slash. */
function isFor({ resource, operation }: Chosen, { show = {}, hide = {} }: IDisplayOptions = {}): boolean {
	const named = (conditions: typeof show, name: string): unknown[] | undefined =>
		conditions[name] ?? conditions[`/${name}`];
	const shown = (name: string, value: string): boolean => named(show, name)?.includes(value) ?? true;
	return (
		shown('resource', resource) &&
		shown('operation', operation) &&
		!(named(hide, 'operation')?.includes(operation) ?? false)
	);
}

function valuesOf({ type, options = [] }: INodeProperties, language: Language): string {
	if (type !== 'options' && type !== 'multiOptions') return '';
	const values = options.flatMap((option) => ('value' in option ? [String(option.value)] : []));
	return values.length > MOST_VALUES ? LANGUAGES[language].many(values.length) : codes(values);
}

function defaultOf(initial: INodeProperties['default']): string {
	return initial === '' ? '' : code(JSON.stringify(initial));
}

/** A parameter, and below it those of the rows that it holds. */
function rowsOf(field: INodeProperties, language: Language, path = ''): string[][] {
	const name = path + field.name;
	const groups = field.type === 'fixedCollection' ? (field.options ?? []) : [];
	return [
		[field.displayName, code(name), field.type, valuesOf(field, language), defaultOf(field.default)],
		...groups.flatMap((group) =>
			'values' in group ? group.values.flatMap((row) => rowsOf(row, language, `${name}.${group.name}[].`)) : [],
		),
	];
}

/** An operation: how it is chosen, its parameters in the order of the panel, and the options that hold for it. */
function operationParts(chosen: Chosen, title: string, language: Language): string[] {
	const { columns, options } = LANGUAGES[language];
	const fields = PARAMETERS.filter(({ displayOptions }) => isFor(chosen, displayOptions));
	const members = (optionFields.options as INodeProperties[]).filter(({ displayOptions }) =>
		isFor(chosen, displayOptions),
	);
	return [
		`## ${title}`,
		table(columns, [
			['Resource', code('resource'), 'options', code(chosen.resource), ''],
			['Operation', code('operation'), 'options', code(chosen.operation), ''],
			...fields.flatMap((field) => rowsOf(field, language)),
		]),
		options(codes(members.map(({ name }) => name))),
	];
}

export const PAGES = bilingual('parameters', words('Names of parameters', '参数名称'), (language) => [
	LANGUAGES[language].introduction,
	...RESOURCES.flatMap(({ value: resource, operations }) =>
		operations.flatMap(({ FIELD }) => operationParts({ resource, operation: FIELD.value }, FIELD.name, language)),
	),
]);
