import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { CreditReportError } from '../../errors/CreditReportError';
import { NAMES } from '../../parameters/kinds';
import { readValue } from '../../parameters/read';
import { SECTION_CHOICES, sectionNamed } from '../../report/rows/sections';
import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { chosen } from '../common/parameters';
import { productOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Extract Sections',
	value: 'extractSections',
	description: 'Put out chosen sections as items: one per row, for a spreadsheet or a database',
	action: 'Extract sections of a credit report',
};

const SECTIONS: INodeProperties = {
	displayName: 'Sections',
	name: 'sections',
	type: 'multiOptions',
	options: SECTION_CHOICES,
	default: ['loans'],
	required: true,
	description: 'The sections to put out. One that this edition of the report does not print gives no items.',
};
const OUTPUT: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{ name: 'One Item per Row', value: 'row', description: 'Flat rows; lists inside a row are sections of their own' },
		{
			name: 'One Item per Section',
			value: 'section',
			description: 'Each section whole, with all that is nested in it',
		},
	],
	default: 'row',
};

export const description: INodeProperties[] = [SECTIONS, OUTPUT];

/**
 * One item per row or per section. Each carries `section`, `reportSerialNo` and `whoWasChecked`.
 * @throws CreditReportError UNKNOWN_SECTION, which only an expression can bring about.
 */
export async function execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const sections = sectionsOf(context, job.itemIndex);
	const perRow = chosen(context, OUTPUT, job.itemIndex) === 'row';
	const { chineseWords, columnNames: headers, nestedLists: nested, reviewColumn } = optionsOf(context, job.itemIndex);
	const rows = await productOf(context, job, {
		product: 'rows',
		options: { sections, perRow, headers, nested, chineseWords, reviewColumn },
		complete: true,
	});
	return toItems(context, rows, job);
}

/** The chosen sections. An unknown name ends the job before a call is paid. */
function sectionsOf(context: IExecuteFunctions, itemIndex: number): string[] {
	const names = readValue(
		SECTIONS.displayName,
		NAMES,
		context.getNodeParameter(SECTIONS.name, itemIndex, SECTIONS.default),
	);
	if (names === undefined) throw new CreditReportError('UNKNOWN_SECTION', { message: 'No section is named' });
	return [...new Set(names.map(sectionNamed))];
}
