import { draftOf } from './draft';
import { adopt, exchange, withoutPrintsAgain } from './exchange';
import { finished } from './finish';
import { withTellingPictures } from './pictures';
import { segmentsOf } from './segments';
import { sketchesOf } from './sketch';
import type { FilePage, PageWords, ReportPages } from './types';

export type { FilePage, PageFindings, PageWords, ReportPages } from './types';

/**
 * Finds the reports in a file: parts its pages at the beginnings of reports, puts each report's pages in the order they
 * are numbered in, and tells which are missing, printed twice, of another report, or no part of a report at all.
 * @param pages in the order of the file
 * @returns at least one; a file in which nothing looks like the beginning of a report is one of all its pages
 */
export function reportsIn(pages: readonly FilePage[], words: PageWords): ReportPages[] {
	const { segments, before } = segmentsOf(withTellingPictures(pages).flatMap((page) => sketchesOf(page, words)));
	const drafts = withoutPrintsAgain(segments.map((segment) => draftOf(segment, segments.length === 1 ? before : [])));
	adopt(drafts, before);
	exchange(drafts);
	return drafts.map((draft) => finished(draft, drafts));
}
