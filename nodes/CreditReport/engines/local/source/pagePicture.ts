import type { DrawPage, Raster } from './ocr/types';
import type { Box, Page } from './types';

/** A page as it was read, and how it lies on the page of the file. */
export type PlacedPage = Pick<Page, 'number' | 'width' | 'height' | 'toFile' | 'fileSize'>;

/** Samples of a pixel. */
const SAMPLES = 3;
const PAPER = 255;

/**
 * What a page looks like, in the places that it was read in: upright and straight, however it lies in the file. It is drawn
 * once, with everything that can be seen on it, and held as long as this is.
 */
export class PagePicture {
	private readonly raster: Raster;
	/** Pixels of the drawing per point of the page of the file. */
	private readonly scale: number;

	/**
	 * @param pixelsPerPoint of the page as it was read, which a photo shows smaller or larger
	 * @throws CreditReportError PDF_DAMAGED, ENGINE_CRASHED (no memory)
	 */
	constructor(
		draw: DrawPage,
		private readonly page: PlacedPage,
		readonly pixelsPerPoint: number,
	) {
		const { width } = page.fileSize ?? page;
		this.raster = draw(page.number - 1, pixelsPerPoint / zoomOf(page));
		// A huge page is drawn smaller than it was asked for.
		this.scale = this.raster.width / width;
	}

	/**
	 * The pixels of a part of the page. What lies outside of the page of the file is paper.
	 * @param part in points
	 * @param pixelsPerPoint fewer for a smaller picture
	 */
	part({ x0, y0, x1, y1 }: Box, pixelsPerPoint = this.pixelsPerPoint): Raster {
		const { scale } = this;
		const { toFile = asItIs } = this.page;
		const width = Math.max(1, Math.round((x1 - x0) * pixelsPerPoint));
		const height = Math.max(1, Math.round((y1 - y0) * pixelsPerPoint));
		const stride = width * SAMPLES;
		const data = new Uint8Array(stride * height);
		for (let row = 0, at = 0; row < height; row++)
			for (let column = 0; column < width; column++, at += SAMPLES) {
				const { x, y } = toFile(x0 + (column + 0.5) / pixelsPerPoint, y0 + (row + 0.5) / pixelsPerPoint);
				sample(this.raster, x * scale - 0.5, y * scale - 0.5, data, at);
			}
		return { width, height, stride, data };
	}
}

const asItIs = (x: number, y: number): { x: number; y: number } => ({ x, y });

/** How much larger the page stands in the file than it was read: its middle tells, since a photo shows near parts larger. */
function zoomOf({ width, height, toFile }: PlacedPage): number {
	if (!toFile) return 1;
	const [left, right] = [toFile(width / 4, height / 2), toFile((3 * width) / 4, height / 2)];
	return Math.hypot(right.x - left.x, right.y - left.y) / (width / 2);
}

/** Mixes the four pixels around a place of a drawing into one. */
function sample({ width, height, stride, data }: Raster, x: number, y: number, into: Uint8Array, at: number): void {
	if (!(x > -1 && y > -1 && x < width && y < height)) {
		into.fill(PAPER, at, at + SAMPLES);
		return;
	}
	const [left, top] = [Math.floor(x), Math.floor(y)];
	const [across, down] = [x - left, y - top];
	const [c0, c1] = [Math.max(0, left) * SAMPLES, Math.min(width - 1, left + 1) * SAMPLES];
	const [r0, r1] = [Math.max(0, top) * stride, Math.min(height - 1, top + 1) * stride];
	for (let each = 0; each < SAMPLES; each++) {
		const above = data[r0 + c0 + each]! * (1 - across) + data[r0 + c1 + each]! * across;
		const below = data[r1 + c0 + each]! * (1 - across) + data[r1 + c1 + each]! * across;
		into[at + each] = Math.round(above * (1 - down) + below * down);
	}
}
