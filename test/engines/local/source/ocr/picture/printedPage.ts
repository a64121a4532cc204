import type { Projective } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/projective';
import { resample } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/resample';
import type { Grey, Raster } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';

/** Height and width of a character, in pixels at a scale of 1. */
export const CHARACTER = 24;

/** A page with lines of squarish characters, commas at their feet, and two ruling lines; black on white. */
export function printedPage(width: number, height: number, character = CHARACTER): Grey {
	const grey = { width, height, data: new Uint8Array(width * height).fill(255) };
	const box = (x: number, y: number, wide: number, tall: number): void => fill(grey, x, y, wide, tall, 0);
	const pitch = Math.round(character * 1.1);
	const leading = character * 2;
	const stroke = Math.max(1, Math.round(character / 12));
	const margin = character * 3;
	for (let line = 0, y = margin; y + leading < height - margin; line++, y += leading) {
		const end = width - margin - ((line * 7) % 5) * pitch;
		for (let place = 0, x = margin; x + pitch < end; place++, x += pitch) {
			if ((place + line) % 9 === 8) {
				box(x, y + character - 2 * stroke - 2, 2 * stroke, 2 * stroke + 2);
				continue;
			}
			box(x, y, character, stroke);
			box(x, y + character - stroke, character, stroke);
			box(x, y, stroke, character);
			box(x + character - stroke, y, stroke, character);
			box(x + 4, y + (((place * 5 + line) % 3) + 1) * Math.floor(character / 5), character - 8, stroke);
		}
	}
	box(margin / 2, margin / 2, stroke, height - margin);
	box(margin / 2, margin / 2, width - margin, stroke);
	return grey;
}

export function fill({ width, data }: Grey, x: number, y: number, wide: number, tall: number, value: number): void {
	for (let row = Math.round(y); row < Math.round(y + tall); row++)
		data.fill(value, row * width + Math.round(x), row * width + Math.round(x + wide));
}

/** The map that turns about a rectangle's middle, by degrees. */
export function rotation(degrees: number, width: number, height: number): Projective {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	const [x, y] = [width / 2, height / 2];
	return [cos, sin, x - cos * x - sin * y, -sin, cos, y + sin * x - cos * y, 0, 0, 1];
}

/** What PDFium would draw of a page that is a grey picture, `width` points wide. */
export function drawing(grey: Grey, width: number): (pixelsPerPoint: number) => Raster {
	return (pixelsPerPoint) => {
		const zoom = (width * pixelsPerPoint) / grey.width;
		const drawn =
			Math.abs(zoom - 1) < 0.001
				? grey
				: resample(
						grey,
						[1 / zoom, 0, 0, 0, 1 / zoom, 0, 0, 0, 1],
						Math.round(grey.width * zoom),
						Math.round(grey.height * zoom),
					);
		const stride = (drawn.width * 3 + 3) & ~3;
		const data = new Uint8Array(stride * drawn.height);
		for (let y = 0; y < drawn.height; y++)
			for (let x = 0; x < drawn.width * 3; x++) data[y * stride + x] = drawn.data[(y * drawn.width + x / 3) | 0]!;
		return { width: drawn.width, height: drawn.height, stride, data };
	};
}
