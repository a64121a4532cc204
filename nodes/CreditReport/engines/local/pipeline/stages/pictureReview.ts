import type { ReviewEntry } from '../../../../report/forms/types';
import { withPictures } from '../review/valuePictures';
import type { FoundReport } from '../types';

/** Adds pictures to the values under review where they are asked for, and where the source of the pages can draw them. */
export function pictureReview({
	source,
	options,
	recognised,
	review,
}: Pick<FoundReport, 'source' | 'options' | 'recognised'> & { review?: ReviewEntry[] }): { review?: ReviewEntry[] } {
	if (!options.reviewPictures || !source.draw || !review) return {};
	return { review: withPictures(review, recognised, source.draw) };
}
