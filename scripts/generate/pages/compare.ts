import {
	CHANGE_COLUMNS,
	CHANGE_KINDS,
	DOUBT_TABLE,
	REPORT_COLUMNS,
	SUMMARY_COLUMNS,
} from '../../../nodes/CreditReport/report/compare';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, codes, table } from './markdown';

type ChangeKind = (typeof CHANGE_KINDS)[number];
type ChangeColumn = (typeof CHANGE_COLUMNS)[number];
type Doubt = (typeof DOUBT_TABLE)[number];

/** The page in each language: words, and which members of a definition its columns show. */
const ENGLISH = {
	introduction: [
		'Compare says what changed between two reports of one person: one flat item with a summary, then one item per difference. The time that the reports print tells which is the earlier one, whatever order they come in.',
		'**Which reports.** Several reports in one item (several binary fields, every PDF of a mail, a PDF that holds two) are compared with each other; when their ID numbers differ, the item is refused (`DIFFERENT_PERSONS`). Items with one report each are put together by ID number; 15 and 18 digits of one person agree, and of a masked number (the first-generation brief prints one) what is visible has to agree, and the name. Of three or more reports each is compared with the one before it. A person with one report gives an item with the `kind` `notCompared`; when that is all there is, the error is `NOTHING_TO_COMPARE`. Items are paired with the items of both reports; *Keep Source* keeps those of the later one.',
		'**Which account is which.** The number that the print gives an account decides where both reports print it. Gen-1 and gen-2 number differently and the briefs not at all: then lender, opening day, currency and amount decide, with less and less of them (legal form, head office and branch of the lender; a limit that changed). Running numbers are no evidence. What cannot be told apart is paired in the order of print, and marked.',
		'**What is certain.** A difference between two printed values is. That something is *not* in a report is certain only where that section is known to have been read whole; otherwise `certain` is false and `doubt` says why. What is dated behind the earlier report is new in any case. What only one of two editions prints (a brief and a detailed report) is no difference: the summary lists such sections in `notCompared`. Within one edition a text that one of two prints leaves out is a change; a figure that one leaves out never is.',
		'**Nothing has changed** is a statement: `changed` is `no` only when nothing differs, both reports were read completely and both have the same sections; otherwise `unknown`. A count in the summary is 0 only where it is known that there is none, else empty.',
	],
	kinds: '## Kinds of differences',
	kindColumns: ['`kind`', '中文', 'What it is', 'Sections'],
	kindRow: ({ id, zh, definition, sections }: ChangeKind) => [code(id), zh, definition, codes(sections)],
	columns: '## Columns of a difference',
	summary: '## Columns of the summary',
	summaryNote: 'Beside `kind` (`summary`), `kindZh`, `message` and `messageZh`:',
	both: 'Of every item:',
	columnColumns: ['Key', '中文', 'What it holds'],
	columnRow: ({ key, zh, english }: ChangeColumn) => [code(key), zh, english],
	doubts: '## Why a difference is not certain',
	doubtColumns: ['`doubt`', 'Reason'],
	doubtRow: ({ id, english }: Doubt) => [code(id), english],
	direction:
		'`direction` is how a lender would see it where that is clear: more debt, more overdue, a limit cut, a hard inquiry, a public record or a lower score are `worse`, the reverse `better`, all else `neutral`.',
};
const CHINESE = {
	introduction: [
		'“Compare”输出同一人两份报告之间的变化：先输出一条汇总，再为每处差异输出一条，均为扁平字段。先后以报告自身的报告时间为准，与传入顺序无关。',
		'**比较哪些报告。** 同一条目中的多份报告（多个二进制字段、邮件的全部 PDF、含两份报告的 PDF）相互比较；证件号码不同则拒绝（`DIFFERENT_PERSONS`）。每条目各一份报告时按证件号码归并：同一人的 15 位与 18 位号码视为一致；号码被遮盖时（一代简版即如此）可见部分及姓名须一致。三份及以上时，每份与其前一份比较。仅有一份报告的人输出 `kind` 为 `notCompared` 的条目；若全部如此，则报错 `NOTHING_TO_COMPARE`。输出条目与两份报告的来源条目配对；*Keep Source* 保留较新报告的来源。',
		'**账户如何对应。** 两份报告均打印账户编号时以编号为准。一代与二代编号规则不同，简版不打印编号：此时依据机构、开立日期、币种、金额逐级放宽匹配（机构的公司形式、总行及分支；变化的额度）。序号不作依据。无法区分的按打印顺序对应并注明。',
		'**何为确定。** 两处均已打印的值不同，即为确定。某项“不在”报告中，仅当确知该信息段已完整读取时才确定；否则 `certain` 为 false，`doubt` 说明原因。日期晚于较早报告的必为新增。仅一种版式打印的内容（简版与详版之间）不算差异：此类信息段列于汇总的 `notCompared`。同一版式内，一份未打印的文字视为变化，未打印的数字不视为变化。',
		'**没有变化**也是一种结论：仅当无任何差异、两份报告均完整读取且信息段相同时，`changed` 为 `no`；否则为 `unknown`。汇总中的计数仅在确知没有时为 0，否则为空。',
	],
	kinds: '## 变化类型',
	kindColumns: ['`kind`', '名称', '含义', '信息段'],
	kindRow: ({ id, zh, definitionZh, sections }: ChangeKind) => [code(id), zh, definitionZh, codes(sections)],
	columns: '## 变化条目的字段',
	summary: '## 汇总条目的字段',
	summaryNote: '另有 `kind`（`summary`）、`kindZh`、`message`、`messageZh`：',
	both: '所有条目均有：',
	columnColumns: ['键', '名称'],
	columnRow: ({ key, zh }: ChangeColumn) => [code(key), zh],
	doubts: '## 不确定的原因',
	doubtColumns: ['`doubt`', '原因'],
	doubtRow: ({ id, zh }: Doubt) => [code(id), zh],
	direction:
		'`direction` 为信贷机构的看法，仅在明确时给出：负债增加、逾期加重、额度下调、审批类查询、公共记录、评分下降为 `worse`（不利），反之为 `better`（有利），其余为 `neutral`（中性）。',
};

const LANGUAGES = { en: ENGLISH, zh: CHINESE };

export const PAGES = bilingual('compare', words('Compare', '报告比较'), (language) => {
	const said = LANGUAGES[language];
	const columns = (rows: readonly ChangeColumn[]): string => table(said.columnColumns, rows.map(said.columnRow));
	return [
		...said.introduction,
		said.kinds,
		table(said.kindColumns, CHANGE_KINDS.map(said.kindRow)),
		said.direction,
		said.columns,
		columns(CHANGE_COLUMNS),
		said.both,
		columns(REPORT_COLUMNS),
		said.doubts,
		table(said.doubtColumns, DOUBT_TABLE.map(said.doubtRow)),
		said.summary,
		said.summaryNote,
		columns(SUMMARY_COLUMNS),
	];
});
