import fc from 'fast-check';
import { parseJson } from '../../../nodes/CreditReport/engines/jd/json';

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
	['quotes escaped one by one', (size: number) => `"${'\\"'.repeat(size)}"`],
	['backslashes', (size: number) => `"${'\\\\'.repeat(size)}"`],
	['a number without end', (size: number) => '1'.repeat(size)],
	['zeros', (size: number) => `0.${'0'.repeat(size)}1`],
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
