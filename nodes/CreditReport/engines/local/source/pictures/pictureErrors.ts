import { CreditReportError } from '../../../../errors/CreditReportError';

/** A scan of A4 at 600 dpi has 35 million, a photo of a telephone 12 to 50. */
export const MAX_PIXELS = 64_000_000;

/** @param kind of file, as people call it */
export function damaged(kind: string, what?: string): CreditReportError {
	return new CreditReportError('PICTURE_DAMAGED', {
		message: `The ${kind} picture is damaged and cannot be opened${what === undefined ? '' : `: ${what}`}`,
	});
}

/** @param what makes it different, as the rest of a sentence that begins with "The picture is" */
export function unsupported(what: string, advice?: string): CreditReportError {
	return new CreditReportError('UNSUPPORTED_PICTURE', { message: `The picture is ${what}`, description: advice });
}

/**
 * Bounds the memory that a picture takes before any is taken: what its head claims is all that is known then.
 * @throws CreditReportError PICTURE_DAMAGED of one without an area, PICTURE_TOO_LARGE
 */
export function requireArea(kind: string, width: number, height: number): void {
	if (width < 1 || height < 1) throw damaged(kind, `it says that it is ${width} by ${height} pixels large`);
	if (width * height > MAX_PIXELS)
		throw new CreditReportError('PICTURE_TOO_LARGE', {
			message: `The picture is too large: ${width} by ${height} pixels`,
		});
}
