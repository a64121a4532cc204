import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { SYSTEM_CLOCK } from '../../../nodes/CreditReport/engines/jd/clock';
import { createPacer } from '../../../nodes/CreditReport/engines/jd/pace';
import { pauseBefore, withRetries, type RetryPolicy } from '../../../nodes/CreditReport/engines/jd/retry';
import { fastClock } from '../../../scripts/jd-sandbox/client';

const POLICY: RetryPolicy = { retries: 3, retryAfterTimeout: false };
const BUSY = new CreditReportError('10020', { retryable: true, charged: false });
const TIMEOUT = new CreditReportError('TIMEOUT');
const STALE = new CreditReportError('10045', { charged: false });

async function attemptsUntilFailure(errors: Error[], policy: RetryPolicy): Promise<number> {
	let attempts = 0;
	const call = async () => {
		throw errors[Math.min(attempts++, errors.length - 1)] as Error;
	};
	await expect(withRetries(call, policy, fastClock())).rejects.toBeInstanceOf(Error);
	return attempts;
}

test.each([
	['a busy gateway: as often as allowed', [BUSY], POLICY, 4],
	['a busy gateway, no retries', [BUSY], { ...POLICY, retries: 0 }, 1],
	['a timeout: never by default', [TIMEOUT], POLICY, 1],
	['a timeout: once when ticked', [TIMEOUT], { ...POLICY, retryAfterTimeout: true }, 2],
	['a stale timestamp: once, even without retries', [STALE], { ...POLICY, retries: 0 }, 2],
	[
		'a billed failure: never, whatever its code',
		[new CreditReportError('10020', { retryable: true, charged: true })],
		POLICY,
		1,
	],
	[
		'a connection lost in mid-upload: never by default',
		[new CreditReportError('NETWORK', { charged: 'unknown' })],
		POLICY,
		1,
	],
	['a connection refused', [new CreditReportError('NETWORK')], POLICY, 4],
	['a base URL that cannot be used', [new CreditReportError('NETWORK', { retryable: false })], POLICY, 1],
	['another error', [new Error('bug')], POLICY, 1],
	['busy, then a timeout', [BUSY, TIMEOUT], POLICY, 2],
])('%s', async (_name, errors, policy, expected) => {
	expect(await attemptsUntilFailure(errors, policy)).toBe(expected);
});

test('pauses grow from one second to thirty, with jitter', () => {
	expect([0, 1, 2, 3, 10].map((retry) => pauseBefore(retry, 0))).toEqual([500, 1_000, 2_000, 4_000, 15_000]);
	expect([0, 1, 2, 3, 10].map((retry) => pauseBefore(retry, 1))).toEqual([1_000, 2_000, 4_000, 8_000, 30_000]);
});

test('a stop of the execution ends a pause at once', async () => {
	const controller = new AbortController();
	const startedAt = Date.now();
	const sleeping = SYSTEM_CLOCK.sleep(60_000, controller.signal);
	setTimeout(() => controller.abort(), 20);
	await expect(sleeping).rejects.toMatchObject({ code: 'CANCELLED' });
	expect(Date.now() - startedAt).toBeLessThan(1_000);
});

test('calls are kept apart as the rate says', async () => {
	const clock = { ...fastClock(), now: () => 1_000 };
	const pace = createPacer(2, clock);
	for (let call = 0; call < 4; call++) await pace();
	expect(clock.pauses).toEqual([500, 1_000, 1_500]);
});

test('a rate of 0 is without limit', async () => {
	const clock = fastClock();
	const pace = createPacer(0, clock);
	for (let call = 0; call < 4; call++) await pace();
	expect(clock.pauses).toEqual([]);
});
