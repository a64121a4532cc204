import { wordsIn } from '../../../nodes/CreditReport/report/catalogue/codes';
import { verdictOf, verify } from '../../../nodes/CreditReport/report/checks';
import { compareReports } from '../../../nodes/CreditReport/report/compare';
import { leavesOf } from '../../../nodes/CreditReport/report/checks/walk';
import { factsOf } from '../../../nodes/CreditReport/report/facts';
import type { ReportRecord, ReviewEntry, Scalar } from '../../../nodes/CreditReport/report/forms/types';
import { summarize } from '../../../nodes/CreditReport/report/indicators';
import { valueClassOf, type ValueKind } from '../../../nodes/CreditReport/report/review/valueKinds';
import { withoutDoubts } from '../../../nodes/CreditReport/report/review/withoutDoubts';
import { withValue } from '../../../nodes/CreditReport/report/review/withValue';
import { screen } from '../../../nodes/CreditReport/report/screen';
import { changed, GEN1, GEN2, parsed } from '../support/reports';

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

describe('whatever a doubtful value is in truth, no figure is told that would be another one', () => {
	const INSTEAD: Readonly<Record<ValueKind, readonly Scalar[]>> = {
		amount: [null, 0, 1, 7, 50_000],
		count: [null, 0, 1, 7],
		percent: [null, 0, 50],
		date: [null, '2010-01-01', '2016-06-15', '2017-12-20'],
		month: [null, '2010-10', '2015-01', '2017-06', '2017-12'],
		status: ['N', '1', '3', '7', '*', 'C'],
		status24: ['NNNNNNNNNNNNNNNNNNNNNNN1', 'N7NNNNNNNNNNNNNNNNNNNNNN'],
		listed: [],
		datetime: [null],
		id: [],
		number: [],
		phone: [],
		ordinal: [],
		text: [null],
	};
	const told = (path: string): boolean => /^(?:loans|creditCards|checkDetails|relatedLiabilities)\[0\]/.test(path);

	it('of a detailed report', () => {
		const base = parsed(GEN2, { textSource: 'ocr', review: [] });
		const seen = new Set<string>();
		const wrong: string[] = [];
		for (const { path, cataloguePath, value } of leavesOf(base as unknown as ReportRecord)) {
			if (!told(path) || seen.has(cataloguePath)) continue;
			seen.add(cataloguePath);
			const meta = { ...base.meta, review: [entry(path, String(value ?? '--'))] };
			const doubtful = summarize({ ...base, meta });
			const { kind, tables = [] } = valueClassOf(path);
			for (const instead of [...INSTEAD[kind], ...wordsIn(tables)]) {
				const truth = summarize({ ...withValue(base, path, instead) });
				const apart = Object.keys(truth).filter((key) => doubtful[key] !== null && truth[key] !== doubtful[key]);
				wrong.push(...apart.map((key) => `${key}: ${path} ${value} is ${instead}`));
			}
		}
		expect(seen.size).toBeGreaterThan(20);
		expect(wrong.filter((each) => !each.includes('valuesUnderReview'))).toEqual([]);
	});
});

it('a dash may be a figure', () => {
	const report = changed(GEN1, 'loans.0.currOverduePeriods', '--');
	const after = (review: ReviewEntry[]) => summarize(parsed(report, { textSource: 'ocr', review }));
	expect(after([]).overdueAccountsNow).not.toBeNull();
	expect(after([entry('loans[0].currOverduePeriods', '--')]).overdueAccountsNow).toBeNull();
});

it('what else it was read as, and was before it was repaired, is asked as well', () => {
	const [score, other] = ['80000', '81000'];
	const told = (...others: Array<Partial<ReviewEntry>>) =>
		withoutDoubts(factsOf(doubted(...others.map((each) => ({ ...entry('loans[0].balance', score), ...each }))))).map(
			({ report }) => report.loans[0]!.balance,
		);
	expect(told({ alternatives: [other] })).toContain(81_000);
	expect(told({ reason: 'repaired', before: '8O000', alternatives: ['82,000'] })).toContain(82_000);
	expect(told({})).not.toContain(81_000);
});

