import { inspect } from 'node:util';
import { FAILURE_CASES } from '../../../scripts/jd-sandbox/cases';
import { sandboxEngine, sourceOf, tinyPdf } from '../../../scripts/jd-sandbox/client';
import { SANDBOX_ACCOUNT, startSandbox, type Fault } from '../../../scripts/jd-sandbox';

const { appkey, secret } = SANDBOX_ACCOUNT;
const REPORT = {
	code: '10000',
	charge: true,
	msg: '',
	result: { status: 'OK', structured_result: { serialNo: '样例' } },
};
const ECHOES: Fault[] = [
	{ kind: 'echo' },
	{
		kind: 'json',
		body: {
			code: '10000',
			msg: `welcome ${appkey} ${secret}`,
			charge: false,
			result: { status: 'OK', structured_result: { serialNo: '样例' } },
		},
	},
	{ kind: 'json', body: { status: 'INVALID_ARGUMENT', reason: `bad ${appkey} ${secret} 999999199001010014` } },
	{ kind: 'json', body: { code: secret, msg: secret } },
	{ kind: 'json', body: { code: appkey, msg: appkey } },
	{ kind: 'json', body: { code: appkey.toUpperCase(), msg: appkey.toUpperCase() } },
	{ kind: 'json', body: { code: '10047', msg: '', request_id: `${appkey}-1` } },
	{ kind: 'json', body: { ...REPORT, request_id: `a request of ${appkey}` } },
	{ kind: 'json', body: { ...REPORT, result: { ...REPORT.result, requestId: secret } } },
];

test('nothing that comes out of the engine, or is written anywhere, holds the secret or the signed query', async () => {
	const written: string[] = [];
	const spies = [process.stdout, process.stderr].map((stream) =>
		jest.spyOn(stream, 'write').mockImplementation((chunk) => {
			written.push(String(chunk));
			return true;
		}),
	);
	const warn = (warning: Error) => written.push(inspect(warning));
	process.on('warning', warn);
	const outcomes: string[] = [];
	const urls: string[] = [];
	for (const { fault, timeoutMs } of [
		...FAILURE_CASES,
		...ECHOES.map((echo) => ({ fault: echo, timeoutMs: undefined })),
		{ fault: undefined, timeoutMs: undefined },
	]) {
		const sandbox = await startSandbox({ read: async () => ({ serialNo: '样例' }) });
		if (fault) sandbox.script(fault, fault);
		const outcome: unknown = await sandboxEngine(sandbox.url, { retries: 1, retryAfterTimeout: true })
			.parse(sourceOf(tinyPdf()), { timeoutMs })
			.catch((error: unknown) => error);
		outcomes.push(everythingIn(outcome));
		urls.push(...sandbox.requests.map(({ url, headers }) => url + JSON.stringify(headers)));
		await sandbox.close();
	}
	process.off('warning', warn);
	for (const spy of spies) spy.mockRestore();

	const signs = urls.map((url) => /sign=([0-9a-f]{32})/.exec(url)?.[1] ?? '');
	const timestamps = urls.map((url) => /timestamp=(\d{13})/.exec(url)?.[1] ?? '');
	expect(signs.length).toBeGreaterThan(FAILURE_CASES.length);
	for (const url of urls) expect(url).not.toContain(secret);
	for (const text of [...outcomes, ...written].map((shown) => shown.toLowerCase())) {
		for (const hidden of [appkey, secret, '999999199001010014', ...signs, ...timestamps])
			expect(text).not.toContain(hidden);
	}
});

/** Enumerable or not, with causes and stacks. */
function everythingIn(value: unknown): string {
	return inspect(value, { depth: 20, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity });
}
