import { withUnderscores } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/underscores';
import { nothing, reading, sure } from '../../../../../support/recognition';

const WIDTH = 60;

it('ink at the foot of a line between two characters of a code is an underscore, and doubtful', () => {
	const data = new Uint8Array(WIDTH * 30);
	for (let y = 4; y < 21; y++) {
		data.fill(1, y * WIDTH + 2, y * WIDTH + 8);
		data.fill(1, y * WIDTH + 26, y * WIDTH + 32);
	}
	data.fill(1, 21 * WIDTH + 10, 21 * WIDTH + 24);
	const characters = sure('7X').map((each, index) => ({ ...each, from: 6 * index + 1, to: 6 * index + 1 }));
	const line = reading(Array.from({ length: 15 }, nothing), characters, { x1: WIDTH });
	const read = withUnderscores(line, characters, { data, width: WIDTH });
	expect(read.map(({ text }) => text).join('')).toBe('7_X');
	expect(read[1]).toMatchObject({ confidence: 0.6, alternatives: [{ text: '' }] });
	const han = characters.map((each) => ({ ...each, text: '中' }));
	expect(withUnderscores(line, han, { data, width: WIDTH })).toHaveLength(2);
});
