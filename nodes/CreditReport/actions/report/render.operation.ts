import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { TEXT } from '../../parameters/kinds';
import { readValue } from '../../parameters/read';
import { bytesOf, chosenMask, type Format, type RenderedFile } from '../../render/file';
import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { chosen } from '../common/parameters';
import { productOf } from '../common/report';
import { NO_RULES, OPTIONAL_RULE_SET, RULES, RULES_JSON } from '../common/ruleFields';
import { rulesOf } from '../common/rules';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Render',
	value: 'render',
	description: 'Draw each report as a page to look at, a workbook, or a text for a chat message or a language model',
	action: 'Render a credit report',
};

const FORMAT: INodeProperties = {
	displayName: 'Format',
	name: 'format',
	type: 'options',
	options: [
		{
			name: 'HTML Page',
			value: 'html',
			description: 'One page with charts and every section, to look at, print or send',
		},
		{
			name: 'Markdown Text',
			value: 'markdown',
			description: 'What matters as a text, masked: for a chat message or a language model',
		},
		{ name: 'XLSX Workbook', value: 'xlsx', description: 'A sheet for every section that holds something' },
	],
	default: 'html',
	description: 'What to draw the report as',
};

const OUTPUT_FIELD: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'outputField',
	type: 'string',
	default: 'data',
	required: true,
	placeholder: 'e.g. data',
	hint: 'The name of the output binary field to put the file in',
};

export const description: INodeProperties[] = [FORMAT, OPTIONAL_RULE_SET, RULES, RULES_JSON, OUTPUT_FIELD];

/** One item per report: the file in a binary field, and beside it what it is; of a text that text, too. */
export async function execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const { itemIndex } = job;
	const format = chosen(context, FORMAT, itemIndex) as Format;
	const isDecided = chosen(context, OPTIONAL_RULE_SET, itemIndex) !== NO_RULES;
	const rules = isDecided ? await rulesOf(context, OPTIONAL_RULE_SET, itemIndex) : undefined;
	const { compact, language, mask, personalData } = optionsOf(context, itemIndex);
	const field = outputFieldOf(context, itemIndex);
	const files = await productOf(context, job, {
		product: 'rendering',
		options: {
			format,
			rules,
			language,
			compact,
			mask: chosenMask(mask, personalData),
		},
		complete: true,
		masksItself: true,
	});
	const items = toItems(
		context,
		files.map((file) => jsonOf(file)),
		job,
	);
	return await Promise.all(
		items.map(async (item, index) => {
			const file = files[index]!;
			const data = await context.helpers.prepareBinaryData(bytesOf(file), file.fileName, file.mimeType);
			return { ...item, binary: { ...item.binary, [field]: data } };
		}),
	);
}

function outputFieldOf(context: IExecuteFunctions, itemIndex: number): string {
	const given = context.getNodeParameter(OUTPUT_FIELD.name, itemIndex, OUTPUT_FIELD.default) as unknown;
	return readValue(OUTPUT_FIELD.displayName, TEXT, given)?.trim() || String(OUTPUT_FIELD.default);
}

/** What the file is; a text also as a field, for a message or a prompt. */
function jsonOf({ content, encoding, format, ...facts }: RenderedFile): object {
	return { ...facts, format, ...(format === 'markdown' && encoding === 'utf8' ? { text: content } : {}) };
}
