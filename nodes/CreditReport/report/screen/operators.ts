import type { OperatorId, Threshold, ThresholdValue } from './rule';
import { comparable, type ValueKind } from './values';

type Value = string | number | boolean;
type Limits = readonly ThresholdValue[];
/** Whether a condition holds; null when it cannot be told. */
export type Answer = boolean | null;

export interface Operator {
	id: OperatorId;
	/** Other ways to write it, beside its words. */
	spellings: readonly string[];
	zh: string;
	english: string;
	/** Kinds of values it can be asked of. */
	kinds: readonly ValueKind[];
	/** Takes several values as its threshold. */
	takesList?: true;
	holds(value: Value, limits: Limits): Answer;
	/** Whether an answer for a number stays the same however much higher the true number is. */
	isSettledAbove(value: number, limits: Limits, holds: boolean): boolean;
}

const ALL: readonly ValueKind[] = ['number', 'text', 'date', 'flag'];
const ORDERED: readonly ValueKind[] = ['number', 'date'];
const DATE = /^\d{4}-\d{2}(?:-\d{2})?(?=$|T)/;

/** The sign of value − limit. Dates are compared as exactly as both are; null for a month and a day of that month. */
function signOf(value: Value, limit: ThresholdValue): number | null {
	if (typeof value === 'number') return Math.sign(value - Number(limit));
	const [date, other] = [value, limit].map((text) => DATE.exec(String(text))?.[0] ?? '') as [string, string];
	const length = Math.min(date.length, other.length);
	if (length === 0) return null;
	const [a, b] = [date.slice(0, length), other.slice(0, length)];
	if (a !== b) return a < b ? -1 : 1;
	return date.length < other.length ? null : 0;
}

function isSame(value: Value, limit: ThresholdValue): Answer {
	if (typeof value !== 'string') return value === limit;
	if (!DATE.test(value) || !DATE.test(String(limit))) return comparable(value) === comparable(String(limit));
	const sign = signOf(value, limit);
	return sign === null ? null : sign === 0;
}

const not = (answer: Answer): Answer => (answer === null ? null : !answer);
const compared =
	(test: (sign: number) => boolean): Operator['holds'] =>
	(value, [limit]) => {
		const sign = signOf(value, limit!);
		return sign === null ? null : test(sign);
	};
const isAmong: Operator['holds'] = (value, limits) => limits.some((limit) => isSame(value, limit) === true);

const aboveAll: Operator['isSettledAbove'] = (value, limits) => limits.every((limit) => value > Number(limit));
const onceTrue: Operator['isSettledAbove'] = (_value, _limits, holds) => holds;
const onceFalse: Operator['isSettledAbove'] = (_value, _limits, holds) => !holds;

/** Every operator in the order of the panel. */
export const OPERATORS: readonly Operator[] = [
	{
		id: '>',
		spellings: ['gt', '大于'],
		zh: '大于',
		english: 'is greater than',
		kinds: ORDERED,
		holds: compared((sign) => sign > 0),
		isSettledAbove: onceTrue,
	},
	{
		id: '>=',
		spellings: ['≥', '=>', 'gte', '大于等于', '不小于', '不少于'],
		zh: '大于等于',
		english: 'is at least',
		kinds: ORDERED,
		holds: compared((sign) => sign >= 0),
		isSettledAbove: onceTrue,
	},
	{
		id: '<',
		spellings: ['lt', '小于'],
		zh: '小于',
		english: 'is less than',
		kinds: ORDERED,
		holds: compared((sign) => sign < 0),
		isSettledAbove: onceFalse,
	},
	{
		id: '<=',
		spellings: ['≤', '=<', 'lte', '小于等于', '不大于', '不超过'],
		zh: '小于等于',
		english: 'is at most',
		kinds: ORDERED,
		holds: compared((sign) => sign <= 0),
		isSettledAbove: onceFalse,
	},
	{
		id: 'is',
		spellings: ['=', '==', '===', 'eq', 'equals', '等于', '是'],
		zh: '为',
		english: 'is',
		kinds: ALL,
		holds: (value, [limit]) => isSame(value, limit!),
		isSettledAbove: aboveAll,
	},
	{
		id: 'isNot',
		spellings: ['!=', '!==', '<>', '≠', 'ne', '不等于', '不是'],
		zh: '不为',
		english: 'is not',
		kinds: ALL,
		holds: (value, [limit]) => not(isSame(value, limit!)),
		isSettledAbove: aboveAll,
	},
	{
		id: 'isOneOf',
		spellings: ['in', '属于'],
		zh: '属于',
		english: 'is one of',
		kinds: ['number', 'text'],
		takesList: true,
		holds: isAmong,
		isSettledAbove: aboveAll,
	},
	{
		id: 'isNoneOf',
		spellings: ['notIn', '不属于'],
		zh: '不属于',
		english: 'is none of',
		kinds: ['number', 'text'],
		takesList: true,
		holds: (value, limits) => not(isAmong(value, limits)),
		isSettledAbove: aboveAll,
	},
	{
		id: 'contains',
		spellings: ['includes', '包含'],
		zh: '包含',
		english: 'contains',
		kinds: ['text'],
		holds: (value, [limit]) => comparable(String(value)).includes(comparable(String(limit))),
		isSettledAbove: aboveAll,
	},
];

/** The operator with this id. */
export function operatorOf(id: OperatorId): Operator {
	return OPERATORS.find((operator) => operator.id === id)!;
}

/** A threshold as the list that operators take. */
export function limitsOf(threshold: Threshold): Limits {
	return typeof threshold === 'object' ? threshold : [threshold];
}
