import { INDICATORS, type Indicator } from '../../../nodes/CreditReport/report/indicators';
import { operatorOf, OPERATORS } from '../../../nodes/CreditReport/report/screen/operators';
import { PRESETS } from '../../../nodes/CreditReport/report/screen/presets';
import type { Condition, Rule, RuleSet } from '../../../nodes/CreditReport/report/screen/rule';
import { valueText } from '../../../nodes/CreditReport/report/screen/values';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, table } from './markdown';

/** What the example figures of the presets are like: pages that say them, none of which speaks for a lender. */
const QUOTED = [
	'http://www.daikuan0.com/article_216.html',
	'http://www.lkljr.com/grdk/4134.html',
	'https://www.bbphjt.net/daikuanwenda/7494.html',
];

const JSON_EXAMPLE = `\`\`\`json
{
  "preset": "cautious-bank",
  "name": "Our bank",
  "nameZh": "本行",
  "rules": [
    { "indicator": "microLoanLoans", "operator": ">", "threshold": 0, "outcome": "manualReview", "text": "Loan of a micro lender", "textZh": "有小贷未结清" },
    { "indicator": "creditScore", "operator": "<", "threshold": 500, "outcome": "reject",
      "when": { "indicator": "edition", "operator": "is", "threshold": "gen2-institution" } }
  ]
}
\`\`\``;

