import { snakeCase } from '../../../nodes/CreditReport/report/rows/units';
import { extractSection } from '../../../nodes/CreditReport/report/rows/sections';
import { summarize } from '../../../nodes/CreditReport/report/indicators';
import { GEN1, parsed } from '../support/reports';

it.each([
	['overdueAmount', 'overdue_amount'],
	['latestRepayment.repayDate', 'latest_repayment_repay_date'],
	['loans.speBusinesses', 'loans_spe_businesses'],
	['overdueMonths24', 'overdue_months24'],
	['currentDPDMax', 'current_dpd_max'],
	['no', 'no'],
])('%s in snake case is %s', (key, name) => expect(snakeCase(key)).toBe(name));

it('columns of rows and of a summary can be called so, each by a name of its own', () => {
	expect(extractSection(parsed(GEN1), 'loans', { headers: 'snake' })[1]).toMatchObject({
		report_key: '2018012000000000000001',
		row_no: 2,
		latest_repayment_balance: null,
		fin_at_month: '2017-12',
	});
	const summary = summarize(parsed(GEN1, { edition: 'gen1-detailed-bank' }));
	const names = Object.keys(summarize(parsed(GEN1, { edition: 'gen1-detailed-bank' }), { headers: 'snake' }));
	expect(new Set(names).size).toBe(Object.keys(summary).length);
	expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
});
