import { readAnswer } from '../../../nodes/CreditReport/engines/jd/envelope';

const read = (body: unknown, status = 200) =>
	readAnswer(status, typeof body === 'string' ? body : JSON.stringify(body));
const RESULT = { status: 'OK', request_id: 'TID1', structured_result: { serialNo: '样例1' } };

test('reads the envelope of the API page', () => {
	expect(
		read({ code: '10000', charge: true, remainTimes: 1305, remainSeconds: -1, msg: '查询成功,扣费', result: RESULT }),
	).toEqual({
		httpStatus: 200,
		code: '10000',
		charge: true,
		remainTimes: 1305,
		remainSeconds: -1,
		msg: '查询成功,扣费',
		requestId: 'TID1',
		status: 'OK',
		structured: { serialNo: '样例1' },
		hasReport: true,
		hasResult: true,
		isContradictory: false,
	});
});

test('a number as code is the same code', () => {
	expect(read({ code: 10000, msg: '', result: RESULT })?.code).toBe('10000');
});

test('nested envelopes: billed when any level says so, and what is left as the inner one says', () => {
	const inner = { code: '10000', charge: true, remain: 474, msg: '查询成功,扣费', result: RESULT };
	expect(read({ code: '10000', charge: false, msg: '查询成功', result: inner })).toMatchObject({
		charge: true,
		remainTimes: 474,
		status: 'OK',
	});
});

test.each([
	[true, false],
	[false, true],
])('nested envelopes that say %j and %j of the charge were billed', (outer, inner) => {
	expect(
		read({ code: '10000', charge: outer, msg: '', result: { code: '10000', charge: inner, msg: '', result: RESULT } })
			?.charge,
	).toBe(true);
});

test('nested envelopes: a failure inside is a failure', () => {
	expect(
		read({
			code: '10000',
			charge: false,
			msg: '查询成功',
			result: { code: '10043', charge: false, msg: '超过QPS限额' },
		})?.code,
	).toBe('10043');
	expect(
		read({
			code: '10030',
			charge: false,
			msg: '',
			result: { code: '10000', charge: false, msg: '查询成功', result: {} },
		})?.code,
	).toBe('10030');
});

test.each([
	['result', { code: '10000', charge: true, msg: '', result: JSON.stringify(RESULT) }],
	[
		'structured_result',
		{
			code: '10000',
			charge: true,
			msg: '',
			result: { ...RESULT, structured_result: JSON.stringify(RESULT.structured_result) },
		},
	],
	['everything, twice', JSON.stringify(JSON.stringify({ code: '10000', charge: true, msg: '', result: RESULT }))],
])('%s as a JSON string is unwrapped', (_name, body) => {
	expect(read(body)).toMatchObject({ status: 'OK', structured: { serialNo: '样例1' } });
});

test.each([
	[{ remainTimes: 5, remain: 9 }, 5],
	[{ remain: 9 }, 9],
	[{ remainTimes: '12' }, 12],
	[{ remainTimes: 'many' }, null],
	[{}, null],
])('remaining calls of %j', (fields, expected) => {
	expect(read({ code: '10000', msg: '', ...fields })?.remainTimes).toBe(expected);
});

test('a bare answer of the recognition service has no code', () => {
	expect(read({ status: 'KEY_EXPIRED', reason: 'expired' }, 401)).toMatchObject({
		httpStatus: 401,
		status: 'KEY_EXPIRED',
		reason: 'expired',
	});
	expect(read({ status: 'KEY_EXPIRED' }, 401)).not.toHaveProperty('code');
});

test.each(['', '<html></html>', '[]', 'null', '"text"', '{}', '{"error":"x"}', '{"code":"10000"', '12'])(
	'%j is no answer',
	(body) => {
		expect(read(body)).toBeUndefined();
	},
);

test('envelopes may be nested deeper than any that was seen', () => {
	let body: unknown = RESULT;
	for (let depth = 0; depth < 50; depth++) body = { code: '10000', msg: '', result: body };
	expect(read(body)).toMatchObject({ code: '10000', status: 'OK' });
});

test.each([
	[true, true],
	['true', true],
	[' True ', true],
	[1, true],
	['1', true],
	['Y', true],
	['是', true],
	[false, false],
	['false', false],
	[0, false],
	['N', false],
	[2, 'unknown'],
	[0.5, 'unknown'],
	['', 'unknown'],
	['maybe', 'unknown'],
	[[true], 'unknown'],
	[{}, 'unknown'],
	[null, undefined],
	[undefined, undefined],
])('a charge of %j is %j', (charge, expected) => {
	expect(read({ code: '10020', charge, msg: '' })?.charge).toBe(expected);
});

