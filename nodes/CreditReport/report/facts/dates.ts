/** Calendar arithmetic on the normalised notations `YYYY-MM-DD` and `YYYY-MM`; no time zones, no clock. */

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?/;
const DAY_MS = 86_400_000;

/** The month `YYYY-MM` of a normalised date, month or date and time; null for anything else. */
export function monthOf(value: string | null): string | null {
	return ISO.test(value ?? '') ? (value ?? '').slice(0, 7) : null;
}

/** The day `YYYY-MM-DD` of a normalised date or date and time; null when there is no day. */
export function dayOf(value: string | null): string | null {
	return ISO.exec(value ?? '')?.[3] ? (value ?? '').slice(0, 10) : null;
}

/** `YYYY-MM` shifted by a number of months. */
export function addMonths(month: string, months: number): string {
	const index = monthIndex(month) + months;
	return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A day shifted back by calendar months; the day of the month is cut to the length of the month. */
export function dayMonthsBefore(day: string, months: number): string {
	const month = addMonths(day.slice(0, 7), -months);
	const lastDay = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
	return `${month}-${String(Math.min(Number(day.slice(8, 10)), lastDay)).padStart(2, '0')}`;
}

/** A day shifted by a number of days. */
export function addDays(day: string, days: number): string {
	return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A day shifted on by calendar months. */
export function dayMonthsAfter(day: string, months: number): string {
	return dayMonthsBefore(day, -months);
}

/** Months from one `YYYY-MM` to another; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
	return monthIndex(to) - monthIndex(from);
}

/** Days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Full years from a birthday to a day. */
export function yearsBetween(birthday: string, day: string): number {
	const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
	return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

function monthIndex(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
