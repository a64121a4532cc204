import type { INodeProperties } from 'n8n-workflow';

import { INDICATOR_GROUP_CHOICES } from '../../report/indicators/indicatorGroups';

type Shown = Pick<INodeProperties, 'displayOptions'>;

/** Hidden from operations on a parsed report: it has been through these already. */
const hide = { '/input': ['previousParse'] };
const WHEN_READING: Shown = { displayOptions: { hide } };
const FOR_PARSE: Shown = { displayOptions: { show: { '/operation': ['parse'] }, hide } };
const FOR_PARSE_LOCAL: Shown = { displayOptions: { show: { '/operation': ['parse'], '/engine': ['local'] }, hide } };
const FOR_JD: Shown = { displayOptions: { show: { '/engine': ['jd'] }, hide: { ...hide, '/operation': ['inspect'] } } };
/** Figures, verdicts and differences are the same whichever way values are written. */
const FOR_VALUES: Shown = { displayOptions: { show: { '/operation': ['extractSections', 'parse'] }, hide } };
const FOR_ROWS: Shown = { displayOptions: { show: { '/operation': ['extractSections'], '/output': ['row'] } } };
const FOR_INDICATORS: Shown = { displayOptions: { show: { '/operation': ['summarize'] } } };
const FOR_CODES: Shown = {
	displayOptions: {
		show: { '/operation': ['compare', 'extractSections', 'screen', 'summarize', 'verify'] },
		hide: { '/output': ['section'] },
	},
};
const FOR_FLAT_ITEMS: Shown = {
	displayOptions: {
		show: { '/operation': ['compare', 'extractSections', 'screen', 'summarize'] },
		hide: { '/output': ['section'] },
	},
};

