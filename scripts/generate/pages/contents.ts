import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { words, type Words } from '../../../nodes/CreditReport/report/words';
import { ROOT } from '../../root';
import { bilingual, fileOf, table, type Language } from './markdown';

/** A page of docs/ by its name: what it is called here, and what a reader finds there. */
type Entry = readonly [name: string, title: Words, finds: Words];

/** A kind of reader, with the pages for them in the order in which they are read. */
interface Group {
	title: Words;
	entries: readonly Entry[];
}

const GROUPS: readonly Group[] = [
	{
		title: words('To start', '开始使用'),
		entries: [
			[
				'getting-started',
				words('Getting started', '快速上手'),
				words('From the installation to the first report, with pictures', '从安装到读出第一份报告，配图'),
			],
			[
				'supported',
				words('Is my report supported?', '我的报告支持吗？'),
				words(
					'The six editions with a picture of each, and how to send a report that is read wrongly',
					'六种版式的样子，以及报告读错了怎样反馈',
				),
			],
			[
				'operations',
				words('Operations', '操作'),
				words('What goes in, what comes out, what can be set', '每个操作的输入、输出和设置'),
			],
			[
				'scans',
				words('Scans and photos', '扫描件与照片'),
				words('What is read, how to photograph, how well and how long', '能读什么、怎样拍、准不准、要多久'),
			],
			[
				'rendering',
				words('Pages, workbooks and texts', '网页、工作簿与文字'),
				words('What Render makes of a report, masking, formulas, sizes', 'Render 做出的文件：内容、脱敏、公式、大小'),
			],
			[
				'screening-result',
				words('How to read a screening', '怎样读一份初筛结果'),
				words('A real result, line by line', '逐项讲解一份真实结果'),
			],
			[
				'troubleshooting',
				words('Troubleshooting', '常见问题'),
				words('By what you see: cause and cure', '按现象查原因和办法'),
			],
			['../examples/README', words('Examples', '示例工作流'), words('Workflows to import', '可直接导入的工作流')],
		],
	},
	{
		title: words('To look things up', '查阅'),
		entries: [
			[
				'options',
				words('Options', '选项'),
				words('Every option in the panel, on the command line and in code', '面板、命令行和代码中的全部选项'),
			],
			[
				'parameters',
				words('Names of parameters', '参数名称'),
				words(
					'What parameters are called in the JSON of a workflow and in expressions',
					'参数在工作流 JSON 与表达式中的名称和取值',
				),
			],
			[
				'sections',
				words('Sections', '信息段'),
				words('Every field of a report, and every column of its rows', '报告的全部字段和行的全部列'),
			],
			[
				'indicators',
				words('Indicators', '指标'),
				words('What Summarize reckons, from what, and when it is null', 'Summarize 的各项指标：定义、来源、何时为空'),
			],
			[
				'checks',
				words('Checks', '校验项'),
				words('What Verify compares, and how serious a failure is', 'Verify 校验什么，不符有多严重'),
			],
			[
				'screening',
				words('Screening', '初筛'),
				words(
					'How Screen decides, rules of your own, the presets rule by rule',
					'Screen 如何决策、怎样自定规则、预设规则集逐条列出',
				),
			],
			[
				'compare',
				words('Compare', '报告比较'),
				words('Kinds of changes between two reports, and when they are certain', '两份报告之间的变化类型，何时确定'),
			],
			[
				'masking',
				words('Masking', '脱敏'),
				words('What is masked, what stays, what is not masked', '隐去什么、保留什么、哪些不脱敏'),
			],
			['errors', words('Errors', '错误'), words('Every error code with what to do', '全部错误代码与处理办法')],
			[
				'warnings',
				words('Warnings', '警告'),
				words('What a report that was read may still tell you', '读取成功的报告可能附带的提示'),
			],
			[
				'review',
				words('Values under review', '待核对的值'),
				words('What to compare with the page where text was recognised', '文字为识别所得时，哪些值要对照页面'),
			],
			[
				'database',
				words('Rows in a database', '写入数据库'),
				words(
					'Tables, keys and upserts for PostgreSQL, SQLite and n8n Data Tables',
					'PostgreSQL、SQLite 与 n8n 数据表的建表、主键和写入',
				),
			],
		],
	},
	{
		title: words('To run it', '部署与运行'),
		entries: [
			[
				'privacy',
				words('Privacy', '隐私'),
				words('Where data goes, what is kept, and what the law asks of you', '数据去向、留存内容与法律要求'),
			],
			[
				'production',
				words('In production', '生产环境与扩展'),
				words('Versions, load, queue mode, what happens when a worker dies', '版本、负载、队列模式、进程中止时的情况'),
			],
			[
				'jd',
				words('The JD AI engine', '京东 AI 引擎'),
				words('What is sent, what is billed, when a call is tried again', '发送什么、何时计费、何时重试'),
			],
		],
	},
	{
		title: words('How well it works', '效果如何'),
		entries: [
			[
				'looks',
				words('Looks', '打印样式'),
				words('Every way of printing that was tried, in every edition', '每种版式试过的各种打印方式'),
			],
			[
				'scans-measured',
				words('Scans, measured', '扫描件实测'),
				words('How well scans and photos are read, report by report', '逐份报告实测扫描件与照片的识别效果'),
			],
			[
				'false-alarms',
				words('False alarms', '误报'),
				words('Which checks fail on honest prints', '真实打印件上哪些校验项会不符'),
			],
			[
				'tampering',
				words('Tampering', '篡改检测'),
				words('Which forgeries are seen, and which are not', '能发现哪些篡改，发现不了哪些'),
			],
			['e2e', words('In a real n8n', '在真实 n8n 中'), words('What was run, with figures', '实际运行的检查与数据')],
			[
				'benchmarks',
				words('Benchmarks', '性能测试'),
				words('Speed and memory beside other readers of PDFs', '速度与内存，以及与其他 PDF 工具的对比'),
			],
			[
				'performance',
				words('Performance', '性能优化'),
				words('What made it fast, and what did not pay', '哪些优化有效，哪些无效'),
			],
			[
				'security',
				words('Security', '安全测试'),
				words('What was tried to break it, and which test holds it', '尝试过的攻击，以及由哪个测试保证'),
			],
			[
				'hostile',
				words('Hostile files', '恶意文件'),
				words('Damaged and hostile files one by one, with time and memory', '损坏与恶意文件逐个测试，含时间与内存'),
			],
			[
				'jd-errors',
				words('Errors of the JD AI engine', '京东 AI 引擎的错误'),
				words(
					'Every answer that was tried in the sandbox, with retries and charge',
					'沙箱中试过的每种应答，含重试与计费',
				),
			],
		],
	},
	{
		title: words('How it is built', '内部原理'),
		entries: [
			[
				'how-it-works',
				words('How the local engine works', '本地引擎的工作原理'),
				words('A page on its way from characters to values', '一页报告怎样从字符变成数据'),
			],
			[
				'inspecting',
				words('Seeing how a file is read', '查看文件是怎样读取的'),
				words('Each stage of reading as text or picture', '以文字或图片查看每个读取阶段'),
			],
			[
				'architecture',
				words('Architecture', '架构'),
				words('What is where, and who may import whom', '代码分布与依赖关系'),
			],
			['contract', words('Contract', '字段约定'), words('How a print becomes keys', '印刷内容如何对应到键')],
			['tables', words('Tables', '表格识别'), words('How tables are found on a page', '如何在页面上找到表格')],
			[
				'glossary',
				words('Glossary', '术语'),
				words('What is on paper, and what it is called in code', '纸面用语与代码用语对照'),
			],
		],
	},
];

