import { SECTIONS, type Field, type Section } from '../../../nodes/CreditReport/report/catalogue';
import {
	CONTEXT_COLUMNS,
	PARENT_COLUMNS,
	REVIEW_COLUMN,
	SELECTABLES,
	UNFIT_COLUMN,
	fieldColumnsOf,
	type Selectable,
} from '../../../nodes/CreditReport/report/rows/columns';
import { COLUMN_TYPES } from '../../../nodes/CreditReport/report/rows/columnTypes';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, codes, table, type Language } from './markdown';

/** The page in each language: its words, and which members of a field its columns show. */
const LANGUAGES = {
	en: {
		introduction: (count: number) => [
			`A report has ${count} sections, those of origin \`jd\` spelled as the JD API spells them. Beside them stands \`accounts\`, which puts every loan and card of every edition into one table, and \`review\`, the values of scans and photos that a person should compare with the page.`,
			'**As rows** (Extract Sections, `credit-report extract --section`): a row has the context columns, then the fields in the order below. `reportKey` and `rowNo` together identify it within its section, whenever and from whatever file the report is read ([database.md](database.md)). Scalars of an object have a dotted key (`latestRepayment.balance`). A nested list is no column but a section of its own (`loans.speBusinesses`); its rows also carry `parentRowNo`, the `rowNo` of the row of the section that they belong to, and `parentNo`: the `serialNo`, `no` or `id` printed there, else its position from 1. A list of plain values has one column, `value`. The column `whoWasChecked` of the report header is at the same time its context column. With *Include Review Column* a row ends with `underReview`: the names of its columns whose values are to be compared with the page ([review.md](review.md)), as they are called in the row, or null; of `accounts` also the columns that are reckoned from such a value. It is there for every report then, and not otherwise, so that a table always has the same columns.',
		],
		types:
			'**Types in rows.** A column holds a value of its type or null, whichever edition the report is. *Type* is that of the field in the output of Parse ([contract.md](contract.md)), *In rows* that of its column. Where some prints give a month or words in place of a date, the date has columns beside it: `closedMonth` holds the month, of a printed date too, so that it can be asked in every edition; `dueWords` holds the words. What no column takes, such as an amount printed as `30万`, stands in `doesNotFit` as `balance: 30万`, and Parse tells of it with `VALUE_DOES_NOT_FIT`; figures of `accounts` are reckoned without it, and null. With *Values* `printed` the fields are the texts on paper, and only the columns beside them typed.',
		sameLabel:
			'Where two columns of a section have the same printed label, the Chinese header of the later one carries its key in brackets.',
		context: ['Context column', '中文', 'English', 'In rows'],
		contextRow: (zh: string, english: string) => [zh, english],
		typeColumns: ['Type in rows', 'A value'],
		fields: ['Key', '中文', 'English', 'Type', 'In rows', 'Origin', 'Note'],
		fieldNames: ({ label, english }: Field) => [label, english],
		note: ({ note }: Pick<Field, 'note'>) => note,
		heading: ({ key, english, title }: Selectable) => `## ${code(key)} ${english} ${title}`,
		list: (items: string) => `list of ${items}`,
		rowsOf: (section: string) => `rows of ${section}`,
		kind: ({ kind, topLevel, origin }: Section) =>
			`${kind === 'list' ? 'A list' : topLevel ? 'Fields at the top level of a report' : 'One record'}, origin ${origin}.`,
		nested: (lists: string) => `Nested lists: ${lists}.`,
		stop: '.',
		between: ' ',
	},
	zh: {
		introduction: (count: number) => [
			`一份报告有 ${count} 个信息段，来源为 \`jd\` 的与京东 AI 接口的键名一致。另有 \`accounts\`（全部账户），把各版式的所有贷款与信用卡汇成一张表；以及 \`review\`（待核对的值），列出扫描件与照片中应由人对照页面核对的值。`,
			'**作为行输出**（Extract Sections，命令 `credit-report extract --section`）：每行先是背景列，再按下表顺序列出各字段。`reportKey` 与 `rowNo` 合起来唯一确定信息段中的一行，无论何时、从哪个文件读取（见 [database.zh-CN.md](database.zh-CN.md)）。对象的成员以点号连接键名（`latestRepayment.balance`）。嵌套列表不是列，而是单独的信息段（`loans.speBusinesses`），其各行另有 `parentRowNo`（所属记录在其信息段中的 `rowNo`）和 `parentNo`（所属记录印出的 `serialNo`、`no` 或 `id`，没有则为从 1 起的位置）。由单个值组成的列表只有一列 `value`。报告头的 `whoWasChecked` 列同时也是背景列。选中 *Include Review Column* 时，每行末尾有 `underReview`：其值须对照页面核对（[review.zh-CN.md](review.zh-CN.md)）的列名，与该行所用列名一致，没有则为空；`accounts` 还包括由这些值算出的列。此时每份报告都有该列，否则都没有，表的列因此始终一致。',
		],
		types:
			'**行中类型。** 无论何种版式，一列的值要么属于该列的类型，要么为空。“类型”指 Parse 输出中该字段的类型（见 [contract.md](contract.md)，英文），“行中类型”指其列的类型。有的报告印的是月份或文字而不是日期，这样的日期字段旁另有列：`closedMonth` 为月份（印有日期的也填），各版式均可按它查询；`dueWords` 为文字。任何列都放不下的值（如印作 `30万` 的金额）以 `balance: 30万` 的形式放入 `doesNotFit`，Parse 同时给出警告 `VALUE_DOES_NOT_FIT`；`accounts` 中据此计算的数字为空。选项 *Values* 为 `printed` 时，各字段为报告原文，只有旁边的附加列带类型。',
		sameLabel: '同一信息段中两列的印刷标签相同时，后一列的中文列名以括号注明键名。',
		context: ['背景列', '名称', '行中类型'],
		contextRow: (zh: string) => [zh],
		typeColumns: ['行中类型', '值'],
		fields: ['键', '标签', '类型', '行中类型', '来源', '说明'],
		fieldNames: ({ label }: Field) => [label],
		note: ({ noteZh }: Pick<Field, 'noteZh'>) => noteZh,
		heading: ({ key, title }: Selectable) => `## ${code(key)} ${title}`,
		list: (items: string) => `列表（${items}）`,
		rowsOf: (section: string) => `见 ${section}`,
		kind: ({ kind, topLevel, origin }: Section) =>
			`${kind === 'list' ? '列表' : topLevel ? '报告顶层的字段' : '单条记录'}，来源 ${origin}。`,
		nested: (lists: string) => `嵌套列表：${lists}。`,
		stop: '。',
		between: '',
	},
};

