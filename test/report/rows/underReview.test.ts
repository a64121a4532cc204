import { present } from '../../../nodes/CreditReport/report/forms/present';
import type { ReviewEntry } from '../../../nodes/CreditReport/report/forms/types';
import { columnsOf, extractSection, extractWhole } from '../../../nodes/CreditReport/report/rows/sections';
import { GEN1, parsed, parseResult } from '../support/reports';

const entry = (path: string, others: Partial<ReviewEntry> = {}): ReviewEntry => ({
	path,
	page: 2,
	box: [0, 0, 10, 10],
	value: '8,000',
	confidence: 0.6,
	reason: 'readingsDisagree',
	alternatives: [],
	...others,
});
const doubted = (...paths: string[]) => parsed(GEN1, { textSource: 'ocr', review: paths.map((path) => entry(path)) });
const namesIn = (section: string, report: ReturnType<typeof parsed>, options = {}) =>
	extractSection(report, section, { reviewColumn: true, ...options }).map((row) => Object.values(row).at(-1));

describe('the column of the columns under review', () => {
	it('is there on request alone, of every report', () => {
		const report = doubted('loans[1].balance');
		expect(extractSection(report, 'loans')[0]).not.toHaveProperty('underReview');
		for (const section of ['loans', 'loans.speBusinesses', 'accounts', 'header', 'review']) {
			const columns = columnsOf(section, { reviewColumn: true }).map(({ key }) => key);
			expect(columns).toEqual([...columnsOf(section).map(({ key }) => key), 'underReview']);
			for (const row of extractSection(report, section, { reviewColumn: true }))
				expect(Object.keys(row)).toEqual(columns);
		}
		expect(namesIn('loans', parsed(GEN1))).toEqual([null, null]);
		expect(namesIn('accounts', parsed(GEN1, { review: [] })).every((names) => names === null)).toBe(true);
	});

	it('names those of the row that they are in, in the order of its columns', () => {
		const report = doubted('loans[1].overdueRecordSummary.startAt', 'loans[1].balance');
		expect(namesIn('loans', report)).toEqual([null, 'balance, overdueRecordSummary.startAt']);
	});

	it('names them as they are called in the row', () => {
		const report = doubted('loans[1].balance');
		expect(namesIn('loans', report, { headers: 'zhUnits' })[1]).toBe('本金余额（元）');
		expect(namesIn('loans', doubted('loans[1].overdueRecordSummary.startAt'), { headers: 'snake' })[1]).toBe(
			'overdue_record_summary_start_at',
		);
		const [, row] = extractSection(report, 'loans', { reviewColumn: true, headers: 'zh' });
		expect(row).toMatchObject({ 待核对的列: '本金余额' });
	});

	it('names a nested list with such a value, and its row does so with the value', () => {
		const report = doubted('loans[1].speBusinesses[0].amount');
		expect(namesIn('loans', report)).toEqual([null, null]);
		expect(namesIn('loans', report, { nested: 'include' })).toEqual([null, 'speBusinesses']);
		expect(namesIn('loans.speBusinesses', report)).toEqual(['amount']);
	});

	it('names what tells of the report and the record in every row', () => {
		const report = doubted('serialNo', 'loans[1].serialNo');
		expect(namesIn('loans.speBusinesses', report)).toEqual(['reportKey, reportSerialNo, parentNo']);
		expect(namesIn('header', doubted('whoWasChecked'))).toEqual(['whoWasChecked']);
		expect(namesIn('loans', doubted('createAt'))[0]).toBe('reportTime');
	});

	it('of plain values names the value', () => {
		const report = parsed({ creditScore: { notes: ['甲', '乙'] } }, { review: [entry('creditScore.notes[1]')] });
		expect(namesIn('creditScore.notes', report)).toEqual([null, 'value']);
	});

	it('of accounts names all that is reckoned from such a value', () => {
		const names = namesIn('accounts', doubted('loans[0].balance', 'loans[1].serialNo'));
		expect(names.slice(0, 2)).toEqual(['balance', 'no']);
		expect(names.slice(2).every((name) => name === null)).toBe(true);
		const status = namesIn('accounts', doubted('loans[0].status'))[0];
		expect(String(status).split(', ')).toEqual(expect.arrayContaining(['state', 'status']));
	});

	it('is in every form of the report', () => {
		const result = parseResult(GEN1, { review: [entry('loans[1].balance')] });
		for (const form of [{ values: 'printed' }, { jdCompatible: true, leaveOutEmpty: true }, { mask: true }] as const)
			expect(namesIn('loans', present(result, form) as ReturnType<typeof parsed>)).toEqual([null, 'balance']);
	});

	it('does not mind a value that is not there any more', () => {
		expect(namesIn('accounts', doubted('loans[9].balance', 'nothing.at.all'))[0]).toBeNull();
	});
});

describe('the section review', () => {
	const review = [
		entry('loans[1].balance', { alternatives: ['3,000', '6,000'] }),
		entry('idNum', { page: 1, value: '--', reason: 'repaired', before: '519999198506150028', picture: 'data:,' }),
	];
	const report = parsed(GEN1, { textSource: 'ocr', review });

	it('has a row for each value, as printed', () => {
		expect(extractSection(report, 'review')).toMatchObject([
			{
				section: 'review',
				rowNo: 1,
				path: 'loans[1].balance',
				page: 2,
				value: '8,000',
				reason: 'readingsDisagree',
				alternatives: '3,000 / 6,000',
				before: null,
				doesNotFit: null,
			},
			{ rowNo: 2, path: 'idNum', page: 1, value: '--', alternatives: null, before: '519999198506150028' },
		]);
		expect(JSON.stringify(extractSection(report, 'review'))).not.toContain('data:');
	});

	it('says why in Chinese on request', () => {
		const [row] = extractSection(report, 'review', { chineseWords: true, headers: 'zh' });
		expect(row).toMatchObject({
			信息段: '待核对的值',
			读数: '8,000',
			核对原因: expect.stringMatching(/^同一处/) as string,
		});
	});

	it('is the list itself as a whole', () => {
		expect(extractWhole(report, 'review')).toMatchObject({ section: 'review', data: review });
	});

	it('has nothing of a report without recognised pages', () => {
		expect(extractSection(parsed(GEN1), 'review')).toEqual([]);
		expect(extractWhole(parsed(GEN1), 'review').data).toEqual([]);
	});
});
