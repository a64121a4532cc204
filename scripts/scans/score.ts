import { walkPaths, type LeafType } from '../../nodes/CreditReport/report/catalogue';
import { isRecord } from '../../nodes/CreditReport/report/forms/types';
import { canonical } from './canonical';

/** What came of a value: read as it is printed, otherwise, not at all, or read though nothing is printed there. */
export type Fate = 'correct' | 'wrong' | 'missing' | 'spurious';

/** One value of a report that was read, beside the one that is printed. */
export interface Leaf {
	/** Without places in lists: `loans[].balance`. */
	path: string;
	type: LeafType;
	fate: Fate;
	printed?: unknown;
	read?: unknown;
	/** Where it stands in the report that was read; undefined where it is missing. */
	place?: string;
}

/** Precision over values that were read, recall over those that are printed, and their harmonic mean. */
export interface Score {
	printed: number;
	correct: number;
	wrong: number;
	missing: number;
	spurious: number;
	precision: number;
	recall: number;
	f1: number;
}

export interface ScoreOptions {
	/** Paths that are not printed in this file. */
	ignore?: readonly string[];
	/** Briefs print no running numbers of public records: leaving them out or giving the position are both right. */
	isBrief?: boolean;
}

const TYPES: ReadonlyMap<string, LeafType> = new Map(
	[...walkPaths()].flatMap(({ path, field }): Array<[string, LeafType]> => {
		if (field.fields) return [];
		const type = field.type === 'list' ? (field.items ?? 'text') : field.type;
		return type === 'object' ? [] : [[path, type]];
	}),
);
const SECTIONS = new Set([...TYPES.keys()].map((path) => path.split(/[.[]/)[0]));
/** Their 24 codes stand in them and in the months: rows are not told apart by them. */
const HISTORIES = /^(?:(?:loans|creditCards|quasiCreditCards)\[\]\.repaymentHistory|telRecord\[\]\.paymentHistory)$/;
const UNNUMBERED =
	/^(?:owedTaxesRecord|civilJudgmentRecord|forceExecutions|administrativePenaltyRecord|telRecord)\[\]\.no$/;
/** Keys that tell little about which row it is. */
const COMMON = new Set(['no', 'id', 'serialNo', 'status', 'currency', 'type', 'item']);
/** Longer lists are paired by their order alone. */
const MOST_PAIRS = 40_000;

/** Every value of a report beside the one that is printed, in the contract's printed or normalised form. */
export function compareWithTruth(printed: unknown, read: unknown, options: ScoreOptions = {}): Leaf[] {
	const leaves: Leaf[] = [];
	compare(cleaned(printed), cleaned(known(read)), '', '', (leaf) => {
		const isLenient = options.isBrief && UNNUMBERED.test(leaf.path) && leaf.fate !== 'wrong' && leaf.fate !== 'correct';
		if (!isLenient && !options.ignore?.includes(leaf.path)) leaves.push(leaf);
	});
	return leaves;
}

/** How well a report was read. */
export function scoreOf(leaves: readonly Leaf[]): Score {
	const count = (fate: Fate): number => leaves.filter((leaf) => leaf.fate === fate).length;
	const [correct, wrong, missing, spurious] = [count('correct'), count('wrong'), count('missing'), count('spurious')];
	const share = (of: number): number => (of === 0 ? 1 : correct / of);
	const precision = share(correct + wrong + spurious);
	const recall = share(correct + wrong + missing);
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { printed: correct + wrong + missing, correct, wrong, missing, spurious, precision, recall, f1 };
}

/** Only what the catalogue knows; `meta` is no part of it. */
function known(read: unknown): unknown {
	if (!isRecord(read)) return read;
	return Object.fromEntries(Object.entries(read).filter(([key]) => SECTIONS.has(key)));
}

/** Without what says nothing; places in lists stay. */
function cleaned(value: unknown): unknown {
	if (Array.isArray(value)) {
		const made = value.map(cleaned);
		while (made.length > 0 && made.at(-1) === undefined) made.pop();
		return made.length > 0 ? made : undefined;
	}
	if (isRecord(value)) {
		const entries = Object.entries(value)
			.map(([key, entry]) => [key.trim(), cleaned(entry)] as const)
			.filter(([key, entry]) => !key.startsWith('_') && entry !== undefined);
		return entries.length > 0 ? Object.fromEntries(entries) : undefined;
	}
	return canonical(value, 'text') === '' ? undefined : value;
}

const typeAt = (path: string): LeafType => TYPES.get(path) ?? 'text';
const under = (path: string, key: string): string => (path ? `${path}.${key}` : key);

type Emit = (leaf: Leaf) => void;

function compare(printed: unknown, read: unknown, path: string, place: string, emit: Emit): void {
	if (printed === undefined && read === undefined) return;
	if (isRecord(printed) || (printed === undefined && isRecord(read))) {
		if (!isRecord(printed)) return all(read, path, place, 'spurious', emit);
		if (!isRecord(read)) {
			all(read, path, place, 'spurious', emit);
			return all(printed, path, '', 'missing', emit);
		}
		for (const key of new Set([...Object.keys(printed), ...Object.keys(read)]))
			compare(printed[key], read[key], under(path, key), under(place, key), emit);
	} else if (Array.isArray(printed) || (printed === undefined && Array.isArray(read))) {
		compareRows(
			Array.isArray(printed) ? printed : [],
			Array.isArray(read) ? read : read === undefined ? [] : [read],
			path,
			place,
			emit,
		);
	} else compareValues(printed, read, path, place, emit);
}

function compareRows(printed: unknown[], read: unknown[], path: string, place: string, emit: Emit): void {
	const rows = `${path}[]`;
	const pairs = pairsOf(printed, read, rows);
	const [before, after] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))];
	for (const [at, other] of pairs) compare(printed[at], read[other], rows, `${place}[${other}]`, emit);
	printed.forEach((row, at) => {
		if (!before.has(at)) all(row, rows, '', 'missing', emit);
	});
	read.forEach((row, at) => {
		if (!after.has(at)) all(row, rows, `${place}[${at}]`, 'spurious', emit);
	});
}

