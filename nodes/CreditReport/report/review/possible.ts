import { codeOf, prefixOfText, wordOf, type CodeTable } from '../catalogue/codes';
import { mayLieAhead } from '../checks/document';
import { isBlank, normaliseValue } from '../forms/normaliseValue';
import { cataloguePathOf, valueClassOf } from './valueKinds';

/** How a report writes its amounts. A column may have a habit of its own. */
export interface Habits {
	/** Amounts of a thousand and more have commas: by the path of a column, and under '' of the report; absent where too few tell. */
	commas: ReadonlyMap<string, boolean>;
	/** Amounts have decimals now and then. */
	hasDecimals: boolean;
	/** Day of the report; null when it is not known. */
	day: string | null;
}

const WITH_COMMAS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const WITHOUT = /^-?\d{4,}(?:\.\d+)?$/;
/** So many amounts tell the habit of a column, and of a report. */
const TELLING = 3;
/** Rarer decimals are points that should be commas, or noise. */
const DECIMALS = 0.1;
/** Nobody in a report was born before, and nothing in it happened. */
const FIRST_YEAR = 1900;
/** Terms end at most so many years after the report; 长期 is 9999 or 2099 in some prints. */
const LAST_YEARS: readonly number[] = [2099, 9999];
const LONGEST_TERM = 50;

/** @param values each with its concrete path, in printed form */
export function habitsOf(values: ReadonlyArray<{ path: string; value: string }>, day: string | null): Habits {
	const tallies = new Map<string, { with: number; without: number }>();
	let [amounts, decimals] = [0, 0];
	for (const { path, value } of values) {
		if (valueClassOf(path).kind !== 'amount') continue;
		amounts++;
		if (/\.\d\d?$/.test(value)) decimals++;
		const isWith = WITH_COMMAS.test(value);
		if (!isWith && !WITHOUT.test(value)) continue;
		for (const key of ['', cataloguePathOf(path)]) {
			const tally = tallies.get(key) ?? { with: 0, without: 0 };
			tally[isWith ? 'with' : 'without']++;
			tallies.set(key, tally);
		}
	}
	const commas = [...tallies].flatMap(([key, tally]): Array<[string, boolean]> =>
		tally.with + tally.without < TELLING ? [] : [[key, tally.with > tally.without]],
	);
	return { commas: new Map(commas), hasDecimals: decimals > DECIMALS * amounts, day };
}

/** Whether a text can be the value at a path, by its form alone. What is blank always can. */
export function isPossible(text: string, path: string, habits: Habits): boolean {
	if (isBlank(text)) return true;
	const { kind, tables } = valueClassOf(path);
	switch (kind) {
		case 'amount':
			return isAmount(text, habits.commas.get(cataloguePathOf(path)) ?? habits.commas.get(''), habits.hasDecimals);
		case 'count':
			return /^-?\d{1,4}$/.test(text);
		case 'ordinal':
			return true;
		case 'date':
		case 'month':
		case 'datetime':
			return isDate(text, kind, mayLieAhead(cataloguePathOf(path)) ? null : habits.day, habits.day);
		case 'percent':
		case 'status24':
			return normaliseValue(text, kind).fits;
		case 'status':
			return STATUS_TABLES.some((table) => codeOf(table, text) !== undefined);
		case 'listed':
			return isListed(text, tables ?? []);
		case 'id':
		case 'number':
		case 'phone':
		case 'text':
			return true;
	}
}

const STATUS_TABLES = [
	'repaymentGen2',
	'repaymentGen1Loan',
	'repaymentGen1Card',
	'repaymentGen1Quasi',
	'paymentGen1Telecom',
	'paymentGen2Postpaid',
] as const satisfies readonly CodeTable[];

function isListed(text: string, tables: readonly CodeTable[]): boolean {
	return wordOf(tables, text) !== undefined || tables.some((table) => prefixOfText(table, text) !== undefined);
}

function isAmount(text: string, hasCommas: boolean | undefined, hasDecimals: boolean): boolean {
	const plain = text.normalize('NFKC').replace(/^[-−+]/, '');
	const match = /^(\d{1,3}(?:,\d{3})*|\d+)(\.\d{1,2})?$/.exec(plain);
	if (!match) return false;
	const [, whole = '', decimals] = match;
	if (decimals !== undefined && !hasDecimals) return false;
	if (/^0\d/.test(whole)) return false;
	return whole.length < 4 || hasCommas === undefined || whole.includes(',') === hasCommas;
}

/** @param latest the day that it may not lie after */
function isDate(text: string, kind: 'date' | 'month' | 'datetime', latest: string | null, day: string | null): boolean {
	const { fits, value } = normaliseValue(text, kind);
	if (!fits) return false;
	// A word (长期), or zeros in the place of a date.
	if (typeof value !== 'string' || !/^\d/.test(value)) return true;
	const year = Number(value.slice(0, 4));
	const lastYear = day === null ? Infinity : Number(day.slice(0, 4)) + LONGEST_TERM;
	if (year < FIRST_YEAR || (year > lastYear && !LAST_YEARS.includes(year))) return false;
	return latest === null || kind === 'datetime' || value <= latest.slice(0, value.length);
}
