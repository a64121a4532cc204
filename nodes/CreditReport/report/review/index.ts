import { dayOf } from '../facts/dates';
import { normaliseReport } from '../forms/normalise';
import { normaliseValue } from '../forms/normaliseValue';
import type { PrintedReport } from '../forms/reports';
import type { ReviewEntry, Scalar } from '../forms/types';
import { habitsOf, isPossible, type Habits } from './possible';
import { isOfCard, isPossibleCard } from './idCards';
import { monthsOutOfRow } from './monthsInARow';
import { otherReadings, type Reading } from './otherReadings';
import { isInOnePlace, printedTwice } from './printedTwice';
import type { ReviewReason } from './reviewReasons';
import { doubtOfValue } from './surety';
import { looksAt, Trials, type ReportTold } from './trials';
import type { ReadValue } from './types';
import { valueClassOf, type ValueKind } from './valueKinds';
import { withValue } from './withValue';

export { REVIEW_REASONS, type ReviewReason } from './reviewReasons';
export type { ReadCharacter, ReadValue } from './types';

/** A report with what its own sums, counts, forms and checksums settled, and what a person should look at. */
export interface Reviewed {
	/** In printed form. */
	report: PrintedReport;
	review: ReviewEntry[];
}

/**
 * A value is to be looked at from this doubt of its worst character on, unless the report bears it out. A wrong number of a
 * person or contract does the most harm and has the least to check it; a word is understood with a wrong character.
 */
const LIMITS: { readonly [Kind in ValueKind]: number } = {
	amount: 0.08,
	count: 0.08,
	percent: 0.1,
	date: 0.1,
	month: 0.1,
	datetime: 0.1,
	status24: 0.15,
	status: 0.15,
	id: 0.02,
	number: 0.02,
	phone: 0.05,
	ordinal: 0.7,
	listed: 0.6,
	text: 0.4,
};
/** Below this doubt no other reading is tried. */
const SURE = 0.01;
/** A reading so much likelier than the next is the only one. */
const CLEARLY = 4;
/** Of the values behind a figure that does not agree, so many are looked at. */
const MOST_BLAMED = 3;
/** So many of them are tried, the most doubtful first. */
const MOST_SUSPECTS = 40;
/** Values as doubtful as this share of the most doubtful one are blamed with it. */
const ALIKE = 0.2;
const MOST_ALTERNATIVES = 3;
/** Less likely readings are not told. */
const WORTH_TELLING = 0.02;

/** A value with what is known of it so far. */
interface Case {
	read: ReadValue;
	kind: ValueKind;
	doubt: number;
	hasRival: boolean;
	/** Whether a text can be the value, by its form. */
	isFit: (text: string) => boolean;
	text: string;
	reason?: ReviewReason;
	before?: string;
}

/**
 * Tells which values of a recognised report are not to be trusted as they are, by everything that is known of them: the
 * recogniser's own doubt, the form of their column, code lists, checksums, and what the report's other figures say. Where only one
 * of the readings that the recogniser allows can be, it is taken, and told with what was read before. Nothing is invented, and
 * the same input gives the same result.
 * @param printed in printed form
 * @param values those that were recognised
 */
