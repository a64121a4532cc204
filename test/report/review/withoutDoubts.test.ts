import { verdictOf, verify } from '../../../nodes/CreditReport/report/checks';
import { compareReports } from '../../../nodes/CreditReport/report/compare';
import { factsOf } from '../../../nodes/CreditReport/report/facts';
import type { ReportRecord, ReviewEntry } from '../../../nodes/CreditReport/report/forms/types';
import { summarize } from '../../../nodes/CreditReport/report/indicators';
import { withoutDoubts } from '../../../nodes/CreditReport/report/review/withoutDoubts';
import { screen } from '../../../nodes/CreditReport/report/screen';
import { changed, GEN1, parsed } from '../support/reports';

const entry = (path: string, value: string): ReviewEntry => ({
	path,
	page: 1,
	box: [0, 0, 10, 10],
	value,
	confidence: 0.6,
	reason: 'lowConfidence',
	alternatives: [],
});
const doubted = (...review: ReviewEntry[]) => parsed(GEN1, { textSource: 'ocr', review });

it('a report without a review is what it is', () => {
	expect(withoutDoubts(factsOf(parsed(GEN1)))).toEqual([]);
	expect(withoutDoubts(factsOf(doubted()))).toEqual([]);
});

describe('Summarize', () => {
	const before = summarize(parsed(GEN1, { textSource: 'ocr', review: [] }));

	it('does not know what depends on a doubtful value, and knows everything else', () => {
		const after = summarize(doubted(entry('loans[0].balance', '250,000')));
		expect(before.loanBalance).toBe(258000);
		expect(after.loanBalance).toBeNull();
		const lost = Object.keys(before).filter((key) => after[key] !== before[key]);
		expect(lost).toContain('valuesUnderReview');
		expect(lost.filter((key) => /overdue|inquir|card/i.test(key))).toEqual([]);
	});

	it('does not know whether something is overdue where an amount overdue of 0 is doubtful', () => {
		const after = summarize(doubted(entry('loans[0].currOverdue', '0'), entry('loans[0].currOverduePeriods', '0')));
		expect(before.overdueAccountsNow).toBe(1);
		expect(after.overdueAccountsNow).toBeNull();
	});

	it('keeps what says who it is: it is compared anyhow', () => {
		const after = summarize(doubted(entry('idNum', '519999198506150029'), entry('serialNo', '2018012000000000000001')));
		expect(after.idNum).toBe(before.idNum);
		expect(after.reportSerialNo).toBe(before.reportSerialNo);
	});

	it('counts the values under review', () => {
		expect(summarize(doubted(entry('loans[0].balance', '250,000'))).valuesUnderReview).toBe(1);
		expect(before.valuesUnderReview).toBe(0);
		expect(summarize(parsed(GEN1)).valuesUnderReview).toBe(0);
		expect(summarize(parsed(GEN1, { textSource: 'ocr' })).valuesUnderReview).toBeNull();
	});
});

describe('Verify', () => {
	const checkOf = (report: ReturnType<typeof parsed>) =>
		verify(report).find(({ id }) => id === 'openAccountSummaries')!;
	const wrong = changed(GEN1, 'loans.0.balance', '260,000');

	it.each([
		['passes', GEN1, '250,000'],
		['fails', wrong, '260,000'],
	] as Array<[string, ReportRecord, string]>)(
		'a check that %s by a doubtful value is unknown',
		(outcome, report, value) => {
			expect(checkOf(parsed(report, { review: [] })).status).toBe(outcome === 'passes' ? 'pass' : 'fail');
			const check = checkOf(parsed(report, { review: [entry('loans[0].balance', value)] }));
			expect(check.status).toBe('unknown');
			expect(check.message).toContain('under review');
			expect(check.evidence).toEqual([{ path: 'loans[0].balance', value, against: 'under review' }]);
		},
	);

	it('the others are answered, and the verdict is not a pass', () => {
		const asRead = verify(doubted());
		const checks = verify(doubted(entry('loans[0].balance', '250,000')));
		const apart = checks.filter(({ status }, at) => status !== asRead[at]!.status).map(({ id }) => id);
		expect(apart).toEqual(['openAccountSummaries', 'balanceWithinLimit']);
		expect(verdictOf(checks).consistent).not.toBe('pass');
	});
});

it('Screen does not pass a rule on a doubtful value, and names it', () => {
	const rules = [{ indicator: 'cardUsed', operator: '>' as const, threshold: 100000, outcome: 'reject' as const }];
	const ask = (...review: ReviewEntry[]) => screen(doubted(...review), rules).rules[0]!;
	expect(ask().status).toBe('doesNotHold');
	const { status, outcome, evidence, text, textZh } = ask(entry('creditCards[0].used', '5,000'));
	expect([status, outcome]).toEqual(['unknown', 'manualReview']);
	expect(evidence.underReview).toEqual(['creditCards[0].used']);
	expect(text).toContain('creditCards[0].used');
	expect(textZh).toContain('对照页面');
	expect(ask(entry('loans[0].balance', '250,000')).status).toBe('doesNotHold');
});

it('Compare is not certain of a change of a doubtful value', () => {
	const later = changed(changed(GEN1, 'createAt', '2018.02.20 10:00:00'), 'creditCards.0.used', '6,000');
	const doubtOf = (review: ReviewEntry[]) =>
		compareReports(parsed(GEN1, { review: [] }), parsed(later, { review })).changes.find(
			({ newPath, kind }) => newPath?.startsWith('creditCards[0]') && kind !== 'accountNew',
		);
	expect(doubtOf([])).toMatchObject({ certain: true });
	expect(doubtOf([entry('creditCards[0].used', '6,000')])).toMatchObject({ certain: false });
});