/** The collection Options, sorted by name. Which engine or operation an option is for is said by its displayOptions. */
export const optionFields: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Chinese Words 中文',
			name: 'chineseWords',
			type: 'boolean',
			...FOR_CODES,
			default: false,
			description: 'Whether to put out codes as Chinese words: true as 是, gen2-brief as 二代简版, loans as 贷款',
		},
		{
			displayName: 'Column Names',
			name: 'columnNames',
			type: 'options',
			...FOR_FLAT_ITEMS,
			options: [
				{ name: 'Keys', value: 'key', description: 'Names that stay the same for good, such as balance' },
				{ name: 'Chinese Labels 中文', value: 'zh', description: 'Labels as printed on the report, such as 余额' },
				{
					name: 'Chinese Labels with Units 中文（单位）',
					value: 'zhUnits',
					description: 'The same with the unit of a figure, such as 余额（元）',
				},
			],
			default: 'key',
			description: 'What the fields of a flat item are called',
		},
		{
			displayName: 'Include Evidence',
			name: 'evidence',
			type: 'boolean',
			...FOR_PARSE_LOCAL,
			default: false,
			description: 'Whether to add the field evidence: the page and the place on it of every value',
		},
		{
			displayName: 'Indicator Groups',
			name: 'indicatorGroups',
			type: 'multiOptions',
			...FOR_INDICATORS,
			options: INDICATOR_GROUP_CHOICES,
			default: [
				'identity',
				'quality',
				'accounts',
				'lines',
				'debts',
				'burden',
				'overdue',
				'categories',
				'lenders',
				'timeline',
				'inquiries',
				'adverse',
			],
			description: 'Which groups of indicators to put out',
		},
		{
			displayName: 'JD-Compatible Output',
			name: 'jdCompatible',
			type: 'boolean',
			...FOR_PARSE,
			default: false,
			description: 'Whether to put out exactly the keys of the JD AI API, as printed strings, with meta beside them',
		},
		{
			displayName: 'Keep Source',
			name: 'keepSource',
			type: 'options',
			options: [
				{ name: 'Nothing', value: 'nothing', description: 'Put out the result alone' },
				{ name: 'JSON', value: 'json', description: 'Include the JSON data of the input item' },
				{ name: 'Binary', value: 'binary', description: 'Include the binary data of the input item' },
				{ name: 'Both', value: 'both', description: 'Include both JSON and binary data of the input item' },
			],
			default: 'json',
			description:
				'What of the input item to pass on with each result. A field of the result wins over one of the same name.',
		},
		{
			displayName: 'Leave Out Empty Sections',
			name: 'leaveOutEmpty',
			type: 'boolean',
			...FOR_PARSE,
			default: false,
			description:
				'Whether to drop sections that hold nothing. Off, every section is always there and expressions never break.',
		},
		{
			displayName: 'Mask Personal Data',
			name: 'mask',
			type: 'boolean',
			default: false,
			description:
				'Whether to mask names, ID and bank card numbers, phones, addresses, plates, mail and WeChat accounts in the output, in free text and file names too. Figures and verdicts stay the same.',
		},
		{
			displayName: 'Max Pages',
			name: 'maxPages',
			type: 'number',
			...WHEN_READING,
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 500,
			description: 'A PDF with more pages than this is refused',
		},
		{
			displayName: 'Nested Lists',
			name: 'nestedLists',
			type: 'options',
			...FOR_ROWS,
			options: [
				{ name: 'Leave Out', value: 'leaveOut', description: 'Flat rows: a nested list is a section of its own' },
				{ name: 'Include', value: 'include', description: 'Each row keeps the lists nested in it' },
			],
			default: 'include',
			description: 'What happens to lists inside a row, such as the repayment history of a loan',
		},
		{
			displayName: 'Overdue Rule: M in Total',
			name: 'overdueRuleInTotal',
			type: 'number',
			...FOR_INDICATORS,
			typeOptions: { minValue: 1, maxValue: 60, numberPrecision: 0 },
			default: 6,
			description: 'The M of 连N累M: how many months overdue in all of one account break the rule',
		},
		{
			displayName: 'Overdue Rule: N in a Row',
			name: 'overdueRuleInARow',
			type: 'number',
			...FOR_INDICATORS,
			typeOptions: { minValue: 1, maxValue: 60, numberPrecision: 0 },
			default: 3,
			description:
				'The N of 连N累M: how many months overdue in a row of one account break the rule (overdueRuleBroken)',
		},
		{
			displayName: 'Overdue Rule: Window',
			name: 'overdueRuleMonths',
			type: 'number',
			...FOR_INDICATORS,
			typeOptions: { minValue: 1, maxValue: 60, numberPrecision: 0 },
			default: 24,
			description: 'How many months of each repayment record the rule looks at',
		},
		{
			displayName: 'PDF Password',
			name: 'password',
			type: 'string',
			...WHEN_READING,
			typeOptions: { password: true },
			default: '',
			description: 'The password that opens the PDF, if it has one',
		},
		{
			displayName: 'Requests per Second',
			name: 'requestsPerSecond',
			type: 'number',
			...FOR_JD,
			typeOptions: { minValue: 0.1, numberPrecision: 1 },
			default: 2,
			description: 'How many calls to JD AI to start per second at most',
		},
		{
			displayName: 'Retries',
			name: 'retries',
			type: 'number',
			...FOR_JD,
			typeOptions: { minValue: 0, maxValue: 10, numberPrecision: 0 },
			default: 3,
			description: 'How often to try again after an error that passes and was not billed, such as a rate limit',
		},
		{
			displayName: 'Retry After Timeout',
			name: 'retryAfterTimeout',
			type: 'boolean',
			...FOR_JD,
			default: false,
			description: 'Whether to try again even when the answer got lost. JD AI may then bill the same report twice.',
		},
		{
			displayName: 'Timeout',
			name: 'timeout',
			type: 'number',
			...WHEN_READING,
			typeOptions: { minValue: 1 },
			default: 300,
			description: 'How many seconds one report may take; with JD AI, one call',
		},
		{
			displayName: 'Values',
			name: 'values',
			type: 'options',
			...FOR_VALUES,
			options: [
				{
					name: 'Normalised',
					value: 'normalised',
					description: 'Numbers as numbers, dates as YYYY-MM-DD, "--" as null',
				},
				{ name: 'As Printed', value: 'printed', description: 'Every value as the text on paper' },
			],
			default: 'normalised',
			description: 'How values are put out',
		},
	],
};
