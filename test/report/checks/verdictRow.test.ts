import type { Verdict } from '../../../nodes/CreditReport/report/checks';
import { verdictRow } from '../../../nodes/CreditReport/report/checks/verdictRow';

const CLEAN: Verdict = {
	complete: 'pass',
	consistent: 'pass',
	file: 'pass',
	severity: null,
	failed: [],
	serious: [],
	look: [],
	info: [],
};

test('a verdict without failures says so', () => {
	expect(verdictRow(CLEAN)).toEqual({
		id: 'verdict',
		status: 'pass',
		message: 'No check failed.',
		messageZh: '没有校验项不符。',
		...CLEAN,
	});
});

test('what failed is named by severity, the worst first', () => {
	const failures = { failed: ['a', 'b', 'c', 'd'], info: ['a'], serious: ['b', 'd'], look: ['c'] };
	expect(verdictRow({ ...CLEAN, consistent: 'fail', severity: 'serious', ...failures })).toMatchObject({
		status: 'fail',
		message: 'Serious: b, d; Worth a look: c; For information: a.',
		messageZh: '严重：b、d；建议核对：c；提示：a。',
	});
});

test.each([
	[{ complete: 'unknown' }, 'unknown'],
	[{ complete: 'unknown', file: 'fail' }, 'fail'],
] as const)('%j makes the whole %s', (answers, status) => {
	expect(verdictRow({ ...CLEAN, ...answers }).status).toBe(status);
});
