import { completeness, completenessWarnings } from '../../nodes/CreditReport/report/completeness';
import type { Completeness, Report } from '../../nodes/CreditReport/report/types';
import { BRIEF, changed, GEN1, GEN2 } from './support/reports';

const missing = (report: Report, headings: string[] = [], capped: string[] = []): Completeness[] =>
	completeness(report, headings, capped).filter(({ expected, read }) => read !== expected);

describe('completeness', () => {
	it.each([['gen-1', GEN1], ['gen-2', GEN2], ['brief', BRIEF]])('finds nothing missing in a complete %s report', (_name, report) => {
		expect(missing(report, Object.keys(report))).toEqual([]);
	});

	it.each<[string, Report, string, Completeness]>([
		['a loan of gen-1', GEN1, 'loans.0', { section: 'loans', expected: 2, read: 1, basis: 'summary' }],
		['a card of gen-1', GEN1, 'creditCards.1', { section: 'creditCards', expected: 2, read: 1, basis: 'summary' }],
		['a guarantee of gen-1', GEN1, 'creditCardGuaranteeInfos.0', { section: 'loanGuaranteeInfos', expected: 2, read: 1, basis: 'summary' }],
		['an asset disposal', GEN1, 'assetsDisposal.0', { section: 'assetsDisposal', expected: 1, read: 0, basis: 'summary' }],
		['a compensation', GEN1, 'assurerRepayInfos.0', { section: 'assurerRepayInfos', expected: 1, read: 0, basis: 'summary' }],
		['a loan of gen-2', GEN2, 'loans.3', { section: 'loans', expected: 4, read: 3, basis: 'summary' }],
		['a recovered account', GEN2, 'recoveredAccounts.0', { section: 'recoveredAccounts', expected: 1, read: 0, basis: 'summary' }],
		['a liability', GEN2, 'relatedLiabilities.0', { section: 'relatedLiabilities', expected: 1, read: 0, basis: 'summary' }],
		['a public record', GEN2, 'forceExecutions.0', { section: 'forceExecutions', expected: 1, read: 0, basis: 'summary' }],
		['a card of a brief', BRIEF, 'creditCards.1', { section: 'creditCards', expected: 2, read: 1, basis: 'summary' }],
		['a loan of a brief', BRIEF, 'loans.1', { section: 'loans', expected: 2, read: 1, basis: 'summary' }],
		['a liability of a brief', BRIEF, 'relatedLiabilities.0', { section: 'relatedLiabilities', expected: 1, read: 0, basis: 'summary' }],
		['a numbered row', GEN1, 'checkDetails.1', { section: 'checkDetails', expected: 3, read: 2, basis: 'lastNumber' }],
		['the first loan of a kind', GEN2, 'loans.2', { section: 'loans', expected: 4, read: 3, basis: 'lastNumber' }],
	])('notices %s that is missing', (_name, report, path, entry) => {
		expect(missing(changed(report, path, undefined))).toContainEqual(entry);
	});

	it('counts cards of both kinds together in the briefs, where they share a numbering', () => {
		const [first, second] = BRIEF.creditCards as Report[];
		expect(missing({ ...BRIEF, creditCards: [{ ...second, serialNo: '2' }], quasiCreditCards: [{ ...first, serialNo: '1' }] })).toEqual([]);
	});

	it('does not count ended recovered accounts, which the summary leaves out', () => {
		const entries = completeness(GEN2, []).filter(({ section }) => section === 'recoveredAccounts');
		expect(entries).toEqual([
			{ section: 'recoveredAccounts', expected: 1, read: 1, basis: 'summary' },
			{ section: 'recoveredAccounts', expected: 2, read: 2, basis: 'lastNumber' },
		]);
	});

	it('expects something under a heading that is printed', () => {
		expect(missing({}, ['forceExecutions', 'profile.mobiles', 'header', 'notASection'])).toEqual([
			{ section: 'forceExecutions', expected: 1, read: 0, basis: 'heading' },
			{ section: 'profile.mobiles', expected: 1, read: 0, basis: 'heading' },
			{ section: 'header', expected: 1, read: 0, basis: 'heading' },
		]);
		expect(missing({ serialNo: '1', profile: { mobiles: [{ mobile: '1' }] } }, ['profile.mobiles', 'header'])).toEqual([]);
	});

	it('takes no number of the summary for an announcement where the print says that it shows a part', () => {
		const capped = changed(GEN2, 'loans.3', undefined);
		expect(missing(capped, [], ['loans'])).toEqual([]);
	});

	it('announces nothing where numbers are missing, masked or no numbers', () => {
		expect(completeness({ checkDetails: [{ no: '1' }, { no: '--' }], loans: [{ serialNo: 'A' }], creditInfo: { houseLoansNum: '--' } }, [])).toEqual([]);
	});
});

describe('completenessWarnings', () => {
	it('warns of what is missing alone, with numbers and no report text', () => {
		expect(
			completenessWarnings([
				{ section: 'loans', expected: 3, read: 2, basis: 'summary' },
				{ section: 'creditCards', expected: 1, read: 2, basis: 'summary' },
			]),
		).toEqual([{ code: 'INCOMPLETE_SECTION', message: 'loans: 3 expected (summary of the report), 2 read', path: 'loans' }]);
	});
});
