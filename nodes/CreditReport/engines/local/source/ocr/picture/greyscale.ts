import type { Grey, Raster } from '../types';

/** Grey pixels of coloured ones, by their brightness. */
export function greyscale({ width, height, stride, data }: Raster): Grey {
	const grey = new Uint8Array(width * height);
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, from = y * stride; x < width; x++, from += 3, at++)
			grey[at] = (data[from + 2]! * 77 + data[from + 1]! * 151 + data[from]! * 28) >> 8;
	return { width, height, data: grey };
}
