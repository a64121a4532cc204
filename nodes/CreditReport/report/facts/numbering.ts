import { rowsAt, textAt } from '../forms/read';
import type { ReportRecord } from '../forms/types';

/** Tables whose rows carry a printed running number, and the column it is in. */
export const NUMBERED: Readonly<Record<string, string>> = {
	'profile.livedInfos': 'no',
	'profile.experiences': 'no',
	'profile.mobiles': 'no',
	assetsDisposal: 'no',
	assurerRepayInfos: 'no',
	recoveredAccounts: 'no',
	loans: 'serialNo',
	creditCards: 'serialNo',
	quasiCreditCards: 'serialNo',
	loanGuaranteeInfos: 'id',
	creditCardGuaranteeInfos: 'id',
	relatedLiabilities: 'no',
	creditAgreements: 'no',
	checkDetails: 'no',
	querySelfRecordDetail: 'no',
};

/** Columns of which each value begins the numbering anew: the kinds of loans, the groups of a brief, the two sorts of borrowers. */
const GROUPS = ['accountKind', 'briefGroup', 'borrower'];

/** The lists in which rows with a number stand beside others of their group without one. A lone row of a group may have none. */
export function partlyNumbered(report: ReportRecord): string[] {
	return Object.entries(NUMBERED).flatMap(([list, column]) => {
		const isNumbered = (row: ReportRecord): boolean => textAt(row, column) !== null;
		const rows = rowsAt(report, list);
		const groupOf = (row: ReportRecord): string => GROUPS.map((key) => textAt(row, key) ?? '').join();
		const numbered = new Set(rows.filter(isNumbered).map(groupOf));
		return rows.some((row) => !isNumbered(row) && numbered.has(groupOf(row))) ? [list] : [];
	});
}
