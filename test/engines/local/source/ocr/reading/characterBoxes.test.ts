import {
	inkProfile,
	placed,
} from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/characterBoxes';
import { line } from '../../../../../support/recognition';

/** A page of 100 by 24 pixels with columns of ink. */
function inkOf(...columns: Array<[from: number, to: number]>) {
	const data = new Uint8Array(100 * 24);
	for (const [from, to] of columns) for (let y = 4; y < 20; y++) data.fill(1, y * 100 + from, y * 100 + to + 1);
	return { data, width: 100 };
}

const character = (text: string, at: number) => ({ text, from: at, to: at, confidence: 1, alternatives: [] });

it('characters part where the least ink is between them', () => {
	const ink = inkOf([3, 8], [12, 20]);
	const boxes = placed(
		{ line: line(6), lattice: { steps: [], width: 6 }, characters: [character('1', 1), character('8', 3)] },
		ink,
	);
	expect(boxes.map(({ x0, x1, y0, y1 }) => [Math.round(x0), Math.round(x1), y0, y1])).toEqual([
		[0, 10, 2, 22],
		[11, 21, 2, 22],
	]);
});

it('a blank has no place', () => {
	const blank = { line: line(6), lattice: { steps: [], width: 6 }, characters: [character(' ', 2)] };
	expect(placed(blank, inkOf())).toEqual([]);
});

it('ink is counted column by column', () => {
	expect([...inkProfile(inkOf([1, 2]), { x0: 0, x1: 3, y0: 0, y1: 23 })]).toEqual([0, 16, 16, 0]);
});
