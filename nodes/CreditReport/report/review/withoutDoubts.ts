import type { LeafType } from '../catalogue';
import { wordsIn } from '../catalogue/codes';
import { factsOf, type Facts } from '../facts';
import { addMonths } from '../facts/dates';
import { markCanonical } from '../forms/canonical';
import { normaliseValue } from '../forms/normaliseValue';
import type { Meta, ReviewEntry, Scalar } from '../forms/types';
import { valueClassOf, type ValueKind } from './valueKinds';
import { valueAtPath, withValue } from './withValue';

/** Far above any figure of a report. */
const MOST_AMOUNT = 1e12;
const MOST_COUNT = 9999;
/** Levels of being overdue between none and the worst. */
const LEVELS = ['1', '2', '3', '4', '5', '6'];
/** A month that all records reach, and the last two years do not. */
const MONTHS_AGO = 30;
/** A text that stands nowhere else. */
const ANOTHER = '？';
/** Texts that say who or which, and decide nothing. */
const TELLS_WHO: ReadonlySet<ValueKind> = new Set<ValueKind>(['number', 'phone', 'ordinal']);
/** Figures of summaries announce how many rows a list has: another one would say that rows were not read. */
const ANNOUNCES = /^(?:\w*(?:Info|Summary|Collection|Outline)|checkedRecord)(?:[.[]|$)/;

/** Of a question, so many values are tried one by one; of more, all are told. */
const MOST_ALONE = 80;

/**
 * The facts of a report as they may be in truth: its values under review unknown, then as low and as high as can be, then as
 * they were read otherwise, and each of the words or codes that may stand there. What comes out alike of all of them and of the
 * report as it was read does not depend on a doubtful value; anything else nobody knows.
 * @returns none where nothing is under review
 */
export function withoutDoubts(facts: Facts): Facts[] {
	return [...othersOf(facts, 0, facts.meta.review?.length ?? 0)];
}

/** What has been reckoned of the facts of a report, by which of its values under review were doubted. */
const KNOWN = new WeakMap<Facts, Map<string, Others>>();

interface Others {
	doubted: ReadonlyArray<{ path: string; instead: readonly Scalar[] }>;
	/** As many as somebody has asked for so far: each takes a while. */
	reckoned: Facts[];
}

/** The same of the values under review from one place to before another. */
function* othersOf(facts: Facts, from: number, to: number): Generator<Facts> {
	const known = KNOWN.get(facts) ?? new Map<string, Others>();
	KNOWN.set(facts, known);
	const key = `${from}:${to}`;
	const others = known.get(key) ?? { doubted: doubtedIn(facts, from, to), reckoned: [] };
	known.set(key, others);
	const times = Math.max(0, ...others.doubted.map(({ instead }) => instead.length));
	for (let time = 0; time < times; time++) yield (others.reckoned[time] ??= factsInstead(facts, others.doubted, time));
}

function doubtedIn(facts: Facts, from: number, to: number): Others['doubted'] {
	return (facts.meta.review ?? [])
		.slice(from, to)
		.filter(({ path }) => decides(facts, path))
		.map((entry) => ({ path: entry.path, instead: valuesInstead(entry, facts) }));
}

function factsInstead(facts: Facts, doubted: Others['doubted'], time: number): Facts {
	const report = doubted.reduce(
		(changed, { path, instead }) => (time < instead.length ? withValue(changed, path, instead[time]!) : changed),
		facts.report,
	);
	return factsOf(markCanonical({ ...report, meta: facts.meta as Meta }));
}

/** The values under review that an answer depends on. @param answer of what the facts say; compared as it is */
export function decidingValues(facts: Facts, answer: (facts: Facts) => unknown): ReviewEntry[] {
	const review = facts.meta.review ?? [];
	const asRead = answer(facts);
	const depends = (from: number, to: number): boolean => {
		for (const other of othersOf(facts, from, to)) if (answer(other) !== asRead) return true;
		return false;
	};
	/** By halves: what it does not depend on as a whole, it does not depend on one by one. */
	const within = (from: number, to: number): ReviewEntry[] => {
		if (!depends(from, to)) return [];
		const all = review.slice(from, to);
		if (all.length === 1 || review.length > MOST_ALONE) return all;
		const middle = (from + to) >> 1;
		const parts = [...within(from, middle), ...within(middle, to)];
		return parts.length > 0 ? parts : all;
	};
	return within(0, review.length);
}

/** Whether a value has a place there, and one that anything could depend on. A dash may be a figure. */
function decides({ report }: Facts, path: string): boolean {
	return valueAtPath(report, path) !== undefined && !TELLS_WHO.has(valueClassOf(path).kind);
}

/** What a value may be instead that nobody can be sure of: nothing, the least there can be, the most, and then anything else. */
function valuesInstead({ path, alternatives, before }: ReviewEntry, { day, month }: Facts): Scalar[] {
	const { kind, tables } = valueClassOf(path);
	if (ANNOUNCES.test(path)) return [null];
	const type = LEAF_OF[kind];
	const readings = [...(before === undefined ? [] : [before]), ...alternatives].flatMap((text) => {
		const { value, fits } = normaliseValue(text, type);
		return fits ? [value as Scalar] : [];
	});
	return [null, ...limitsOf(kind, day, month), ...(tables ? wordsIn(tables) : []), ...readings];
}

/** How the readings of a value are normalised. */
const LEAF_OF: Readonly<Record<ValueKind, LeafType>> = {
	amount: 'amount',
	count: 'count',
	percent: 'percent',
	date: 'date',
	month: 'month',
	datetime: 'datetime',
	status24: 'status24',
	status: 'text',
	id: 'text',
	number: 'text',
	phone: 'text',
	ordinal: 'text',
	listed: 'text',
	text: 'text',
};

function limitsOf(kind: ValueKind, day: string | null, month: string | null): Scalar[] {
	switch (kind) {
		case 'amount':
		case 'percent':
			return [0, MOST_AMOUNT, 1];
		case 'count':
			return [0, MOST_COUNT, 1];
		case 'date':
			return ['1900-01-01', day];
		case 'month':
			return ['1900-01', month, month === null ? null : addMonths(month, -MONTHS_AGO)];
		case 'status':
			return ['N', '7', ...LEVELS];
		case 'status24':
			return ['N', '7', ...LEVELS].map((code) => code.repeat(24));
		case 'datetime':
		case 'id':
		case 'number':
		case 'phone':
		case 'ordinal':
		case 'listed':
			return [];
		case 'text':
			return [ANOTHER];
	}
}
