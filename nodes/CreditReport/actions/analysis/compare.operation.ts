import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { CreditReportError } from '../../errors/CreditReportError';
import { isMasked, optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { chosen } from '../common/parameters';
import { productOf } from '../common/report';
import type { Gathered, GroupOperation, Job } from '../operation';

export const FIELD: GroupOperation['FIELD'] = {
	name: 'Compare',
	value: 'compare',
	description:
		'Put out what changed between two reports of one person: two in one item, or in items with the same ID number',
	action: 'Compare credit reports',
};

const RESULT: INodeProperties = {
	displayName: 'Result',
	name: 'compareResult',
	type: 'options',
	options: [
		{ name: 'Summary and Changes', value: 'both', description: 'One item with the summary, then one per change' },
		{ name: 'Summary Only', value: 'summary', description: 'One item per comparison' },
		{ name: 'Changes Only', value: 'changes', description: 'One item per change; none where nothing was found' },
	],
	default: 'both',
	description:
		'What to put out. Several reports in one item are compared with each other; reports in items of their own with those of the same ID number. The report time tells which is the earlier; of three or more each is compared with the one before.',
};

export const description: INodeProperties[] = [RESULT];

/** The reports of one job, unmasked: masking comes last. */
export async function gather(context: IExecuteFunctions, job: Job): Promise<Gathered[]> {
	const reports = await productOf(context, job, { product: 'report', options: {}, complete: true, masksItself: true });
	return reports.map((report) => ({ job, report }));
}

/** Several reports of one item are a group, whoever they are of; the others are put together by person. */
export async function groupsOf(gathered: readonly Gathered[]): Promise<Gathered[][]> {
	const { groupByPerson } = await import('../../report/compare');
	const ofItem = ({ job }: Gathered): Gathered[] => gathered.filter((other) => other.job.itemIndex === job.itemIndex);
	const isAlone = (report: Gathered): boolean => ofItem(report).length === 1;
	const inItems = gathered.filter((report) => !isAlone(report) && ofItem(report)[0] === report).map(ofItem);
	const byPerson = groupByPerson(gathered.filter(isAlone), ({ report }) => report);
	const first = ([member]: Gathered[]): number => gathered.indexOf(member!);
	return [...inItems, ...byPerson].sort((a, b) => first(a) - first(b));
}

/**
 * Each report of a group beside the one before it in time. A single report is told as such by an item of its own, so that
 * a new client does not stop the comparison of all others.
 * @throws CreditReportError DIFFERENT_PERSONS; NOTHING_TO_COMPARE when no group has two reports
 */
export async function executeGroup(
	context: IExecuteFunctions,
	group: readonly Gathered[],
	groups: ReadonlyArray<readonly Gathered[]>,
): Promise<INodeExecutionData[]> {
	if (!groups.some(({ length }) => length > 1)) throw new CreditReportError('NOTHING_TO_COMPARE');
	const [{ inOrderOfTime }, { make }] = await Promise.all([
		import('../../report/compare'),
		import('../../engines/local'),
	]);
	const ordered = inOrderOfTime(group, ({ report }) => report);
	const [only] = ordered;
	const pairs: Array<readonly [Gathered, Gathered]> = ordered.slice(1).map((now, index) => [ordered[index]!, now]);
	const { itemIndex } = only!.job;
	const parts = chosen(context, RESULT, itemIndex) as 'both' | 'summary' | 'changes';
	const { chineseWords, columnNames: headers } = optionsOf(context, itemIndex);
	// The output tells of all of them: where an expression masks one item, it masks what is compared with it.
	const mask = group.some(({ job }) => isMasked(context, job.itemIndex));
	const compared = async (...members: Gathered[]): Promise<INodeExecutionData[]> => {
		const { results } = await make(
			{ kind: 'reports', reports: members.map(({ report }) => report) },
			{ product: 'comparison', options: { headers, chineseWords, parts, mask }, form: {} },
			context.getExecutionCancelSignal(),
		);
		return toItems(
			context,
			results,
			members.at(-1)!.job,
			members.map(({ job }) => job.itemIndex),
		);
	};
	if (pairs.length === 0) return parts === 'changes' ? [] : await compared(only!);
	const items: INodeExecutionData[] = [];
	for (const pair of pairs) items.push(...(await compared(...pair)));
	return items;
}
