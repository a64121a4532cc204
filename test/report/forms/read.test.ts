import { canonical } from '../../../nodes/CreditReport/report/forms/canonical';
import { at, numberAt, rowsAt, textAt } from '../../../nodes/CreditReport/report/forms/read';
import type { JdReport, NormalisedReport, PrintedReport } from '../../../nodes/CreditReport/report/forms/reports';
import type { AccountRow } from '../../../nodes/CreditReport/report/facts/status';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { printed } from '../support/reports';

const report = canonical({
	serialNo: '1',
	profile: { connubialInfo: { name: '例某某' } },
	creditInfo: { houseLoansNum: '2', objectionLabelNum: 'O' },
	loans: [{ status: '正常', amount: '1,000' }, null],
});

describe('readers', () => {
	it('give what stands at a path, as a number or as a text', () => {
		expect(textAt(report, 'profile.connubialInfo.name')).toBe('例某某');
		expect(numberAt(report, 'creditInfo.houseLoansNum')).toBe(2);
		expect(textAt(report, 'creditInfo.houseLoansNum')).toBe('2');
		expect(at(report, 'creditInfo.houseLoansNum')).toBe(2);
	});

	it('give null for what is not there, and for a number that is none', () => {
		expect(numberAt(report, 'creditInfo.objectionLabelNum')).toBeNull();
		expect(textAt(report, 'creditInfo.otherLoansNum')).toBeNull();
		expect(at(report, 'creditScore.score')).toBeNull();
	});

	it('give the rows of a list that are rows', () => {
		expect(rowsAt(report, 'loans').map((loan) => numberAt(loan, 'amount'))).toEqual([1000]);
		expect(rowsAt(report, 'profile.mobiles')).toEqual([]);
	});
});

/** Checked by tsc, not run: a line that compiles although it says it does not is an error there. */
export function doesNotCompile(loan: NormalisedReport['loans'][number], row: AccountRow, jd: JdReport): void {
	// @ts-expect-error currOverdue
	numberAt(loan, 'currOverdu');
	// @ts-expect-error loans
	void report.loanz;
	// @ts-expect-error status
	textAt(loan, 'statu');
	// @ts-expect-error loans
	rowsAt(report, 'loanz');
	// @ts-expect-error creditInfo.houseLoansNum
	numberAt(report, 'creditInfo.houseLoanNum');
	// @ts-expect-error an institution is no number
	numberAt(loan, 'organization');
	// @ts-expect-error a list is no text
	textAt(loan, 'notes');
	// @ts-expect-error a list of plain texts has no rows
	rowsAt(report, 'creditScore.notes');
	// @ts-expect-error no account has it, be it loan or card
	textAt(row, 'loanStatus');
	// @ts-expect-error of a printed report nothing is a number
	numberAt(printed({}), 'objectionNum');
	// @ts-expect-error an amount may be the text on paper
	const balance: number | null = loan.balance;
	// @ts-expect-error not a key of JD
	void jd.recoverySummary;
	// @ts-expect-error a report in printed form only where every leaf is
	const other: PrintedReport = report;
	void [balance, other];
}

/** Checked by tsc, not run. */
export function compiles(row: AccountRow, record: ReportRecord, jd: JdReport): void {
	// Keys of some of the accounts only.
	numberAt(row, 'scheduledPayment');
	textAt(row, 'latestRepayment.category');
	rowsAt(row, 'largeInstallments');
	// Where keys come from a table every path may be asked for.
	textAt(record, 'any.path');
	// As JD's wire spells it.
	void jd.loans[0]?.overdueRecordSummary['records '];
	const normalised: NormalisedReport = report;
	const view: ReportRecord = normalised;
	void view;
}
