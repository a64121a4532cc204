import { choice, FLAG, NAMES, number, TEXT, UNFIT, type Kind } from '../../nodes/CreditReport/parameters/kinds';

const CIRCULAR: Record<string, unknown> = {};
CIRCULAR.self = CIRCULAR;

function table<T>(kind: Kind<T>, rows: ReadonlyArray<[given: unknown, read: T | undefined | typeof UNFIT]>): void {
	it.each(rows.map(([given, read]) => ({ given, read })))('reads $given as $read', ({ given, read }) =>
		expect(kind.read(given)).toEqual(read),
	);
	it.each([{}, [{}, {}], CIRCULAR, Symbol('s'), () => 1, new Date(0), [[1]]].map((given) => ({ given })))(
		'refuses what means nothing to it, and never breaks',
		({ given }) => {
			expect([UNFIT, undefined]).toContain(kind.read(given));
		},
	);
}

describe('a text', () => {
	table(TEXT, [
		['样例', '样例'],
		['  blanks count ', '  blanks count '],
		[123456, '123456'],
		[0, '0'],
		[12n, '12'],
		[[123456], '123456'],
		['', undefined],
		[null, undefined],
		[undefined, undefined],
		[Number.NaN, UNFIT],
		[false, undefined],
		[[], undefined],
		[true, UNFIT],
		[Number.POSITIVE_INFINITY, UNFIT],
		[{ value: 'x' }, UNFIT],
		[['a', 'b'], UNFIT],
	]);
});

describe('yes or no', () => {
	table(FLAG, [
		[true, true],
		[false, false],
		['true', true],
		[' FALSE ', false],
		['否', false],
		['off', false],
		[1, true],
		[0, false],
		['0', false],
		[['yes'], true],
		[null, undefined],
		['  ', undefined],
		['maybe', UNFIT],
		[2, UNFIT],
		[Number.NaN, UNFIT],
		[{}, UNFIT],
	]);
});

describe('a number', () => {
	table(number({ min: 1, max: 5000, whole: true }), [
		[30, 30],
		['30', 30],
		[' ３０ ', 30],
		['1,500', 1500],
		[['7'], 7],
		[30.0, 30],
		['', undefined],
		[null, undefined],
		[0, undefined],
		['0', undefined],
		[false, undefined],
		[30.5, UNFIT],
		['30.5', UNFIT],
		[-1, UNFIT],
		['1e3', UNFIT],
		['0x10', UNFIT],
		['12,3', UNFIT],
		['30 pages', UNFIT],
		[6000, UNFIT],
		[true, UNFIT],
		[Number.NaN, UNFIT],
		[2 ** 60, UNFIT],
		[Number.POSITIVE_INFINITY, UNFIT],
	]);
	it('may be 0 where nothing more is asked for', () => expect(number({ min: 0, whole: true }).read('0')).toBe(0));
	it('may have a fraction', () => expect(number({ min: 0.1 }).read('0.5')).toBe(0.5));
});

describe('one of several words', () => {
	table(choice(['normalised', 'printed'], { printed: 'As Printed' }), [
		['printed', 'printed'],
		[' Printed\n', 'printed'],
		['as printed', 'printed'],
		[['normalised'], 'normalised'],
		[null, undefined],
		['', undefined],
		['prin', UNFIT],
		[1, UNFIT],
	]);
});

describe('names', () => {
	table(NAMES, [
		[
			['a', 'b'],
			['a', 'b'],
		],
		['a,b', ['a', 'b']],
		[' a ，b;c\nd ', ['a', 'b', 'c', 'd']],
		['["a","b"] ', ['a', 'b']],
		["['a', 'b']", ['a', 'b']],
		['[Array: ["a","b"]] ', ['a', 'b']],
		['"a", “b”', ['a', 'b']],
		[
			['a,b', null, ' c '],
			['a', 'b', 'c'],
		],
		['a,a', ['a']],
		[7, ['7']],
		[Number.NaN, UNFIT],
		['[]', undefined],
		[[], undefined],
		['', undefined],
		[null, undefined],
		['[{"a":1}]', UNFIT],
		[[{}], UNFIT],
		['x'.repeat(20_000), UNFIT],
		[true, UNFIT],
	]);
});
