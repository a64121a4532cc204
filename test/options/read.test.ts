import { kindOf, readApiOptions } from '../../nodes/CreditReport/options/read';
import { OPTIONS } from '../../nodes/CreditReport/options/table';

test('what plainly means the right thing is taken, and nothing else is looked at', () => {
	expect(readApiOptions({ maxPages: '20', mask: 'yes', values: 'PRINTED', password: 123, signal: {}, jd: 5 })).toEqual({
		maxPages: 20,
		mask: true,
		values: 'printed',
		password: '123',
	});
});

test.each([
	[{ engine: 'cloud' }, 'engine takes one of local, jd'],
	[{ values: 'raw' }, 'values takes one of normalised, printed'],
	[{ maxPages: 2.5 }, 'maxPages takes a whole number from 1'],
	[{ timeoutMs: 'soon' }, 'timeoutMs takes a number from 1'],
	['mask', 'options takes an object'],
])('%j is refused', (given, message) => {
	expect(() => readApiOptions(given)).toThrow(
		expect.objectContaining({ code: 'INVALID_PARAMETER', message: expect.stringContaining(message) }),
	);
});

test('a time limit is no longer than a timer can wait', () => {
	expect(readApiOptions({ timeoutMs: 1e15 })).toEqual({ timeoutMs: 2 ** 31 - 1 });
	expect(readApiOptions({ timeoutMs: 0.5 * 4 })).toEqual({ timeoutMs: 2 });
});

test('limits of a row are limits of what is read', () => {
	const kind = kindOf(OPTIONS.overdueRuleMonths.type);
	expect(kind.takes).toBe('a whole number from 1 up to 60');
	expect(kindOf(OPTIONS.requestsPerSecond.type).takes).toBe('a number from 0.1');
});
