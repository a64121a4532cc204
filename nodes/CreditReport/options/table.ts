import { DEFAULT_MAX_PAGES, DEFAULT_RECOGNITION, DEFAULT_TIMEOUT_MS } from '../engines/engine';
import { POLICY_DEFAULTS, RATE_RANGE, RETRIES_RANGE } from '../engines/jd/settings';
import { DEFAULT_RULE } from '../report/indicators/family';
import { GROUPS } from '../report/indicators/indicatorGroups';
import type { Headers } from '../report/rows/units';
import { words, type Words } from '../report/words';
import { COMMAND_LINE_OPTIONS } from './commandLine';
import { choice, flag, names, number, text, type Scope } from './option';

const READING: Scope = { reading: true };
const PARSE: Scope = { operations: ['parse'], reading: true };
const JD: Scope = { engine: 'jd', reading: true };
const INDICATORS: Scope = { operations: ['summarize'] };

/** Months of the longest repayment record that an edition prints: no rule can look further back. */
export const LONGEST_RECORD = 60;
const LOCAL: Scope = { engine: 'local', reading: true };
/** Inspect is free and quick: it recognises nothing. */
const RECOGNISING: Scope = {
	...LOCAL,
	operations: ['parse', 'extractSections', 'render', 'summarize', 'verify', 'screen', 'compare'],
};
const MONTHS = { min: 1, max: LONGEST_RECORD };

/**
 * Every option of the package, once: the panel of the node, the flags of the command line with their help, the options of
 * calls from code and docs/options.md are made from this table. The comment of an option is its text, so that an editor
 * shows it; a test compares them.
 *
 * `text` is what the panel and the docs say, in the panel's style ("Whether to ..."); `flag.text` is a line of the help.
 */