function compareValues(printed: unknown, read: unknown, path: string, place: string, emit: Emit): void {
	const type = typeAt(path);
	const expected = canonical(printed, type);
	if (isRecord(read) || Array.isArray(read)) {
		if (expected) emit({ path, type, fate: 'missing', printed });
		return all(read, path, place, 'spurious', emit);
	}
	const got = canonical(read, type);
	if (expected && got) emit({ path, type, fate: expected === got ? 'correct' : 'wrong', printed, read, place });
	else if (expected) emit({ path, type, fate: 'missing', printed });
	else if (got) emit({ path, type, fate: 'spurious', read, place });
}

/** Every value of a part that is there on one side alone. */
function all(value: unknown, path: string, place: string, fate: 'missing' | 'spurious', emit: Emit): void {
	if (isRecord(value)) {
		for (const [key, entry] of Object.entries(value)) all(entry, under(path, key), under(place, key), fate, emit);
	} else if (Array.isArray(value)) {
		value.forEach((entry, at) => all(entry, `${path}[]`, `${place}[${at}]`, fate, emit));
	} else if (value !== undefined && canonical(value, typeAt(path))) {
		emit(
			fate === 'missing'
				? { path, type: typeAt(path), fate, printed: value }
				: { path, type: typeAt(path), fate, read: value, place },
		);
	}
}

/** Rows in printed order side by side, most equal values first where their numbers differ: one lost row must not cost the others. */
function pairsOf(printed: unknown[], read: unknown[], path: string): Array<[number, number]> {
	const [n, m] = [printed.length, read.length];
	if (n === m || n * m > MOST_PAIRS)
		return Array.from({ length: Math.min(n, m) }, (_, index): [number, number] => [index, index]);
	const alike = printed.map((row) => read.map((other) => likeness(row, other, path) + 1e-3));
	const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
	for (let i = n - 1; i >= 0; i--)
		for (let j = m - 1; j >= 0; j--)
			best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + alike[i]![j]!);
	const pairs: Array<[number, number]> = [];
	for (let i = 0, j = 0; i < n && j < m;) {
		if (Math.abs(best[i]![j]! - (best[i + 1]![j + 1]! + alike[i]![j]!)) < 1e-9) pairs.push([i++, j++]);
		else if (best[i]![j] === best[i + 1]![j]) i++;
		else j++;
	}
	return pairs;
}

function likeness(a: unknown, b: unknown, path: string): number {
	if (isRecord(a) && isRecord(b))
		return Object.keys(a)
			.filter((key) => key in b && !HISTORIES.test(under(path, key)))
			.reduce((sum, key) => sum + likeness(a[key], b[key], under(path, key)), 0);
	if (Array.isArray(a) && Array.isArray(b))
		return a.slice(0, b.length).reduce((sum: number, entry, at) => sum + likeness(entry, b[at], `${path}[]`), 0);
	if (typeof a === 'object' || typeof b === 'object') return 0;
	if (canonical(a, typeAt(path)) !== canonical(b, typeAt(path))) return 0;
	return COMMON.has(path.split('.').at(-1)!) ? 0.25 : 1;
}
