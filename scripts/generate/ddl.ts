/** Tables of a database for the rows of sections: docs/sql, docs/database.md and the tests are made of these. */
import { columnsOf, KEY_COLUMNS, SELECTABLES, type Column } from '../../nodes/CreditReport/report/rows/columns';
import type { ColumnType } from '../../nodes/CreditReport/report/rows/columnTypes';
import { snakeCase } from '../../nodes/CreditReport/report/rows/units';

/** A database that tables can be made for. */
export interface Dialect {
	/** File in docs/sql. */
	file: string;
	name: string;
	/** Its type for each type of a column. */
	types: Readonly<Record<Exclude<ColumnType, 'list'>, string>>;
	/** What stands behind the brackets of CREATE TABLE. */
	ending: string;
}

export const POSTGRESQL: Dialect = {
	file: 'postgresql.sql',
	name: 'PostgreSQL',
	types: {
		text: 'text',
		words: 'text',
		number: 'numeric',
		integer: 'integer',
		date: 'date',
		month: 'text',
		datetime: 'timestamp',
	},
	ending: '',
};

export const SQLITE: Dialect = {
	file: 'sqlite.sql',
	name: 'SQLite',
	types: {
		text: 'TEXT',
		words: 'TEXT',
		number: 'REAL',
		integer: 'INTEGER',
		date: 'TEXT',
		month: 'TEXT',
		datetime: 'TEXT',
	},
	ending: ' STRICT',
};

export const DIALECTS = [POSTGRESQL, SQLITE] as const;

/** The table of a section: `report_loans_spe_businesses`. */
export const tableOf = (section: string): string => `report_${snakeCase(section)}`;

/** A key that is a word of SQL: a column of that name stands in quotes. */
const RESERVED = new Set(['group']);

/** The name of a column in SQL. */
export function sqlName(key: string): string {
	const name = snakeCase(key);
	return RESERVED.has(name) ? `"${name}"` : name;
}

/** SQL that deletes the rows of a report behind the last one that a later reading has: its key, and that row's number. */
export const deleteBeyond = (section: string): string =>
	`DELETE FROM ${tableOf(section)} WHERE ${sqlName('reportKey')} = $1 AND ${sqlName('rowNo')} > $2;`;

const NEVER_NULL: ReadonlySet<string> = new Set(['section', ...KEY_COLUMNS]);

/** Name and type of the columns of a section, in the words of a dialect. */
export function sqlColumns(section: string, { types }: Dialect): Array<Column & { sql: string }> {
	return columnsOf(section).map((column) => {
		if (column.type === 'list') throw new Error(`A nested list is no column of a table: ${section}.${column.key}`);
		const constraint = NEVER_NULL.has(column.key) ? ' NOT NULL' : '';
		return { ...column, sql: `${sqlName(column.key)} ${types[column.type]}${constraint}` };
	});
}

/** CREATE TABLE of a section. */
export function createTable(section: string, dialect: Dialect): string {
	const key = `PRIMARY KEY (${KEY_COLUMNS.map(sqlName).join(', ')})`;
	const lines = [...sqlColumns(section, dialect).map(({ sql }) => sql), key];
	return `CREATE TABLE IF NOT EXISTS ${tableOf(section)} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n)${dialect.ending};`;
}

/** An upsert of one row with numbered parameters, its columns in the order of {@link sqlColumns}. */
export function upsert(section: string): string {
	const names = columnsOf(section).map(({ key }) => sqlName(key));
	const keys = KEY_COLUMNS.map(sqlName);
	const rest = names.filter((name) => !keys.includes(name));
	return [
		`INSERT INTO ${tableOf(section)} (${names.join(', ')})`,
		`VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
		`ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${rest.map((name) => `${name} = excluded.${name}`).join(', ')};`,
	].join('\n');
}

/** Every table of a dialect. */
export function schemaOf(dialect: Dialect): string {
	return SELECTABLES.map(({ key, english, title }) => `-- ${english} ${title}\n${createTable(key, dialect)}`).join(
		'\n\n',
	);
}
