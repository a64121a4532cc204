/** Resident identity numbers (GB 11643): area, birthday, sequence (odd for men), and a check character. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const FULL = /^\d{17}[\dX]$/;
const OLD = /^\d{15}$/;

/** Whether the text has the form of an identity number (18 characters, or the 15 of before 1999). Masked ones have not. */
export function isIdNumber(text: string | null): text is string {
	return text !== null && (FULL.test(text.toUpperCase()) || OLD.test(text));
}

/** Whether the check character is right; null for 15 digits, which have none, and for what is no identity number. */
export function hasValidCheckCharacter(text: string | null): boolean | null {
	const number = text?.toUpperCase() ?? '';
	if (!FULL.test(number)) return null;
	const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0);
	return CHECK_CHARACTERS[total % 11] === number[17];
}

/** The birthday `YYYY-MM-DD` in an identity number; null when it is none or the day does not exist. */
export function birthdayOf(text: string | null): string | null {
	if (!isIdNumber(text)) return null;
	const digits = text.length === 18 ? text.slice(6, 14) : `19${text.slice(6, 12)}`;
	const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
	return Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day ? null : day;
}

/** `男性` or `女性` by the sequence in an identity number; null when it is none. */
export function genderOf(text: string | null): '男性' | '女性' | null {
	if (!isIdNumber(text)) return null;
	return Number(text.length === 18 ? text[16] : text[14]) % 2 === 1 ? '男性' : '女性';
}
