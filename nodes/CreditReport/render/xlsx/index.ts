import type { ReportView } from '../view';
import { checksSheet } from './checks';
import { gridSheet } from './grid';
import { overviewSheet } from './overview';
import { accountsSheet, sectionSheet } from './sections';
import type { Sheet } from './sheet';
import { unreadSheet } from './unread';
import { writeSheets } from './write';

/**
 * The workbook of a report: overview, accounts, their repayment records by month, a sheet for every section and nested list
 * that holds something, the checks, and what was not read. Numbers and dates are such; no cell is a formula.
 */
export async function workbook(view: ReportView): Promise<Uint8Array> {
	const sheets: Array<Sheet | null> = [
		overviewSheet(view),
		view.accounts.rows.length > 0 ? accountsSheet(view) : null,
		gridSheet(view),
		...view.sections.map((table) => sectionSheet(table, view.language)),
		checksSheet(view),
		unreadSheet(view),
	];
	return await writeSheets(sheets.filter((sheet) => sheet !== null));
}
