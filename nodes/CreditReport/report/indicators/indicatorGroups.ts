import { CreditReportError } from '../../errors/CreditReportError';
import { quoteName } from '../../errors/quote';
import { words, type Words } from '../words';

/** What indicators are about, in the order of the flat item: a heading of the docs and a choice of the panel each. */
export const GROUPS = [
	{ key: 'identity', title: words('Who and which report', '报告与本人') },
	{ key: 'quality', title: words('How far it can be trusted', '读取质量') },
	{ key: 'accounts', title: words('Accounts', '账户数') },
	{ key: 'lines', title: words('Credit lines', '授信额度') },
	{ key: 'debts', title: words('Debts', '负债') },
	{ key: 'burden', title: words('Monthly burden and income', '月负债与收入') },
	{ key: 'overdue', title: words('Overdue', '逾期') },
	{ key: 'categories', title: words('Classes and special transactions', '五级分类与特殊交易') },
	{ key: 'lenders', title: words('Kinds of lenders', '机构类型') },
	{ key: 'timeline', title: words('Age of credit, new accounts, due dates', '信贷历史、新开与到期') },
	{ key: 'inquiries', title: words('Inquiries', '查询') },
	{
		key: 'adverse',
		title: words('Defaults, liabilities, public records, marks and score', '违约、相关还款责任、公共记录、标注与评分'),
	},
] as const satisfies ReadonlyArray<{ key: string; title: Words }>;

export type IndicatorGroup = (typeof GROUPS)[number]['key'];

/**
 * Groups by their keys, or by their names in the panel.
 * @throws CreditReportError INVALID_PARAMETER
 */
export function indicatorGroupsNamed(names: readonly string[]): IndicatorGroup[] {
	return names.map((name) => {
		const group = GROUPS.find(({ key, title }) => key === name || `${title.en} ${title.zh}` === name);
		if (!group)
			throw new CreditReportError('INVALID_PARAMETER', {
				message: `There is no group of indicators ${quoteName(name)}; there are ${GROUPS.map(({ key }) => key).join(', ')}`,
			});
		return group.key;
	});
}
