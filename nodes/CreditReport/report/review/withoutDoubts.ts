import { sectionOf } from '../catalogue';
import { factsOf, type Facts } from '../facts';
import { markCanonical } from '../forms/canonical';
import type { Meta, ReviewEntry, Scalar } from '../forms/types';
import { valueClassOf, type ValueKind } from './valueKinds';
import { valueAtPath, withValue } from './withValue';

/** What a value may be instead that nobody can be sure of: nothing, the least there can be, and the most. */
type Instead = 'unknown' | 'least' | 'most';
const INSTEAD: readonly Instead[] = ['unknown', 'least', 'most'];

/** Far above any figure of a report. */
const MOST_AMOUNT = 1e12;
const MOST_COUNT = 9999;
/** Texts that say who or which, and decide nothing. */
const TELLS_WHO: ReadonlySet<ValueKind> = new Set<ValueKind>(['number', 'phone', 'ordinal']);
/** Figures of summaries announce how many rows a list has: another one would say that rows were not read. */
const ANNOUNCES = /Info$|Summary$|Collection$|Outline$|^checkedRecord$/;
/** Words at either end of a list, by what is listed. */
const WORDS: Readonly<Record<string, Readonly<Partial<Record<Instead, string>>>>> = {
	category: { least: '正常', most: '损失' },
	status: { least: '结清', most: '呆账' },
};

/** Of a question, so many values are tried one by one; of more, all are told that stand in the sections it is about. */
const MOST_ALONE = 80;

/**
 * The facts of a report as they may be in truth: its values under review unknown, then as low and as high as can be. What
 * comes out alike of all of them and of the report as it was read does not depend on a doubtful value; anything else nobody
 * knows.
 * @param review the values that are doubted; those of the report itself when left out
 * @returns none where nothing is under review
 */
export function withoutDoubts(facts: Facts, review: readonly ReviewEntry[] = facts.meta.review ?? []): Facts[] {
	const doubted = review.filter(({ path }) => decides(facts, path));
	if (doubted.length === 0) return [];
	return INSTEAD.map((instead) => {
		const report = doubted.reduce(
			(changed, { path }) => withValue(changed, path, valueInstead(path, instead, facts)),
			facts.report,
		);
		return factsOf(markCanonical({ ...report, meta: facts.meta as Meta }));
	});
}

/** The values under review that an answer depends on. @param answer of what the facts say; compared as it is */
export function decidingValues(facts: Facts, answer: (facts: Facts) => unknown): ReviewEntry[] {
	const review = facts.meta.review ?? [];
	const asRead = answer(facts);
	const depends = (entries: readonly ReviewEntry[]): boolean =>
		withoutDoubts(facts, entries).some((other) => answer(other) !== asRead);
	if (!depends(review)) return [];
	if (review.length > MOST_ALONE) return [...review];
	const alone = review.filter((entry) => depends([entry]));
	return alone.length > 0 ? alone : [...review];
}

/** Whether a value is there, and one that anything could depend on. */
function decides({ report }: Facts, path: string): boolean {
	const value = valueAtPath(report, path);
	return value !== undefined && value !== null && !TELLS_WHO.has(valueClassOf(path).kind);
}

function valueInstead(path: string, instead: Instead, { day, month }: Facts): Scalar {
	const section = path.split(/[.[]/, 1)[0] ?? '';
	if (instead === 'unknown' || !sectionOf(section) || ANNOUNCES.test(section)) return null;
	const isLeast = instead === 'least';
	switch (valueClassOf(path).kind) {
		case 'amount':
		case 'percent':
			return isLeast ? 0 : MOST_AMOUNT;
		case 'count':
			return isLeast ? 0 : MOST_COUNT;
		case 'date':
			return isLeast ? '1900-01-01' : day;
		case 'month':
			return isLeast ? '1900-01' : month;
		case 'status':
			return isLeast ? 'N' : '7';
		case 'status24':
			return (isLeast ? 'N' : '7').repeat(24);
		case 'listed':
			return WORDS[path.slice(path.lastIndexOf('.') + 1)]?.[instead] ?? null;
		case 'datetime':
		case 'id':
		case 'number':
		case 'phone':
		case 'ordinal':
		case 'text':
			return null;
	}
}
