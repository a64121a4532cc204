import { CreditReportError } from '../../../../errors/CreditReportError';
import { looksLikePdf } from '../pdf/header';
import { readJpeg } from './jpeg';
import { damaged, unsupported } from './pictureErrors';
import { pictureDocument } from './pictureDocument';
import { kindOf, type ReadKind } from './pictureKinds';
import { readPng } from './png/readPng';
import { readTiff } from './tiff/readTiff';
import type { Picture } from './types';

export { isPicture } from './pictureKinds';

/** The pages of a file by its kind. */
const READERS: Readonly<Record<ReadKind, (bytes: Uint8Array) => AsyncIterable<Picture> | Iterable<Picture>>> = {
	JPEG: function* (bytes) {
		yield readJpeg(bytes);
	},
	PNG: async function* (bytes) {
		yield await readPng(bytes);
	},
	TIFF: readTiff,
};

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
	if (!kind) throw noPicture(file);
	if (!isRead(kind.name)) throw unsupported(`of the kind ${kind.name}, which is not read`, kind.advice);
	try {
		yield* READERS[kind.name](file);
	} catch (error) {
		// Whatever a file makes a reader meet beyond its end is the file's fault.
		throw error instanceof RangeError || error instanceof TypeError ? damaged(kind.name) : error;
	}
}

function isRead(name: string): name is ReadKind {
	return Object.hasOwn(READERS, name);
}

/** A file among several that are to be the pages of one report. */
function noPicture(file: Uint8Array): CreditReportError {
	return looksLikePdf(file)
		? new CreditReportError('UNSUPPORTED_PICTURE', {
				message: 'One of the files is a PDF, and pages of one report are pictures',
				description: 'Hand over the PDF on its own: it is a report by itself.',
			})
		: new CreditReportError('NOT_A_PDF');
}