it('months that broke a rule are no text that is repeated: they depend on the records', () => {
	const before = summarize(doubted());
	expect(before.lianSanLeiLiuMonths).toContain('2017-12');
	const after = summarize(doubted(entry('loans[1].last24Status', 'N')));
	expect(after.lianSanLeiLiuMonths).toBeNull();
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

describe('Compare', () => {
	const LATER = changed(GEN1, 'createAt', '2018.02.20 10:00:00');
	const compare = (now: ReportRecord, review: ReviewEntry[], oldReview: ReviewEntry[] = []) =>
		compareReports(parsed(GEN1, { review: oldReview }), parsed(now, { review }));
	const changesOf = (...args: Parameters<typeof compare>) =>
		compare(...args).changes.map(({ kind, certain, doubt }) => ({ kind, certain, doubt }));

	it('is not certain of a change of a doubtful value', () => {
		const later = changed(LATER, 'creditCards.0.used', '6,000');
		const doubtOf = (review: ReviewEntry[]) =>
			compare(later, review).changes.find(
				({ newPath, kind }) => newPath?.startsWith('creditCards[0]') && kind !== 'accountNew',
			);
		expect(doubtOf([])).toMatchObject({ certain: true });
		expect(doubtOf([entry('creditCards[0].used', '6,000')])).toMatchObject({ certain: false });
	});

	it('is not certain that an account is gone, or new, that another one may be whose day is doubtful', () => {
		const later = changed(LATER, 'loans.0', {
			...(GEN1.loans as object[])[0],
			startAt: '2011.01.01',
			amount: '777,777',
			organization: '另一银行',
			businessNo: 'A9',
		});
		const apart = ['accountNew', 'accountGone'];
		const kinds = (review: ReviewEntry[]) => changesOf(later, review).filter(({ kind }) => apart.includes(kind));
		expect(kinds([]).map(({ kind }) => kind)).toEqual(apart);
		expect(kinds([entry('loans[0].startAt', '2011.01.01')]).map(({ certain }) => certain)).toEqual([false, false]);
	});

	it('is certain of an account that is younger than the earlier report, whatever is doubtful in that', () => {
		const added = { ...(GEN1.loans as object[])[0], startAt: '2018.02.01', amount: '5,000', serialNo: '9' };
		const later = changed(LATER, 'loans', [...(GEN1.loans as object[]), added]);
		const [fresh] = changesOf(later, [], [entry('loans[1].startAt', '2017.01.01')]).filter(
			({ kind }) => kind === 'accountNew',
		);
		expect(fresh).toMatchObject({ certain: true });
	});

	it('does not count new hard inquiries where the reason of one is doubtful', () => {
		const inquiry = { ...(GEN1.checkDetails as object[])[0], checkedAt: '2018.02.10', reason: '贷后管理' };
		const later = changed(LATER, 'checkDetails', [inquiry, ...(GEN1.checkDetails as object[])]);
		const doubted = compare(later, [entry('checkDetails[0].reason', '贷后管理')]);
		expect(doubted.changes.find(({ kind }) => kind === 'inquiryNew')).toMatchObject({ certain: false });
		expect(doubted.summary.newHardInquiries).toBeNull();
	});

	it('is certain of nothing where the time of a report is doubtful', () => {
		const changes = changesOf(changed(LATER, 'creditCards.0.used', '6,000'), [
			entry('createAt', '2018.02.20 10:00:00'),
		]);
		expect(changes.length).toBeGreaterThan(0);
		expect(changes.filter(({ certain }) => certain)).toEqual([]);
	});

	it('does not call persons different whose number is doubtful', () => {
		const later = changed(LATER, 'idNum', '519999198606150029');
		expect(() => compare(later, [])).toThrow(/different persons|not of one person|differ/i);
		expect(() => compare(later, [entry('idNum', '519999198606150029')])).toThrow(/cannot be told.*under review/);
	});
});
