import { COLUMN_TYPES, type ColumnType } from '../../../nodes/CreditReport/report/rows/columnTypes';
import { columnsOf } from '../../../nodes/CreditReport/report/rows/columns';
import { snakeCase } from '../../../nodes/CreditReport/report/rows/units';
import { words } from '../../../nodes/CreditReport/report/words';
import { createTable, deleteBeyond, DIALECTS, POSTGRESQL, schemaOf, SQLITE, upsert, type Dialect } from '../ddl';
import { bilingual, codes, list, table, type Language, type Pages } from './markdown';

/** Types of n8n's Data Tables. A date and time without a zone would be taken for one of the server's zone. */
const DATA_TABLE: Readonly<Record<Exclude<ColumnType, 'list'>, string>> = {
	text: 'string',
	words: 'string',
	number: 'number',
	integer: 'number',
	date: 'string',
	month: 'string',
	datetime: 'string',
};

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** What differs between the two languages of the page. */
const LANGUAGES = {
	en: {
		introduction:
			'Extract Sections gives rows with typed columns ([sections.md](sections.md)). These are tables for them, one for each section, made from the same data: [sql/postgresql.sql](sql/postgresql.sql) and [sql/sqlite.sql](sql/sqlite.sql) (3.37 or newer). [folder-to-database.json](../examples/folder-to-database.json) is a workflow that fills `report_accounts`, and makes it when it is not there.',
		names: [
			'## Names',
			'A table is called `report_` and the section, a column as the option *Column Names* `snake` calls it (`--headers snake`, `headers: \'snake\'`): `overdueAmount` is `overdue_amount`, `latestRepayment.balance` is `latest_repayment_balance`, `loans.speBusinesses` is the table `report_loans_spe_businesses`. So n8n maps every column by itself, and SQL needs no quotes; only `"group"` is a word of SQL. *Nested Lists* is left unset or *Leave Out*: a nested list is a table of its own. *Values* stays normalised.',
		],
		types: '## Types',
		typeColumns: ['Type in rows', 'A value'],
		misfits:
			'A value that its column cannot hold does not stop the row: it is in `does_not_fit`, as text, and the column is null. For rows with *Include Review Column* add a column `under_review text` to the table.',
		key: [
			'## Key',
			'The key of every table is `report_key` and `row_no`.',
			list(
				'`report_key` is the number printed on the report (报告编号), without blanks. It is the same in every file of the report, masked or not; another report of the same person has another number and rows of its own. `report_time` puts them in order.',
				'A report of which no number was read has `content:` and a hash of all that was read of it. It is the same as long as the same is read: a mask, another file with other pages missing or a newer version of this package may give another. `report_serial_no` is null then.',
				'`row_no` counts the rows of the section in this report from 1, as printed, so that a line that is printed twice is two rows.',
				'In a nested list `parent_row_no` is the `row_no` of the row of the section that it belongs to. The printed `parent_no` need not be unique: briefs begin anew under every heading.',
			),
			'Two files with the same number are taken for the same report, and what was read last stays. The number is what a file says of itself: Verify tells whether it should be believed.',
		],
		upsert: [
			'## Upsert',
			'A row that is there is overwritten, one that is new is added, so reading a report again changes nothing. In n8n: Postgres node, operation *Insert or Update*, *Map Automatically*, columns to match on `report_key` and `row_no`. In SQL, here of taxes owed:',
		],
		remove:
			'When a later reading has fewer rows (another version of the package, a file with a page missing), those beyond its last `row_no` are still there. The example deletes them after the upsert:',
		noRows: 'A section of which a later reading has no row at all gives no item, and nothing is deleted.',
		accounts: '## The table of all accounts',
		colon: ':',
		dataTable: '## n8n Data Table',
		dataTableNote: (numbers: string) =>
			"n8n has no SQLite node; its Data Tables keep rows without a database of one's own. Make one with *Import CSV* and this header, or with the Data Table node (*Create*) and these columns; fill it with *Upsert*, *All Conditions*: `report_key` equals `{{ $json.report_key }}`, `row_no` equals `{{ $json.row_no }}`, *Map Automatically*. Columns of the type `number`: " +
			`${numbers}; all others are \`string\`.`,
	},
	zh: {
		introduction:
			'Extract Sections 输出的行，各列都有确定的类型（[sections.zh-CN.md](sections.zh-CN.md)）。这里是存放它们的数据表，每个信息段一张，由同一份数据生成：[sql/postgresql.sql](sql/postgresql.sql) 与 [sql/sqlite.sql](sql/sqlite.sql)（3.37 及以上）。工作流 [folder-to-database.json](../examples/folder-to-database.json) 写入 `report_accounts`，表不存在时自动建表。',
		names: [
			'## 命名',
			'表名为 `report_` 加信息段名，列名与选项 *Column Names* 取 `snake` 时相同（`--headers snake`、`headers: \'snake\'`）：`overdueAmount` 写作 `overdue_amount`，`latestRepayment.balance` 写作 `latest_repayment_balance`，`loans.speBusinesses` 对应表 `report_loans_spe_businesses`。因此 n8n 可以自动映射每一列，SQL 也不必加引号，只有 `"group"` 是 SQL 的保留字。*Nested Lists* 不设置或选 *Leave Out*：嵌套列表有自己的表。*Values* 保持规范化。',
		],
		types: '## 类型',
		typeColumns: ['行中类型', '值'],
		misfits:
			'某个值放不进它的列时，该行照常写入：值以文本形式放入 `does_not_fit`，该列为空。若选中 *Include Review Column*，请给表加一列 `under_review text`。',
		key: [
			'## 主键',
			'每张表的主键都是 `report_key` 加 `row_no`。',
			list(
				'`report_key` 是报告上印的报告编号，不含空格。同一份报告无论来自哪个文件、是否脱敏，它都相同；同一人的另一份报告编号不同，各有各的行。先后次序看 `report_time`。',
				'没有读到编号的报告，`report_key` 为 `content:` 加全部读取内容的哈希值。读到的内容不变，它就不变；脱敏、另一个缺了不同页的文件、软件的新版本，都可能使它不同。此时 `report_serial_no` 为空。',
				'`row_no` 是该行在本报告该信息段中的序号，从 1 起，按印刷顺序；同样的内容印了两次就是两行。',
				'嵌套列表中，`parent_row_no` 是所属记录在其信息段中的 `row_no`。印出的 `parent_no` 不一定唯一：简版在每个标题下重新编号。',
			),
			'编号相同的两个文件视为同一份报告，后读取的覆盖先读取的。编号是文件自己写的，是否可信由 Verify 判断。',
		],
		upsert: [
			'## 写入与更新',
			'已有的行覆盖，没有的行新增，所以重复读取同一份报告不会有任何变化。n8n 中：Postgres 节点，操作 *Insert or Update*，*Map Automatically*，匹配列为 `report_key` 与 `row_no`。SQL 写法如下，以欠税记录为例：',
		],
		remove:
			'之后读取到的行变少时（软件版本不同、文件缺页），超出最后一个 `row_no` 的旧行仍在表中。示例在写入之后把它们删除：',
		noRows: '如果之后某个信息段一行也没有读到，就不会有条目输出，也不会删除任何行。',
		accounts: '## 全部账户的表',
		colon: '：',
		dataTable: '## n8n 数据表（Data Table）',
		dataTableNote: (numbers: string) =>
			'n8n 没有 SQLite 节点；没有自己的数据库时，可以用 n8n 的数据表存放各行。用 *Import CSV* 和下面的表头建表，或用 Data Table 节点（*Create*）建立这些列；写入用 *Upsert*、*All Conditions*：`report_key` 等于 `{{ $json.report_key }}`、`row_no` 等于 `{{ $json.row_no }}`，*Map Automatically*。类型为 `number` 的列：' +
			`${numbers}；其余均为 \`string\`。`,
	},
};

