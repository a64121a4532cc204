import {
	looseCells,
	tokensOf,
	type RowToken,
} from '../../../../../nodes/CreditReport/engines/local/grammar/reading/token';
import { paragraph, table } from '../../../../support/layout';

const kinds = (block: Parameters<typeof tokensOf>[0]): string[] => tokensOf(block).map(({ kind }) => kind);

it('a line knows those behind it, as far as an item of the head may reach', () => {
	const texts = Array.from({ length: 20 }, (_, index) => `行${index}`);
	const tokens = tokensOf(paragraph(texts));
	const ahead = tokens.map((token) => (token.kind === 'line' ? token.following.length : -1));
	expect([ahead[0], ahead[18], ahead[19]]).toEqual([11, 1, 0]);
});

it('a row is told by its cells: several, one alone, or none that begins in it', () => {
	expect(
		kinds(
			table([
				['甲', '乙'],
				['甲', ''],
				['', ''],
				['^', ''],
				['^', '乙'],
			]),
		),
	).toEqual(['row', 'cell', 'blankRow', 'blankRow', 'cell']);
});

it('a reader answers for the lines that begin in a token alone', () => {
	const [, below] = tokensOf(
		table([
			['甲', '乙'],
			['^', '丙'],
		]),
	);
	expect(below?.lines.map(({ text }) => text)).toEqual(['丙']);
	expect(looseCells(below as RowToken).map(({ passage }) => passage.text)).toEqual(['丙']);
});