export const OPTIONS = {
	/** What reads the PDF */
	engine: choice(
		[
			{
				value: 'local',
				name: words('Local', '本地'),
				text: words('Offline and free: the report never leaves this machine', '离线、免费：报告不离开本机'),
			},
			{
				value: 'jd',
				name: words('JD AI', '京东 AI'),
				text: words(
					'The cloud API of JD AI: the report is uploaded and each call is billed',
					'京东 AI 云端接口：报告会上传，每次调用计费',
				),
			},
		],
		{
			name: words('Engine', '引擎'),
			text: words('What reads the PDF', '由谁读取 PDF'),
			default: 'local',
			flag: {
				name: 'engine',
				placeholder: 'local|jd',
				text: 'local (default) reads offline; jd needs JD_APPKEY and JD_SECRET (and JD_BASE_URL) in the environment',
				hasDefault: true,
			},
		},
	),
	/** Whether to put out codes as Chinese words: true as 是, gen2-brief as 二代简版, loans as 贷款 */
	chineseWords: flag({
		code: 'chineseWords',
		name: words('Chinese Words 中文', '中文代码值'),
		text: words(
			'Whether to put out codes as Chinese words: true as 是, gen2-brief as 二代简版, loans as 贷款',
			'是否把代码输出为中文：true 为“是”，gen2-brief 为“二代简版”，loans 为“贷款”',
		),
		scope: { operations: ['compare', 'extractSections', 'screen', 'summarize', 'verify'], flat: true },
		flag: { name: 'chinese-words', text: 'codes as Chinese words: 是, 二代简版, 贷款' },
	}),
	/** What the fields of a flat item are called */
	columnNames: choice<Headers>(
		[
			{
				value: 'key',
				name: words('Keys', '键名'),
				text: words('Names that stay the same for good, such as balance', '固定不变的名称，如 balance'),
			},
			{
				value: 'snake',
				name: words('Keys in Snake Case', '蛇形键名'),
				text: words(
					'The same names as columns of a database, such as overdue_amount',
					'同样的名称，写成数据库列名，如 overdue_amount',
				),
			},
			{
				value: 'zh',
				name: words('Chinese Labels 中文', '中文标签'),
				text: words('Labels as printed on the report, such as 余额', '报告上印的标签，如“余额”'),
			},
			{
				value: 'zhUnits',
				name: words('Chinese Labels with Units 中文（单位）', '带单位的中文标签'),
				text: words('The same with the unit of a figure, such as 余额（元）', '同上并注明单位，如“余额（元）”'),
			},
		],
		{
			code: 'headers',
			name: words('Column Names', '列名'),
			text: words('What the fields of a flat item are called', '平铺条目的字段如何命名'),
			default: 'key',
			scope: { operations: ['compare', 'extractSections', 'screen', 'summarize'], flat: true },
			flag: {
				name: 'headers',
				placeholder: 'key|snake|zh|zhUnits',
				text: 'keys (default), these in snake case, Chinese labels, or these with units',
				hasDefault: true,
			},
		},
	),
	/** Whether to write as few words as will do, for a language model */
	compact: flag({
		name: words('Compact', '精简'),
		text: words('Whether to write as few words as will do, for a language model', '是否尽量精简文字，供语言模型使用'),
		scope: { operations: ['render'], format: 'markdown' },
		flag: { name: 'compact', text: 'Markdown in as few words as will do, for a language model' },
	}),
	/** Whether to add the field evidence: the page and the place on it of every value */
	evidence: flag({
		name: words('Include Evidence', '附带出处'),
		text: words(
			'Whether to add the field evidence: the page and the place on it of every value',
			'是否附上字段 evidence：每个值所在的页码与页上位置',
		),
		scope: { operations: ['parse'], engine: 'local', reading: true },
		flag: { name: 'evidence', text: 'also page and box of each value' },
	}),
	/** Which groups of indicators to put out */
	indicatorGroups: names(
		GROUPS.map(({ key, title }) => ({ value: key, name: title })),
		{
			code: 'groups',
			name: words('Indicator Groups', '指标分组'),
			text: words('Which groups of indicators to put out', '输出哪些分组的指标'),
			default: GROUPS.map(({ key }) => key),
			scope: INDICATORS,
			flag: {
				name: 'groups',
				placeholder: 'NAME[,NAME]',
				text: `only these groups: ${GROUPS.map(({ key }) => key).join(', ')}`,
			},
		},
	),
	/** Whether to put out exactly the keys of the JD AI API, as printed strings, with meta beside them */
	jdCompatible: flag({
		name: words('JD-Compatible Output', '京东兼容输出'),
		text: words(
			'Whether to put out exactly the keys of the JD AI API, as printed strings, with meta beside them',
			'是否只输出京东 AI 接口的键，值为印刷文本，并附 meta',
		),
		scope: PARSE,
		flag: { name: 'jd-compatible', text: 'only the keys of the JD API, as printed strings' },
	}),
	/** What of the input item to pass on with each result. A field of the result wins over one of the same name. */
	keepSource: choice(
		[
			{
				value: 'nothing',
				name: words('Nothing', '不保留'),
				text: words('Put out the result alone', '只输出结果'),
			},
			{
				value: 'json',
				name: words('JSON', 'JSON'),
				text: words('Include the JSON data of the input item', '带上输入条目的 JSON 数据'),
			},
			{
				value: 'binary',
				name: words('Binary', '二进制'),
				text: words('Include the binary data of the input item', '带上输入条目的二进制数据'),
			},
			{
				value: 'both',
				name: words('Both', '两者'),
				text: words('Include both JSON and binary data of the input item', '同时带上输入条目的 JSON 与二进制数据'),
			},
		],
		{
			name: words('Keep Source', '保留来源'),
			text: words(
				'What of the input item to pass on with each result. A field of the result wins over one of the same name.',
				'每个结果随带输入条目的哪些内容；同名字段以结果为准。',
			),
			default: 'nothing',
		},
	),
	/** The language of the page, workbook or text */
	language: choice<keyof Words>(
		[
			{ value: 'zh', name: words('Chinese 中文', '中文') },
			{ value: 'en', name: words('English', '英文') },
		],
		{
			name: words('Language', '语言'),
			text: words('The language of the page, workbook or text', '页面、工作簿或文本的语言'),
			default: 'zh',
			scope: { operations: ['render'] },
			flag: { name: 'language', placeholder: 'zh|en', text: 'Chinese (default) or English', hasDefault: true },
		},
	),
	/** Whether to drop sections that hold nothing. Off, every section is always there and expressions never break. */
	leaveOutEmpty: flag({
		name: words('Leave Out Empty Sections', '省略空信息段'),
		text: words(
			'Whether to drop sections that hold nothing. Off, every section is always there and expressions never break.',
			'是否省略没有内容的信息段。关闭时每个信息段始终存在，表达式不会出错。',
		),
		scope: PARSE,
		flag: { name: 'leave-out-empty', text: 'leave out sections that hold nothing' },
	}),
	/** Whether to mask names, ID and bank card numbers, phones, addresses, plates, mail and WeChat accounts in the output, in free text and file names too. Figures and verdicts stay the same. */
	mask: flag({
		name: words('Mask Personal Data', '个人信息脱敏'),
		text: words(
			'Whether to mask names, ID and bank card numbers, phones, addresses, plates, mail and WeChat accounts in the output, in free text and file names too. Figures and verdicts stay the same.',
			'是否对输出中的姓名、证件号与银行卡号、电话、地址、车牌、邮箱和微信号脱敏，自由文本与文件名亦然；数字与结论不变。',
		),
		// A text is masked unless personalData says otherwise.
		scope: { notFormat: 'markdown' },
		flag: {
			name: 'mask',
			text: 'mask names, ID and card numbers, phones, addresses, plates, mail and WeChat accounts, in messages too',
		},
	}),
	/** A PDF with more pages than this is refused */
	maxPages: number(
		{ min: 1 },
		{
			name: words('Max Pages', '最多页数'),
			text: words('A PDF with more pages than this is refused', '页数超过此数的 PDF 将被拒绝'),
			default: DEFAULT_MAX_PAGES,
			scope: { engine: 'local', reading: true },
			flag: { name: 'max-pages', placeholder: 'N', text: `refuse longer files (${DEFAULT_MAX_PAGES})` },
		},
	),
	/** A file of which the text of more pages would have to be recognised is refused */
	maxRecognisedPages: number(
		{ min: 1 },
		{
			name: words('Max Recognised Pages', '最多识别页数'),
			text: words(
				'A file of which the text of more pages would have to be recognised is refused',
				'需要识别文字的页数超过此数的文件将被拒绝',
			),
			default: DEFAULT_RECOGNITION.maxPages,
			scope: RECOGNISING,
			flag: {
				name: 'max-recognised-pages',
				placeholder: 'N',
				text: `refuse files with more pages that are pictures (${DEFAULT_RECOGNITION.maxPages})`,
			},
		},
	),
	/** The folder on the machine of n8n with another model to recognise text with (docs/scans.md). Empty, the one of this package. */
	modelFolder: text({
		name: words('Model Folder', '模型文件夹'),
		text: words(
			'The folder on the machine of n8n with another model to recognise text with (docs/scans.md). Empty, the one of this package.',
			'另一套文字识别模型所在的文件夹，位于运行 n8n 的机器上（见 docs/scans.zh-CN.md）；留空则用本软件包自带的模型。',
		),
		default: '',
		scope: RECOGNISING,
		flag: { name: 'model-folder', placeholder: 'PATH', text: 'another model to recognise text with (docs/scans.md)' },
	}),
	/** What happens to lists inside a row, such as the repayment history of a loan */
	nestedLists: choice(
		[
			{
				value: 'leaveOut',
				name: words('Leave Out', '省略'),
				text: words('Flat rows: a nested list is a section of its own', '平铺的行：嵌套列表是单独的信息段'),
			},
			{
				value: 'include',
				name: words('Include', '保留'),
				text: words('Each row keeps the lists nested in it', '每行保留其中嵌套的列表'),
			},
		],
		{
			code: 'nested',
			name: words('Nested Lists', '嵌套列表'),
			text: words(
				'What happens to lists inside a row, such as the repayment history of a loan',
				'行内列表（如一笔贷款的还款记录）如何处理',
			),
			default: 'leaveOut',
			scope: { operations: ['extractSections'], flat: true },
		},
	),
	/** The M of 连N累M: how many months overdue in all of one account break the rule */
	overdueRuleInTotal: number(MONTHS, {
		code: 'overdueRule.inTotal',
		name: words('Overdue Rule: M in Total', '逾期规则：累M'),
		text: words(
			'The M of 连N累M: how many months overdue in all of one account break the rule',
			'“连N累M”的 M：单账户累计逾期多少个月即触发',
		),
		default: DEFAULT_RULE.inTotal,
		scope: INDICATORS,
	}),
	/** The N of 连N累M: how many months overdue in a row of one account break the rule (overdueRuleBroken) */
	overdueRuleInARow: number(MONTHS, {
		code: 'overdueRule.inARow',
		name: words('Overdue Rule: N in a Row', '逾期规则：连N'),
		text: words(
			'The N of 连N累M: how many months overdue in a row of one account break the rule (overdueRuleBroken)',
			'“连N累M”的 N：单账户连续逾期多少个月即触发（overdueRuleBroken）',
		),
		default: DEFAULT_RULE.inARow,
		scope: INDICATORS,
	}),
	/** How many months of each repayment record the rule looks at */
	overdueRuleMonths: number(MONTHS, {
		code: 'overdueRule.months',
		name: words('Overdue Rule: Window', '逾期规则：期间'),
		text: words('How many months of each repayment record the rule looks at', '规则考察每份还款记录的多少个月'),
		default: DEFAULT_RULE.months,
		scope: INDICATORS,
	}),
	/** The password that opens the PDF, if it has one */
	password: text({
		isSecret: true,
		name: words('PDF Password', 'PDF 密码'),
		text: words('The password that opens the PDF, if it has one', '打开 PDF 的密码（如有）'),
		default: '',
		scope: READING,
		flag: { name: 'password', placeholder: 'P', text: 'PDF password; an empty one is none' },
	}),
	/** Whether to show names, ID numbers and the like in a Markdown text, which is masked otherwise */
	personalData: flag({
		name: words('Include Personal Data', '包含个人信息'),
		text: words(
			'Whether to show names, ID numbers and the like in a Markdown text, which is masked otherwise',
			'Markdown 文本默认脱敏，是否改为显示姓名、证件号码等个人信息',
		),
		scope: { operations: ['render'], format: 'markdown' },
		flag: { name: 'personal-data', text: 'do not mask Markdown, which is masked otherwise' },
	}),
	/** Whether the text of pages that are pictures is recognised */
	recognition: choice(
		[
			{
				value: 'auto',
				name: words('Where Needed', '按需'),
				text: words(
					'Pages that are pictures, or whose text cannot be trusted, are read in their picture: some seconds a page',
					'图片页及文字层不可信的页从图像识别，每页数秒',
				),
			},
			{
				value: 'off',
				name: words('Off', '关闭'),
				text: words('Pages that are pictures stay unread', '不读取图片页'),
			},
		],
		{
			name: words('Recognition', '文字识别'),
			text: words('Whether the text of pages that are pictures is recognised', '是否识别图片页中的文字'),
			default: 'auto',
			scope: RECOGNISING,
			flag: {
				name: 'recognition',
				placeholder: 'auto|off',
				text: 'read pages that are pictures (default), or leave them unread',
				hasDefault: true,
			},
		},
	),
	/** What runs the model that recognises text */
	recognitionRuntime: choice(
		[
			{
				value: 'auto',
				name: words('Automatic', '自动'),
				text: words(
					'Native where onnxruntime-node is installed, else WebAssembly',
					'已安装 onnxruntime-node 时用原生，否则用 WebAssembly',
				),
			},
			{
				value: 'native',
				name: words('Native', '原生'),
				text: words('The package onnxruntime-node, which has to be installed', 'onnxruntime-node 软件包，须已安装'),
			},
			{
				value: 'wasm',
				name: words('WebAssembly', 'WebAssembly'),
				text: words('Part of this package, on every machine', '本软件包自带，任何机器可用'),
			},
		],
		{
			name: words('Recognition Runtime', '识别运行时'),
			text: words('What runs the model that recognises text', '由什么运行文字识别模型'),
			default: DEFAULT_RECOGNITION.runtime,
			scope: RECOGNISING,
			flag: {
				name: 'recognition-runtime',
				placeholder: 'auto|native|wasm',
				text: 'what runs the model: onnxruntime-node where it is installed (default), or one of both',
				hasDefault: true,
			},
		},
	),
	/** How many seconds the recognition of the pages of one file may take; reading it has its own limit */
	recognitionTimeout: number(
		{ min: 1, decimals: 'any' },
		{
			code: 'recognitionTimeoutMs',
			name: words('Recognition Timeout', '识别超时'),
			text: words(
				'How many seconds the recognition of the pages of one file may take; reading it has its own limit',
				'识别一个文件的各页最多用时多少秒；读取另有时限',
			),
			default: DEFAULT_RECOGNITION.timeoutMs / 1000,
			scope: RECOGNISING,
			flag: {
				name: 'recognition-timeout',
				placeholder: 'SECONDS',
				text: `time limit for the recognition of a file (${DEFAULT_RECOGNITION.timeoutMs / 1000})`,
			},
		},
	),
	/** Whether to end each row with the names of its columns whose values are under review (meta.review) */
	reviewColumn: flag({
		code: 'reviewColumn',
		name: words('Include Review Column', '附带待核对列'),
		text: words(
			'Whether to end each row with the names of its columns whose values are under review (meta.review)',
			'是否在每行末尾列出其值待核对（meta.review）的列名',
		),
		scope: { operations: ['extractSections'], flat: true },
		flag: { name: 'review-column', text: 'also a column that names those whose values are under review' },
	}),
	/** Whether to add a picture of its place on the page to each value of meta.review, so that a person can decide without the file */
	reviewPictures: flag({
		name: words('Include Review Pictures', '附带待核对值的图片'),
		text: words(
			'Whether to add a picture of its place on the page to each value of meta.review, so that a person can decide without the file',
			'是否给 meta.review 的每个值附上其所在位置的图片，无须打开文件即可核对',
		),
		scope: { operations: ['parse', 'render'], engine: 'local', reading: true },
		flag: { name: 'review-pictures', text: 'also a picture of each value under review' },
	}),
	/** How many calls to JD AI to start per second at most */
	requestsPerSecond: number(
		{ ...RATE_RANGE, decimals: 1 },
		{
			code: 'jd.requestsPerSecond',
			name: words('Requests per Second', '每秒请求数'),
			text: words('How many calls to JD AI to start per second at most', '每秒最多发起多少次京东 AI 调用'),
			default: POLICY_DEFAULTS.requestsPerSecond,
			scope: JD,
		},
	),
	/** Whether an item that holds no file to read is an error. Off, it gives nothing. */
	requirePdf: flag({
		name: words('Require a PDF', '必须有 PDF'),
		text: words(
			'Whether an item that holds no file to read is an error. Off, it gives nothing.',
			'条目中没有可读取的文件时是否报错；关闭时该条目没有输出。',
		),
		scope: { input: ['everyFile', 'everyPdf'] },
	}),
	/** How often to try again after an error that passes and was not billed, such as a rate limit */
	retries: number(RETRIES_RANGE, {
		code: 'jd.retries',
		name: words('Retries', '重试次数'),
		text: words(
			'How often to try again after an error that passes and was not billed, such as a rate limit',
			'遇到会自行消失且未计费的错误（如限流）时重试几次',
		),
		default: POLICY_DEFAULTS.retries,
		scope: JD,
	}),
	/** Whether to try again even when the answer got lost. JD AI may then bill the same report twice. */
	retryAfterTimeout: flag({
		code: 'jd.retryAfterTimeout',
		name: words('Retry After Timeout', '超时后重试'),
		text: words(
			'Whether to try again even when the answer got lost. JD AI may then bill the same report twice.',
			'应答丢失时是否也重试。京东 AI 可能因此对同一份报告计费两次。',
		),
		default: POLICY_DEFAULTS.retryAfterTimeout,
		scope: JD,
	}),
	/** How many seconds one report may take; with JD AI, one call. 0 stands for 60, with JD AI for 300. */
	timeout: number(
		{ min: 0, decimals: 'any' },
		{
			code: 'timeoutMs',
			name: words('Timeout', '超时'),
			text: words(
				`How many seconds one report may take; with JD AI, one call. 0 stands for ${DEFAULT_TIMEOUT_MS.local / 1000}, with JD AI for ${DEFAULT_TIMEOUT_MS.jd / 1000}.`,
				`一份报告最多用时多少秒；京东 AI 则为一次调用。0 即 ${DEFAULT_TIMEOUT_MS.local / 1000}，京东 AI 为 ${DEFAULT_TIMEOUT_MS.jd / 1000}。`,
			),
			// What holds depends on the engine, and a field of the panel begins with one value.
			default: 0,
			unset: words(
				`${DEFAULT_TIMEOUT_MS.local / 1000}; ${DEFAULT_TIMEOUT_MS.jd / 1000} with JD AI`,
				`${DEFAULT_TIMEOUT_MS.local / 1000}；京东 AI 为 ${DEFAULT_TIMEOUT_MS.jd / 1000}`,
			),
			scope: READING,
			flag: {
				name: 'timeout',
				placeholder: 'SECONDS',
				text: `time limit per report (${DEFAULT_TIMEOUT_MS.local / 1000}; ${DEFAULT_TIMEOUT_MS.jd / 1000} for jd)`,
			},
		},
	),
	/** How values are put out */
	values: choice(
		[
			{
				value: 'normalised',
				name: words('Normalised', '规范化'),
				text: words(
					'Numbers as numbers, dates as YYYY-MM-DD, "--" as null',
					'数字为数值，日期为 YYYY-MM-DD，“--”为 null',
				),
			},
			{
				value: 'printed',
				name: words('As Printed', '按印刷文本'),
				text: words('Every value as the text on paper', '每个值都是纸面上的文本'),
			},
		],
		{
			name: words('Values', '取值'),
			text: words('How values are put out', '值以何种形式输出'),
			default: 'normalised',
			// Figures, verdicts and differences are the same whichever way values are written.
			scope: { operations: ['extractSections', 'parse'], reading: true },
			flag: {
				name: 'values',
				placeholder: 'printed|normalised',
				text: 'strings as on paper, or typed values (default)',
				hasDefault: true,
			},
		},
	),

	// Of calls from code alone.
	/** Name of the file, to appear under meta.source */
	fileName: text({
		name: words('File Name', '文件名'),
		text: words('Name of the file, to appear under meta.source', '文件名，写入 meta.source'),
	}),
	/** How many milliseconds the recognition of the pages of one file may take; reading it has its own limit */
	recognitionTimeoutMs: number(
		{ min: 1, decimals: 'any' },
		{
			name: words('Recognition Timeout in Milliseconds', '识别超时（毫秒）'),
			text: words(
				'How many milliseconds the recognition of the pages of one file may take; reading it has its own limit',
				'识别一个文件的各页最多用时多少毫秒；读取另有时限',
			),
			default: DEFAULT_RECOGNITION.timeoutMs,
		},
	),
	/** How many milliseconds one report may take; with JD AI, one call */
	timeoutMs: number(
		{ min: 1, decimals: 'any' },
		{
			name: words('Timeout in Milliseconds', '超时（毫秒）'),
			text: words(
				'How many milliseconds one report may take; with JD AI, one call',
				'一份报告最多用时多少毫秒；京东 AI 则为一次调用',
			),
			unset: words(
				`${DEFAULT_TIMEOUT_MS.local}; ${DEFAULT_TIMEOUT_MS.jd} with jd`,
				`${DEFAULT_TIMEOUT_MS.local}；jd 为 ${DEFAULT_TIMEOUT_MS.jd}`,
			),
		},
	),

	...COMMAND_LINE_OPTIONS,
};

