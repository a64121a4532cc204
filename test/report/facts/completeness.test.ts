import { completenessWarnings, statusOf } from '../../../nodes/CreditReport/report/facts/completeness';
import type { Completeness, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { BRIEF, changed, GEN1, GEN2 } from '../support/reports';
import { completenessOf, seen } from '../support/seen';

/** What the head of every report prints. */
const HEAD: ReportRecord = {
	serialNo: '1',
	createAt: '2018.01.20 10:00:00',
	whoWasChecked: '例某某',
	idType: '身份证',
	idNum: '1',
};
const missing = (report: ReportRecord, headings: string[] = [], capped: string[] = []): Completeness[] =>
	completenessOf({ ...HEAD, ...report }, seen({ announced: headings.map((key) => [key]), capped })).filter(
		({ status }) => status !== 'complete',
	);
const entriesOf = (report: ReportRecord, section: string, ...more: Parameters<typeof seen>): Completeness[] =>
	completenessOf(report, seen(...more)).filter((entry) => entry.section === section);

describe('completeness', () => {
	it.each([
		['gen-1', GEN1],
		['gen-2', GEN2],
		['brief', BRIEF],
	])('finds nothing missing in a complete %s report', (_name, report) => {
		expect(missing(report, Object.keys(report))).toEqual([]);
	});

	it.each<[string, ReportRecord, string, Completeness]>([
		['a loan of gen-1', GEN1, 'loans.0', { section: 'loans', expected: 2, read: 1, basis: 'summary', status: 'short' }],
		[
			'a card of gen-1',
			GEN1,
			'creditCards.1',
			{ section: 'creditCards', expected: 2, read: 1, basis: 'summary', status: 'short' },
		],
		[
			'a guarantee of gen-1',
			GEN1,
			'creditCardGuaranteeInfos.0',
			{ section: 'loanGuaranteeInfos', expected: 2, read: 1, basis: 'summary', status: 'short' },
		],
		[
			'an asset disposal',
			GEN1,
			'assetsDisposal.0',
			{ section: 'assetsDisposal', expected: 1, read: 0, basis: 'summary', status: 'short' },
		],
		[
			'a compensation',
			GEN1,
			'assurerRepayInfos.0',
			{ section: 'assurerRepayInfos', expected: 1, read: 0, basis: 'summary', status: 'short' },
		],
		['a loan of gen-2', GEN2, 'loans.3', { section: 'loans', expected: 4, read: 3, basis: 'summary', status: 'short' }],
		[
			'a recovered account',
			GEN2,
			'recoveredAccounts.0',
			{ section: 'recoveredAccounts', expected: 1, read: 0, basis: 'summary', status: 'short' },
		],
		[
			'a liability',
			GEN2,
			'relatedLiabilities.0',
			{ section: 'relatedLiabilities', expected: 1, read: 0, basis: 'summary', status: 'short' },
		],
		[
			'a public record',
			GEN2,
			'forceExecutions.0',
			{ section: 'forceExecutions', expected: 1, read: 0, basis: 'summary', status: 'short' },
		],
		[
			'a card of a brief',
			BRIEF,
			'creditCards.1',
			{ section: 'creditCards', expected: 2, read: 1, basis: 'summary', status: 'short' },
		],
		[
			'a loan of a brief',
			BRIEF,
			'loans.1',
			{ section: 'loans', expected: 2, read: 1, basis: 'summary', status: 'short' },
		],
		[
			'a liability of a brief',
			BRIEF,
			'relatedLiabilities.0',
			{ section: 'relatedLiabilities', expected: 1, read: 0, basis: 'summary', status: 'short' },
		],
		[
			'a numbered row',
			GEN1,
			'checkDetails.1',
			{ section: 'checkDetails', expected: 3, read: 2, basis: 'lastNumber', status: 'short' },
		],
		[
			'the first loan of a kind',
			GEN2,
			'loans.2',
			{ section: 'loans', expected: 4, read: 3, basis: 'lastNumber', status: 'short' },
		],
	])('notices %s that is missing', (_name, report, path, entry) => {
		expect(missing(changed(report, path, undefined))).toContainEqual(entry);
	});

	it('counts cards of both kinds together in the briefs, where they share a numbering', () => {
		const [first, second] = BRIEF.creditCards as ReportRecord[];
		expect(
			missing({
				...BRIEF,
				creditCards: [{ ...second, serialNo: '2' }],
				quasiCreditCards: [{ ...first, serialNo: '1' }],
			}),
		).toEqual([]);
	});

	it('does not count ended recovered accounts, which the summary leaves out', () => {
		const entries = completenessOf(GEN2).filter(({ section }) => section === 'recoveredAccounts');
		expect(entries).toEqual([
			{ section: 'recoveredAccounts', expected: 1, read: 1, basis: 'summary', status: 'complete' },
			{ section: 'recoveredAccounts', expected: 2, read: 2, basis: 'lastNumber', status: 'complete' },
		]);
	});

	it('expects something under a heading that is printed', () => {
		const nothingRead = { expected: null, read: 0, basis: 'heading', status: 'unknown', reason: 'nothingRead' };
		expect(missing({}, ['forceExecutions', 'profile.mobiles', 'notASection'])).toEqual([
			{ section: 'forceExecutions', ...nothingRead },
			{ section: 'profile.mobiles', ...nothingRead },
		]);
		expect(missing({ profile: { mobiles: [{ mobile: '1' }] } }, ['profile.mobiles'])).toEqual([]);
	});

	it('expects something under each title and header of a table, whatever else fills its section', () => {
		const about = { announced: [['creditLineSummary']], unanswered: ['creditLineSummary'] };
		const report = { creditLineSummary: [{ accounts: '1' }] };
		const [entry, ...others] = entriesOf(report, 'creditLineSummary', about);
		expect([entry, others]).toEqual([
			{
				section: 'creditLineSummary',
				expected: null,
				read: 1,
				basis: 'heading',
				status: 'unknown',
				reason: 'nothingRead',
			},
			[],
		]);
		expect(entriesOf({}, 'telRecord', { unanswered: ['telRecord'], absent: ['telRecord'] })).toMatchObject([
			{ basis: 'absence', status: 'complete' },
		]);
	});

	it('expects something in a chapter that has a sentence for there being nothing', () => {
		const chapters = [['owedTaxesRecord', 'forceExecutions']];
		const empty = { read: 0, basis: 'heading', status: 'unknown', reason: 'nothingRead' };
		expect(completenessOf({}, seen({ chapters })).slice(1, -1)).toMatchObject([
			{ section: 'owedTaxesRecord', ...empty },
			{ section: 'forceExecutions', ...empty },
		]);
		expect(entriesOf({ forceExecutions: [{ no: '1' }] }, 'owedTaxesRecord', { chapters })).toEqual([]);
		expect(entriesOf({}, 'owedTaxesRecord', { chapters, absent: ['forceExecutions'] })).toEqual([]);
	});

	it('expects a head over every report', () => {
		expect(entriesOf({}, 'header', {})).toMatchObject([{ status: 'unknown', reason: 'nothingRead' }]);
		expect(entriesOf({ ...HEAD, idType: null }, 'header', {})).toMatchObject([
			{ status: 'unknown', reason: 'valuesMissing' },
		]);
		expect(entriesOf({ ...HEAD, idType: '--' }, 'header', {})).toMatchObject([{ status: 'complete' }]);
	});

	it('takes a printed dash, a blank row and the sentence that there is nothing for something read', () => {
		expect(missing({ profile: { connubialInfo: { name: '--' } } }, ['profile.connubialInfo'])).toEqual([]);
		expect(entriesOf({}, 'checkedRecord', { announced: [['checkedRecord']], filled: ['checkedRecord'] })).toMatchObject(
			[{ read: 1, status: 'complete' }],
		);
		expect(entriesOf({}, 'telRecord', { announced: [['telRecord']], absent: ['telRecord'] })).toEqual([
			{ section: 'telRecord', expected: 0, read: 0, basis: 'absence', status: 'complete' },
		]);
	});

	it('expects of a heading that several kinds share one of them', () => {
		const announced = [['recoverySummary', 'overdueSummary']];
		expect(
			completenessOf({ overdueSummary: [{ accounts: '1' }] }, seen({ announced })).map(({ section }) => section),
		).toEqual(['header', 'overdueSummary', 'document']);
		expect(entriesOf({}, 'recoverySummary', { announced })).toMatchObject([
			{ status: 'unknown', reason: 'nothingRead' },
		]);
	});

	it('calls no section complete that left text, runs across a page nobody read, or was cut off', () => {
		const report = { checkDetails: ['1', '2'].map((no) => ({ no, checkedAt: '2018.01.02', reason: '贷款审批' })) };
		const at = (from: number, to: number) => ({ announced: [['checkDetails']], spans: { checkDetails: { from, to } } });
		const reasonOf = (about: Parameters<typeof seen>[0], gaps: number[] = []) =>
			completenessOf(report, seen(about), { read: 5, gaps }).flatMap(({ section, reason }) =>
				section === 'checkDetails' ? [reason] : [],
			)[0];
		expect(reasonOf({ ...at(2, 4), leftover: ['checkDetails'] })).toBe('textLeft');
		expect(reasonOf(at(2, 4), [3])).toBe('pagesNotRead');
		expect(reasonOf(at(2, 4), [4.5])).toBeUndefined();
		expect(reasonOf({ ...at(2, Infinity), isEndSeen: false })).toBe('endNotSeen');
		expect(reasonOf(at(2, Infinity))).toBeUndefined();
	});

	it('calls no section complete in which cells are blank, or values are none of their kind', () => {
		expect(
			entriesOf({ creditInfo: { otherLoansNum: '--' } }, 'creditInfo', {
				announced: [['creditInfo']],
				blank: ['creditInfo'],
			}),
		).toMatchObject([{ status: 'unknown', reason: 'valuesMissing' }]);
		expect(
			entriesOf({ checkDetails: [{ no: '1', checkedAt: '12018.01.02', reason: '贷款审批' }] }, 'checkDetails', {
				announced: [['checkDetails']],
			}),
		).toMatchObject([{ status: 'unknown', reason: 'valuesUnfit' }]);
	});

	it.each<[string, number[], number[], number]>([
		['runs on from another list', [1, 2, 3], [4, 5], 0],
		['starts anew in each group', [1, 2, 1, 2, 3], [1], 0],
		['is shared by two lists', [1, 4], [2, 3], 0],
		['lacks a number in the middle', [1, 2, 4], [1, 2, 3], 1],
		['lacks the first numbers', [3, 4], [9], 2],
		['lacks the first of a group', [1, 2, 2], [1], 1],
	])('numbering that %s', (_how, loans, cards, absent) => {
		const rows = (numbers: number[]) => numbers.map((number) => ({ serialNo: String(number) }));
		const [entry] = completenessOf({ loans: rows(loans), creditCards: rows(cards) }).filter(
			({ section }) => section === 'loans',
		);
		expect(entry).toMatchObject({ expected: loans.length + absent, read: loans.length });
		const last = completenessOf({ creditCards: rows(loans), loans: rows(cards) }).filter(
			({ section }) => section === 'creditCards',
		);
		expect(last).toMatchObject([{ expected: loans.length + absent }]);
	});

	it('answers for a section with its worst entry, and for one that is not printed only when all was read', () => {
		const entries = completenessOf(changed(GEN1, 'loans.0', undefined), seen({}));
		expect(statusOf(entries, 'loans')).toBe('short');
		expect(statusOf(entries, 'creditCards')).toBe('complete');
		expect(statusOf(entries, 'carTradeOrPledges')).toBe('complete');
		expect(statusOf(completenessOf(GEN1, seen({ isTextLeft: true })), 'carTradeOrPledges')).toBe('unknown');
		expect(statusOf([], 'loans')).toBe('unknown');
	});

	it('takes no number of the summary for an announcement where the print says that it shows a part', () => {
		const capped = changed(GEN2, 'loans.3', undefined);
		expect(missing(capped, [], ['loans'])).toEqual([]);
	});

	it('announces nothing where numbers are missing, masked or no numbers', () => {
		expect(
			completenessOf({
				checkDetails: [{ no: '1' }, { no: '--' }],
				loans: [{ serialNo: 'A' }],
				creditInfo: { houseLoansNum: '--' },
			}),
		).toEqual([]);
	});
});

describe('completenessWarnings', () => {
	it('warns of what is missing or too much, with numbers and no report text', () => {
		expect(
			completenessWarnings([
				{ section: 'loans', expected: 3, read: 2, basis: 'summary', status: 'short' },
				{ section: 'creditCards', expected: 1, read: 2, basis: 'summary', status: 'more' },
				{ section: 'checkDetails', expected: 2, read: 2, basis: 'lastNumber', status: 'complete' },
				{ section: 'telRecord', expected: null, read: 0, basis: 'heading', status: 'unknown', reason: 'nothingRead' },
			]),
		).toEqual([
			{ code: 'INCOMPLETE_SECTION', message: 'loans: 3 expected (summary of the report), 2 read', path: 'loans' },
			{
				code: 'INCOMPLETE_SECTION',
				message: 'creditCards: 1 expected (summary of the report), 2 read',
				path: 'creditCards',
			},
			{
				code: 'INCOMPLETE_SECTION',
				message: 'telRecord: a title or header of it is printed, and nothing was read under it',
				path: 'telRecord',
			},
		]);
	});
});
