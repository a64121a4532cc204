import { isIdNumber } from '../facts/idNumber';
import { rowsAt, textAt } from '../forms/read';
import type { NormalisedReport } from '../forms/reports';

/** What a report says of whose it is; the same in every form. */
type Identified = Partial<Pick<NormalisedReport, 'whoWasChecked' | 'idNum' | 'otherIds'>>;

/**
 * What two reports say of being one person's. `same`: they print one ID number. `alike`: all that a mask leaves of the
 * numbers, and of the names, agrees. `untold`: one of them prints no number, or none of its digits.
 */
export type SamePerson = 'same' | 'alike' | 'different' | 'untold';

const MASK = /[*＊×●•█xX](?=.)/g;
/** Digits in front of the birthday; a number of 15 digits has no century and no check character. */
const AREA = 6;

/**
 * Whether two reports are of one person, by their ID numbers (of any kind of document that both print). Numbers of 15 and
 * 18 digits of one person agree; of a masked number only what is visible is compared.
 */
export function samePerson(a: Identified, b: Identified): SamePerson {
	const [left, right] = [numbersOf(a), numbersOf(b)];
	const answers = left.flatMap((one) => right.map((other) => compareNumbers(one, other)));
	if (answers.includes('same')) return 'same';
	const isAlike = answers.includes('alike') && areNamesAlike(textAt(a, 'whoWasChecked'), textAt(b, 'whoWasChecked'));
	if (isAlike) return 'alike';
	// The first number is that of the report; two of different documents (a passport beside an ID card) say nothing.
	return answers.length === 0 || answers.every((answer) => answer === 'untold') ? 'untold' : 'different';
}

/** Whether a report prints its ID number in full. */
export function hasFullNumber(report: Identified): boolean {
	const [number] = numbersOf(report);
	return number !== undefined && !number.includes('*');
}

function numbersOf(report: Identified): string[] {
	const printed = [textAt(report, 'idNum'), ...rowsAt(report, 'otherIds').map((row) => textAt(row, 'idNum'))];
	return printed.flatMap((text) => (text === null ? [] : [plainNumber(text)])).filter((text) => text !== '');
}

/** Half width, without blanks, in capitals; whatever masks a character is a star. The last X is a check character. */
function plainNumber(text: string): string {
	return text.normalize('NFKC').replace(/[\s-]/g, '').replace(MASK, '*').toUpperCase();
}

function compareNumbers(a: string, b: string): SamePerson {
	if (!a.includes('*') && !b.includes('*')) return longForm(a) === longForm(b) ? 'same' : 'different';
	const isFit = (one: string, other: string): boolean =>
		[...one].every((character, index) => character === '*' || other[index] === '*' || character === other[index]);
	const visible = visibleIn(a, b);
	if (a.length !== b.length || visible === 0) return visible === 0 ? 'untold' : compareTails(a, b);
	return isFit(a, b) ? 'alike' : 'different';
}

/** Numbers of unequal length, one of them masked: what is visible at their ends. */
function compareTails(a: string, b: string): SamePerson {
	const tail = (text: string): string => text.slice(text.lastIndexOf('*') + 1);
	const length = Math.min(tail(a).length, tail(b).length);
	if (length === 0) return 'untold';
	return a.slice(-length) === b.slice(-length) ? 'alike' : 'different';
}

function visibleIn(a: string, b: string): number {
	return Math.min(...[a, b].map((text) => text.replaceAll('*', '').length));
}

/** An ID card number as its first 17 digits in the form of 18; any other number as it is. */
function longForm(text: string): string {
	if (!isIdNumber(text)) return text;
	return text.length === 15 ? `${text.slice(0, AREA)}19${text.slice(AREA)}` : text.slice(0, -1);
}

/** Whether names agree in all that is visible; a missing one speaks against nothing. */
function areNamesAlike(a: string | null, b: string | null): boolean {
	if (a === null || b === null) return true;
	const [left, right] = [a, b].map((name) => [...name.normalize('NFKC').replace(/[\s·•]/g, '')]) as [
		string[],
		string[],
	];
	if (left.length !== right.length) return false;
	return left.every((character, index) => character === '*' || right[index] === '*' || character === right[index]);
}
