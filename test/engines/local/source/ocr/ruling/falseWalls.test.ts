import { withoutFalse } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/falseWalls';
import type { Line } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/wallFrames';
import type { FollowedWall } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/wallGrid';

const CHARACTER = 24;

function wall(x0: number, y0: number, x1: number, y1: number): FollowedWall {
	const line: Line = { at: x0 === x1 ? x0 : y0, ridges: [], from: 0, to: 0 };
	return { x0, y0, x1, y1, strength: 1, line, offset: 0 };
}

const FRAME = [
	wall(0, 0, 600, 0),
	wall(0, 50, 600, 50),
	wall(0, 0, 0, 50),
	wall(300, 0, 300, 50),
	wall(600, 0, 600, 50),
];

it('a row too low for text is none: the shorter of both lines was made of strokes', () => {
	expect(withoutFalse([...FRAME, wall(0, 12, 300, 12)], CHARACTER)).toEqual(FRAME);
});

it('a double rule, and a row that text has room in, stay', () => {
	const walls = [...FRAME, wall(0, 5, 300, 5), wall(300, 25, 600, 25)];
	expect(withoutFalse(walls, CHARACTER)).toEqual(walls);
});

it('a short wall that ends nowhere is a stroke', () => {
	expect(withoutFalse([...FRAME, wall(100, 25, 180, 25)], CHARACTER)).toEqual(FRAME);
});
