import { wordOf } from '../catalogue/codes';
import { dayOf } from '../facts/dates';
import { birthdayOf, genderOf, hasValidCheckCharacter } from '../facts/idNumber';
import { textAt } from '../forms/read';
import type { PrintedReport } from '../forms/reports';
import { valueAtPath } from './withValue';

const CARD = '身份证';
/** What tells of which document a number is, beside it. */
const TYPE_KEYS: Readonly<Record<string, string>> = {
	idNum: 'idType',
	guarantorId: 'guarantorIdType',
	borrowerIdNum: 'borrowerIdType',
};

/** Whether the number at a path is that of an identity card, which has a check character. */
export function isOfCard(path: string, report: PrintedReport): boolean {
	const key = path.slice(path.lastIndexOf('.') + 1);
	const typeKey = TYPE_KEYS[key];
	if (typeKey === undefined) return false;
	const type = valueAtPath(report, path.slice(0, path.length - key.length) + typeKey);
	// The prints of the first generation name no document where it is the card.
	if (typeof type !== 'string') return path === 'idNum';
	return wordOf(['idType'], type)?.zh === CARD;
}

/**
 * Whether a text can be the number of an identity card at a path: of 18 characters the check character is right, and that of
 * the person has the birthday and gender that the report prints of them. A masked number can be any.
 */
export function isPossibleCard(text: string, path: string, report: PrintedReport): boolean {
	if (text.includes('*')) return true;
	if (/^\d{15}$/.test(text)) return birthdayOf(text) !== null;
	if (hasValidCheckCharacter(text) !== true || birthdayOf(text) === null) return false;
	if (path !== 'idNum') return true;
	const born = dayOf(normalDay(textAt(report, 'profile.birthday')));
	const gender = textAt(report, 'profile.gender');
	return (
		(born === null || born === birthdayOf(text)) &&
		(!/^[男女]/.test(gender ?? '') || gender?.[0] === genderOf(text)?.[0])
	);
}

function normalDay(printed: string | null): string | null {
	const [, year, month, day] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(printed ?? '') ?? [];
	return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
