import { PAGE_WORDS } from '../../grammar';
import { reportsIn, type ReportPages } from '../../pages';
import type { PrintedFile } from '../types';

/** Finds the reports in a file: at least one, each with its pages in printed order. */
export function findReports({ pages }: Pick<PrintedFile, 'pages'>): { reports: ReportPages[] } {
	return { reports: reportsIn(pages, PAGE_WORDS) };
}
