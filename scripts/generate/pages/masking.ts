import { KINDS, PERSONAL_FIELDS } from '../../../nodes/CreditReport/report/mask';
import { LABELS } from '../../../nodes/CreditReport/report/mask/labels';
import { MASKED_NOT } from '../../../nodes/CreditReport/report/mask/notMasked';
import { SHAPES } from '../../../nodes/CreditReport/report/mask/shapes';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, codes, table } from './markdown';

type Kind = keyof typeof KINDS;

/** The paths of each kind. */
function fieldsOf(kind: Kind): string[] {
	return Object.keys(PERSONAL_FIELDS).filter((path) => PERSONAL_FIELDS[path] === kind);
}

const rowsOf = (row: (kind: Kind, facts: (typeof KINDS)[Kind]) => unknown[]): unknown[][] =>
	(Object.keys(KINDS) as Kind[]).map((kind) => row(kind, KINDS[kind]));

const english = (): string[] => [
	'*Mask Personal Data* (`--mask`, `mask: true`, `maskReport()`) takes out of the output who the report is of. Figures, verdicts, differences, age and gender stay what they are: everything is reckoned first and masked last. Masking twice changes nothing.',
	'## What is masked',
	table(
		['Kind', '中文', 'What stays', 'Example (invented)', 'Becomes', 'Fields'],
		rowsOf((kind, { english, chinese, keeps, example, mask }) => [
			english,
			chinese,
			keeps,
			code(example),
			code(mask(example)),
			codes(fieldsOf(kind)),
		]),
	),
	'A value of these fields that has not the form of its kind (a remark, a name behind a phone) is masked but for its first character.',
	'## In free text',
	'Statements, notes, judgments, `otherSections`, evidence, `meta.unparsed`, `meta.warnings`, `meta.extra` and file names are searched for three things:',
	[
		'1. **What the report itself says of persons**: the texts of the fields above, wherever they stand, in full width, with spaces, dashes, dots, brackets or unseen characters between; names also in pinyin (`zhangsan`, `San Zhang`) and with the family name last, phones without the code of country or area and without extension, ID numbers in their old form of 15 digits. A name that is also the beginning of the name of a bank or a place (平安, 华夏) stays in that name.',
		'2. **What has the shape of a personal number**: identity cards by their birthday, mobile and landline numbers in every usual grouping, bank cards by start and check digit, and: ' +
			SHAPES.map(({ what }) => what).join('; ') +
			'.',
		'3. **What stands behind a label**, though it has no shape of its own: names, short phones, other documents, bank cards with a wrong digit, engine numbers, WeChat and QQ accounts, addresses. The labels:',
	].join('\n'),
	table(
		['Kind', 'Labels'],
		LABELS.map(({ kind, words }) => [KINDS[kind].english, words.join(' ')]),
	),
	'Behind a label without a colon a name must begin with one of the Hundred Family Names and end where a name can end.',
	'**A line of the head that was not parsed** (`姓名：… 证件号码：…`, or the line of values below a line of labels) is masked whole, but for its labels. In lines left over, warnings and file names any 15 or 18 digits in a row are masked.',
	'**Messages**: an error of the node, an error item and a message of the command line show of a file name only the usual words (征信报告, 简版, report) and the extension, and no folder.',
	'## What is not masked, and why',
	table(
		['What', 'Why'],
		MASKED_NOT.map(({ english, why }) => [english, why]),
	),
];

const chinese = (): string[] => [
	'*Mask Personal Data*（`--mask`、`mask: true`、`maskReport()`）从输出中隐去报告主体及相关人的个人信息。先计算、后脱敏：指标、核验结论、比较结果、年龄、性别均不变。重复脱敏结果不变。',
	'## 脱敏内容',
	table(
		['类别', '保留', '示例（虚构）', '脱敏后', '字段'],
		rowsOf((kind, { chinese, keepsZh, example, mask }) => [
			chinese,
			keepsZh,
			code(example),
			code(mask(example)),
			codes(fieldsOf(kind)),
		]),
	),
	'上述字段的值若不符合该类别的形式（备注、电话后带姓名），只保留首字符。',
	'## 自由文本',
	'本人声明、异议标注、判决内容、`otherSections`、核验证据、`meta.unparsed`、`meta.warnings`、`meta.extra` 与文件名按三种方式查找：',
	[
		'1. **报告自身载明的个人信息**：上述字段的值，无论出现在何处，全角、夹空格、连字符、圆点、括号或不可见字符均可识别；姓名还包括拼音（`zhangsan`、`San Zhang`）与姓在后的写法，电话包括不带国家码、区号、分机的写法，身份证包括 15 位旧号。与银行、地名开头相同的姓名（平安、华夏）在机构名称中不脱敏。',
		'2. **具有个人号码形式的文本**：含出生日期的身份证号、各种分组的手机与固定电话、按卡号段与校验位识别的银行卡号，以及：' +
			SHAPES.map(({ whatZh }) => whatZh).join('；') +
			'。',
		'3. **标签之后的内容**（自身没有固定形式）：姓名、短号码、其他证件、校验位有误的银行卡号、发动机号、微信号与 QQ 号、地址。标签如下：',
	].join('\n'),
	table(
		['类别', '标签'],
		LABELS.map(({ kind, words }) => [KINDS[kind].chinese, words.join(' ')]),
	),
	'标签后无冒号时，姓名须以《百家姓》中的姓开头，并在姓名可以结束之处结束。',
	'**未解析的报告头**（`姓名：… 证件号码：…`，或标签行下方的值行）除标签外整行隐去。未解析的行、警告与文件名中，连续 15 位或 18 位数字一律脱敏。',
	'**消息**：节点错误、错误项与命令行消息中的文件名只保留常用词（征信报告、简版、report）与扩展名，不显示文件夹。',
	'## 不脱敏的内容及原因',
	table(
		['内容', '原因'],
		MASKED_NOT.map(({ chinese, whyZh }) => [chinese, whyZh]),
	),
];

export const PAGES = bilingual('masking', words('Masking', '脱敏'), (language) =>
	language === 'en' ? english() : chinese(),
);
