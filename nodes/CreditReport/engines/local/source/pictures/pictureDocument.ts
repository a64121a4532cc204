import type { ImageStream, Orientation, Part, Picture } from './types';

/** A quarter turn, or a mirror, of the unit square onto a page of width w and height h (ISO 32000-1, 8.3.4). */
type Turn = (w: number, h: number) => readonly [number, number, number, number, number, number];

const TURNS: Readonly<Record<Orientation, Turn>> = {
	1: (w, h) => [w, 0, 0, h, 0, 0],
	2: (w, h) => [-w, 0, 0, h, w, 0],
	3: (w, h) => [-w, 0, 0, -h, w, h],
	4: (w, h) => [w, 0, 0, -h, 0, h],
	5: (w, h) => [0, -h, -w, 0, w, h],
	6: (w, h) => [0, -h, w, 0, 0, h],
	7: (w, h) => [0, h, w, 0, 0, 0],
	8: (w, h) => [0, h, -w, 0, w, 0],
};
/** Rows of the stored picture are columns of the upright one. */
const isAcross = (orientation: Orientation): boolean => orientation >= 5;

const POINTS_PER_INCH = 72;
const A4_HEIGHT = 842;
const A3_HEIGHT = 1191;
/** What a file says that nobody measured has the density of screens. */
const SCREEN_DENSITY = 96;
/** No page of a PDF is larger or smaller (ISO 32000-1, annex C). */
const PAGE_SIDES = { least: 3, most: 14_400 } as const;

/** Writes pictures as a PDF, each a page of its size on paper. The same pictures are the same bytes. */
export function pictureDocument(pictures: readonly Picture[]): Uint8Array<ArrayBuffer> {
	const objects = new Objects();
	const catalog = objects.reserve();
	const tree = objects.reserve();
	const pages = pictures.map((picture) => writePage(objects, picture, tree));
	objects.write(catalog, `<< /Type /Catalog /Pages ${tree} 0 R >>`);
	objects.write(
		tree,
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
	);
	return objects.file(catalog);
}

function writePage(objects: Objects, picture: Picture, tree: number): number {
	const { width, height } = pageSize(picture);
	const page = objects.reserve();
	const content = objects.reserve();
	const images = picture.parts.map(({ image }) => objects.add(...imageObject(image)));
	const turn = TURNS[picture.orientation](width, height).map(rounded).join(' ');
	const drawn = picture.parts.map((part, index) => `q ${placeOf(part, picture)} cm /I${index} Do Q`);
	objects.write(content, '<< ', Buffer.from(`${turn} cm\n${drawn.join('\n')}`));
	const names = images.map((image, index) => `/I${index} ${image} 0 R`).join(' ');
	objects.write(
		page,
		`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${rounded(width)} ${rounded(height)}] /Contents ${content} 0 R /Resources << /XObject << ${names} >> >> >>`,
	);
	return page;
}

/**
 * Size of a picture on paper, upright, in points: by its density where somebody measured it, else its longer side is that of
 * A4. What comes out larger than A3 is a photo whose density says nothing.
 */
export function pageSize({ width, height, densities, orientation }: Omit<Picture, 'parts'>): {
	width: number;
	height: number;
} {
	const measured = densities
		.filter(({ x, y }) => x > SCREEN_DENSITY && y > SCREEN_DENSITY && x < Infinity && y < Infinity)
		.map(({ x, y }) => ({ width: (width * POINTS_PER_INCH) / x, height: (height * POINTS_PER_INCH) / y }))
		.find((size) => Math.max(size.width, size.height) <= A3_HEIGHT);
	const perPixel = A4_HEIGHT / Math.max(width, height);
	const size = measured ?? { width: width * perPixel, height: height * perPixel };
	const within = (side: number): number => Math.min(PAGE_SIDES.most, Math.max(PAGE_SIDES.least, side));
	const [across, down] = isAcross(orientation) ? [size.height, size.width] : [size.width, size.height];
	return { width: within(across), height: within(down) };
}

/** Where a part stands in the unit square of its picture. */
function placeOf({ x, y, image }: Part, { width, height }: Picture): string {
	const numbers = [image.width / width, 0, 0, image.height / height, x / width, 1 - (y + image.height) / height];
	return numbers.map(rounded).join(' ');
}

function imageObject({
	width,
	height,
	colours,
	bits,
	filter,
	parameters,
	isInverted,
	data,
}: ImageStream): [string, Uint8Array] {
	const parts = colours === '/DeviceCMYK' ? 4 : colours === '/DeviceRGB' ? 3 : 1;
	return [
		[
			`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${colours} /BitsPerComponent ${bits}`,
			`/Filter /${filter}`,
			...(parameters === undefined ? [] : [`/DecodeParms << ${parameters} >>`]),
			...(isInverted ? [`/Decode [${Array(parts).fill('1 0').join(' ')}]`] : []),
			'',
		].join(' '),
		data,
	];
}

/** No number of a PDF has an exponent. */
function rounded(value: number): string {
	return String(Number(value.toFixed(6)));
}

/** The numbered objects of a PDF. */
class Objects {
	private readonly pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
	private readonly offsets: number[] = [];
	private length = this.pieces[0]!.length;

	/** The number of an object that is written later. */
	reserve(): number {
		return this.offsets.push(0);
	}

	add(dictionary: string, stream?: Uint8Array): number {
		const number = this.reserve();
		this.write(number, dictionary, stream);
		return number;
	}

	/** @param dictionary of an object with a stream: up to its length, which is added */
	write(number: number, dictionary: string, stream?: Uint8Array): void {
		this.offsets[number - 1] = this.length;
		this.append(`${number} 0 obj\n${dictionary}`);
		if (stream) {
			this.append(`/Length ${stream.length} >>\nstream\n`);
			this.append(stream);
			this.append('\nendstream');
		}
		this.append('\nendobj\n');
	}

	file(catalog: number): Uint8Array<ArrayBuffer> {
		const start = this.length;
		const entries = this.offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
		this.append(
			`xref\n0 ${this.offsets.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${this.offsets.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`,
		);
		const file = new Uint8Array(this.length);
		let at = 0;
		for (const piece of this.pieces) {
			file.set(piece, at);
			at += piece.length;
		}
		return file;
	}

	private append(piece: string | Uint8Array): void {
		const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
		this.pieces.push(bytes);
		this.length += bytes.length;
	}
}
