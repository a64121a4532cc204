import sharp, { type Sharp } from 'sharp';

import { isPicture, pdfOfPictures } from '../../../../../nodes/CreditReport/engines/local/source/pictures';
import { drawnPages } from '../../../../support/drawnPage';

const WIDTH = 213;
const HEIGHT = 301;
const A4_HEIGHT = 842;

/** Text, surfaces of colours, and a corner that tells how the picture is turned. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fff"/><rect x="120" y="40" width="80" height="60" fill="#c00"/><rect x="20" y="120" width="80" height="60" fill="#0a0"/><rect x="120" y="200" width="80" height="60" fill="#00c"/><rect width="30" height="60"/></svg>`;
const drawing = (): Sharp => sharp(Buffer.from(DRAWING)).flatten({ background: '#fff' });

/** Mean difference of two pictures, from 0 to 255. */
function differenceOf(a: Uint8Array, b: Uint8Array): number {
	expect(a).toHaveLength(b.length);
	return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
}

/** @param most mean difference that is none: what JPEG costs, and a page that is not drawn pixel by pixel */
async function expectDrawn(pdf: Uint8Array, picture: Sharp, most = 4): Promise<void> {
	const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const colours = info.channels === 1 ? Buffer.from([...data].flatMap((grey) => [grey, grey, grey])) : data;
	const pages = await drawnPages(pdf, info.width, info.height);
	expect(pages).toHaveLength(1);
	expect(differenceOf(pages[0]!.pixels, colours)).toBeLessThan(most);
}

it.each<[string, (picture: Sharp) => Sharp]>([
	['JPEG', (picture) => picture.jpeg({ quality: 95 })],
	['progressive JPEG', (picture) => picture.jpeg({ quality: 95, progressive: true })],
	['PNG', (picture) => picture.png()],
	['interlaced PNG', (picture) => picture.png({ progressive: true })],
	['PNG with an alpha channel', (picture) => picture.ensureAlpha().png()],
	['PNG with a palette', (picture) => picture.png({ palette: true })],
	['PNG with a palette of 2 bits', (picture) => picture.png({ palette: true, colours: 4 })],
	['PNG of 16 bits', (picture) => picture.toColourspace('rgb16').png()],
	['raw TIFF', (picture) => picture.tiff({ compression: 'none' })],
	['TIFF of LZW', (picture) => picture.tiff({ compression: 'lzw', predictor: 'none' })],
	['TIFF of LZW with differences', (picture) => picture.tiff({ compression: 'lzw', predictor: 'horizontal' })],
	['TIFF of Deflate', (picture) => picture.tiff({ compression: 'deflate' })],
	['TIFF of runs', (picture) => picture.tiff({ compression: 'packbits' })],
	['TIFF of 16 bits', (picture) => picture.toColourspace('rgb16').tiff({ compression: 'lzw' })],
	['TIFF with an alpha channel', (picture) => picture.ensureAlpha().tiff({ compression: 'lzw' })],
	['TIFF in tiles', (picture) => picture.tiff({ compression: 'lzw', tile: true, tileWidth: 64, tileHeight: 64 })],
	['TIFF of a JPEG', (picture) => picture.tiff({ compression: 'jpeg', quality: 95 })],
	[
		'TIFF of JPEGs in tiles',
		(picture) => picture.tiff({ compression: 'jpeg', quality: 95, tile: true, tileWidth: 64, tileHeight: 64 }),
	],
])('%s: is drawn as it looks', async (_, encode) => {
	const bytes = await encode(drawing()).toBuffer();
	expect(isPicture(bytes)).toBe(true);
	await expectDrawn(await pdfOfPictures([bytes]), drawing());
});

it.each<[string, (picture: Sharp) => Sharp]>([
	['JPEG', (picture) => picture.jpeg({ quality: 95 })],
	['PNG', (picture) => picture.png()],
	['PNG with an alpha channel', (picture) => picture.png()],
	['TIFF', (picture) => picture.tiff({ compression: 'lzw' })],
])('grey, as %s: is drawn as it looks', async (_, encode) => {
	const grey = (): Sharp => drawing().greyscale();
	await expectDrawn(await pdfOfPictures([await encode(grey().toColourspace('b-w')).toBuffer()]), grey());
});

it('a JPEG of CMYK is no negative', async () => {
	const bytes = await drawing().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
	// Inks are not told exactly; a negative differs by 200.
	await expectDrawn(await pdfOfPictures([bytes]), drawing(), 20);
});

it('what is half transparent is drawn on white', async () => {
	const bytes = await drawing().ensureAlpha(0.5).png().toBuffer();
	await expectDrawn(await pdfOfPictures([bytes]), sharp(bytes).flatten({ background: '#fff' }));
});