test.each([
	['in the result', { code: '10000', charge: false, msg: '', result: { ...RESULT, charge: 'true' } }, true],
	['on the third level', nested(false, nested(undefined, nested(1, RESULT))), true],
	['of odd form on one level', nested(false, nested('perhaps', RESULT)), 'unknown'],
	['billed beside odd', nested('perhaps', nested(true, RESULT)), true],
])('a charge told %s', (_name, body, expected) => {
	expect(read(body)?.charge).toBe(expected);
});

function nested(charge: unknown, result: object): object {
	return { code: '10000', charge, msg: '', result };
}

test('blanks around code and status do not make them others', () => {
	expect(read({ code: ' 10000 ', msg: '', result: { ...RESULT, status: 'OK ' } })).toMatchObject({
		code: '10000',
		status: 'OK',
	});
});

// Found by fuzzing: behind HTTP 429 such an answer was taken for none, and the call was sent again.
test.each([
	['around a result', { charge: true, msg: 'x', result: RESULT }, { charge: true, status: 'OK', hasReport: true }],
	['alone', { charge: 'true', msg: 'x' }, { charge: true, hasReport: false }],
	['beside what nobody knows', { charge: 1, other: {} }, { charge: true }],
])('an answer without a code still says that it was billed: %s', (_, body, expected) => {
	expect(read(body, 429)).toMatchObject(expected);
});

const BUSY = '"code":"10020","msg":"x"';
const REPORT = `"result":${JSON.stringify(RESULT)}`;

test.each([
	['a charge that comes twice, yes and no', `{${BUSY},"charge":true,"charge":false}`, 'unknown'],
	['no and yes', `{${BUSY},"charge":false,"charge":true}`, 'unknown'],
	['yes twice', `{${BUSY},"charge":true,"charge":"true"}`, true],
	['no twice', `{${BUSY},"charge":false,"charge":0}`, false],
	['in two spellings', `{${BUSY},"charge":false,"CHARGE":true}`, 'unknown'],
	['twice on one level, plain on another', `{${BUSY},"charge":true,"charge":false,"data":{"charge":true}}`, true],
	['in capitals', `{${BUSY},"Charge":true}`, true],
	['with blanks', `{${BUSY}," charge ":1}`, true],
	['in a list', `{${BUSY},"result":[{"charge":true}]}`, true],
	['in a place nobody knows', `{${BUSY},"charge":false,"data":{"bill":{"charge":"yes"}}}`, true],
	['in a JSON text', `{${BUSY},"data":${JSON.stringify('{"charge":true}')}}`, true],
	['by a report beside a refusal', `{${BUSY},${REPORT}}`, 'unknown'],
	['by a no beside such a report', `{${BUSY},"charge":false,${REPORT}}`, false],
	['by nothing beside an empty report', `{${BUSY},"result":{"status":"OK","structured_result":{}}}`, undefined],
	['by a remark', `{"code":"10020","msg":"查询成功,扣费"}`, 'unknown'],
	[
		'in the report alone',
		`{"code":"10000","msg":"","result":{"status":"OK","structured_result":{"charge":true}}}`,
		'unknown',
	],
])('what is said of the bill %s', (_name, body, expected) => {
	expect(read(body)?.charge).toBe(expected);
});

test.each([
	['code', `{"code":"10000","code":"10020","charge":false,${REPORT}}`, 'unknown'],
	['code, billed', `{"code":"10000","code":"10020","charge":true,${REPORT}}`, true],
	['result', `{"code":"10000","charge":false,"result":{},${REPORT}}`, 'unknown'],
	['status', '{"status":"OK","Status":"INTERNAL_ERROR","structured_result":{"a":1}}', 'unknown'],
	['report', '{"status":"OK","structured_result":{"a":1},"structured_result":{"a":2}}', 'unknown'],
])('an answer with two values of its %s contradicts itself, and its no is not believed', (_name, body, charge) => {
	expect(read(body)).toMatchObject({ isContradictory: true, charge });
});

test('the same twice, or nothing beside something, is no contradiction', () => {
	const body = `{"code":"10000","code":"10000","msg":"a","msg":"b","result":null,${REPORT}}`;
	expect(read(body)).toMatchObject({ isContradictory: false, code: '10000', msg: 'a', status: 'OK' });
});
