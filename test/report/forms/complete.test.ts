import { emptyReport } from '../../../nodes/CreditReport/report/catalogue';
import { completeReport } from '../../../nodes/CreditReport/report/forms/complete';
import { GEN1 } from '../support/reports';

describe('completeReport', () => {
	it('gives nothing the shape of an empty report', () => {
		expect(completeReport({})).toEqual(emptyReport());
		expect(Object.keys(completeReport({}))).toEqual(Object.keys(emptyReport()));
	});

	it('completes the records of lists and puts every key in catalogue order', () => {
		const { loans } = completeReport({ loans: [{ status: '正常', serialNo: '1' }] }) as {
			loans: Array<Record<string, unknown>>;
		};
		expect(loans[0]).toMatchObject({
			serialNo: '1',
			status: '正常',
			amount: null,
			notes: [],
			latestRepayment: { balance: null },
			overdueRecordSummary: { records: [] },
		});
		expect(Object.keys(loans[0] ?? {}).indexOf('serialNo')).toBe(0);
	});

	it('brings wire keys under the spelling of the contract', () => {
		const completed = completeReport({ loans: [{ overdueRecordSummary: { 'records ': [{ amount: '9' }] } }] });
		expect(completed.loans).toMatchObject([{ overdueRecordSummary: { records: [{ amount: '9' }] } }]);
		expect(JSON.stringify(completed)).not.toContain('records ');
	});

	it('keeps meta first, unknown keys last and values of another kind as they are', () => {
		const completed = completeReport({ extra: 1, loans: '无', profile: '无', meta: { engine: 'local' } });
		expect(Object.keys(completed)[0]).toBe('meta');
		expect(Object.keys(completed).at(-1)).toBe('extra');
		expect(completed).toMatchObject({ loans: '无', profile: '无', extra: 1 });
	});

	it('changes nothing when applied twice', () => {
		expect(completeReport(completeReport(GEN1))).toEqual(completeReport(GEN1));
	});
});
