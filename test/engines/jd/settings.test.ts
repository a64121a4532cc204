import { createJdEngine } from '../../../nodes/CreditReport/engines/jd';
import { readJdCredentials, readPolicy } from '../../../nodes/CreditReport/engines/jd/settings';

it('a key that an expression made a number is a text again', () => {
	expect(readJdCredentials({ appkey: 12345, secret: 678, baseUrl: 'https://example.com' })).toEqual({
		appkey: '12345',
		secret: '678',
		baseUrl: 'https://example.com',
	});
});

it('what is not filled in is empty', () => {
	expect(readJdCredentials({ appkey: null })).toEqual({ appkey: '', secret: '', baseUrl: '' });
	expect(readJdCredentials(undefined)).toEqual({ appkey: '', secret: '', baseUrl: '' });
});

it('what comes along when a key is copied from a page is left out, and what stands in its midst is not', () => {
	expect(
		readJdCredentials({ appkey: '\u200b a\u2011b \ufeff\n', secret: '\u00a0s s\t', baseUrl: ' https://x\r\n' }),
	).toEqual({
		appkey: 'a\u2011b',
		secret: 's s',
		baseUrl: 'https://x',
	});
});

it('a secret that is no text is refused, and not repeated', () => {
	const read = (): unknown => readJdCredentials({ secret: { value: 'streng-geheim' } });
	expect(read).toThrow(
		expect.objectContaining({ code: 'INVALID_PARAMETER', message: expect.stringContaining('secret') }),
	);
	expect(read).not.toThrow('streng-geheim');
});

it('retries and pace come as numbers, also from text; what is not set is left out', () => {
	expect(readPolicy({ retries: '0', requestsPerSecond: 0, retryAfterTimeout: undefined } as never)).toEqual({
		retries: 0,
		requestsPerSecond: 0,
	});
});

test.each([
	...[-1, 1.5, 11, 1e9, NaN, Infinity, 2 ** 31, 'many', true].map((retries) => ({ retries })),
	...[-1, 0.01, 1e-9, NaN, Infinity, 'fast', true].map((requestsPerSecond) => ({ requestsPerSecond })),
])('%p is refused', (policy) => {
	expect(() => readPolicy(policy as never)).toThrow(expect.objectContaining({ code: 'INVALID_PARAMETER' }));
});

test.each(['appkey', 'secret'])('an empty %s is refused before anything is read or sent', (key) => {
	for (const empty of ['', ' \n', null, undefined]) {
		const make = () =>
			createJdEngine({ appkey: 'a', secret: 's', baseUrl: 'https://jd.invalid', [key]: empty } as never, {
				preflight: async () => ({}),
			});
		expect(make).toThrow(
			expect.objectContaining({ code: 'INVALID_PARAMETER', charged: false, message: expect.stringContaining(key) }),
		);
	}
});
