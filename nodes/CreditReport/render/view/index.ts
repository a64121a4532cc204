import { textAt } from '../../report/forms/read';
import type { ParsedReport } from '../../report/forms/reports';
import { words } from '../../report/words';
import { aboutOf, personOf } from './about';
import { duesOf } from './dues';
import { figuresOf } from './figures';
import { heatMapOf } from './heatMap';
import { inquiriesOf } from './inquiries';
import { institutionsOf } from './institutions';
import { loansAndCardsOf } from './loansAndCards';
import { materialOf, type ViewOptions } from './material';
import { screened } from './standOut';
import { tablesOf } from './tables';
import type { ReportView } from './types';
import { reviewOf } from './underReview';
import { unreadOf } from './unread';
import { verified } from './verification';

export type { ViewOptions } from './material';
export type * from './types';

/**
 * A report as people look at it: what the page, the workbook and the message are drawn from. A pure function of the report,
 * without a clock: what is upcoming is so as of the report's own day.
 */
export function viewOf(parsed: ParsedReport, options: ViewOptions = {}): ReportView {
	const material = materialOf(parsed, options);
	const { facts, say } = material;
	const { decision, standOut, tones } = screened(material);
	return {
		language: material.language,
		isMasked: material.isMasked,
		title: say(words('Personal credit report', '个人信用报告')),
		serialNo: textAt(facts.report, 'serialNo'),
		person: personOf(material),
		about: aboutOf(material),
		...verified(material),
		decision,
		standOut,
		figures: figuresOf(material, tones),
		loansAndCards: loansAndCardsOf(material),
		history: heatMapOf(material),
		institutions: institutionsOf(material),
		inquiries: inquiriesOf(material),
		dues: duesOf(material),
		unread: unreadOf(material),
		review: reviewOf(material),
		...tablesOf(material),
	};
}
