import { squaresAlong } from '../../../../../nodes/CreditReport/engines/local/source/pdf/squares';

it.each([
	['a stretch touches the squares it lies in', 12, 31, [1, 3]],
	['before the first square they are counted down', -12, 3, [-2, 0]],
	['of a long stretch only the first squares count', 0, 1e9, [0, 4]],
	['a stretch that ends before it begins touches none', 31, 12, [0, -1]],
	['where a step no longer makes a difference there are none', 1e30, 1e30, [0, -1]],
	['nor at no place', NaN, NaN, [0, -1]],
	['nor at the end of the world', -Infinity, Infinity, [0, -1]],
])('%s', (_, from, to, expected) => {
	expect(squaresAlong(from, to, 10, 5)).toEqual(expected);
});
