import { rowsAt, textAt } from '../forms/read';
import type { NormalisedReport } from '../forms/reports';
import type { Completeness, ReportRecord } from '../forms/types';
import { compared, isBrief } from './announcements';
import { NUMBERED } from './numbering';

/** Lists of accounts that may share a numbering, one after the other or interleaved: cards of both kinds, cards and then loans. */
const ACCOUNTS = ['loans', 'creditCards', 'quasiCreditCards', 'relatedLiabilities', 'loanGuaranteeInfos'];
/** In the briefs both kinds of cards stand in the same groups, each with a numbering. */
const GROUPED_IN_BRIEFS = ['creditCards', 'quasiCreditCards'];

/** What the running numbers of lists announce: as many rows as the last one says. */
export function byLastNumber(report: NormalisedReport): Completeness[] {
	const lists: ReportRecord = report;
	const numbered = new Map(
		Object.entries(NUMBERED).map(
			([section, column]) =>
				[section, rowsAt(lists, section).map((row) => Number(textAt(row, column) ?? Number.NaN))] as const,
		),
	);
	return [...numbered].flatMap(([section, numbers]) => {
		const isNumbered = numbers.length > 0 && numbers.every((number) => Number.isSafeInteger(number) && number > 0);
		const isApart = (other: readonly number[]): boolean => !other.some((number) => numbers.includes(number));
		if (
			!isNumbered ||
			(isBrief(report) &&
				GROUPED_IN_BRIEFS.includes(section) &&
				!GROUPED_IN_BRIEFS.every((other) => other === section || isApart(numbered.get(other) ?? [])))
		)
			return [];
		const sharing = ACCOUNTS.includes(section)
			? ACCOUNTS.filter((other) => other !== section)
					.map((other) => numbered.get(other) ?? [])
					.filter(isApart)
			: [];
		const expected = numbers.length + missingNumbers(numbers, new Set(sharing.flat()));
		return [
			{
				section,
				expected,
				read: numbers.length,
				basis: 'lastNumber' as const,
				status: compared(expected, numbers.length),
			},
		];
	});
}

/**
 * How many running numbers a list lacks. Numbering starts anew in each table or group of accounts.
 * @param elsewhere numbers of lists that have none in common with this one: the numbering may run on from them
 */
function missingNumbers(numbers: readonly number[], elsewhere: ReadonlySet<number>): number {
	return numbers.reduce((missing, number, index) => {
		const before = numbers[index - 1];
		const last = before !== undefined && before < number ? before : 0;
		if (number === last + 1) return missing;
		const others = [...elsewhere].filter((other) => other > last && other < number).length;
		return missing + number - last - 1 - others;
	}, 0);
}
