import { birthdayOf, hasValidCheckCharacter } from '../facts/idNumber';
import type { PersonalKind } from './kinds';
import type { Span } from './spans';

/** Groups of digits beside each other, as one number may be printed: `138 0000 1111`. */
interface Run {
	/** All digits (and a last X). */
	digits: string;
	sizes: readonly number[];
	/** What stands between the groups. */
	gaps: readonly string[];
	/** The character before the first group. */
	before: string;
}

/** A kind of number that is told by its digits, wherever it stands. */
interface NumberRule {
	kind: PersonalKind | null;
	fits(run: Run): boolean;
}

const LONGEST = 20;
const GROUP = /\d+(?:[Xx](?![A-Za-z\d]))?|(?<![A-Za-z\d])[Xx](?![A-Za-z\d])/g;
const GAP = /^[ .·_\-()+]{1,3}$/;

/** Starts of bank card numbers: UnionPay, Visa, Mastercard, Amex, JCB, Diners, and numbers of banks of before UnionPay. */
const CARD_START = /^(?:62|60|4|5[0-9]|2[2-7]|3[4578]|30|36|81|9[0-9]|1030)/;

function isCardNumber({ digits, sizes, gaps }: Run): boolean {
	return (
		digits.length >= 15 &&
		digits.length <= 19 &&
		CARD_START.test(digits) &&
		hasLuhnDigit(digits) &&
		(sizes.length === 1 || areAlike(gaps)) &&
		(digits.length > 15 || /^3[47]/.test(digits))
	);
}

/** The check digit of ISO/IEC 7812. */
function hasLuhnDigit(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const digit = Number(digits[digits.length - 1 - index]);
		const doubled = digit * 2;
		sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

function areAlike(gaps: readonly string[]): boolean {
	return gaps.every((gap) => gap.trim() === gaps[0]?.trim());
}

/** An identity card of 18 characters by its birthday; spread over groups that are not alike, by its check character too. */
function isIdentityCard({ digits, sizes, gaps }: Run): boolean {
	if (digits.length !== 18 || digits.startsWith('0') || birthdayOf(digits) === null) return false;
	return sizes.length === 1 || areAlike(gaps) || hasValidCheckCharacter(digits) === true;
}

/** The number that a sole trader pays taxes under: the identity card and two more digits. */
function isTaxpayer({ digits, sizes }: Run): boolean {
	return (
		digits.length === 20 &&
		sizes.length === 1 &&
		hasValidCheckCharacter(digits.slice(0, 18)) === true &&
		birthdayOf(digits.slice(0, 18)) !== null
	);
}

/** An identity card of before 1999. */
function isOldIdentityCard({ digits, sizes }: Run): boolean {
	return (
		digits.length === 15 &&
		!digits.startsWith('0') &&
		birthdayOf(digits) !== null &&
		['15', '6,6,3', '3,3,3,3,3', '5,5,5'].includes(sizes.join())
	);
}

const MOBILE = /^(?:(?:00)?86|0)?1[2-9]\d{9}$/;
/** How mobile numbers are grouped; the usual two whatever stands between the groups. */
const USUAL_MOBILE = new Set(['11', '3,4,4', '4,4,3']);
const OTHER_MOBILE = new Set([
	'3,8',
	'7,4',
	'4,7',
	'5,6',
	'6,5',
	'3,3,5',
	'3,5,3',
	'3,4,2,2',
	'3,2,2,2,2',
	'2,3,3,3',
	'1,2,4,4',
	'1,3,3,4',
	'1,2,2,2,2,2',
	'2,2,2,2,2,1',
	'3,3,3,2',
	'4,3,4',
	Array(11).fill(1).join(),
]);

function isMobile({ digits, sizes, gaps }: Run): boolean {
	if (!MOBILE.test(digits)) return false;
	const [first = 0, ...others] = sizes;
	const grouping = [first - (digits.length - 11), ...others].join();
	return USUAL_MOBILE.has(grouping) || (OTHER_MOBILE.has(grouping) && areAlike(gaps));
}

/** Area codes of two (Beijing and the 2x) or three digits after the 0, a number of seven or eight, perhaps an extension. */
const LANDLINE = /^0(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})$/;
const LANDLINE_GROUPS = /^(?:3|4),(?:7|8|[34],4)(?:,[1-6])?$/;
const LANDLINE_AREA = /^0(?:10|2\d|[3-9]\d{2})/;
const FOREIGN_LANDLINE = /^(?:00)?860?(?:10|2\d|[3-9]\d{2})\d{7,8}$/;

