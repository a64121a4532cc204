import { countedRows } from '../facts/completeness';
import type { Facts } from '../facts';
import type { Completeness, PrintedPages } from '../forms/types';
import type { CheckDefinition, Comparison } from './check';

/** What the parser found (it knows the headings), else what can be told from the report alone. */
function entriesOf({ report, meta }: Facts): readonly Completeness[] {
	const fromParser = meta.completeness ?? [];
	return fromParser.length > 0 ? fromParser : countedRows(report);
}

function byBasis(bases: ReadonlyArray<Completeness['basis']>, holds: (entry: Completeness) => boolean | null) {
	return (facts: Facts): Comparison[] =>
		entriesOf(facts)
			.filter(({ basis }) => bases.includes(basis))
			.map((entry) => ({
				path: entry.section,
				value: entry.read,
				against: entry.expected ?? 'printed',
				holds: holds(entry),
			}));
}

/** Whether everything that the report announces was read. */
export const COMPLETENESS_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'announcedRows',
		severity: 'look',
		group: 'complete',
		claim: 'As many rows were read as the summaries of the report announce',
		claimZh: '各信息段记录数与概要所列数目一致',
		sources: ['meta.completeness', 'creditInfo', 'creditTypeSummary', 'briefSummary', 'publicSummary'],
		method: 'Rows read = number in the summary',
		methodZh: '读取行数等于概要所列数目',
		compare: byBasis(['summary'], ({ expected, read }) => read === expected),
	},
	{
		id: 'numberingWithoutGaps',
		severity: 'look',
		group: 'complete',
		claim: 'The printed numbering has no gaps',
		claimZh: '各表编号连续无缺',
		sources: ['meta.completeness', 'loans', 'creditCards', 'checkDetails'],
		method:
			'Rows read = last printed number, summed over numberings that start anew; a row cut off at the end cannot be seen',
		methodZh: '读取行数等于最后一个印出的编号；编号重新起算的各组分别计算后相加；末尾被截去的行无从得知',
		compare: byBasis(['lastNumber'], ({ expected, read }) => read === expected),
	},
	{
		id: 'announcedSections',
		severity: 'look',
		group: 'complete',
		claim: 'Every section whose heading is printed has content, and none that the report says is empty',
		claimZh: '有标题的信息段均有内容，注明无记录的信息段均为空',
		sources: ['meta.completeness'],
		method: 'Headings seen by the parser; unknown for the JD engine',
		methodZh: '以解析时见到的标题为准；京东引擎无此信息',
		compare: byBasis(['heading', 'absence'], ({ status, reason }) =>
			status === 'complete' ? true : status === 'more' || reason === 'nothingRead' ? false : null,
		),
	},
	{
		id: 'readToItsEnd',
		severity: 'look',
		group: 'complete',
		claim: 'The report was read from its title to its closing explanations, no page left out',
		claimZh: '报告从标题至说明全部读取，无缺页',
		sources: ['meta.completeness'],
		method:
			'Pages that are missing or hold a picture, and whether the explanations at the end were reached; unknown for the JD engine',
		methodZh: '缺页、图片页，以及是否读到末尾的说明；京东引擎无此信息',
		compare: byBasis(['document'], ({ status, reason }) => status === 'complete' || reason === 'textLeft'),
	},
	{
		id: 'printedPages',
		severity: 'look',
		group: 'complete',
		claim: 'As many pages were read as the page numbers announce',
		claimZh: '读取的页数与页码所示总页数一致',
		sources: ['meta.printedPages'],
		method:
			'No printed page number is missing up to the printed total; unknown where no total is printed, and for the JD engine',
		methodZh: '印出的页码从首页到总页数没有缺失；未印总页数的以及京东引擎无法判断',
		compare: ({ meta: { printedPages } }) => {
			// A report of an earlier version, or of another program, may bring less.
			const { announced = null, missing = [], read = null } = printedPages ?? ({} as Partial<PrintedPages>);
			if (announced === null) return [];
			const lacking = missing.map((page) => ({
				path: 'meta.printedPages.missing',
				value: page,
				against: announced,
				holds: false,
			}));
			return lacking.length > 0
				? lacking
				: [{ path: 'meta.printedPages.read', value: read, against: announced, holds: read === null ? null : true }];
		},
	},
	{
		id: 'textIsPrinted',
		severity: 'look',
		group: 'complete',
		claim: 'The text is that of the print, and was not recognised in pictures',
		claimZh: '文字来自原始打印文件，非扫描识别（OCR）所得',
		sources: ['meta.textSource'],
		method:
			'meta.textSource is text; text that another program recognised is of unknown quality, so nothing can be called complete; unknown for the JD engine',
		methodZh:
			'meta.textSource 为 text；由其他程序识别（OCR）的文字质量不明，任何部分都不能认定为完整；京东引擎无此信息',
		isRequired: true,
		compare: ({ meta }) => {
			const source = meta.textSource ?? null;
			return source === null
				? []
				: [{ path: 'meta.textSource', value: source, against: 'text', holds: source === 'text' ? true : null }];
		},
	},
	{
		id: 'nothingUnparsed',
		severity: 'look',
		group: 'complete',
		claim: 'No text of the document was left over',
		claimZh: '文档文字全部识别，无遗漏',
		sources: ['meta.unparsed'],
		method: 'No line in meta.unparsed; unknown when the engine does not tell (JD)',
		methodZh: 'meta.unparsed 中没有任何行；引擎不提供时（京东）无法判断',
		compare: ({ meta }) => {
			if (meta.engine !== 'local' || !meta.unparsed) return [];
			if (meta.unparsed.length === 0) return [{ path: 'meta.unparsed', value: 0, against: 0, holds: true }];
			return meta.unparsed.map(({ page, text }, index) => ({
				path: `meta.unparsed[${index}]`,
				value: text,
				against: `page ${page}`,
				holds: false,
			}));
		},
	},
	{
		id: 'valuesFitTheirTypes',
		severity: 'look',
		group: 'complete',
		claim: 'Every value has the form of its kind',
		claimZh: '各项数值、日期格式正确',
		sources: ['meta.warnings'],
		method: 'No warning VALUE_DOES_NOT_FIT',
		methodZh: '没有 VALUE_DOES_NOT_FIT 警告',
		compare: ({ meta }) => {
			if (!meta.warnings) return [];
			const misfits = meta.warnings.filter(({ code }) => code === 'VALUE_DOES_NOT_FIT');
			if (misfits.length === 0) return [{ path: 'meta.warnings', value: 0, against: 0, holds: true }];
			return misfits.map(({ path = '', value = null, message }) => ({ path, value, against: message, holds: false }));
		},
	},
];
