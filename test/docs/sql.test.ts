import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Database } from 'node-sqlite3-wasm';

import { parseCreditReport } from '../../nodes/CreditReport/api';
import { maskReport } from '../../nodes/CreditReport/report/mask';
import type { ReportInput } from '../../nodes/CreditReport/report/forms/reports';
import { SELECTABLES } from '../../nodes/CreditReport/report/rows/columns';
import { columnsOf, extractSection, type Row } from '../../nodes/CreditReport/report/rows/sections';
import { deleteBeyond, DIALECTS, sqlColumns, tableOf, upsert } from '../../scripts/generate/ddl';
import { MADE_REPORTS } from '../report/support/madeReports';

jest.setTimeout(300_000);

const ddl = (file: string): string => readFileSync(join(__dirname, '../../docs/sql', file), 'utf8');

/** A report of each edition with all of its fields. */
const REPORTS = MADE_REPORTS.filter((_, index) => index % 6 === 1).map(({ report }) => report);
const PLAIN = REPORTS.map((report) => tablesOf(report));
const MASKED = REPORTS.map((report) => tablesOf(maskReport(report)));

/** The rows of a report by section. */
function tablesOf(report: ReportInput): Map<string, Row[]> {
	return new Map(SELECTABLES.map(({ key }) => [key, extractSection(report, key, { headers: 'snake' })]));
}

const rowsOf = (reports: typeof PLAIN, section: string): Row[] => reports.flatMap((report) => report.get(section)!);

type Parameter = string | number | null;
const parametersOf = (row: Row): Parameter[] => Object.values(row) as Parameter[];

type Statement = readonly [sql: string, parameters?: Parameter[]];

/** A database by the little that is asked of it here: a transaction, which gives the rows of its last statement. */
interface Sql {
	run(statements: readonly Statement[]): Promise<Row[]>;
	/** All rows of a table in the order of their keys. */
	rows(table: string): Promise<Row[]>;
	close(): Promise<unknown>;
}

async function postgresql(): Promise<Sql> {
	const worker = new Worker(join(__dirname, '../support/pglite.worker.js'));
	const run = async (statements: readonly Statement[]): Promise<Row[]> => {
		worker.postMessage(statements);
		const [{ error, rows }] = (await once(worker, 'message')) as [{ error?: string; rows: Row[] }];
		if (error !== undefined) throw new Error(error);
		return rows;
	};
	await run([[ddl('postgresql.sql')], [ddl('postgresql.sql')]]);
	return {
		run,
		rows: async (table) =>
			(await run([[`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY report_key, row_no`, []]])).map(
				({ row }) => row as Row,
			),
		close: () => worker.terminate(),
	};
}

async function sqlite(): Promise<Sql> {
	const db = new Database();
	db.exec(ddl('sqlite.sql'));
	db.exec(ddl('sqlite.sql'));
	return {
		run: async (statements) => {
			db.exec('BEGIN');
			for (const [sql, parameters] of statements) db.run(sql.replace(/\$(\d+)/g, '?$1'), parameters);
			db.exec('COMMIT');
			return [];
		},
		rows: async (table) => db.all(`SELECT * FROM ${table} ORDER BY report_key, row_no`) as Row[],
		close: async () => db.close(),
	};
}

async function fill(db: Sql, reports: typeof PLAIN): Promise<void> {
	await db.run(
		SELECTABLES.flatMap(({ key }) => rowsOf(reports, key).map((row) => [upsert(key), parametersOf(row)] as const)),
	);
}

async function contentOf(db: Sql): Promise<Record<string, Row[]>> {
	const tables: Record<string, Row[]> = {};
	for (const { key } of SELECTABLES) tables[key] = await db.rows(tableOf(key));
	return tables;
}

const counts = (content: Record<string, unknown[]>): Record<string, number> =>
	Object.fromEntries(Object.entries(content).map(([key, rows]) => [key, rows.length]));

describe.each([
	['PostgreSQL', postgresql],
	['SQLite', sqlite],
])('%s', (_name, open) => {
	let db: Sql;
	beforeAll(async () => {
		db = await open();
		await fill(db, PLAIN);
	});
	afterAll(() => db.close());

	it('holds every row of every section of every edition', async () => {
		const expected = Object.fromEntries(SELECTABLES.map(({ key }) => [key, rowsOf(PLAIN, key).length]));
		expect(counts(await contentOf(db))).toEqual(expected);
		expect(Object.values(expected).filter((count) => count > 0).length).toBeGreaterThan(60);
	});

	it('is changed by a second reading in nothing, and by one with a mask in no number of rows', async () => {
		const before = await contentOf(db);
		await fill(db, PLAIN);
		expect(await contentOf(db)).toEqual(before);
		await fill(db, MASKED);
		const masked = await contentOf(db);
		expect(counts(masked)).toEqual(counts(before));
		expect(masked).not.toEqual(before);
	});

	it('keeps the rows of a later reading when it has fewer', async () => {
		const accounts = PLAIN[0]!.get('accounts')!;
		const { report_key } = accounts[0]!;
		expect(accounts.length).toBeGreaterThan(2);
		await db.run([[deleteBeyond('accounts'), [String(report_key), 2]]]);
		const all = await db.rows('report_accounts');
		expect(all.filter((row) => row.report_key === report_key)).toHaveLength(2);
		expect(all).toHaveLength(rowsOf(PLAIN, 'accounts').length - accounts.length + 2);
	});

	it('takes every row of a report that was read from its PDF, and once', async () => {
		const read = tablesOf(await parseCreditReport(join(__dirname, '../../examples/sample-report.pdf')));
		await fill(db, [read]);
		const first = await contentOf(db);
		await fill(db, [read]);
		expect(await contentOf(db)).toEqual(first);
		const key = read.get('accounts')![0]!.report_key;
		const saved = Object.fromEntries(
			Object.entries(first).map(([section, rows]) => [section, rows.filter((row) => row.report_key === key)]),
		);
		expect(counts(saved)).toEqual(counts(Object.fromEntries(read)));
	});

	it('knows what is a date, a number and a month', async () => {
		const accounts = await db.rows('report_accounts');
		expect(accounts.filter(({ opened }) => !/^\d{4}-\d\d-\d\d$/.test(String(opened ?? '2024-01-01')))).toEqual([]);
		expect(accounts.filter(({ as_of_month: month }) => !/^\d{4}-\d\d$/.test(String(month ?? '2024-01')))).toEqual([]);
		expect(accounts.filter(({ balance }) => !['number', 'object'].includes(typeof balance))).toEqual([]);
		expect(accounts.filter(({ due_words }) => due_words === '长期有效').length).toBeGreaterThan(0);
	});
});

describe('names', () => {
	it.each(SELECTABLES.map(({ key }) => key))('of %s are those of its rows, distinct, and fit every database', (key) => {
		const names = columnsOf(key).map((_, index) => sqlColumns(key, DIALECTS[0])[index]!.sql.split(' ')[0]!);
		expect(new Set(names).size).toBe(names.length);
		for (const name of [...names, tableOf(key)]) expect(name).toMatch(/^(?:[a-z][a-z0-9_]{0,62}|"group")$/);
		for (const row of rowsOf(PLAIN, key).slice(0, 1))
			expect(Object.keys(row)).toEqual(names.map((name) => name.replaceAll('"', '')));
	});
});
