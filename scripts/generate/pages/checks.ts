import { CHECKS } from '../../../nodes/CreditReport/report/checks';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, codes, list, table } from './markdown';

type Check = (typeof CHECKS)[number];

/** The page in each language: words, and which members of a definition its columns show. */
const ENGLISH = {
	introduction: (count: number) => [
		`Verify puts out one item for each report, with the verdict and, in its list \`checks\`, each of these ${count} (the parameter Result can make them items of their own): \`id\`, \`group\`, \`severity\`, \`status\` (\`pass\`, \`fail\`, \`unknown\`), \`message\`, \`messageZh\` and \`evidence\` (path, value, what it was compared with). A check that fails is evidence that something deserves a look, not an accusation: the cause may be the print, the parser or the bank. A check is \`unknown\` when the report does not say enough.`,
		`How much a failure says is the check's \`severity\`:`,
		list(
			'`serious`: figures of one report contradict each other, or text is covered. No honest print we know of does so ([false-alarms.md](false-alarms.md) shows how that is measured). Ask for the report from its source.',
			'`look`: there are honest causes too, in the print, in our reading or in what a lender reported. A person should find out which.',
			'`info`: honest reports show this often. A hint beside others.',
		),
		'The verdict answers three questions, one for each group: it is `fail` when a check of the group fails that is `look` or `serious`, `pass` when one passes and none fails so, else `unknown`. A failure that is `info` alone fails no group. `severity` is the highest one among the checks that failed (null when none did); `failed` lists them all, and `serious`, `look` and `info` list them by severity.',
		'A check marked † counts rows, and a row that was not read would make it fail: it is not judged (`unknown`) while pages of the report are missing, and its severity is at most `look` while lines of the report were left over, or where a list was read with more rows than are announced or with none of them. Where another program recognised the text in pictures (`meta.textSource` `ocr` or `mixed`), no check of the second group is more than `look`.',
		'[false-alarms.md](false-alarms.md) shows which checks fail on honest prints.',
	],
	groups: {
		complete: 'Is the report complete?',
		consistent: 'Does it agree with itself?',
		file: 'Does the file look edited?',
	},
	columns: ['Check', 'Severity', 'What should hold', 'How it is compared', 'Looks at'],
	row: ({ claim, method }: Check) => [claim, method],
	severities: { info: 'info', look: 'look', serious: '**serious**' },
};
const CHINESE = {
	introduction: (count: number) => [
		`“Verify”为每份报告输出一条结论，其列表 \`checks\` 含以下 ${count} 个校验项（参数 Result 可使其各成一条）：\`id\`、\`group\`（所属问题）、\`severity\`（严重程度）、\`status\`（\`pass\` 相符、\`fail\` 不符、\`unknown\` 无法判断）、\`message\`、\`messageZh\` 和 \`evidence\`（位置、该处的值、比较对象）。不符只说明值得核对，并非指控：原因可能在打印、解析或报送机构。报告信息不足时为 \`unknown\`。`,
		'一项不符说明多少，由 `severity` 表示：',
		list(
			'`serious`（严重）：同一报告内的数字互相矛盾，或文字被遮盖。目前已知的真实打印件均不会如此（测量方法见 [false-alarms.md](false-alarms.md)）。请向来源机构重新获取报告。',
			'`look`（建议核对）：也可能出于打印、解析或机构报送等正常原因，应由人工查明。',
			'`info`（提示）：真实报告中也常出现，只作旁证。',
		),
		'结论（verdict）回答三个问题，每组一个：组内有 `look` 或 `serious` 的校验项不符时为 `fail`；至少一项相符且没有此类不符时为 `pass`；否则为 `unknown`。仅有 `info` 不符不会使一组不通过。`severity` 是不符各项中最高的严重程度（全部相符时为 null）；`failed` 列出全部不符项，`serious`、`look`、`info` 按严重程度分列。',
		'带 † 的校验项要清点记录行，漏读一行就会不符：报告有缺页时不作判断（`unknown`）；有文字未能识别，或某信息段读出的行数多于所列数目、一行也未读出时，严重程度至多为 `look`。文字由其他程序识别（`meta.textSource` 为 `ocr` 或 `mixed`）时，第二组各项至多为 `look`。',
		'真实（诚实）打印件上哪些校验项会不符，见 [false-alarms.md](false-alarms.md)。',
	],
	groups: { complete: '报告是否完整', consistent: '报告是否自洽', file: '文件是否疑似被编辑' },
	columns: ['校验项', '严重程度', '应当成立', '比较方法', '涉及内容'],
	row: ({ claimZh, methodZh }: Check) => [claimZh, methodZh],
	severities: { info: '提示', look: '建议核对', serious: '**严重**' },
};

const LANGUAGES = { en: ENGLISH, zh: CHINESE };

export const PAGES = bilingual('checks', words('Checks', '校验项'), (language) => {
	const { introduction, groups, columns, row, severities } = LANGUAGES[language];
	return [
		...introduction(CHECKS.length),
		...Object.entries(groups).flatMap(([group, heading]) => [
			`## ${heading}`,
			table(
				columns,
				CHECKS.filter((check) => check.group === group).map((check) => [
					`${code(check.id)}${check.countsRows ? ' †' : ''}`,
					severities[check.severity],
					...row(check),
					codes(check.sources),
				]),
			),
		]),
	];
});
