import { greyscale } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/greyscale';
import { writePng } from '../../../../../../nodes/CreditReport/engines/local/source/pictures/png/writePng';
import sharp from 'sharp';

/** Two rows of two pixels, blue first, and a byte behind each row that is none of a picture. */
const RASTER = {
	width: 2,
	height: 2,
	stride: 7,
	data: Uint8Array.from([255, 0, 0, 0, 255, 0, 99, 0, 0, 255, 255, 255, 255, 99]),
};

const pixelsOf = async (png: Buffer) => {
	const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, pixels: [...data] };
};

it('coloured pixels are those of the drawing, red first', async () => {
	expect(await pixelsOf(writePng(RASTER))).toEqual({
		width: 2,
		height: 2,
		pixels: [0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255],
	});
});

it('grey ones are grey in the file too', async () => {
	const png = writePng(greyscale(RASTER));
	expect((await sharp(png).metadata()).space).toBe('b-w');
	const pixels = [...(await sharp(png).toColourspace('b-w').raw().toBuffer())];
	expect(pixels.map((value) => Math.round(value / 17))).toEqual([2, 9, 4, 15]);
});

it('the grain of paper is left out: shades that nobody tells apart are one', async () => {
	const data = Uint8Array.from({ length: 100 * 100 }, (_, at) => 250 + ((at * 7919) % 6));
	expect(new Set((await pixelsOf(writePng({ width: 100, height: 100, data }))).pixels)).toEqual(new Set([255]));
	expect(writePng({ width: 100, height: 100, data }).length).toBeLessThan(200);
});
