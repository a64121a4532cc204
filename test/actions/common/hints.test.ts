import { hintsOf } from '../../../nodes/CreditReport/actions/common/hints';
import type { Meta } from '../../../nodes/CreditReport/report/forms/types';
import { WARNINGS } from '../../../nodes/CreditReport/report/forms/warnings';

const meta = (fields: Partial<Meta>, fileName = 'report.pdf'): Meta =>
	({ engine: 'local', source: { field: 'data', fileName }, warnings: [], completeness: [], ...fields }) as Meta;
const warnings: Meta['warnings'] = [{ code: 'UNKNOWN_CLAUSE', message: 'one line' }];

test('reports without warnings, read offline, need no hint', () => {
	expect(hintsOf([meta({})])).toEqual([]);
});

test('a warning is told with the files that it is about, what it means and what to do', () => {
	const hints = hintsOf([meta({ warnings }), meta({}, 'b.pdf'), meta({ warnings }, 'c.pdf')]);
	const { meaning, advice } = WARNINGS.UNKNOWN_CLAUSE;
	expect(hints.map(({ message }) => message)).toEqual([
		`report.pdf, c.pdf: ${meaning.en} (UNKNOWN_CLAUSE). ${advice.en}`,
	]);
});

test('of many files and kinds of warnings the first are told, and of the others how many or which', () => {
	const codes = ['MISSING_PAGE', 'DOUBLED_PAGE', 'SKIPPED_PAGE', 'FOREIGN_PAGE', 'UNKNOWN_CLAUSE'] as const;
	const many = codes.map((code) => ({ code, message: '' }));
	const hints = hintsOf(['a', 'b', 'c', 'd', 'e'].map((name) => meta({ warnings: many }, `${name}.pdf`)));
	expect(hints.map(({ message }) => message.slice(0, 40))).toEqual([
		expect.stringMatching(/^a\.pdf, b\.pdf, c\.pdf, 2 more: /),
		expect.any(String),
		expect.any(String),
		'a.pdf, b.pdf, c.pdf, 2 more: also FOREIG',
	]);
});

test('what JD billed is said, and what is left by its last answer', () => {
	const metas = [
		meta({ engine: 'jd', charge: true, remainTimes: 9 }),
		meta({ engine: 'jd', charge: 'unknown' }),
		meta({ engine: 'jd', charge: true, remainTimes: 7 }),
	];
	expect(hintsOf(metas)[0]?.message).toBe('JD AI billed 2 of 3 calls, for 1 it did not say, 7 are left.');
});

test('an account without a limit has no calls left to speak of', () => {
	expect(hintsOf([meta({ engine: 'jd', charge: true, remainTimes: -1 })])[0]?.message).toBe(
		'JD AI billed 1 of 1 calls.',
	);
});

test('reports that were not certainly read whole are named, with what is missing', () => {
	const doubtful: Meta['completeness'] = [
		{ section: 'loans', expected: 3, read: 2, basis: 'summary', status: 'short' },
	];
	const whole: Meta['completeness'] = [
		{ section: 'document', expected: null, read: 2, basis: 'document', status: 'complete' },
	];
	expect(hintsOf([meta({ completeness: whole })])).toEqual([]);
	expect(hintsOf([meta({ completeness: doubtful }), meta({ completeness: whole }, 'b.pdf')])[0]?.message).toMatch(
		/^report\.pdf: not, or not certainly, read completely \(loans\)\. /,
	);
});

test('of reports taken over only what is missing is told: their warnings and calls were told by Parse', () => {
	const doubtful: Meta['completeness'] = [
		{ section: 'loans', expected: 3, read: 2, basis: 'summary', status: 'short' },
	];
	const hints = hintsOf(
		[],
		[meta({ engine: 'jd', charge: true, warnings, completeness: doubtful }), meta({ completeness: [] })],
	);
	expect(hints.map(({ message }) => message)).toEqual([
		expect.stringMatching(/^report\.pdf: not, or not certainly, read completely \(loans\)/),
	]);
});
