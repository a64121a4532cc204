import { damaged, unsupported } from './pictureErrors';
import { pictureDocument } from './pictureDocument';
import { kindOf } from './pictureKinds';
import type { Picture } from './types';

export { KIND_BYTES } from './pictureKinds';

/**
 * Whether a file is a picture that can be read (JPEG, PNG, TIFF), or of a kind that people take for one.
 * @param bytes the file, or its first bytes
 */
export function isPicture(bytes: Uint8Array): boolean {
	return kindOf(bytes) !== undefined;
}

/**
 * Pictures as the pages of a PDF: JPEG (as it is), PNG, and TIFF with all its pages; upright and as large as on paper, where
 * the file says so. Nothing is lost. What PDFium does not decode is decoded here, in bounded memory.
 * @param files in the order of the pages
 * @throws CreditReportError PICTURE_DAMAGED, PICTURE_TOO_LARGE, UNSUPPORTED_PICTURE, TOO_MANY_PAGES
 */
export async function pdfOfPictures(files: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
	const pictures: Picture[] = [];
	for (const file of files) for await (const picture of picturesIn(file)) pictures.push(picture);
	return pictureDocument(pictures);
}

async function* picturesIn(file: Uint8Array): AsyncGenerator<Picture> {
	const kind = kindOf(file);
	if (!kind?.read)
		throw unsupported(kind ? `of the kind ${kind.name}, which is not read` : 'of an unknown kind', kind?.advice);
	try {
		yield* kind.read(file);
	} catch (error) {
		// Whatever a file makes a reader meet beyond its end is the file's fault.
		throw error instanceof RangeError || error instanceof TypeError ? damaged(kind.name) : error;
	}
}
