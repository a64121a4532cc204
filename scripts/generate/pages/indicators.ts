import { INDICATORS, INDICATOR_GROUPS, type Family } from '../../../nodes/CreditReport/report/indicators';
import { UNITS } from '../../../nodes/CreditReport/report/rows/units';
import { words, type Words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, codes, table, type Language } from './markdown';

/** What differs between the two languages of the page. */
const LANGUAGES = {
	en: {
		intro: (count: number, families: number) => [
			`Summarize puts out one flat item per report with ${count} keys, always all of them and in this order (the option Indicator Groups leaves out whole groups below). They come in ${families} families, one row each: words in braces stand for the values in the column *Over*, so that \`overdueMonths{months}\` over 6, 12 is \`overdueMonths6\` and \`overdueMonths12\`.`,
			"Everything is as of the report's own time (`createAt`). What the report does not say is `null`, never 0, and so is what rests on a section that is not known to have been read whole (*From*, lists among them). Amounts are in yuan as the report gives them (foreign currencies are printed converted). An account is *open* when it is not settled, closed, transferred or never activated; where the status of one is missing or no known word (`accountsStateUnknown`), what counts or adds up accounts of its list by their state is `null`. Meanings of status words, repayment codes and inquiry reasons: `codes.json`.",
			'**Windows.** Repayment windows are calendar months and end with the last month that each account reported, since reports are printed before the data of their month arrive; the first and the last month are both in. Inquiries and new accounts are counted by date, both edges included.',
		],
		headers: ['Key', '中文', 'English', 'Unit', 'Over', 'Definition', 'From', 'Missing data'],
		row: ({ id, zh, english, unit, definition, sources, missing }: Family, over: string): string[] => [
			code(id),
			zh,
			english,
			unit,
			over,
			definition.en,
			codes(sources),
			missing.en,
		],
		heading: ({ title }: { title: Words }) => `## ${title.en} ${title.zh}`,
	},
	zh: {
		intro: (count: number, families: number) => [
			`Summarize（指标）为每份报告输出一个扁平的项，共 ${count} 个键，次序固定、一个不少（选项 Indicator Groups 可只取其中几组）。它们分为 ${families} 族，每族一行：花括号中的词代表“取值”一列的各值，例如 \`overdueMonths{months}\` 取 6、12 即 \`overdueMonths6\` 与 \`overdueMonths12\`。`,
			'各项均以报告自身的时间（`createAt`）为准。报告没有说的为空（`null`），绝不写成 0；所依据的信息段（“来源”中的列表）不能确认已完整读取的，也为空。金额单位为元，外币照报告折人民币。“未结清/未销户”指未结清、未销户、未转出且已激活；状态缺失或用词无法识别的账户（`accountsStateUnknown`）所在信息段，凡按状态计数或求和的指标为空。状态用词、还款代码、查询原因的含义见 `codes.json`。',
			'**窗口。** 还款窗口按自然月计，止于每个账户最后一个报送月份（报告打印时当月数据尚未报送），首月与末月均计入。查询与新开账户按日期计，首尾均计入。',
		],
		headers: ['键', '名称', '单位', '取值', '定义', '来源', '何时为空'],
		row: ({ id, zh, unit, definition, sources, missing }: Family, over: string): string[] => [
			code(id),
			zh,
			UNITS[unit] ?? '',
			over,
			definition.zh,
			codes(sources),
			missing.zh,
		],
		heading: ({ title }: { title: Words }) => `## ${title.zh}`,
	},
};

/** The values of the variables of a family: `months: 3, 6, 12`. */
function variables({ over }: Family, language: Language): string {
	const value = (member: Family['over'][string][number]): string =>
		typeof member === 'number' ? String(member) : `${code(member.key)} ${member[language]}`;
	return Object.entries(over)
		.map(([name, values]) => `${name}: ${values.map(value).join(', ')}`)
		.join('; ');
}

export const PAGES = bilingual('indicators', words('Indicators', '指标'), (language) => {
	const { intro, headers, row, heading } = LANGUAGES[language];
	const families = INDICATOR_GROUPS.flatMap((group) => group.families);
	return [
		...intro(INDICATORS.length, families.length),
		...INDICATOR_GROUPS.flatMap((group) => [
			`${heading(group)} (${code(group.key)})`,
			table(
				headers,
				group.families.map((member) => row(member, variables(member, language))),
			),
		]),
	];
});
