import { gridOf, isOverdue, monthsOf, overdueTableOf } from '../../../nodes/CreditReport/report/facts/history';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { account } from '../support/parts';
import { GEN1, history } from '../support/reports';

describe('gridOf', () => {
	it('dates the 24 codes back from the last month', () => {
		const grid = gridOf(account('loans', { last24Status: '///////////////////////N', endRt: '2018.01' }), 'loans');
		expect(grid).toHaveLength(24);
		expect([grid[0]?.month, grid[23]?.month, grid[23]?.code]).toEqual(['2016-02', '2018-01', 'N']);
	});

	it('prefers the monthly history', () => {
		const grid = gridOf(
			account('loans', { repaymentHistory: history('2025.01', 'N1', { '2025.02': '100' }) }),
			'loans',
		);
		expect(grid.map(({ month, level, amount }) => [month, level, amount])).toEqual([
			['2025-01', 0, 0],
			['2025-02', 1, 100],
		]);
	});

	it('is empty without a record or a last month', () => {
		expect(gridOf(account('loans', {}), 'loans')).toEqual([]);
		expect(gridOf(account('loans', { last24Status: 'NNNNNNNNNNNNNNNNNNNNNNNN' }), 'loans')).toEqual([]);
	});

	it('takes a written-off month for the highest level, and says so', () => {
		const [month] = gridOf(account('loans', { repaymentHistory: history('2025.01', 'B') }), 'loans');
		expect(month).toMatchObject({ level: 7, writtenOff: true, adverse: true });
	});

	it('knows months that are negative without a level', () => {
		const grid = gridOf(account('loans', { repaymentHistory: history('2025.01', 'DZG') }), 'loans');
		expect(grid.map(({ level, adverse }) => [level, adverse])).toEqual([
			[null, true],
			[null, true],
			[null, true],
		]);
		expect(grid.some(isOverdue)).toBe(false);
	});

	it('takes a short overdraft of a gen-1 quasi-credit card for no overdue month', () => {
		const grid = gridOf(
			account('quasiCreditCards', { last24Status: 'NNNNNNNNNNNNNNNNNNNNN123', endRt: '2018.01' }),
			'quasiCreditCards',
		);
		expect(grid.filter(isOverdue).map(({ month }) => month)).toEqual(['2018-01']);
	});
});

describe('monthsOf', () => {
	const loan = account('loans', (GEN1.loans as ReportRecord[])[1] ?? {});

	it('joins the grid and the overdue table, whose amounts it takes', () => {
		const months = monthsOf(loan, 'loans');
		expect(months).toHaveLength(24);
		expect(months.at(-1)).toMatchObject({ month: '2017-12', code: '3', amount: 1500 });
	});

	it('adds the months before the grid', () => {
		const older = account('loans', {
			overdueRecordSummary: { records: [{ overdueMonth: '2014.06', overdueMonthsNum: '3', amount: '9' }] },
		});
		expect(monthsOf(older, 'loans')).toMatchObject([{ month: '2014-06', code: null, level: 3, amount: 9 }]);
		expect(
			overdueTableOf(
				account('quasiCreditCards', { overdraftRecordSummary: { records: [{ month: '2014.06', keepMonths: '3' }] } }),
				'quasiCreditCards',
			),
		).toHaveLength(1);
	});
});
