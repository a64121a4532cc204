import { hintsOf } from '../../../nodes/CreditReport/actions/common/hints';
import type { Meta } from '../../../nodes/CreditReport/report/forms/types';

const meta = (fields: Partial<Meta>): Meta => ({ engine: 'local', warnings: [], completeness: [], ...fields }) as Meta;
const warnings: Meta['warnings'] = [{ code: 'UNKNOWN_CLAUSE', message: 'one line' }];

test('reports without warnings, read offline, need no hint', () => {
	expect(hintsOf([meta({})])).toEqual([]);
});

test('reports with warnings are counted', () => {
	expect(hintsOf([meta({ warnings }), meta({})])[0]?.message).toMatch(/^1 report carries warnings/);
	expect(hintsOf([meta({ warnings }), meta({ warnings })])[0]?.message).toMatch(/^2 reports carry warnings/);
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

test('reports that were not certainly read whole are counted', () => {
	const doubtful: Meta['completeness'] = [
		{ section: 'loans', expected: 3, read: 2, basis: 'summary', status: 'short' },
	];
	const whole: Meta['completeness'] = [
		{ section: 'document', expected: null, read: 2, basis: 'document', status: 'complete' },
	];
	expect(hintsOf([meta({ completeness: whole })])).toEqual([]);
	expect(hintsOf([meta({ completeness: doubtful }), meta({ completeness: whole })])[0]?.message).toMatch(
		/^1 report was not, or not certainly, read completely/,
	);
	expect(hintsOf([meta({ completeness: doubtful }), meta({ completeness: doubtful })])[0]?.message).toMatch(
		/^2 reports were/,
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
		expect.stringMatching(/^1 report was not, or not certainly, read completely/),
	]);
});
