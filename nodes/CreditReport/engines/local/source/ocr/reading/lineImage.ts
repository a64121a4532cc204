import { LINE_HEIGHT, type Grey } from '../types';
import type { Box } from '../../types';

/** A line of text as the recogniser takes it: {@link LINE_HEIGHT} rows, from -1 (black) to 1 (white). */
export interface LineImage {
	width: number;
	pixels: Float32Array;
}

/** A network sees nothing in less. */
const LEAST_WIDTH = 16;

/** How wide the picture of a line is. */
export function widthOf({ x0, y0, x1, y1 }: Box): number {
	return Math.max(LEAST_WIDTH, Math.round(((x1 - x0) * LINE_HEIGHT) / (y1 - y0)));
}

/** Cuts a part of a page out and brings it to the height of a line, as the page is lit. */
export function lineImage(grey: Grey, box: Box): LineImage {
	const { x0, y0, x1, y1 } = box;
	const width = widthOf(box);
	const pixels = new Float32Array(width * LINE_HEIGHT);
	const across = (x1 - x0) / width;
	const down = (y1 - y0) / LINE_HEIGHT;
	const { data } = grey;
	for (let row = 0; row < LINE_HEIGHT; row++) {
		const y = within(y0 + (row + 0.5) * down - 0.5, grey.height);
		const top = Math.floor(y);
		const fromTop = y - top;
		for (let column = 0; column < width; column++) {
			const x = within(x0 + (column + 0.5) * across - 0.5, grey.width);
			const left = Math.floor(x);
			const fromLeft = x - left;
			const at = top * grey.width + left;
			const upper = (data[at] as number) * (1 - fromLeft) + (data[at + 1] as number) * fromLeft;
			const lower =
				(data[at + grey.width] as number) * (1 - fromLeft) + (data[at + grey.width + 1] as number) * fromLeft;
			pixels[row * width + column] = (upper * (1 - fromTop) + lower * fromTop) / 127.5 - 1;
		}
	}
	return { width, pixels };
}

/** Between the first and the last pixel, with one to its right. */
function within(position: number, size: number): number {
	return Math.min(size - 1.001, Math.max(0, position));
}

/** Line images side by side in one that is as wide as asked; what is left is white. */
export function joined(images: readonly LineImage[], starts: readonly number[], width: number): LineImage {
	const pixels = new Float32Array(width * LINE_HEIGHT).fill(1);
	images.forEach((image, index) => {
		for (let row = 0; row < LINE_HEIGHT; row++)
			pixels.set(
				image.pixels.subarray(row * image.width, (row + 1) * image.width),
				row * width + (starts[index] as number),
			);
	});
	return { width, pixels };
}
