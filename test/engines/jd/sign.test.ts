import { signatureOf, signedQuery } from '../../../nodes/CreditReport/engines/jd/sign';

test('signs with MD5 of secret and timestamp, lower-case hex (the vector of the documentation of the gateway)', () => {
	expect(signatureOf('example-secret-key', 1_700_000_000_000)).toBe('468064ce46adb6faace41a43e99b2add');
});

test('the query holds appkey, timestamp and signature, and never the secret', () => {
	const query = signedQuery({ appkey: 'example-appkey', secret: 'example-secret-key' }, 1_700_000_000_000);
	expect(query).toEqual({
		appkey: 'example-appkey',
		timestamp: '1700000000000',
		sign: '468064ce46adb6faace41a43e99b2add',
	});
	expect(JSON.stringify(query)).not.toContain('example-secret-key');
});

test('a secret that is not ASCII is signed as UTF-8', () => {
	expect(signatureOf('密钥', 1)).toBe(signatureOf(Buffer.from('密钥').toString('utf8'), 1));
	expect(signatureOf('密钥', 1)).not.toBe(signatureOf(Buffer.from('密钥').toString('latin1'), 1));
});
