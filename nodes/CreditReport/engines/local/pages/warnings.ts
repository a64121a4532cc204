import type { Warning } from '../../../report/forms/types';
import type { PageFindings } from './types';

/** What the user should know of the pages of a report. */
export function pageWarnings(findings: PageFindings): Warning[] {
	const {
		missing,
		doubled,
		foreign,
		pictures,
		broken,
		skipped,
		printedAgain,
		contradictedBy,
		announced,
		isHeadless,
		isReordered,
		isOrderDoubtful,
	} = findings;
	const warnings: Warning[] = [];
	const warn = (code: Warning['code'], message: string, pages: readonly number[] = []) => {
		warnings.push({ code, message, ...(pages[0] === undefined ? {} : { page: pages[0] }) });
	};
	if (missing.length > 0)
		warn('MISSING_PAGE', `The file lacks printed ${pages(missing)}${announced === null ? '' : ` of ${announced}`}`);
	if (isHeadless) warn('MISSING_PAGE', 'The file lacks the first page of this report', findings.sheets);
	if (pictures.length > 0)
		warn('PAGE_WITHOUT_TEXT', `${capital(pages(pictures))} of the file: a picture without text, not read`, pictures);
	if (broken.length > 0)
		warn(
			'DAMAGED_PAGE',
			`${capital(pages(broken))} of the file: contents that are damaged, or not there; values may be missing or wrong`,
			broken,
		);
	if (doubled.length > 0)
		warn('DOUBLED_PAGE', `${capital(pages(doubled))} of the file: printed again, read once`, doubled);
	if (printedAgain.length > 0)
		warn(
			'DOUBLED_REPORT',
			`${capital(pages(printedAgain))} of the file: the same report printed again, read once`,
			printedAgain,
		);
	if (contradictedBy.length > 0)
		warn(
			'CONFLICTING_REPORT',
			`${capital(pages(contradictedBy))} of the file: a report of the same number that says something else`,
			contradictedBy,
		);
	if (foreign.length > 0)
		warn('FOREIGN_PAGE', `${capital(pages(foreign))} of the file: numbered as of another report, not read`, foreign);
	if (skipped.length > 0)
		warn('SKIPPED_PAGE', `${capital(pages(skipped))} of the file: no part of the report, not read`, skipped);
	if (isReordered)
		warn('PAGES_REORDERED', 'The pages of the file are out of order; they were read in the printed order');
	if (isOrderDoubtful)
		warn('PAGE_ORDER_DOUBTFUL', 'The pages seem to be out of order, and no page numbers tell which one is right');
	return warnings;
}

/** At most this many numbers are named. */
const MAX_NAMED = 20;

function pages(list: readonly number[]): string {
	return `${list.length === 1 ? 'page' : 'pages'} ${named(list)}`;
}

function named(list: readonly number[]): string {
	const shown = list.slice(0, MAX_NAMED).join(', ');
	return list.length > MAX_NAMED ? `${shown} and ${list.length - MAX_NAMED} more` : shown;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
