import { maskReport } from '../../../nodes/CreditReport/report/mask';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import type { ReportInput } from '../../../nodes/CreditReport/report/forms/reports';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { extractSection } from '../../../nodes/CreditReport/report/rows/sections';
import { changed, GEN1, parsed, parseResult } from '../support/reports';

const keyOf = (report: ReportInput): unknown => extractSection(report, 'loans')[0]?.reportKey;
const WITHOUT = changed(GEN1, 'serialNo', null);

it('is the number that the report prints, in every form of it, masked or not', () => {
	const number = '2018012000000000000001';
	expect(keyOf(parsed(GEN1))).toBe(number);
	expect(keyOf(maskReport(parsed(GEN1)))).toBe(number);
	expect(keyOf(present(parseResult(GEN1), { jdCompatible: true }))).toBe(number);
	expect(keyOf(parsed(changed(GEN1, 'serialNo', '２018 0120 0000 0000 000001')))).toBe(number);
});

it.each([null, '--', ' '])('is a hash of what was read when %j stands in the place of the number', (serialNo) =>
	expect(keyOf(parsed(changed(GEN1, 'serialNo', serialNo)))).toMatch(/^content:[0-9a-f]{32}$/),
);

it('of a report without a number is the same whenever and in whatever form it is read, and another for another report', () => {
	expect(keyOf(parsed(WITHOUT, { pages: 3, durationMs: 7 }))).toBe(keyOf(parsed(WITHOUT)));
	expect(keyOf(present(parseResult(WITHOUT), { values: 'printed' }))).toBe(keyOf(parsed(WITHOUT)));
	expect(keyOf(maskReport(parsed(WITHOUT)))).toBe(keyOf(maskReport(parsed(WITHOUT))));
	expect(keyOf(parsed(changed(WITHOUT, 'loans.0.balance', '1')))).not.toBe(keyOf(parsed(WITHOUT)));
});

it('with the number of the row tells rows apart, lines that are printed twice too, and nested rows name their parent', () => {
	const loan = { serialNo: '1', amount: '100', notes: [{ content: '甲' }, { content: '甲' }] };
	const report = { serialNo: 'R1', loans: [loan, { ...loan }] };
	expect(extractSection(report, 'loans').map(({ reportKey, rowNo }) => [reportKey, rowNo])).toEqual([
		['R1', 1],
		['R1', 2],
	]);
	expect(
		extractSection(report, 'loans.notes').map(({ rowNo, parentRowNo, parentNo }) => [rowNo, parentRowNo, parentNo]),
	).toEqual([
		[1, 1, '1'],
		[2, 1, '1'],
		[3, 2, '1'],
		[4, 2, '1'],
	]);
});

it('the number of the parent counts the rows of its section alone', () => {
	const report: ReportRecord = { loans: [{}, { serialNo: '7', notes: [{ content: '甲' }] }] };
	expect(extractSection(report, 'loans')).toMatchObject([{ rowNo: 1, serialNo: '7' }]);
	expect(extractSection(report, 'loans.notes')).toMatchObject([{ parentRowNo: 1, parentNo: '7' }]);
});
