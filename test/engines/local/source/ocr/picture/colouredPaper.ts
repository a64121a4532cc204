import { greyscale } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/greyscale';
import {
	inkMarks,
	type InkMarks,
} from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/inkMarks';
import type { Raster } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';

export type Colour = readonly [red: number, green: number, blue: number];
type IsInked = (x: number, y: number) => boolean;

/** White paper, square, with colours where somebody drew: each part of what lies there already is dimmed. */
export class ColouredPaper {
	readonly raster: Raster;

	constructor(readonly side: number) {
		this.raster = { width: side, height: side, stride: side * 3, data: new Uint8Array(side * side * 3).fill(250) };
	}

	ink([red, green, blue]: Colour, isInked: IsInked): this {
		const { data, stride } = this.raster;
		for (let y = 0; y < this.side; y++)
			for (let x = 0; x < this.side; x++)
				if (isInked(x, y))
					[blue, green, red].forEach((part, channel) => {
						const at = y * stride + x * 3 + channel;
						data[at] = (data[at]! * part) / 255;
					});
		return this;
	}

	/** The page in grey, by place, once something was removed from it. */
	without(
		remove: (raster: Raster, grey: Uint8Array, inks: readonly InkMarks[]) => void,
	): (x: number, y: number) => number {
		const { data } = greyscale(this.raster);
		remove(this.raster, data, inkMarks(this.raster));
		return (x, y) => data[y * this.side + x]!;
	}
}
