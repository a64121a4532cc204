import { maskReport } from '../../../nodes/CreditReport/report/mask';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import type { ReportInput } from '../../../nodes/CreditReport/report/forms/reports';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { COLUMN_TYPES } from '../../../nodes/CreditReport/report/rows/columnTypes';
import { SELECTABLES } from '../../../nodes/CreditReport/report/rows/columns';
import { columnsOf, extractSection, type Row } from '../../../nodes/CreditReport/report/rows/sections';
import { MADE_REPORTS } from '../support/madeReports';
import { GEN1, parseResult } from '../support/reports';

const rowOf = (section: string, loan: ReportRecord): Row => extractSection({ loans: [loan] }, section)[0]!;

/** Cells of other types than their columns', and cells that found no column, as `section.column: value`. */
function misfits(report: ReportInput): string[] {
	return SELECTABLES.flatMap(({ key }) => {
		const columns = columnsOf(key);
		return extractSection(report, key).flatMap((row) =>
			columns
				.filter(({ key: column, type }) => {
					const value = row[column] ?? null;
					return column === 'doesNotFit' ? value !== null : COLUMN_TYPES[type].take(value) !== value;
				})
				.map(({ key: column }) => `${key}.${column}: ${String(row[column])}`),
		);
	});
}

describe('rows of reports', () => {
	const editions = [...new Set(MADE_REPORTS.map(({ edition }) => edition))];

	it.each(editions)('%s: every column holds its type, and everything has a column, masked or not', (edition) => {
		const reports = MADE_REPORTS.filter((made) => made.edition === edition).map(({ report }) => report);
		expect(reports.flatMap((report) => [...misfits(report), ...misfits(maskReport(report))])).toEqual([]);
	});

	it.each([
		['accounts', 'closed', 'closedMonth'],
		['accounts', 'asOf', 'asOfMonth'],
		['accounts', 'due', 'dueWords'],
		['loans', 'finAt', 'finAtMonth'],
		['loans', 'endAt', 'endAtWords'],
		['loans.notes', 'addedAt', 'addedAtMonth'],
		['header', 'fraudAlert.endAt', 'fraudAlert.endAtWords'],
	])('%s: prints give %s as a date in some rows and without one, as %s, in others', (section, date, other) => {
		const rows = MADE_REPORTS.flatMap(({ report }) => extractSection(report, section));
		expect(rows.some((row) => row[date] !== null)).toBe(true);
		expect(rows.some((row) => row[date] === null && row[other] !== null)).toBe(true);
	});
});

describe('a date', () => {
	it.each([
		['2018-01-20', '2018-01-20', '2018-01', null],
		['2018年1月', null, '2018-01', null],
		['--', null, null, null],
		['2018.13', null, null, 'finAt: 2018.13'],
		['0000.01.01', null, null, 'finAt: 0000-01-01'],
	])('%s has the date %s, the month %s and does not fit: %s', (printed, date, month, unfit) =>
		expect(rowOf('loans', { serialNo: '1', finAt: printed })).toMatchObject({
			finAt: date,
			finAtMonth: month,
			doesNotFit: unfit,
		}),
	);

	it.each([
		['2028年3月4日', '2028-03-04', null, null],
		['长期有效', null, '长期有效', null],
		['2028年3月', null, null, 'endAt: 2028-03'],
	])('until %s has the date %s, the words %s and does not fit: %s', (printed, date, words, unfit) =>
		expect(rowOf('loans', { serialNo: '1', endAt: printed })).toMatchObject({
			endAt: date,
			endAtWords: words,
			doesNotFit: unfit,
		}),
	);

	it('in words stands beside the date of the unified section as well', () => {
		expect(rowOf('accounts', { serialNo: '1', endAt: '长期有效', finAt: '2024年1月' })).toMatchObject({
			due: null,
			dueWords: '长期有效',
			asOf: null,
			asOfMonth: '2024-01',
			doesNotFit: null,
		});
	});
});

it('what no column takes is told together, and no column holds it', () => {
	expect(
		rowOf('loans', {
			serialNo: '1',
			amount: '30万',
			currOverduePeriods: '99,999,999,999',
			currency: '人民币元',
			balance: [1],
		}),
	).toMatchObject({
		amount: null,
		currOverduePeriods: null,
		balance: null,
		currency: '人民币元',
		doesNotFit: 'amount: 30万; balance: [1]; currOverduePeriods: 99999999999',
	});
});

it('a report in printed form keeps its texts, with typed columns beside them', () => {
	const report = present(parseResult({ ...GEN1, loans: [{ serialNo: '1', amount: '30万', finAt: '2024年1月' }] }), {
		values: 'printed',
	});
	expect(extractSection(report, 'loans')).toMatchObject([
		{ amount: '30万', finAt: '2024年1月', finAtMonth: '2024-01', doesNotFit: null },
	]);
});
