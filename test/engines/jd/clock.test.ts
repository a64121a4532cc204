import {
	createGatewayClock,
	readHttpDate,
	readRetryAfter,
	SYSTEM_CLOCK,
} from '../../../nodes/CreditReport/engines/jd/clock';

const NOW = Date.UTC(2026, 10, 29, 12);
const HOUR = 3_600_000;
const YEAR = 366 * 24 * 3_600;
const at = (ms: number) => new Date(ms).toUTCString();

test.each([
	['an hour ahead', at(NOW + HOUR), HOUR],
	['a day behind', at(NOW - 24 * HOUR), -24 * HOUR],
	['1970', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
	['years ahead', at(Date.UTC(2031, 0)), 0],
	['before this package', at(Date.UTC(2024, 0)), 0],
	['no date', undefined, 0],
	['a number', '0', 0],
	['something else', 'yesterday', 0],
])('the clock of a gateway that says %s', (_name, date, offset) => {
	const clock = createGatewayClock({ ...SYSTEM_CLOCK, now: () => NOW });
	clock.learn(date);
	expect(clock.now() - NOW).toBe(offset);
});

test('a machine whose clock was never set believes any time that can be', () => {
	const clock = createGatewayClock({ ...SYSTEM_CLOCK, now: () => 1_000 });
	clock.learn(at(NOW));
	expect(clock.now()).toBe(NOW);
});

test.each(['Thu, 01 Jan 1970 00:20:00 GMT', at(Date.UTC(2024, 0)), at(Date.UTC(2101, 0))])(
	'such a machine does not believe %s: no gateway of this API can have said it',
	(date) => {
		const clock = createGatewayClock({ ...SYSTEM_CLOCK, now: () => 1_000 });
		clock.learn(date);
		expect(clock.now()).toBe(1_000);
	},
);

test('what was learnt goes when it is refused and no other time can be believed', () => {
	const clock = createGatewayClock({ ...SYSTEM_CLOCK, now: () => NOW });
	clock.learn(at(NOW + HOUR));
	clock.learn('Thu, 01 Jan 1970 00:00:00 GMT');
	expect(clock.now()).toBe(NOW);
});

test.each([
	['120', undefined, 120],
	[' 3 ', undefined, 3],
	['0', undefined, 0],
	['-5', undefined, undefined],
	['1.5', undefined, 2],
	['+5', undefined, 5],
	['90 s', undefined, 90],
	['soon', undefined, undefined],
	['1e5', undefined, undefined],
	['', undefined, undefined],
	['99999999999', undefined, YEAR],
	['9'.repeat(400), undefined, YEAR],
	['Sat, 13 Sep 275760 00:00:00 GMT', undefined, YEAR],
	['Sat, 13 Sep 275760 00:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT', YEAR],
	[undefined, undefined, undefined],
	[at(NOW + 90_000), undefined, 90],
	[at(NOW - 90_000), undefined, 0],
	// By the clock of the server, an hour ahead.
	[at(NOW + HOUR + 5_000), at(NOW + HOUR), 5],
	// A clock that cannot be right is no measure.
	[at(NOW + 90_000), 'Sat, 13 Sep 275760 00:00:00 GMT', 90],
	[at(NOW + 90_000), 'Thu, 01 Jan 1970 00:00:00 GMT', 90],
])('retry-after %j beside date %j is %j seconds', (text, date, seconds) => {
	expect(readRetryAfter(text, date, NOW)).toBe(seconds);
});

test('a date is read in each of the forms of HTTP alone', () => {
	const time = Date.UTC(1994, 10, 6, 8, 49, 37);
	expect(readHttpDate('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(time);
	expect(readHttpDate('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(time);
	expect(readHttpDate('1994-11-06')).toBeUndefined();
});

test.each(['Sun Nov  6 08:49:37 1994', 'Sun, 06 Nov 1994 08:49:37'])(
	'%s is GMT, wherever this machine stands',
	(text) => {
		// The zone of a process that runs cannot be changed from within a test.
		const parse = jest.spyOn(Date, 'parse');
		expect(readHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
		expect(parse).toHaveBeenCalledWith(`${text} GMT`);
		parse.mockRestore();
	},
);
