import type { Raster } from '../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { PagePicture } from '../../../../nodes/CreditReport/engines/local/source/pagePicture';

const [WIDTH, HEIGHT] = [100, 60];
/** A mark on a page of the file that is 100 by 60 points, in points. */
const MARK = { x0: 80, y0: 10, x1: 90, y1: 40 };

/** Draws the page with its mark in black. @param most pixels along its width */
function drawer(most = Infinity) {
	const asked: Array<[index: number, pixelsPerPoint: number]> = [];
	const draw = (index: number, pixelsPerPoint: number): Raster => {
		asked.push([index, pixelsPerPoint]);
		const scale = Math.min(pixelsPerPoint, most / WIDTH);
		const [width, height] = [Math.round(WIDTH * scale), Math.round(HEIGHT * scale)];
		const data = new Uint8Array(width * height * 3).fill(255);
		for (let y = Math.round(MARK.y0 * scale); y < Math.round(MARK.y1 * scale); y++)
			data.fill(0, (y * width + Math.round(MARK.x0 * scale)) * 3, (y * width + Math.round(MARK.x1 * scale)) * 3);
		return { width, height, stride: width * 3, data };
	};
	return { draw, asked };
}

/** Share of a part's pixels that are dark. */
const darkIn = ({ data }: Raster): number => data.filter((value) => value < 128).length / data.length;

it('a page that is read as it lies is shown as it is drawn, and drawn once', () => {
	const { draw, asked } = drawer();
	const picture = new PagePicture(draw, { number: 3, width: WIDTH, height: HEIGHT }, 2);
	const part = picture.part(MARK);
	expect([part.width, part.height, darkIn(part)]).toEqual([20, 60, 1]);
	expect(darkIn(picture.part({ x0: 0, y0: 0, x1: 79, y1: 60 }))).toBe(0);
	expect(asked).toEqual([[2, 2]]);
});

it('one that was turned is upright', () => {
	const toFile = (x: number, y: number) => ({ x: WIDTH - y, y: x });
	const placed = { number: 1, width: HEIGHT, height: WIDTH, toFile, fileSize: { width: WIDTH, height: HEIGHT } };
	const part = new PagePicture(drawer().draw, placed, 2).part({ x0: 10, y0: 10, x1: 40, y1: 20 });
	expect([part.width, part.height, darkIn(part)]).toEqual([60, 20, 1]);
});

it('one that a photo shows larger is drawn in as many pixels as it needs', () => {
	const { draw, asked } = drawer();
	const toFile = (x: number, y: number) => ({ x: 4 * x, y: 4 * y });
	const placed = { number: 1, width: 25, height: 15, toFile, fileSize: { width: WIDTH, height: HEIGHT } };
	const part = new PagePicture(draw, placed, 8).part({ x0: 20, y0: 2.5, x1: 22.5, y1: 10 });
	expect([part.width, part.height, darkIn(part)]).toEqual([20, 60, 1]);
	expect(asked).toEqual([[0, 2]]);
});

it('one that is drawn smaller than asked for, since it is huge, shows the same place', () => {
	const picture = new PagePicture(drawer(100).draw, { number: 1, width: WIDTH, height: HEIGHT }, 4);
	const part = picture.part({ x0: 81, y0: 11, x1: 89, y1: 39 });
	expect([part.width, part.height, darkIn(part)]).toEqual([32, 112, 1]);
});

it('beyond the page is paper, and a part without room is a pixel', () => {
	const picture = new PagePicture(drawer().draw, { number: 1, width: WIDTH, height: HEIGHT }, 1);
	expect(darkIn(picture.part({ x0: -20, y0: 10, x1: -2, y1: 40 }))).toBe(0);
	expect(picture.part({ x0: 5, y0: 5, x1: 5, y1: 5 })).toMatchObject({ width: 1, height: 1 });
});