/** What differs between the two languages of the page. */
const LANGUAGES = {
	en: {
		introduction:
			'What this package is, and how to install it: [README](../README.md). How to work on it: [CONTRIBUTING](../CONTRIBUTING.md).',
		columns: ['Page', 'What is there'],
		englishAlone: '',
	},
	zh: {
		introduction:
			'本软件包是什么、怎样安装，见 [README](../README.zh-CN.md)；参与开发见 [CONTRIBUTING](../CONTRIBUTING.md)（英文）。',
		columns: ['页面', '内容'],
		englishAlone: '（英文）',
	},
};

/** The page in the reader's language, or in English where that is all there is. */
function linkTo([name, title]: Entry, language: Language): string {
	const isThere = existsSync(join(ROOT, 'docs', fileOf(name, language)));
	const { englishAlone } = LANGUAGES[language];
	return isThere
		? `[${title[language]}](${fileOf(name, language)})`
		: `[${title[language]}](${fileOf(name, 'en')})${englishAlone}`;
}

export const PAGES = bilingual('README', words('Documentation', '文档'), (language) => [
	LANGUAGES[language].introduction,
	...GROUPS.flatMap(({ title, entries }) => [
		`## ${title[language]}`,
		table(
			LANGUAGES[language].columns,
			entries.map((entry) => [linkTo(entry, language), entry[2][language]]),
		),
	]),
]);
