import { CreditReportError } from '../../../../../errors/CreditReportError';
import { indexedColours } from '../colours';
import { deflated } from '../deflation';
import { ifdFile, type Ifd, type IfdFile } from '../ifd';
import { damaged, unsupported } from '../pictureErrors';
import type { ImageStream, Part, Picture } from '../types';
import { isPage, JPEG_COMPRESSION, PHOTOMETRIC, tiffFacts, type TiffFacts } from './tiffFacts';
import { jpegParts } from './tiffJpeg';
import { tiffRows } from './tiffRows';
import { canUnpack } from './unpack';

/** Far more than a report has; a file that claims more is built to waste time. */
const MAX_PAGES = 1000;

/**
 * The pages of a TIFF. JPEGs in it stay as they are, all else is unpacked and packed anew.
 * @throws CreditReportError PICTURE_DAMAGED, PICTURE_TOO_LARGE, UNSUPPORTED_PICTURE, TOO_MANY_PAGES
 */
export async function* readTiff(bytes: Uint8Array): AsyncGenerator<Picture> {
	const file = ifdFile(bytes);
	if (!file) throw unsupported('a TIFF of a rare kind (BigTIFF)');
	for (const ifd of pagesOf(file)) {
		const facts = tiffFacts(ifd, bytes, file.isLittleEndian);
		const { width, height, orientation, densities } = facts;
		yield { width, height, orientation, densities, parts: await partsOf(facts) };
	}
}

function pagesOf(file: IfdFile): Ifd[] {
	const pages: Ifd[] = [];
	const seen = new Set<number>();
	for (let offset = file.first; offset !== 0 && !seen.has(offset);) {
		seen.add(offset);
		if (seen.size > MAX_PAGES)
			throw new CreditReportError('TOO_MANY_PAGES', { message: `The TIFF has more than ${MAX_PAGES} pages` });
		const ifd = file.read(offset);
		if (!ifd) throw damaged('TIFF', 'it is not whole');
		if (isPage(ifd)) pages.push(ifd);
		offset = ifd.next;
	}
	if (pages.length === 0) throw damaged('TIFF', 'it has no pages');
	return pages;
}

async function partsOf(facts: TiffFacts): Promise<Part[]> {
	const { compression, photometric } = facts;
	if (compression === JPEG_COMPRESSION) return jpegParts(facts);
	if (!canUnpack(compression)) throw unsupported(`a TIFF that is packed in a rare way (${compression})`);
	if (photometric === PHOTOMETRIC.yCbCr) throw unsupported('a TIFF with colours of a rare kind (YCbCr)');
	return [{ x: 0, y: 0, image: await imageOf(facts) }];
}

async function imageOf(facts: TiffFacts): Promise<ImageStream> {
	const { width, height, bits, photometric } = facts;
	return {
		width,
		height,
		colours: coloursOf(facts),
		bits: Math.min(8, bits) as ImageStream['bits'],
		filter: 'FlateDecode',
		isInverted: photometric === PHOTOMETRIC.whiteIsZero,
		data: await deflated(tiffRows(facts)),
	};
}

function coloursOf({ photometric, palette }: TiffFacts): string {
	switch (photometric) {
		case PHOTOMETRIC.rgb:
			return '/DeviceRGB';
		case PHOTOMETRIC.cmyk:
			return '/DeviceCMYK';
		case PHOTOMETRIC.palette:
			return indexedColours(palette);
		default:
			return '/DeviceGray';
	}
}