export type Options = typeof OPTIONS;
export type OptionName = keyof Options;

/** Values of options by name; what is not set is absent. */
export type ValuesOf<K extends OptionName> = {
	[N in keyof Pick<Options, K>]?: NonNullable<Options[N]['of']>;
};

/** Parameters of the panel in their own right, in its order: what many have to set, and what bills. */
export const PANEL_PARAMETERS = ['password', 'engine'] as const satisfies readonly OptionName[];

/** The collection Options of the panel, sorted by name as n8n shows them. */
export const PANEL_OPTIONS = [
	'chineseWords',
	'columnNames',
	'compact',
	'evidence',
	'personalData',
	'reviewColumn',
	'reviewPictures',
	'indicatorGroups',
	'jdCompatible',
	'keepSource',
	'language',
	'leaveOutEmpty',
	'mask',
	'maxPages',
	'maxRecognisedPages',
	'modelFolder',
	'nestedLists',
	'overdueRuleInTotal',
	'overdueRuleInARow',
	'overdueRuleMonths',
	'recognition',
	'recognitionRuntime',
	'recognitionTimeout',
	'requestsPerSecond',
	'requirePdf',
	'retries',
	'retryAfterTimeout',
	'timeout',
	'values',
] as const satisfies readonly OptionName[];

/** Options of calls from code, by the names that they have there. */
export const API_OPTIONS = [
	'engine',
	'fileName',
	'password',
	'maxPages',
	'maxRecognisedPages',
	'modelFolder',
	'recognition',
	'recognitionRuntime',
	'recognitionTimeoutMs',
	'timeoutMs',
	'evidence',
	'reviewPictures',
	'values',
	'jdCompatible',
	'leaveOutEmpty',
	'mask',
] as const satisfies readonly OptionName[];
