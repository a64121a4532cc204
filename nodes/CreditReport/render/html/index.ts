import type { ReportView } from '../view';
import { page } from './page';

/** A report as one page of HTML that needs nothing else: to look at, on a screen or on paper. */
export function htmlPage(view: ReportView): string {
	return page(view).toString();
}
