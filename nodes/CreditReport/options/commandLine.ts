import { DEFAULT_RULE } from '../report/indicators/family';
import { PRESET_NAMES } from '../report/screen/presetNames';
import { words } from '../report/words';
import { choice, flag, number, text } from './option';

/** What the command line calls the formats: by the endings of their files. */
type CommandFormat = 'html' | 'xlsx' | 'md';

/** Options of the command line alone: a part of the table of options. */
export const COMMAND_LINE_OPTIONS = {
	/** The sections to print */
	section: text({
		name: words('Sections', '信息段'),
		text: words('The sections to print', '要输出的信息段'),
		flag: {
			name: 'section',
			placeholder: 'NAME[,NAME]',
			text: 'sections or nested lists, such as loans,loans.repaymentHistory',
		},
	}),
	/** The overdue rule: N months in a row or M in total of one account within a window */
	overdueRule: text({
		name: words('Overdue Rule', '逾期规则'),
		text: words(
			'The overdue rule: N months in a row or M in total of one account within a window',
			'逾期规则：单账户在期间内连续 N 个月或累计 M 个月逾期',
		),
		unset: words(Object.values(DEFAULT_RULE).join(), Object.values(DEFAULT_RULE).join()),
		flag: {
			name: 'rule',
			placeholder: 'N,M[,MONTHS]',
			text: `the overdue rule: N months in a row or M in total of one account (${DEFAULT_RULE.inARow},${DEFAULT_RULE.inTotal},${DEFAULT_RULE.months})`,
		},
	}),
	/** The rules that decide: a preset or a file */
	rules: text({
		name: words('Rule Set', '规则集'),
		text: words('The rules that decide: a preset or a file', '据以判断的规则：预设或文件'),
		flag: { name: 'rules', placeholder: `${PRESET_NAMES.join('|')}|FILE.json`, text: 'a preset, or your own rules' },
	}),
	/** What to draw a report as */
	format: choice<CommandFormat>(
		[
			{ value: 'html', name: words('HTML Page', 'HTML 页面') },
			{ value: 'xlsx', name: words('XLSX Workbook', 'XLSX 工作簿') },
			{ value: 'md', name: words('Markdown Text', 'Markdown 文本') },
		],
		{
			name: words('Format', '格式'),
			text: words('What to draw a report as', '把报告绘制成何种文件'),
			flag: {
				name: 'to',
				placeholder: 'html|xlsx|md',
				text: 'a page to look at, a workbook, or a text for a message (masked)',
			},
		},
	),
	/** The file to write, or the folder to write files to; `-` is the standard output */
	out: text({
		name: words('Output', '输出'),
		text: words(
			'The file to write, or the folder to write files to; `-` is the standard output',
			'写入的文件或文件夹；`-` 为标准输出',
		),
		unset: words('the folder you are in', '当前文件夹'),
		flag: {
			name: 'out',
			placeholder: 'PATH',
			text: 'a file, a folder (the one you are in when left out), or - for stdout',
		},
	}),
	/** Whether to print every rule with its answer, not the reasons alone */
	allRules: flag({
		name: words('All Rules', '全部规则'),
		text: words(
			'Whether to print every rule with its answer, not the reasons alone',
			'是否输出每条规则及其结果，而不只是理由',
		),
		flag: { name: 'all-rules', text: 'print every rule with its answer, not the reasons alone' },
	}),
	/** The stage of the parser to show */
	stage: choice(
		[
			{ value: 'text', name: words('Text', '文本'), text: words('Lines with their places', '各行及其位置') },
			{ value: 'cells', name: words('Cells', '单元格'), text: words('Ruled tables', '有线表格') },
			{
				value: 'blocks',
				name: words('Blocks', '块'),
				text: words('The document in reading order', '按阅读顺序的文档'),
			},
			{
				value: 'reading',
				name: words('Reading', '读取'),
				text: words('What became of each line', '每一行的去向'),
			},
		],
		{
			name: words('Stage', '阶段'),
			text: words('The stage of the parser to show', '显示解析的哪个阶段'),
			flag: {
				name: 'stage',
				placeholder: 'text|cells|blocks|reading',
				text: 'lines with their places, ruled tables, the document in reading order, or what became of each line',
			},
		},
	),
	/** Where to draw how the pages were read */
	svg: text({
		name: words('Drawing', '图示'),
		text: words('Where to draw how the pages were read', '绘制各页读取情况的文件'),
		flag: { name: 'svg', placeholder: 'OUT.svg', text: 'draw how pages were read; several become OUT-1.svg and so on' },
	}),
	/** The page to draw, from 1 */
	page: number(
		{ min: 1 },
		{
			name: words('Page', '页'),
			text: words('The page to draw, from 1', '要绘制的页，从 1 起'),
			flag: { name: 'page', placeholder: 'N', text: 'draw this page only' },
		},
	),
	/** Whether the pictures that are named, or lie in the folder that is named, are the pages of one report */
	pages: flag({
		name: words('Pages', '多页'),
		text: words(
			'Whether the pictures that are named, or lie in the folder that is named, are the pages of one report',
			'所列图片（或所列文件夹中的图片）是否为同一份报告的各页',
		),
		flag: { name: 'pages', text: 'the pictures named, or in the folder named, are the pages of one report' },
	}),
	/** Whether to print the reports as cases for the corpus */
	corpus: flag({
		name: words('Corpus', '语料'),
		text: words('Whether to print the reports as cases for the corpus', '是否按语料用例的形式输出报告'),
		flag: {
			name: 'corpus',
			text: 'print the reports as test cases: blocks with their places, and what is read from them',
		},
	}),
	/** Whether to mask what is shown of the file, and its name, in messages too */
	maskFileName: flag({
		name: words('Mask', '脱敏'),
		text: words(
			'Whether to mask what is shown of the file, and its name, in messages too',
			'是否对所显示的内容和文件名脱敏，消息中亦然',
		),
		flag: {
			name: 'mask',
			text: 'mask what is shown of the file, and its name, in messages too (no stage: it shows the text)',
		},
	}),
	/** Whether to indent the JSON */
	pretty: flag({
		name: words('Pretty', '缩进'),
		text: words('Whether to indent the JSON', '是否缩进 JSON'),
		flag: { name: 'pretty', text: 'indent the JSON' },
	}),
};
