import { REPORT_FIELDS, type Field } from '../catalogue';
import { rowsAt, textAt } from '../forms/read';
import type { ReportRecord } from '../forms/types';

/** Lists whose rows carry a printed running number, by path, and the column it is in. */
export const NUMBERED: Readonly<Record<string, string>> = Object.fromEntries(numberedIn(REPORT_FIELDS, ''));

function numberedIn(fields: readonly Field[], prefix: string): Array<[list: string, column: string]> {
	return fields.flatMap(({ key, type, numberedBy, fields: members = [] }) => [
		...(numberedBy === undefined ? [] : [[prefix + key, numberedBy] as [string, string]]),
		...(type === 'object' ? numberedIn(members, `${prefix}${key}.`) : []),
	]);
}

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
