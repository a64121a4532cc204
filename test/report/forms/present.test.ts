import { emptyReport } from '../../../nodes/CreditReport/report/catalogue';
import { completeReport } from '../../../nodes/CreditReport/report/forms/complete';
import type { EvidenceLeaves } from '../../../nodes/CreditReport/report/forms/leaves';
import { isEmpty, present, type ParseResult } from '../../../nodes/CreditReport/report/forms/present';
import { summarize } from '../../../nodes/CreditReport/report/indicators';
import type { Completeness, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { META, parseResult } from '../support/reports';

const result = (report: ReportRecord) => parseResult(report);

const PRINTED: ReportRecord = {
	serialNo: '2018010100000000000001',
	createAt: '2018.01.20 10:00:00',
	whoWasChecked: '测试样例',
	idNum: '519999199001010017',
	loans: [
		{ serialNo: '1', amount: '1,199', balance: '--', overdueRecordSummary: { records: [{ overdueMonth: '2017.12' }] } },
	],
	creditScore: { score: '600' },
	checkDetails: [{ no: '1', checkedAt: '2018.13.40' }],
};

describe('present', () => {
	it('puts meta first, then every key of the contract in catalogue order', () => {
		const parsed = present(result(PRINTED));
		expect(Object.keys(parsed)).toEqual(['meta', ...Object.keys(emptyReport())]);
		expect(parsed.meta.values).toBe('normalised');
		expect(parsed.loans).toMatchObject([{ amount: 1199, balance: null, notes: [] }]);
	});

	it('appends the warnings of values that do not fit to those of the engine', () => {
		const parsed = present({
			...result(PRINTED),
			meta: { ...META, warnings: [{ code: 'EMPTY_RESULT', message: 'first' }] },
		});
		expect(parsed.meta.warnings.map(({ code, path }) => [code, path])).toEqual([
			['EMPTY_RESULT', undefined],
			['VALUE_DOES_NOT_FIT', 'checkDetails[0].checkedAt'],
		]);
	});

	it('does not tell of sections as complete that the keys of the JD API leave out', () => {
		const whole = (...sections: string[]): Completeness[] =>
			sections.map((section) => ({ section, expected: null, read: 1, basis: 'heading', status: 'complete' }));
		const statuses = (meta: Partial<ParseResult['meta']>): unknown =>
			present(parseResult(PRINTED, { completeness: whole('loans', 'document'), ...meta }), {
				jdCompatible: true,
			}).meta.completeness.map(({ section, status }) => [section, status]);
		expect(statuses({ generation: 1 })).toEqual([
			['loans', 'complete'],
			['document', 'complete'],
			['creditScore', 'unknown'],
		]);
		expect(statuses({ generation: 2 })).toEqual([
			['loans', 'unknown'],
			['document', 'unknown'],
			['creditScore', 'unknown'],
		]);
		expect(statuses({ engine: 'jd', completeness: [] })).toEqual([]);
		const brief = present(
			parseResult(
				{ ...PRINTED, relatedLiabilities: [{ balance: '5' }] },
				{
					edition: 'gen2-brief',
					generation: 2,
					completeness: whole('loans', 'relatedLiabilities', 'document'),
				},
			),
			{ jdCompatible: true },
		);
		expect(summarize(brief)).toMatchObject({ complete: 'unknown', guaranteeExposure: null });
	});

	it('takes over the normalised form that the engine has made', () => {
		const { normalised, ...others } = result(PRINTED);
		const marked = { ...normalised, report: { ...normalised.report, serialNo: 'of the engine' } };
		expect(present({ ...others, normalised: marked }).serialNo).toBe('of the engine');
	});

	it('keeps the strings on paper on request', () => {
		const parsed = present(result(PRINTED), { values: 'printed' });
		expect(parsed.loans).toMatchObject([{ amount: '1,199', balance: '--' }]);
		expect(parsed.meta.values).toBe('printed');
	});

	it('shows only the keys of the JD API, spelled as on its wire, in JD-compatible form', () => {
		const parsed = present(result(PRINTED), { jdCompatible: true, values: 'normalised' });
		expect(parsed).not.toHaveProperty('creditScore');
		expect(parsed.meta.values).toBe('printed');
		const [loan] = parsed.loans as Array<Record<string, unknown>>;
		expect(loan).toMatchObject({
			amount: '1,199',
			overdueRecordSummary: { 'records ': [{ overdueMonth: '2017.12' }] },
		});
		expect(loan).not.toHaveProperty('notes');
	});

	it('leaves out what is empty at the top level, never meta', () => {
		const parsed = present(result(PRINTED), { leaveOutEmpty: true });
		expect(Object.keys(parsed)).toEqual([
			'meta',
			'serialNo',
			'createAt',
			'whoWasChecked',
			'idNum',
			'creditScore',
			'loans',
			'checkDetails',
		]);
		expect(Object.keys(present(result({}), { leaveOutEmpty: true }))).toEqual(['meta']);
	});

	it('puts evidence beside meta', () => {
		const evidence = completeReport<EvidenceLeaves>({ serialNo: { page: 1, box: [1, 2, 3, 4] } });
		expect(Object.keys(present({ ...result(PRINTED), evidence })).slice(0, 2)).toEqual(['meta', 'evidence']);
		expect(present(result(PRINTED))).not.toHaveProperty('evidence');
	});

	it('masks on request', () => {
		expect(present(result(PRINTED), { mask: true })).toMatchObject({
			whoWasChecked: '测***',
			idNum: '**************0017',
		});
	});
});

describe('isEmpty', () => {
	it.each([[null], [undefined], [[]], [{}], [{ a: null, b: [] }], [[null, {}]]])('%j is empty', (value) => {
		expect(isEmpty(value)).toBe(true);
	});

	it.each([[0], ['--'], [''], [{ a: 0 }], [['x']]])('%j is not', (value) => {
		expect(isEmpty(value)).toBe(false);
	});
});
