import type { LeafType } from '../catalogue';

/** How one printed value reads in normalised form; `fits` is false when it had to stay as it is. */
export interface NormalisedValue {
	value: unknown;
	fits: boolean;
	/** The number was printed in another form than digits, thousands commas and a point: worth a look. */
	isRepaired?: boolean;
}

const DASHES = /^[-‐‑‒–—―−]+$/u;
const MOST_DASHES = 4;
/** `1199`, `1,199`, `1,234,567.80`; a comma anywhere else is not a thousands comma. */
const DECIMAL = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const YEAR_MONTH = /^(\d{4})[-./年](\d{1,2})月?$/;
const YEAR_MONTH_DAY = /^(\d{4})([-./年])(\d{1,2})([-./月])(\d{1,2})日?$/;
/** `0000.00`: the print has no month, or no day, and fills its place with zeros. */
const NO_DATE = /^0{4}[-./年]00?(?:月|[-./月]00?日?)?$/;
const TIME = /^(\d{1,2}):(\d{2}):(\d{2})$/;
/** Every code of the repayment and payment tables; which of them an edition uses is not a matter of form. */
const STATUS24 = /^[/*#\dNMABCDGZ]{24}$/;
/** Decimal digits that a double always keeps apart. */
const SAFE_DIGITS = 15;

/** `--`, `——`, `—` and the empty string: nothing is printed there. They are never 0. */
export function isBlank(text: string): boolean {
	const trimmed = text.trim();
	return trimmed === '' || (trimmed.length <= MOST_DASHES && DASHES.test(trimmed.normalize('NFKC')));
}

/**
 * Normalises one leaf by its type (docs/contract.md, "Printed and normalised values").
 * Blank strings become null. What does not fit its type comes back unchanged with `fits: false`. Never throws;
 * applying it to its own result changes nothing.
 */
export function normaliseValue(raw: unknown, type: LeafType): NormalisedValue {
	if (raw === null || raw === undefined) return { value: null, fits: true };
	if (typeof raw === 'string') return isBlank(raw) ? { value: null, fits: true } : BY_TYPE[type](raw);
	return { value: raw, fits: typeof raw === 'number' && NUMBER_FITS[type](raw) };
}

/** Full width to half width, the minus sign to a hyphen, no white space at the ends. */
function plain(text: string): string {
	return text.normalize('NFKC').replace(/−/g, '-').trim();
}

/** A number as {@link plain} text, with any dash in front for its minus and the Chinese list comma for its comma. */
function plainNumber(text: string): string {
	return plain(text)
		.replace(/^[‐‑‒–—](?=\d)/u, '-')
		.replace(/(?<=\d)、(?=\d{3})/g, ',');
}

const keep = (value: unknown): NormalisedValue => ({ value, fits: false });
const fit = (value: unknown): NormalisedValue => ({ value, fits: true });

/** @returns the number a decimal notation stands for, or null when a double cannot hold it exactly. */
function toNumber(text: string): number | null {
	const match = DECIMAL.exec(text.replace(/\s/g, ''));
	if (!match) return null;
	const [, sign = '', whole = '', fraction = ''] = match;
	const digits = whole.replace(/,/g, '').replace(/^0+/, '');
	const decimals = fraction.replace(/(?<!0)0+$/, '');
	const value = Number(`${sign}${digits || '0'}.${decimals || '0'}`);
	const isExact = decimals === '' ? Number.isSafeInteger(value) : digits.length + decimals.length <= SAFE_DIGITS;
	return isExact ? value + 0 : null;
}

/** A number as prints usually write it. */
const USUAL = /^[-+−]?\d[\d,]*(?:\.\d+)?$/;
/** Words and signs of a currency around an amount, after {@link plain}. */
const CURRENCY = /^(?:人民币|RMB|CNY|¥)|(?:人民币)?[元圆]整?$/gi;

/** Full-width digits, signs, commas and points, blanks, and, around an amount, words of a currency: repaired, and told so. */
function repairable(raw: string, value: number | null): NormalisedValue {
	if (value === null) return keep(raw);
	return USUAL.test(raw) ? fit(value) : { ...fit(value), isRepaired: true };
}

/** What most amounts and counts look like: nothing to repair. */
const DIGITS_ALONE = /^\d{1,15}$/;

function amount(raw: string): NormalisedValue {
	if (DIGITS_ALONE.test(raw)) return fit(Number(raw));
	return repairable(raw, toNumber(plainNumber(plain(raw).replace(CURRENCY, ''))));
}

function count(raw: string): NormalisedValue {
	if (DIGITS_ALONE.test(raw)) return fit(Number(raw));
	const value = toNumber(plainNumber(raw));
	return repairable(raw, value !== null && Number.isInteger(value) ? value : null);
}

function percent(raw: string): NormalisedValue {
	const value = toNumber(plain(raw).replace(/(?<!\s)\s*%$/, ''));
	return value === null ? keep(raw) : fit(value);
}

function pad(number: string): string {
	return number.padStart(2, '0');
}

function toMonth(text: string): string | null {
	const [, year = '', month = ''] = YEAR_MONTH.exec(text) ?? [];
	return year !== '' && isMonth(month) ? `${year}-${pad(month)}` : null;
}

/** Separators must be of one style: `2018.01.20`, `2018年1月20日`, `2018-01-20`. */
function toDate(text: string): string | null {
	const match = YEAR_MONTH_DAY.exec(text);
	if (!match) return null;
	const [, year = '', first = '', month = '', second = '', day = ''] = match;
	const sameStyle = first === '年' ? second === '月' : first === second;
	return sameStyle && isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

function isMonth(month: string): boolean {
	return Number(month) >= 1 && Number(month) <= 12;
}

function isDay(year: string, month: string, day: string): boolean {
	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return isMonth(month) && Number(day) >= 1 && Number(day) <= lastDay;
}

function month(raw: string): NormalisedValue {
	const text = plain(raw).replace(/\s/g, '');
	if (NO_DATE.test(text)) return fit(null);
	const value = toMonth(text);
	return value === null ? keep(raw) : fit(value);
}

/** A month alone stays a month; a word such as 长期有效 is a legitimate value. */
function date(raw: string): NormalisedValue {
	const text = plain(raw).replace(/\s/g, '');
	if (NO_DATE.test(text)) return fit(null);
	const value = toDate(text) ?? toMonth(text);
	if (value !== null) return fit(value);
	return /\d/.test(text) ? keep(raw) : fit(raw);
}

function datetime(raw: string): NormalisedValue {
	const text = plain(raw);
	const split = /\d{1,2}:\d{2}:\d{2}$/.exec(text);
	const [, hour = '', minute = '', second = ''] = TIME.exec(split?.[0] ?? '') ?? [];
	const day = split ? toDate(text.slice(0, split.index).replace(/[\sT]/g, '')) : null;
	const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
	return day !== null && isTime ? fit(`${day}T${pad(hour)}:${minute}:${second}`) : keep(raw);
}

const BY_TYPE: Record<LeafType, (raw: string) => NormalisedValue> = {
	text: fit,
	amount,
	count,
	date,
	month,
	datetime,
	percent,
	status24: (raw) => ({ value: raw, fits: STATUS24.test(plain(raw)) }),
};

/** Whether a value that is a number already (a normalised report, or JSON of an API) fits its type. */
const NUMBER_FITS: Record<LeafType, (value: number) => boolean> = {
	text: () => true,
	amount: Number.isFinite,
	count: Number.isSafeInteger,
	percent: Number.isFinite,
	date: () => false,
	month: () => false,
	datetime: () => false,
	status24: () => false,
};