export function reviewReport(printed: PrintedReport, values: readonly ReadValue[], told: ReportTold): Reviewed {
	const day = dayOf(normaliseReport(printed).report.createAt ?? null);
	const habits = habitsOf(values, day);
	const cases = values.map((read): Case => {
		const { kind } = valueClassOf(read.path);
		const isFit = fitOf(read.path, kind, printed, habits);
		const { most: doubt, hasRival } = doubtOfValue(read, kind, isFit);
		return { read, kind, doubt, hasRival, isFit, text: read.value };
	});
	const histories = historiesOf(cases);
	for (const each of cases) settleByForm(each);
	const outOfRow = new Set(monthsOutOfRow(values));
	for (const each of cases) if (outOfRow.has(each.read.path)) each.reason ??= 'notADate';
	for (const { path, text, reason } of printedTwice(cases)) {
		const each = cases.find(({ read }) => read.path === path)!;
		if (text !== undefined) repair(each, text);
		else each.reason ??= reason;
	}
	const settled = cases.reduce(
		(report, { read, text }) => (text === read.value ? report : withValue(report, read.path, text)),
		printed,
	);
	const trials = new Trials(normaliseReport(settled).report, told);
	const borneOut = settleByChecks(cases, trials);
	const isOpen = (each: Case): boolean => each.reason === undefined && !borneOut.has(each);
	for (const each of cases)
		if (isOpen(each) && each.read.characters.some(({ isApart }) => isApart)) each.reason = 'characterMissing';
	blame(cases, trials);
	for (const each of cases) {
		if (isOpen(each) && each.doubt > LIMITS[each.kind])
			each.reason = each.hasRival ? 'readingsDisagree' : 'lowConfidence';
	}
	for (const history of histories) follow(history);
	return {
		report: cases.reduce(
			(report, { read, text }) => (text === read.value ? report : withValue(report, read.path, text)),
			printed,
		),
		review: cases.flatMap((each) => (each.reason === undefined ? [] : [entryOf(each)])),
	};
}

/** A string of codes with the months that were made of it. */
interface History {
	codes: Case;
	months: readonly Case[];
}

function historiesOf(cases: readonly Case[]): History[] {
	return cases
		.filter(({ kind }) => kind === 'status24')
		.flatMap((codes): History[] => {
			const record = codes.read.path.replace(/[^.]*$/, '');
			const months = cases.filter(
				({ kind, read }) => kind === 'status' && read.path.startsWith(record) && isInOnePlace(read, codes.read),
			);
			return months.length === codes.text.length ? [{ codes, months }] : [];
		});
}

/** The months are what is looked at; the string says what they say. */
function follow({ codes, months }: History): void {
	const doubted = months.find(({ reason }) => reason !== undefined);
	const text = months.map((month) => month.text).join('');
	if (text !== codes.read.value) repair(codes, text);
	else codes.reason = doubted?.reason ?? (isStatus24(text) ? undefined : codes.reason);
}

const isStatus24 = (text: string): boolean => normaliseValue(text, 'status24').fits;

function repair(each: Case, text: string): void {
	each.before ??= each.text;
	each.text = text;
	each.reason = 'repaired';
}

const NOT_POSSIBLE: { readonly [Kind in ValueKind]?: ReviewReason } = {
	amount: 'notAnAmount',
	count: 'notAnAmount',
	percent: 'notAnAmount',
	date: 'notADate',
	month: 'notADate',
	datetime: 'notADate',
	status24: 'notInItsList',
	status: 'notInItsList',
	listed: 'notInItsList',
	id: 'idChecksum',
};

function fitOf(path: string, kind: ValueKind, report: PrintedReport, habits: Habits): Case['isFit'] {
	return kind === 'id' && isOfCard(path, report)
		? (text) => isPossibleCard(text, path, report)
		: (text) => isPossible(text, path, habits);
}

/** What cannot be the value of its column is read as what can, where only one other reading can. */
function settleByForm(each: Case): void {
	const { read, kind, text, doubt, isFit } = each;
	if (isFit(text)) return;
	// A word that no table has may be a new one.
	if (kind === 'listed' && doubt < LIMITS.text) return;
	const readings = otherReadings(read, kind).filter((reading) => isFit(reading.text));
	const only = onlyOne(readings, kind);
	if (only !== undefined) repair(each, only);
	else each.reason = NOT_POSSIBLE[kind] ?? 'lowConfidence';
}

/** The one reading of those left: where several stand for different values, one that is clearly likelier than the others. */
function onlyOne(readings: readonly Reading[], kind: ValueKind): string | undefined {
	const [first, ...others] = readings;
	if (!first) return undefined;
	const rival = others.find(({ text }) => typed(text, kind) !== typed(first.text, kind));
	return rival === undefined || first.likelihood >= CLEARLY * rival.likelihood ? first.text : undefined;
}

function typed(text: string, kind: ValueKind): Scalar {
	switch (kind) {
		case 'id':
		case 'number':
		case 'phone':
		case 'status':
		case 'ordinal':
		case 'listed':
		case 'text':
			return text;
		default:
			return normaliseValue(text, kind).value as Scalar;
	}
}

