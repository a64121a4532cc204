import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { OPTIONS } from '../../options/table';
import { panelField } from './panelField';

const ONE_FIELD: INodePropertyOptions = {
	name: 'One Binary Field',
	value: 'field',
	description: 'The PDF or picture in the field you name',
};
const SEVERAL_FIELDS: INodePropertyOptions = {
	name: 'Several Binary Fields',
	value: 'fields',
	description:
		'Each PDF in the fields you name is a report of its own. Pictures in them are the pages of one report, in the order you name them.',
};
const EVERY_PDF: INodePropertyOptions = {
	name: 'Every PDF of the Item',
	value: 'everyPdf',
	description:
		'All PDF attachments of a mail, whatever their fields are called. Other files are skipped, and an item without a PDF gives nothing.',
};
const EVERY_FILE: INodePropertyOptions = {
	name: 'Every PDF and Picture of the Item',
	value: 'everyFile',
	description:
		'Each PDF is a report of its own. All pictures (JPEG, PNG, TIFF) are the pages of one report, in the order of their field names. Other files are skipped.',
};
const PREVIOUS_PARSE: INodePropertyOptions = {
	name: 'From Previous Parse',
	value: 'previousParse',
	description: 'The item is a report that Parse put out: nothing is read or paid twice',
};

/** Operations that need the PDF itself. */
const FROM_PDF_ONLY = ['inspect', 'parse'];

function inputField(options: INodePropertyOptions[], displayOptions: IDisplayOptions): INodeProperties {
	return {
		displayName: 'Input',
		name: 'input',
		type: 'options',
		options,
		default: 'field',
		description: 'Where the report is',
		displayOptions,
	};
}

const INPUT_FROM_PDF = inputField([EVERY_FILE, EVERY_PDF, ONE_FIELD, SEVERAL_FIELDS], {
	show: { operation: FROM_PDF_ONLY },
});
/** With every way to hand over a report. */
export const INPUT = inputField([EVERY_FILE, EVERY_PDF, PREVIOUS_PARSE, ONE_FIELD, SEVERAL_FIELDS], {
	hide: { operation: FROM_PDF_ONLY },
});
export const FIELD_NAME: INodeProperties = {
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	default: 'data',
	required: true,
	placeholder: 'e.g. attachment_0',
	hint: 'The name of the input field that holds the PDF or picture',
	displayOptions: { show: { input: ['field'] } },
};
export const FIELD_NAMES: INodeProperties = {
	displayName: 'Input Binary Fields',
	name: 'binaryPropertyNames',
	type: 'string',
	default: 'data',
	required: true,
	placeholder: 'e.g. attachment_0, attachment_1',
	hint: 'The names of the input fields that hold PDFs or the pictures of a report, separated by commas',
	displayOptions: { show: { input: ['fields'] } },
};

/** Where the report comes from: shared by all operations. */
export const inputFields: INodeProperties[] = [INPUT_FROM_PDF, INPUT, FIELD_NAME, FIELD_NAMES];

/** Wherever a PDF is read. */
export const passwordField = panelField('password', OPTIONS.password, { hide: { input: ['previousParse'] } });

/** Where an engine is at work: not on a parsed report, and Inspect reads no report. */
export const READ_BY_AN_ENGINE = {
	hide: { input: ['previousParse'], operation: ['inspect'] },
} satisfies IDisplayOptions;

/** Which engine reads the PDF. */
export const engineField: INodeProperties = {
	...panelField('engine', OPTIONS.engine, READ_BY_AN_ENGINE),
	noDataExpression: true,
};
