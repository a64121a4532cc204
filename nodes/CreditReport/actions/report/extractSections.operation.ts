import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { SECTION_CHOICES, columnsOf, extractSection, extractWhole } from '../../report/sections';
import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { reportOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Extract Sections',
	value: 'extractSections',
	description: 'Put out chosen sections as items: one per row, for a spreadsheet or a database',
	action: 'Extract sections of a credit report',
};

const displayOptions = { show: { resource: ['report'], operation: [FIELD.value] } };

export const description: INodeProperties[] = [
	{
		displayName: 'Sections',
		name: 'sections',
		type: 'multiOptions',
		options: SECTION_CHOICES,
		default: ['loans'],
		required: true,
		description: 'The sections to put out. One that this edition of the report does not print gives no items.',
		displayOptions,
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		options: [
			{ name: 'One Item per Row', value: 'row', description: 'Flat rows; lists inside a row are sections of their own' },
			{ name: 'One Item per Section', value: 'section', description: 'Each section whole, with all that is nested in it' },
		],
		default: 'row',
		displayOptions,
	},
];

/**
 * One item per row or per section. Each carries `section`, `reportSerialNo` and `whoWasChecked`.
 * @throws CreditReportError UNKNOWN_SECTION, which only an expression can bring about.
 */
export async function execute(this: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const sections = this.getNodeParameter('sections', job.itemIndex) as string[];
	const perRow = this.getNodeParameter('output', job.itemIndex) === 'row';
	const { columnNames: headers, nestedLists: nested } = optionsOf.call(this, job.itemIndex);
	// An unknown name must not cost a paid call.
	for (const section of sections) columnsOf(section);
	const report = await reportOf.call(this, job, { complete: true });
	const results = sections.flatMap((section) => (perRow ? extractSection(report, section, { headers, nested }) : [extractWhole(report, section)]));
	return toItems.call(this, results, job);
}
