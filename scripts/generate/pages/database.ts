import { COLUMN_TYPES, type ColumnType } from '../../../nodes/CreditReport/report/rows/columnTypes';
import { columnsOf } from '../../../nodes/CreditReport/report/rows/columns';
import { snakeCase } from '../../../nodes/CreditReport/report/rows/units';
import { createTable, deleteBeyond, DIALECTS, POSTGRESQL, schemaOf, SQLITE, upsert, type Dialect } from '../ddl';
import { code, page, table, type Pages } from './markdown';

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

function databasePage(): string {
	const columns = columnsOf('accounts');
	return page(
		'# Rows in a database',
		'Extract Sections gives rows with typed columns ([sections.md](sections.md)). These are tables for them, one for each section, made from the same data: [sql/postgresql.sql](sql/postgresql.sql) and [sql/sqlite.sql](sql/sqlite.sql) (3.37 or newer). [folder-to-database.json](../examples/folder-to-database.json) is a workflow that fills `report_accounts`, and makes it when it is not there.',
		'## Names',
		'A table is called `report_` and the section, a column as the option *Column Names* `snake` calls it (`--headers snake`, `headers: \'snake\'`): `overdueAmount` is `overdue_amount`, `latestRepayment.balance` is `latest_repayment_balance`, `loans.speBusinesses` is the table `report_loans_spe_businesses`. So n8n maps every column by itself, and SQL needs no quotes; only `"group"` is a word of SQL. *Nested Lists* is left unset or *Leave Out*: a nested list is a table of its own. *Values* stays normalised.',
		'## Types',
		table(
			['Type in rows', 'A value', ...DIALECTS.map(({ name }) => name), 'n8n Data Table'],
			(Object.keys(DATA_TABLE) as Array<keyof typeof DATA_TABLE>).map((type) => [
				type,
				COLUMN_TYPES[type].text.en,
				...DIALECTS.map(({ types }: Dialect) => types[type]),
				DATA_TABLE[type],
			]),
		),
		'A value that its column cannot hold does not stop the row: it is in `does_not_fit`, as text, and the column is null.',
		'## Key',
		'The key of every table is `report_key` and `row_no`.',
		[
			'* `report_key` is the number printed on the report (报告编号), without blanks. It is the same in every file of the report, masked or not; another report of the same person has another number and rows of its own. `report_time` puts them in order.',
			'* A report of which no number was read has `content:` and a hash of all that was read of it. It is the same as long as the same is read: a mask, another file with other pages missing or a newer version of this package may give another. `report_serial_no` is null then.',
			'* `row_no` counts the rows of the section in this report from 1, as printed, so that a line that is printed twice is two rows.',
			'* In a nested list `parent_row_no` is the `row_no` of the row of the section that it belongs to. The printed `parent_no` need not be unique: briefs begin anew under every heading.',
		].join('\n'),
		'Two files with the same number are taken for the same report, and what was read last stays. The number is what a file says of itself: Verify tells whether it should be believed.',
		'## Upsert',
		'A row that is there is overwritten, one that is new is added, so reading a report again changes nothing. In n8n: Postgres node, operation *Insert or Update*, *Map Automatically*, columns to match on `report_key` and `row_no`. In SQL, here of taxes owed:',
		fenced('sql', upsert('owedTaxesRecord')),
		'When a later reading has fewer rows (another version of the package, a file with a page missing), those beyond its last `row_no` are still there. The example deletes them after the upsert:',
		fenced('sql', deleteBeyond('accounts')),
		'A section of which a later reading has no row at all gives no item, and nothing is deleted.',
		'## The table of all accounts',
		...[POSTGRESQL, SQLITE].map((dialect) => `${dialect.name}:\n\n${fenced('sql', createTable('accounts', dialect))}`),
		'## n8n Data Table',
		"n8n has no SQLite node; its Data Tables keep rows without a database of one's own. Make one with *Import CSV* and this header, or with the Data Table node (*Create*) and these columns; fill it with *Upsert*, *All Conditions*: `report_key` equals `{{ $json.report_key }}`, `row_no` equals `{{ $json.row_no }}`, *Map Automatically*. Columns of the type `number`: " +
			`${columns
				.filter(({ type }) => type === 'number' || type === 'integer')
				.map(({ key }) => code(snakeCase(key)))
				.join(', ')}; all others are \`string\`.`,
		fenced('csv', columns.map(({ key }) => snakeCase(key)).join(',')),
	);
}

const schemaPage = (dialect: Dialect) => (): string =>
	`-- Made by scripts/generate/ddl.ts from the tables in nodes/CreditReport. Do not edit. See docs/database.md.\n\n${schemaOf(dialect)}\n`;

export const PAGES: Pages = {
	'database.md': databasePage,
	...Object.fromEntries(DIALECTS.map((dialect) => [`sql/${dialect.file}`, schemaPage(dialect)])),
};
