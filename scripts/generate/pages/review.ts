import { REVIEW_REASONS } from '../../../nodes/CreditReport/report/review/reviewReasons';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, list, table, type Language } from './markdown';

const EXAMPLE = `\`\`\`json
{
  "path": "loans[3].balance",
  "page": 4,
  "box": [171.8, 84.8, 206.8, 96.2],
  "value": "333,334",
  "confidence": 0.71,
  "reason": "repaired",
  "alternatives": ["333,384"],
  "before": "333.334"
}
\`\`\``;

const WORDS = {
	en: {
		introduction:
			'Where the local engine recognises text in pictures (scans, photos), what it read is not trusted blindly: `meta.review` lists the values that a person should compare with the page. It is there for every report with recognised pages, also when it is empty, and for no other. Beside it `meta.reviewShare` says which part of the values of these pages it lists, from 0 to 1: what is above 0.1 was read badly, and is to be scanned again, or to be read otherwise ([local-then-jd.json](../examples/local-then-jd.json)). A small share does not say that everything was read: what a bad scan lost is nowhere to be listed. `meta.completeness`, `meta.unparsed` and the warning `INCOMPLETE_SECTION` tell of that.',
		fields: [
			'`path`: where the value stands in the report. `page` and `box`: where it stands in the file, page from 1, left, top, right and bottom in points from the upper left corner of the page as it is displayed. A figure that is reckoned from several rows, such as a total of the second generation, has the place of one of them.',
			'`value`: as printed, whatever form the report has. `confidence`: how sure the recogniser is of its least sure character, from 0 to 1, among those that can stand there. `alternatives`: other readings that it gave.',
			'`before`: what was read at first, of a value with the reason `repaired`. A reading is taken only if the recogniser gave it, or if a doubtful character is known to be taken for it, and if no other can stand there. Nothing is invented.',
			'`picture`: only where asked for (*Include Review Pictures*, `--review-pictures`, `reviewPictures`), what stands at the box with a little around it, upright, as a PNG (`data:image/png;base64,...`, at most 60 KB, some KB mostly), so that a person can decide without opening the file. Of more than 200 values the first 200 have one, and the warning `RECOGNISED_TEXT` says how many have none. Masked reports have none: nothing masks a picture.',
		],
		how: '## How a value gets there',
		howText:
			'A raw character confidence alone would flag half a report. What counts is what is known of the value as a whole:',
		points: [
			'Characters that cannot stand in a column do not count: a letter among digits is no rival.',
			'Amounts have the form of the amounts beside them (`1.234` among amounts with thousands commas can only be `1,234`), dates exist and do not lie after the report, months of a record follow each other, words and codes are those of their list.',
			'An identity card has its check character (GB 11643), and the birthday and gender that the report prints.',
			'Sums, counts and rules of the report ([checks.md](checks.md)) are tried with the other readings: the only one that makes a failing figure agree, and none other fail, is taken; a value that no other reading fits is borne out and not listed, however unsure its characters are; where a figure still disagrees, its least sure values are listed.',
			'A number of a person, account or contract is listed at the slightest doubt, since little else bears it out; a text only at a large one.',
		],
		reasons: '## Reasons',
		columns: ['Reason', 'What it says'],
		deciding: '## What it decides',
		decidingText:
			'[Verify](checks.md), [Screen](screening.md), [Summarize](indicators.md) and [Compare](compare.md) take a value under review for unknown, a repaired one as well: a rule about it is not answered, a check of it neither passes nor fails. Once a person has compared a value, correct the report and take the entry out of `meta.review`: the JSON then goes on as a report like any other. [Render](rendering.md) lists the values, in HTML with their pictures where there are any, and marks them and what depends on them. [Extract Sections](operations.md) has the list as the section `review`, and with *Include Review Column* names in each row the columns under review.',
	},
	zh: {
		introduction:
			'本地引擎从图片（扫描件、照片）识别文字时，不会盲目相信读到的内容：`meta.review` 列出应由人对照页面核对的值。凡有识别页的报告都有此项（可以为空），其他报告没有。`meta.reviewShare` 与之并列，为所列值占这些页全部值的比例（0 到 1）：超过 0.1 说明识别质量差，应重新扫描或改用其他方式读取（[local-then-jd.json](../examples/local-then-jd.json)）。比例小不等于全部读到：扫描质量差而丢失的内容无从列出，要看 `meta.completeness`、`meta.unparsed` 和警告 `INCOMPLETE_SECTION`。',
		fields: [
			'`path`：值在报告中的位置。`page`、`box`：值在文件中的位置，页从 1 起，左、上、右、下以磅为单位，从页面显示时的左上角量起。由多行算出的数字（如二代报告的合计）为其中一行的位置。',
			'`value`：印刷文本，与报告采用哪种形式无关。`confidence`：在该处可能出现的字符中，识别程序对最没把握的字符的把握，0 到 1。`alternatives`：识别程序给出的其他读法。',
			'`before`：原因为 `repaired` 的值最初的读法。只有识别程序给出过，或存疑字符常被误认成的读法才会采用，并且要求该处不可能是其他读法。绝不臆造。',
			'`picture`：仅在要求时才有（*Include Review Pictures*、`--review-pictures`、`reviewPictures`），为该位置及周围少许的图片，已摆正，PNG 格式（`data:image/png;base64,...`，最多 60 KB，多为几 KB），无须打开文件即可核对。超过 200 个值时，前 200 个有图片，警告 `RECOGNISED_TEXT` 说明有多少个没有。脱敏的报告没有图片，因为图片无法脱敏。',
		],
		how: '## 值为何列入',
		howText: '只看单个字符的把握程度，半份报告都得核对。因此要看关于整个值的所有信息：',
		points: [
			'该列不可能出现的字符不算数：数字中的字母不构成另一读法。',
			'金额与同列金额形式一致（千分位写法中的 `1.234` 只能是 `1,234`），日期存在且不晚于报告，还款记录的月份前后相连，用语和代码在其列表之中。',
			'身份证号有校验位（GB 11643），并与报告所印的出生日期、性别一致。',
			'用其他读法试算报告的合计、计数和规则（[checks.zh-CN.md](checks.zh-CN.md)）：唯一能使不符的数字相符、又不引起其他不符的读法会被采用；其他读法都不成立的值得到印证，字符再没把握也不列入；数字仍不相符时，列出其中最没把握的值。',
			'证件、账户、合同号码稍有存疑即列入，因为别处很难印证；文字则只在疑点较大时列入。',
		],
		reasons: '## 原因',
		columns: ['原因', '含义'],
		deciding: '## 对判断的影响',
		decidingText:
			'[Verify](checks.zh-CN.md)、[Screen](screening.zh-CN.md)、[Summarize](indicators.zh-CN.md) 和 [Compare](compare.zh-CN.md) 把列入核对的值（包括已修正的）当作未知：涉及它的规则不作回答，涉及它的检查既不通过也不失败。人工核对之后，改正报告并从 `meta.review` 中去掉该条，这份 JSON 就与其他报告一样使用。[Render](rendering.zh-CN.md) 会列出这些值（HTML 中附图片，如有），并标出它们及由其得出的值。[Extract Sections](operations.zh-CN.md) 可把该列表作为信息段 `review` 输出；选中 *Include Review Column* 时，每行列出待核对的列。',
	},
} as const;

export const PAGES = bilingual('review', words('Values under review', '待核对的值'), (language: Language) => {
	const { introduction, fields, how, howText, points, reasons, columns, deciding, decidingText } = WORDS[language];
	return [
		introduction,
		EXAMPLE,
		list(...fields),
		how,
		howText,
		list(...points),
		reasons,
		table(
			columns,
			Object.entries(REVIEW_REASONS).map(([name, text]) => [code(name), text[language]]),
		),
		deciding,
		decidingText,
	];
});