/** What differs between the two languages of the page. */
const LANGUAGES = {
	en: {
		key: 'english' as const,
		text: 'text' as const,
		outcomes: { reject: 'reject', manualReview: 'manual review' },
		example: 'example',
		kinds: { number: 'numbers', text: 'texts', date: 'dates', flag: 'yes or no' },
		presetName: ({ name, nameZh }: RuleSet) => `${name} ${nameZh}`,
		source: ({ source }: Rule) => source,
		presetHeaders: ['No.', 'When it holds', 'Rule', 'Outcome', 'Asked only when', 'Limit set by'],
		operatorHeaders: ['Operator', 'Meaning', 'Also written', 'Asked of'],
		parts: {
			head: [
				'The operation **Screen** (resource Analysis), `credit-report screen` and `screen()` ask a set of rules of a report and decide: **pass**, **manual review** or **reject**. What a result looks like and how to read it: [screening-result.md](screening-result.md).',
				'## How it decides',
				[
					'1. **Reject** when a rule that rejects certainly holds, be the report complete or not: what is over a limit stays over it. If the report is incomplete, that is said beside it.',
					'2. Else **manual review** when a rule for it holds, when any rule cannot be told since its indicator is null (or not exact enough), when no rule of the set is for this report, or when `complete` is anything but `yes`. With the JD AI engine `complete` is never `yes`: nothing passes by itself.',
					'3. Else **pass**.',
				].join('\n'),
				'A rule is never taken as passed for want of data. An indicator is null when the report does not print it, or when a section that it rests on is not known to have been read whole ([indicators.md](indicators.md)); the reason says which. A sum of which a part is not printed (`monthlyBurdenIsLowerBound`) is a lower bound: a rule holds when the part alone is over its limit, and cannot be told when it is not.',
				'Screen judges what the report says. Whether the file was edited, and whether the report agrees with itself, is what **Verify** asks ([checks.md](checks.md)). It scores nothing and predicts nothing. A mask changes no decision: personal data is masked last.',
				'## Rules',
				'A rule has these fields. In the panel it is a row of *Rules* (without `when`); as JSON it is an object of a list.',
			],
			fields: [
				['`indicator`', 'Key of an indicator ([indicators.md](indicators.md))'],
				['`operator`', 'One of the operators below that fits the indicator'],
				[
					'`threshold`',
					'In the unit of the indicator: yuan, percent (70 is 70 %), dates as 2024-01-31 or 2024-01, true or false; a list for `isOneOf` and `isNoneOf`',
				],
				['`outcome`', '`reject` or `manualReview`'],
				['`text`, `textZh`', 'What it means when it holds. Optional; the text of one language serves for both'],
				[
					'`when`',
					'Optional condition (`indicator`, `operator`, `threshold`): the rule is not asked of reports where it does not hold. Where it cannot be told, the rule is asked',
				],
				[
					'`source`, `sourceZh`, `example`',
					'Optional: what sets the threshold, or that it is an example. They come back with the reason',
				],
			],
			fieldHeaders: ['Field', ''],
			json: [
				'A JSON rule set is such a list, or an object with `rules` and perhaps `preset` (a set that they come on top of), `name` and `nameZh`:',
				JSON_EXAMPLE,
				'A wrong rule (an indicator that does not exist, an operator that does not fit, a threshold of another type, a misspelt field) is refused with `INVALID_PARAMETER`, which names the row, before any file is read. A set without a rule is refused too: it would let everything pass.',
			],
			operators: [
				'## Operators',
				'Texts are compared without regard to case, width and blanks around them. Dates are compared as exactly as both are: 2024-05 is neither before nor after 2024-05-15, and such a rule cannot be told.',
			],
			presets: [
				'## Presets',
				`Three sets that can be used as they are or as a start (*Rule Set* in the panel, \`--rules\` on the command line). The limit of a rule is set by a regulation, which is named, or it is an **example**: nobody's policy, of the size that Chinese loan guides name for banks (${QUOTED.map((url, index) => `[${index + 1}](${url})`).join(', ')}: 3 inquiries in one or two months, 6 in three, 9 in six; cards used up to 70 or 80 %; three non-bank loans; 连三累六). What follows from a rule is each set's own, whoever set the limit. Set your own before you rely on them.`,
				'Briefs (简版) print no repayment records, no five-category class and no income. So that not every brief is a manual review, rules on those are asked of detailed reports alone; of a brief the months overdue in five years are asked, which it prints. `debtToIncome` takes the income from the housing fund: a detailed report that prints none goes to manual review under the mortgage set.',
			],
		},
	},
	zh: {
		key: 'zh' as const,
		text: 'textZh' as const,
		outcomes: { reject: '拒绝', manualReview: '人工审核' },
		example: '示例',
		kinds: { number: '数值', text: '文字', date: '日期', flag: '是否' },
		presetName: ({ nameZh }: RuleSet) => nameZh,
		source: ({ sourceZh }: Rule) => sourceZh,
		presetHeaders: ['序号', '触发含义', '规则', '后果', '适用条件', '界限依据'],
		operatorHeaders: ['写法', '含义', '其他写法', '适用于'],
		parts: {
			head: [
				'操作 **Screen**（资源 Analysis）、命令 `credit-report screen` 与函数 `screen()` 按一组规则审视一份报告，给出**通过**、**人工审核**或**拒绝**。结果是什么样、怎样读，见 [screening-result.zh-CN.md](screening-result.zh-CN.md)。',
				'## 如何决策',
				[
					'1. 有“拒绝”规则确定触发，即**拒绝**，不论报告是否完整读取：已经超限的不会因为补全而不超限。报告不完整时，理由中一并说明。',
					'2. 否则，有“人工审核”规则触发，或任一规则因指标为空（或精度不足）不能判断，或规则集中没有适用于本报告的规则，或 `complete` 不是 `yes`，即**人工审核**。京东引擎的 `complete` 从不为 `yes`，因此不会自动通过。',
					'3. 否则**通过**。',
				].join('\n'),
				'缺数据绝不当作未触发。报告没有列示，或所依据的信息段不能确认已完整读取时，指标为空（[indicators.zh-CN.md](indicators.zh-CN.md)），理由中写明是哪一种。有未列示项的合计（`monthlyBurdenIsLowerBound`）只是下限：已列部分超限即触发，未超限则不能判断。',
				'Screen 只看报告写了什么。文件是否被编辑、报告是否自洽，由 **Verify** 核验（[checks.zh-CN.md](checks.zh-CN.md)）。它不打分，也不预测。脱敏在最后进行，不影响决策。',
				'## 规则',
				'一条规则由下列字段组成。面板里是 *Rules* 的一行（没有 `when`）；JSON 里是列表中的一个对象。',
			],
			fields: [
				['`indicator`', '指标代码（[indicators.zh-CN.md](indicators.zh-CN.md)）'],
				['`operator`', '下表中与该指标相配的比较方式'],
				[
					'`threshold`',
					'按指标的单位填写：金额为元，比率为百分数（70 即 70%），日期如 2024-01-31 或 2024-01，是否为 true 或 false；`isOneOf`、`isNoneOf` 为列表',
				],
				['`outcome`', '`reject`（拒绝）或 `manualReview`（人工审核）'],
				['`text`、`textZh`', '触发时的含义，可省略；只写一种语言时两处通用'],
				['`when`', '可省略的条件（`indicator`、`operator`、`threshold`）：不成立时不问此规则；不能判断时照问'],
				['`source`、`sourceZh`、`example`', '可省略：阈值的依据，或说明它只是示例；随理由一并输出'],
			],
			fieldHeaders: ['字段', ''],
			json: [
				'JSON 规则集是这样的一个列表，或一个对象：`rules`，以及可省略的 `preset`（在其之上追加）、`name`、`nameZh`：',
				JSON_EXAMPLE,
				'规则有误（指标不存在、比较方式不相配、阈值类型不对、字段拼错）一律以 `INVALID_PARAMETER` 拒绝并指明是第几条，此时还没有读取任何文件。没有规则的规则集同样拒绝，否则什么报告都会通过。',
			],
			operators: [
				'## 比较方式',
				'文字比较不区分大小写、全半角与首尾空格。日期按两者共有的精度比较：2024-05 既不早于也不晚于 2024-05-15，这样的规则不能判断。',
			],
			presets: [
				'## 预设规则集',
				`三组规则可直接使用，也可作为起点（面板的 *Rule Set*，命令行的 \`--rules\`）。规则的界限或由监管规定给出，写明出处；或为**示例**：不是任何机构的政策，只是国内贷款攻略常说的量级（${QUOTED.map((url, index) => `[${index + 1}](${url})`).join('、')}：一两个月3次、三个月6次、六个月9次查询，信用卡使用率70%或80%，非银网贷3笔，连三累六）。触发后拒绝还是转人工，均由规则集自定。正式使用前请改为本机构的标准。`,
				'简版不列还款记录、五级分类与收入。为免简版一律转人工，依据这些的规则只问详版；对简版改问其列示的五年逾期月数。`debtToIncome` 的收入由公积金反推：按住房按揭规则集，未列公积金的详版转人工审核。',
			],
		},
	},
};