/** Where the fields of a record stand: its path in the report, the section whose rows they are in, their path in such a row. */
interface Place {
	path: string;
	rows: string;
	inRow: string;
}

/** Fields of a section with those of its objects and lists below them, under their path. */
function fieldRows(fields: readonly Field[], place: Place, language: Language): unknown[][] {
	const { fieldNames, note, list } = LANGUAGES[language];
	return fields.flatMap((field) => {
		const own = place.path + field.key + (field.type === 'list' ? '[]' : '');
		const type = field.type === 'list' && !field.fields ? list(field.items ?? 'text') : field.type;
		const row = [code(own), ...fieldNames(field), type, inRows(field, place, language), field.origin, note(field)];
		return [row, ...(field.fields ? fieldRows(field.fields, placeBelow(field, own, place), language) : [])];
	});
}

function placeBelow({ key, type }: Field, path: string, { rows, inRow }: Place): Place {
	return type === 'list'
		? { path: `${path}.`, rows: `${rows}.${inRow}${key}`, inRow: '' }
		: { path: `${path}.`, rows, inRow: `${inRow}${key}.` };
}

/** Types of the columns of a field; those that do not have its own name, with theirs. */
function inRows({ key, type }: Field, { rows, inRow }: Place, language: Language): string {
	if (type === 'list') return LANGUAGES[language].rowsOf(code(`${rows}.${inRow}${key}`));
	return fieldColumnsOf(rows)
		.filter(({ path }) => path === inRow + key)
		.map((column) => (column.key === column.path ? column.type : `${code(column.key)} ${column.type}`))
		.join(', ');
}

/** What kind of section it is, its note, and the lists nested in it. */
function aboutSection(section: Section, language: Language): string {
	const { kind, note, nested, stop, between } = LANGUAGES[language];
	const told = note(section);
	const lists = SELECTABLES.filter((selectable) => selectable.section === section && selectable.path.length > 0);
	return [
		kind(section),
		...(told === undefined ? [] : [`${told.replace(/[.。]?$/, stop)}`]),
		...(lists.length === 0 ? [] : [nested(codes(lists.map(({ key }) => key)))]),
	].join(between);
}

export const PAGES = bilingual('sections', words('Sections', '信息段'), (language) => {
	const said = LANGUAGES[language];
	const columns = [...CONTEXT_COLUMNS, ...PARENT_COLUMNS, UNFIT_COLUMN, REVIEW_COLUMN];
	return [
		...said.introduction(SECTIONS.length),
		table(
			said.context,
			columns.map(({ key, zh, english, type }) => [code(key), ...said.contextRow(zh, english), type]),
		),
		said.types,
		table(
			said.typeColumns,
			Object.entries(COLUMN_TYPES).map(([type, { text }]) => [type, text[language]]),
		),
		said.sameLabel,
		...SELECTABLES.filter(({ path }) => path.length === 0).flatMap((selectable) => [
			said.heading(selectable),
			aboutSection(selectable.section, language),
			table(said.fields, fieldRows(selectable.fields, { path: '', rows: selectable.key, inRow: '' }, language)),
		]),
	];
});
