import { readBody } from '../../../nodes/CreditReport/engines/jd/readBody';

const bodyOf = (text: string) => ({ httpStatus: 404, blocks: [Buffer.from(text)] });
const TOO_DEEP = '['.repeat(500) + ']'.repeat(500);

// Found by fuzzing: behind HTTP 404 such an answer was told to be free.
test.each([
	['nested deeper than any report', `{"code":"10000","charge":true,"result":${TOO_DEEP}}`],
	['cut off', '{"code":"10000","charge": "true","result":{"status":"OK","structured_res'],
	['of other marks', '{"charge":1,,}'],
	['cut off before it says', '{"code":"10020","charge":'],
	['as Python prints it', "{'code': '10000', 'charge': True}"],
	['in an odd form', '{"charge":[true],,}'],
	['in a list', '[{"code":"10000","charge":"是"}]'],
	['in XML', '<reply><charge>true</charge></reply>'],
	['in a JSON text', '{,"body":"{\\"charge\\":true}"}'],
	['in words', '查询成功,扣费'],
	['in bytes that are no text', '\u001f\u0008\u0000'],
])('an answer that cannot be read but speaks of a bill may have been billed: %s', (_, text) => {
	expect(readBody(bodyOf(text))).toEqual({ isGarbled: false, mayBeBilled: true });
});

test.each([
	'<html>404</html>',
	'{"charge":false,,}',
	"{'charge': False}",
	'{,"body":"{\\"charge\\":false}"}',
	'recharge',
	'',
])('one that does not speak of a bill says nothing: %j', (text) => {
	expect(readBody(bodyOf(text)).mayBeBilled).toBe(false);
});
