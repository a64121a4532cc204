import fc from 'fast-check';

import { emptyReport, walkPaths } from '../../../nodes/CreditReport/report/catalogue';
import { normaliseReport } from '../../../nodes/CreditReport/report/forms/normalise';
import type { ReportRecord, ReportValue } from '../../../nodes/CreditReport/report/forms/types';
import { BRIEF, GEN1, GEN2 } from '../support/reports';

describe('normaliseReport', () => {
	it('normalises every leaf by the type of its path, at any depth', () => {
		const { report, warnings } = normaliseReport({
			createAt: '2018.01.20 10:00:00',
			objectionNum: '2',
			profile: { birthday: '1985年6月15日', livedInfos: [{ updateAt: '2017.12' }] },
			creditScore: { notes: ['--', '账户较少'] },
			loans: [{ amount: '1,199', overdueRecordSummary: { records: [{ overdueMonth: '2017.12', amount: '--' }] } }],
		});
		expect(warnings).toEqual([]);
		expect(report).toEqual({
			createAt: '2018-01-20T10:00:00',
			objectionNum: 2,
			profile: { birthday: '1985-06-15', livedInfos: [{ updateAt: '2017-12' }] },
			creditScore: { notes: [null, '账户较少'] },
			loans: [{ amount: 1199, overdueRecordSummary: { records: [{ overdueMonth: '2017-12', amount: null }] } }],
		});
	});

	it('warns with the concrete path of a value that does not fit, and keeps it', () => {
		const loans: ReportRecord[] = [{}, {}, {}, { amount: '12万', repaymentHistory: [{ month: '2017年' }] }];
		const { report, warnings } = normaliseReport({ loans });
		expect(report.loans).toEqual(loans);
		expect(warnings).toEqual([
			expect.objectContaining({ code: 'VALUE_DOES_NOT_FIT', path: 'loans[3].amount', value: '12万' }),
			expect.objectContaining({
				code: 'VALUE_DOES_NOT_FIT',
				path: 'loans[3].repaymentHistory[0].month',
				value: '2017年',
			}),
		]);
	});

	it('reads the lists that have another name on the wire', () => {
		const wire = { loans: [{ overdueRecordSummary: { 'records ': [{ amount: '9' }] } }] };
		expect(normaliseReport(wire).report).toEqual({
			loans: [{ overdueRecordSummary: { 'records ': [{ amount: 9 }] } }],
		});
	});

	it('lets keys pass that the catalogue does not know', () => {
		const strange = {
			unknown: '1,199',
			meta: { x: '--' },
			loans: [{ other: ['--'] }],
			toString: '--',
			['__proto__']: 'kept',
		};
		expect(normaliseReport(strange)).toEqual({ report: strange, warnings: [] });
	});

	it('keeps what has the wrong kind, with a warning, and takes -- for nothing there too', () => {
		const { report, warnings } = normaliseReport({
			loans: '见附件',
			profile: ['x'],
			checkDetails: ['--', 'x'],
			creditInfo: '--',
		});
		expect(report).toEqual({ loans: '见附件', profile: ['x'], checkDetails: [null, 'x'], creditInfo: null });
		expect(warnings.map(({ path }) => path)).toEqual(['loans', 'profile', 'checkDetails[1]']);
	});

	it.each([
		['gen-1', GEN1],
		['gen-2', GEN2],
		['brief', BRIEF],
		['empty', emptyReport() as ReportRecord],
	])('is idempotent and lossless on a %s report', (_name, printed) => {
		const once = normaliseReport(printed);
		expect(once.warnings).toEqual([]);
		expect(normaliseReport(once.report)).toEqual(once);
		expect(leafCount(once.report)).toBe(leafCount(printed));
	});

	it('does not touch the report it is given', () => {
		const before = structuredClone(GEN1);
		normaliseReport(GEN1);
		expect(GEN1).toEqual(before);
	});

	const keys = [
		...new Set([...walkPaths()].map(({ field }) => field.key)),
		'loans',
		'profile',
		'creditInfo',
		'unknown',
		'__proto__',
	];
	const leaf = fc.oneof(
		fc.string(),
		fc.constantFrom('--', '1,199', '2018.01.20', '2018.13.40', '12%'),
		fc.constant(null),
		fc.integer(),
	);
	const { tree } = fc.letrec<{ tree: ReportValue }>((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 4 },
			leaf,
			fc.array(tie('tree'), { maxLength: 4 }),
			fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
		),
	}));
	const anyReport = fc.dictionary(fc.constantFrom(...keys), tree, { maxKeys: 12 }) as fc.Arbitrary<ReportRecord>;

	it('never throws, is idempotent and never loses a value, whatever it is given', () => {
		fc.assert(
			fc.property(anyReport, (printed) => {
				const { report } = normaliseReport(printed);
				expect(normaliseReport(report).report).toEqual(report);
				expect(leafCount(report)).toBe(leafCount(printed));
			}),
		);
	});
});

/** Values that are not blank; containers do not count, so one that was replaced by something else would show. */
function leafCount(value: unknown): number {
	if (Array.isArray(value)) return value.reduce((count: number, element) => count + leafCount(element), 0);
	if (typeof value === 'object' && value !== null)
		return Object.values(value).reduce((count: number, member) => count + leafCount(member), 0);
	return value === null || (typeof value === 'string' && /^[\s－—‐-―-]*$/u.test(value)) ? 0 : 1;
}
