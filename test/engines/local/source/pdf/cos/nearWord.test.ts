import { NearWord } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/nearWord';

const WORD = new NearWord('endobj');

it.each([
	['at the beginning', 'endobj', 0, 0],
	['after a part of itself', 'endendobj', 0, 3],
	['after letters it begins with', 'eeendobj', 0, 2],
	['not before the place it is sought from', 'endobj endobj', 1, 7],
	['where there is none', 'endob jendo', 0, -1],
	['where nothing is left', 'endobj', 6, -1],
	['far away', `${'endob '.repeat(2_000)}endobj`, 0, 12_000],
	['across the end of what is near', `${' '.repeat(4_093)}endobj`, 0, 4_093],
	['far away, where there is none', 'o'.repeat(10_000), 0, -1],
])('%s', (_, text, from, place) => {
	expect(WORD.in(Buffer.from(text), from)).toBe(place);
});