const REASONED_BY_CHECKS: ReadonlySet<ValueKind> = new Set<ValueKind>([
	'amount',
	'count',
	'date',
	'month',
	'datetime',
	'status',
	'status24',
	'listed',
]);

/**
 * Readings that make a failing figure agree, and none other disagree, are taken; values that no other reading fits are borne out.
 * @returns those that the report bears out
 */
function settleByChecks(cases: readonly Case[], trials: Trials): Set<Case> {
	const borneOut = new Set<Case>();
	const suspects = cases
		.filter(
			({ kind, doubt, reason, read }) =>
				REASONED_BY_CHECKS.has(kind) &&
				reason !== 'repaired' &&
				(doubt > SURE || read.characters.some(({ isApart }) => isApart)),
		)
		.sort((a, b) => b.doubt - a.doubt);
	for (const each of suspects) {
		const { read, kind, isFit } = each;
		const readings = otherReadings(read, kind).filter(({ text }) => isFit(text));
		const better: Reading[] = [];
		let isWorse = true;
		for (const reading of readings) {
			const effect = trials.effectOf(read.path, typed(reading.text, kind));
			if (!effect) {
				isWorse = false;
				break;
			}
			if (effect.isBetter && reading.likelihood >= WORTH_TELLING) better.push(reading);
			if (!effect.isWorse) isWorse = false;
		}
		const only = onlyOne(better, kind);
		if (only !== undefined) {
			repair(each, only);
			trials.take(read.path, typed(only, kind));
		} else if (better.length > 0) each.reason ??= 'sumDisagrees';
		else if (isWorse && each.reason === undefined && isBorneOut(each, trials)) borneOut.add(each);
	}
	return borneOut;
}

/** Whether any other value would make a figure disagree: only numbers have any. */
function isBorneOut({ read, kind, text }: Case, trials: Trials): boolean {
	const value = typed(text, kind);
	if (typeof value !== 'number') return false;
	const others = [value + 1, 2 * value + 1000, Math.floor(value / 2)].filter((other) => other !== value);
	return others.every((other) => trials.effectOf(read.path, other)?.isWorse === true);
}

/** Where a figure still disagrees, and no value under review tells why, its least sure values are looked at: the printed one, or those behind it. */
function blame(cases: readonly Case[], trials: Trials): void {
	const bySurety = [...cases].sort((a, b) => b.doubt - a.doubt);
	for (const [key, { check, path }] of trials.failures()) {
		const involved = bySurety
			.filter(({ read }) => read.path === path || looksAt(check, read.path))
			.filter(({ reason, kind }) => reason !== undefined || REASONED_BY_CHECKS.has(kind))
			.slice(0, MOST_SUSPECTS)
			.filter((each) => isBehind(each, path, key, trials));
		if (involved.some(({ reason }) => reason !== undefined && reason !== 'repaired')) continue;
		const most = involved[0]?.doubt ?? 0;
		for (const each of involved.slice(0, MOST_BLAMED)) if (each.doubt >= ALIKE * most) each.reason ??= 'sumDisagrees';
	}
}

/** Whether a comparison is made with a value: of a number it is tried, of what is no number and under review it is taken for granted. */
function isBehind({ read, kind, text, reason }: Case, path: string, key: string, trials: Trials): boolean {
	if (read.path === path) return true;
	const value = typed(text, kind);
	if (typeof value !== 'number') return reason !== undefined && reason !== 'repaired';
	return trials.effectOf(read.path, 2 * value + 1)?.touched.has(key) === true;
}

function entryOf(each: Case): ReviewEntry {
	const { read, kind, text, doubt, reason, before, isFit } = each;
	const alternatives = otherReadings(read, kind)
		.filter((other) => other.isGiven && other.likelihood >= WORTH_TELLING && other.text !== text)
		.filter((other) => isFit(other.text))
		.slice(0, MOST_ALTERNATIVES)
		.map((other) => other.text);
	return {
		path: read.path,
		page: read.page,
		box: read.box,
		value: text,
		confidence: Math.round((1 - doubt) * 1000) / 1000,
		reason: reason!,
		alternatives,
		...(before === undefined ? {} : { before }),
	};
}