export const PAGES = bilingual('screening', words('Screening', '初筛'), (language) => {
	const { key, text, outcomes, example, kinds, presetName, source, presetHeaders, operatorHeaders, parts } =
		LANGUAGES[language];
	const indicators = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));
	const condition = ({ indicator: id, operator, threshold }: Condition): string => {
		const indicator = indicators.get(id) as Indicator;
		const limits = [threshold].flat().map((limit) => valueText(limit, indicator, key));
		return `${indicator[key]} (${code(id)}) ${operatorOf(operator)[key]} ${limits.join(', ')}`;
	};
	const presets = Object.entries(PRESETS).flatMap(([id, preset]) => [
		`### ${presetName(preset)} (${code(id)})`,
		table(
			presetHeaders,
			preset.rules.map((rule, index) => [
				index + 1,
				rule[text],
				condition(rule),
				outcomes[rule.outcome],
				rule.when ? condition(rule.when) : '',
				rule.example ? example : source(rule),
			]),
		),
	]);
	return [
		...parts.head,
		table(parts.fieldHeaders, parts.fields),
		...parts.json,
		...parts.operators,
		table(
			operatorHeaders,
			OPERATORS.map((operator) => [
				code(operator.id),
				operator[key],
				operator.spellings.map(code).join(' '),
				operator.kinds.map((kind) => kinds[kind]).join(', '),
			]),
		),
		...parts.presets,
		...presets,
	];
});