function databaseParts(language: Language): string[] {
	const said = LANGUAGES[language];
	const columns = columnsOf('accounts');
	const numbers = columns.filter(({ type }) => type === 'number' || type === 'integer');
	return [
		said.introduction,
		...said.names,
		said.types,
		table(
			[...said.typeColumns, ...DIALECTS.map(({ name }) => name), 'n8n Data Table'],
			(Object.keys(DATA_TABLE) as Array<keyof typeof DATA_TABLE>).map((type) => [
				type,
				COLUMN_TYPES[type].text[language],
				...DIALECTS.map(({ types }: Dialect) => types[type]),
				DATA_TABLE[type],
			]),
		),
		said.misfits,
		...said.key,
		...said.upsert,
		fenced('sql', upsert('owedTaxesRecord')),
		said.remove,
		fenced('sql', deleteBeyond('accounts')),
		said.noRows,
		said.accounts,
		...[POSTGRESQL, SQLITE].map(
			(dialect) => `${dialect.name}${said.colon}\n\n${fenced('sql', createTable('accounts', dialect))}`,
		),
		said.dataTable,
		said.dataTableNote(codes(numbers.map(({ key }) => snakeCase(key)))),
		fenced('csv', columns.map(({ key }) => snakeCase(key)).join(',')),
	];
}

const schemaPage = (dialect: Dialect) => (): string =>
	`-- Made by scripts/generate/ddl.ts from the tables in nodes/CreditReport. Do not edit. See docs/database.md.\n\n${schemaOf(dialect)}\n`;

export const PAGES: Pages = {
	...bilingual('database', words('Rows in a database', '写入数据库'), databaseParts),
	...Object.fromEntries(DIALECTS.map((dialect) => [`sql/${dialect.file}`, schemaPage(dialect)])),
};
