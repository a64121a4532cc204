import { FLAG, NAMES, number, TEXT } from '../../nodes/CreditReport/parameters/kinds';
import { readMembers, readObject, readValue } from '../../nodes/CreditReport/parameters/read';
import { quoteName } from '../../nodes/CreditReport/errors/quote';

const SECRET = '110101199001011234';

it.each([
	['a text', TEXT, { secret: SECRET }],
	['a number', number({ min: 1, whole: true }), SECRET],
	['yes or no', FLAG, SECRET],
	['names', NAMES, [{ secret: SECRET }]],
])('%s that does not fit is refused by its name and type, and the value is not repeated', (_, kind, value) => {
	expect(() => readValue<unknown>('Max Pages', kind, value)).toThrow(
		expect.objectContaining({
			code: 'INVALID_PARAMETER',
			message: expect.stringMatching(/^Max Pages takes .+; it was given /),
		}),
	);
	expect(() => readValue<unknown>('Max Pages', kind, value)).not.toThrow(SECRET);
});

it('members that are not given are left out; unknown ones are not looked at', () => {
	expect(readMembers({ mask: FLAG, password: TEXT }, { mask: 'false', password: null, other: {} })).toEqual({
		mask: false,
	});
});

it.each([
	[undefined, {}],
	[null, {}],
	['', {}],
	['{"mask":true}', { mask: true }],
	[{ mask: true }, { mask: true }],
])('%j is an object of options', (given, object) => expect(readObject('Options', given)).toEqual(object));

it.each([['[1]'], ['mask'], [[]], [5], [true]])('%j is none', (given) =>
	expect(() => readObject('Options', given)).toThrow(expect.objectContaining({ code: 'INVALID_PARAMETER' })),
);

it.each([
	['loan', '"loan"'],
	['attachment_0', '"attachment_0"'],
	['loans.speBusinesses', '"loans.speBusinesses"'],
	[SECRET, 'of that name (a text of 18 characters)'],
	['孙某某', 'of that name (a text of 3 characters)'],
	['JVBERi0xLjcKJeLjz9MK/w==', 'of that name (a text of 24 characters)'],
	['JVBERi0xLjcKJeLjz9MKMyAw', 'of that name (a text of 24 characters)'],
	['A'.repeat(50), 'of that name (a text of 50 characters)'],
])('a name is quoted when it looks like one: %s', (name, quoted) => expect(quoteName(name)).toBe(quoted));
