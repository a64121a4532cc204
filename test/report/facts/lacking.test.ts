import { lackingSections } from '../../../nodes/CreditReport/report/facts/lacking';
import { canonical } from '../../../nodes/CreditReport/report/forms/canonical';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { BRIEF, changed, GEN1, GEN2, printed } from '../support/reports';

const lacking = (report: ReportRecord): string[] =>
	[...lackingSections(printed(report), canonical(report))].filter((section) => section !== 'header');

it.each([
	['gen-1', GEN1],
	['gen-2', GEN2],
	['brief', BRIEF],
])('a whole %s report lacks nothing', (_name, report) => expect(lacking(report)).toEqual([]));

it.each<[string, ReportRecord, string, unknown, string]>([
	['an account without its institution', GEN1, 'loans.0.organization', null, 'loans'],
	['an account that does not say how it stands', GEN1, 'loans.0.status', null, 'loans'],
	['an inquiry without its day', GEN1, 'checkDetails.0.checkedAt', null, 'checkDetails'],
	['an inquiry without its reason', GEN1, 'checkDetails.0.reason', null, 'checkDetails'],
	[
		'an inquiry of the person without its reason',
		GEN1,
		'querySelfRecordDetail.0.queryReason',
		null,
		'querySelfRecordDetail',
	],
	['a post-paid record without its month', GEN2, 'telRecord.0.acctDate', null, 'telRecord'],
	['inquiries whose numbering begins anew', GEN1, 'checkDetails.1.no', '1', 'checkDetails'],
	['an inquiry without a number among others', GEN1, 'checkDetails.0.no', null, 'checkDetails'],
	['24 months without a code', GEN1, 'loans.0.last24Status', null, 'loans'],
	['24 months that do not say which', GEN1, 'loans.0.startRt', null, 'loans'],
	['an account of a brief without a word on overdue months', BRIEF, 'loans.0.overdueMonths5y', null, 'loans'],
])('%s', (_name, report, path, value, section) => {
	const bare = changed(report, path, value as null);
	expect(
		lacking(
			path.endsWith('last24Status') ? changed(bare, path.replace('last24Status', 'repaymentHistory'), undefined) : bare,
		),
	).toContain(section);
});

it('a lone account of its kind needs no number, and an account that is written off no word on overdue months', () => {
	expect(lacking(changed(GEN2, 'relatedLiabilities.0.no', null))).toEqual([]);
	expect(lacking(changed(changed(BRIEF, 'loans.0.overdueMonths5y', null), 'loans.0.status', '呆账'))).toEqual([]);
});
