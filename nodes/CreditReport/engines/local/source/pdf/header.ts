const HEADER = '%PDF-';
/** The PDF specification lets so many bytes of other matter stand before the header, and readers accept them. */
const BYTES_BEFORE = 1024;

/** So much of a file has to be at hand to tell whether it is a PDF. */
export const HEAD_BYTES = BYTES_BEFORE + HEADER.length;

/** Whether a file starts like a PDF. @param bytes the file, or its first {@link HEAD_BYTES} */
export function looksLikePdf(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).includes(HEADER);
}