function isLandline({ digits, sizes, gaps, before }: Run): boolean {
	if (digits.startsWith('86') ? /[+(]/.test(before) : digits.startsWith('0086')) return FOREIGN_LANDLINE.test(digits);
	const area = LANDLINE_AREA.exec(digits)?.[0];
	if (area === undefined) return false;
	if (sizes.length === 1) return LANDLINE.test(digits);
	const hasExtension = digits.length > 12;
	return (
		LANDLINE_GROUPS.test(sizes.join()) && sizes[0] === area.length && (!hasExtension || gaps.at(-1)?.trim() === '-')
	);
}

/** 400 and 800 numbers are those of a firm. */
function isServiceNumber({ digits, sizes }: Run): boolean {
	return /^[48]00\d{7}$/.test(digits) && ['10', '3,3,4', '3,4,3', '3,7', '4,3,3'].includes(sizes.join());
}

/** Finds the numbers that one of the rules knows, the longest first at each place. */
function finderOf(rules: readonly NumberRule[]): (text: string) => Generator<Span> {
	return function* (text) {
		const groups = [...text.matchAll(GROUP)].map(({ 0: digits, index }) => ({
			start: index,
			end: index + digits.length,
			digits,
		}));
		for (let first = 0; first < groups.length; first += 1) {
			const found = longestFrom(first);
			if (found === undefined) continue;
			yield {
				start: (groups[first] as { start: number }).start,
				end: (groups[found.last] as { end: number }).end,
				kind: found.kind,
			};
			first = found.last;
		}

		function longestFrom(first: number): { last: number; kind: PersonalKind | null } | undefined {
			const run = {
				digits: '',
				sizes: [] as number[],
				gaps: [] as string[],
				before: text[(groups[first]?.start ?? 0) - 1] ?? '',
			};
			let found: { last: number; kind: PersonalKind | null } | undefined;
			for (let last = first; last < groups.length; last += 1) {
				const { start, digits } = groups[last] as { start: number; digits: string };
				if (last > first) {
					const gap = text.slice(groups[last - 1]?.end, start);
					if (!GAP.test(gap)) break;
					run.gaps.push(gap);
				}
				run.digits += digits;
				run.sizes.push(digits.length);
				if (run.digits.length > LONGEST) break;
				const rule = rules.find(({ fits }) => fits(run));
				if (rule) found = { last, kind: rule.kind };
			}
			return found;
		}
	};
}

/** Numbers that hold a birthday where identity cards hold it. */
export const findIdNumbers = finderOf([
	{ kind: 'id', fits: isIdentityCard },
	{ kind: 'id', fits: isTaxpayer },
]);

export const findServiceNumbers = finderOf([{ kind: null, fits: isServiceNumber }]);

export const findNumbers = finderOf([
	{ kind: 'card', fits: isCardNumber },
	{ kind: 'phone', fits: isMobile },
	{ kind: 'phone', fits: isLandline },
	{ kind: 'id', fits: isOldIdentityCard },
]);

/** Whether a whole value is the number of a phone. */
export function isPhone(value: string): boolean {
	const [span, ...others] = finderOf([{ kind: 'phone', fits: (run) => isMobile(run) || isLandline(run) }])(value);
	return span !== undefined && others.length === 0 && span.start === 0 && span.end === value.length;
}