it('a JPEG and a usual PNG are in the PDF as they are', async () => {
	const jpeg = await drawing().jpeg().toBuffer();
	expect(Buffer.from(await pdfOfPictures([jpeg])).includes(jpeg)).toBe(true);
	const png = await drawing().png().toBuffer();
	const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
	expect(Buffer.from(await pdfOfPictures([png])).includes(data)).toBe(true);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
	'a photo that was stored turned (Exif orientation %d) is upright',
	async (orientation) => {
		const bytes = await drawing().withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
		const pdf = await pdfOfPictures([bytes]);
		await expectDrawn(pdf, sharp(bytes).autoOrient());
		const [page] = await drawnPages(pdf, 1, 1);
		expect(page!.width > page!.height).toBe(orientation >= 5);
	},
);

it.each<[string, (picture: Sharp) => Sharp]>([
	['JPEG', (picture) => picture.jpeg()],
	['PNG', (picture) => picture.png()],
	['TIFF', (picture) => picture.tiff()],
])('the density of a %s is the size of the page', async (_, encode) => {
	const at = async (density: number) => {
		const bytes = await encode(drawing().withMetadata({ density })).toBuffer();
		const [page] = await drawnPages(await pdfOfPictures([bytes]), 1, 1);
		return Math.round(page!.height);
	};
	expect(await at(300)).toBe(Math.round((HEIGHT * 72) / 300));
	// What nobody measured says 72.
	expect(await at(72)).toBe(A4_HEIGHT);
});

it('several pictures are pages one after another', async () => {
	const one = await drawing().jpeg().toBuffer();
	const other = await drawing().rotate(90).png().toBuffer();
	const pages = await drawnPages(await pdfOfPictures([one, other, one]), 1, 1);
	expect(pages.map(({ width, height }) => width < height)).toEqual([true, false, true]);
});

it('the same pictures are the same PDF', async () => {
	const bytes = await drawing().tiff({ compression: 'lzw' }).toBuffer();
	expect(await pdfOfPictures([bytes])).toEqual(await pdfOfPictures([bytes]));
});

it.each<[string, () => Promise<Buffer>]>([
	['JPEG', () => drawing().jpeg().toBuffer()],
	['progressive JPEG', () => drawing().jpeg({ progressive: true }).toBuffer()],
	['PNG', () => drawing().png().toBuffer()],
	['PNG with an alpha channel', () => drawing().ensureAlpha().png().toBuffer()],
	['TIFF', () => drawing().tiff({ compression: 'lzw' }).toBuffer()],
])('a %s that was cut off is refused, wherever', async (_, make) => {
	const whole = await make();
	for (const part of [0.02, 0.2, 0.5, 0.9, 0.98])
		await expect(pdfOfPictures([whole.subarray(0, Math.max(16, part * whole.length))])).rejects.toMatchObject({
			code: 'PICTURE_DAMAGED',
		});
});

it('a head that lies is refused before memory is taken', async () => {
	const sized = async (width: number, height: number) => {
		const png = await drawing().png().toBuffer();
		png.writeUInt32BE(width, 16);
		png.writeUInt32BE(height, 20);
		return png;
	};
	await expect(pdfOfPictures([await sized(60_000, 60_000)])).rejects.toMatchObject({ code: 'PICTURE_TOO_LARGE' });
	await expect(pdfOfPictures([await sized(0, 0)])).rejects.toMatchObject({ code: 'PICTURE_DAMAGED' });
	await expect(pdfOfPictures([await sized(WIDTH, HEIGHT + 1)])).rejects.toMatchObject({ code: 'PICTURE_DAMAGED' });
});

it.each([
	['HEIC', '\0\0\0\x18ftypheic\0\0\0\0', /JPEG: on an iPhone/],
	['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', /Save it as JPEG or PNG/],
	['GIF', 'GIF89a..........', /Save it as JPEG or PNG/],
	['BMP', 'BM\x36\x84\x03\0\0\0\0\0\x36\0\0\0\x28\0', /Save it as JPEG or PNG/],
])('%s is refused by its name, with what to do', async (name, head, advice) => {
	const bytes = Buffer.from(head, 'latin1');
	expect(isPicture(bytes)).toBe(true);
	await expect(pdfOfPictures([bytes])).rejects.toMatchObject({
		code: 'UNSUPPORTED_PICTURE',
		message: expect.stringContaining(name) as string,
		description: expect.stringMatching(advice) as string,
	});
});

it('a PDF, a text and an empty file are no pictures', () => {
	for (const text of ['%PDF-1.7\n', 'BM is a text', '']) expect(isPicture(Buffer.from(text))).toBe(false);
});
