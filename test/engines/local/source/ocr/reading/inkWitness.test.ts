import type { PlacedCharacter } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/characterBoxes';
import { witnessed } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/inkWitness';

const WIDTH = 200;

/** Characters every ten pixels, digits from 4 to 20 down, a comma to 24, a full stop from 18 to 20; `_` is a digit of ink that was not read. */
function printed(
	ink: string,
	read: string,
): { characters: PlacedCharacter[]; ink: { data: Uint8Array; width: number } } {
	const data = new Uint8Array(WIDTH * 30);
	[...ink].forEach((sign, index) => {
		if (sign === ' ') return;
		const [from, to] = sign === ',' ? [18, 24] : sign === '.' ? [18, 20] : [4, 20];
		const [left, right] = sign === ',' || sign === '.' ? [4, 6] : [2, 8];
		for (let y = from; y <= to; y++) data.fill(1, y * WIDTH + 10 * index + left, y * WIDTH + 10 * index + right);
	});
	const characters = [...read].flatMap((text, index) =>
		text === '_'
			? []
			: [
					{
						character: { text, from: index, to: index, confidence: 0.99, alternatives: [] },
						x0: 10 * index,
						x1: 10 * index + 10,
						y0: 2,
						y1: 22,
					},
				],
	);
	return { characters, ink: { data, width: WIDTH } };
}

function confidences(ink: string, read: string): number[] {
	const { characters, ink: data } = printed(ink, read);
	return witnessed(characters, data).map(({ character }) => character.confidence);
}

it('a number as it is printed is as sure as it was', () => {
	expect(confidences('12,345.00', '12,345.00')).toEqual(Array(9).fill(0.99));
});

it('a full stop that reaches below the digits may be a comma, and a comma that does not a full stop', () => {
	const { characters, ink } = printed('12,34', '12.34');
	const [, , sign] = witnessed(characters, ink);
	expect(sign?.character).toMatchObject({ text: '.', confidence: 0.3, alternatives: [{ text: ',' }] });
	expect(confidences('12.345', '12,345')[2]).toBe(0.3);
});

it('a full stop that reaches below the digits before three more is a comma', () => {
	const { characters, ink } = printed('12,345', '12.345');
	const [, , sign] = witnessed(characters, ink);
	expect(sign?.character).toMatchObject({ text: ',', confidence: 0.9, alternatives: [{ text: '.' }] });
});

it('digits beside one that was not read are doubtful', () => {
	expect(confidences('123456', '12_456')).toEqual([0.99, 0.3, 0.3, 0.99, 0.99]);
});

it('white between two digits is no digit', () => {
	expect(confidences('12 456', '12_456')).toEqual(Array(5).fill(0.99));
});

it('words are left alone', () => {
	expect(confidences('余额', '余额')).toEqual([0.99, 0.99]);
});
