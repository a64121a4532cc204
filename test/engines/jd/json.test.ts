import fc from 'fast-check';
import { nameOf, parseJson } from '../../../nodes/CreditReport/engines/jd/json';

test.each([
	['2018010100001234567890', '2018010100001234567890'],
	['110101199003070011', '110101199003070011'],
	['-9007199254740993', '-9007199254740993'],
	['0.12345678901234567890', '0.12345678901234567890'],
	['1e400', '1e400'],
	['1e-400', '1e-400'],
	['99000.5', 99000.5],
	['9007199254740992', 9007199254740992],
	['100000000000000000000', 1e20],
	['1.50e3', 1500],
	['0.000000000000000000', 0],
	['-0', -0],
])('the number %s is %p', (text, expected) => {
	expect(parseJson(`{"a":[${text}],"b":${text}}`)).toEqual({ a: [expected], b: expected });
});

test('digits in a text are a text, whatever stands before their quotes', () => {
	const value = { 'a\\"1': '12345678901234567890', '\\': ['"\\\\', '\\"98765432109876543210'] };
	expect(parseJson(JSON.stringify(value))).toEqual(value);
});

test('any JSON that doubles can hold comes out as JSON.parse has it', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
			const text = JSON.stringify(value);
			expect(parseJson(text)).toEqual(JSON.parse(text));
		}),
	);
});

test.each(['', '{', '[1,]', '01234567890123456789', '1.', '-', '1e', '"', '"\\"', '{"a":1234567890123456789x}'])(
	'%j is no JSON here either',
	(text) => {
		expect(() => parseJson(text)).toThrow(SyntaxError);
	},
);

test('nesting that exhausts a stack is refused; brackets in texts are none', () => {
	for (const depth of [101, 100_000]) {
		expect(() => parseJson('['.repeat(depth) + ']'.repeat(depth))).toThrow(SyntaxError);
		expect(() => parseJson('{"a":'.repeat(depth) + '1' + '}'.repeat(depth))).toThrow(SyntaxError);
	}
	expect(parseJson(JSON.stringify(['['.repeat(1_000), '{'.repeat(1_000)]))).toHaveLength(2);
	expect(parseJson(`[${'[],'.repeat(1_000)}1]`)).toHaveLength(1_001);
});

test.each([
	['twice', '{"a":1,"a":2}', { a: 1, 'a (2)': 2 }],
	['three times', '{"a":1,"a":2,"b":0,"a":3}', { a: 1, 'a (2)': 2, b: 0, 'a (3)': 3 }],
	['escaped', '{"a":1,"\\u0061" : 2}', { a: 1, 'a (2)': 2 }],
	['beside a key that is called so', '{"a (2)":0,"a":1,"a":2}', { 'a (2)': 0, a: 1, 'a (3)': 2 }],
	['after another that came again', '{"a":1,"a":2,"a (2)":3}', { a: 1, 'a (2)': 2, 'a (2) (2)': 3 }],
	['with a long number', '{"a":1,"a":12345678901234567890}', { a: 1, 'a (2)': '12345678901234567890' }],
	['in another object', '[{"a":1},{"a":{"a":2}}]', [{ a: 1 }, { a: { a: 2 } }]],
	['as a value', '{"a":"a","b":["a","a"]}', { a: 'a', b: ['a', 'a'] }],
	[
		'as part of the language',
		'{"__proto__":1,"constructor":2}',
		JSON.parse('{"__proto__":1,"constructor":2}') as unknown,
	],
])('a key that comes %s loses no value', (_name, text, expected) => {
	expect(parseJson(text)).toEqual(expected);
});

test.each([
	['a', 'a'],
	[' Records ', 'records'],
	['a (2)', 'a'],
	['a(2)', 'a(2)'],
	['(2)', '(2)'],
])('the name of the key %j is %j', (key, name) => {
	expect(nameOf(key)).toBe(name);
});

// JSON.parse of so many in a worker ended n8n itself: V8 has no error for a table that its heap has no room for.
test.each([
	['keys', (count: number) => `{${Array.from({ length: count }, (_, at) => `"${at}":0`).join()}}`],
	['elements', (count: number) => `[0${',0'.repeat(count)}]`],
	['lists', (count: number) => `[[]${',[]'.repeat(count)}]`],
])('%s that no report has so many of are refused', (_name, make) => {
	expect(() => parseJson(make(210_000))).toThrow(SyntaxError);
	expect(() => parseJson(make(90_000))).not.toThrow();
});

test.each([
	['quotes escaped one by one', (size: number) => `"${'\\"'.repeat(size)}"`],
	['backslashes', (size: number) => `"${'\\\\'.repeat(size)}"`],
	['a number without end', (size: number) => '1'.repeat(size)],
	['zeros', (size: number) => `0.${'0'.repeat(size)}1`],
	['one key again and again', (size: number) => `{${'"a":1,'.repeat(Math.min(size, 1_000_000) / 6)}"b":1}`],
	['many long numbers', (size: number) => `[${'12345678901234567890,'.repeat(size / 20)}1]`],
])('time grows with the length alone: %s', (_name, make) => {
	const cpuOf = (size: number): number => {
		const text = make(size);
		const from = process.cpuUsage();
		parseJson(text);
		const { user, system } = process.cpuUsage(from);
		return user + system;
	};
	cpuOf(100_000);
	const small = Math.min(...[1, 2, 3].map(() => cpuOf(200_000)));
	const large = Math.min(...[1, 2, 3].map(() => cpuOf(2_000_000)));
	// Ten times the text; a hundred times the work would be square.
	expect(large).toBeLessThan(40 * Math.max(small, 2_000));
});
