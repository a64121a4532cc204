import type { CellObject } from 'write-excel-file/node';

import type { ColumnType } from '../../report/rows/columnTypes';
import type { Cell } from '../view';
import { BODY, WRAPPED, type Style } from './styles';
import { cellText } from './text';

/** A cell of the workbook; null is an empty one. */
export type SheetCell = CellObject | null;

/** Excel counts 1900 as a leap year: serial numbers are right from here on. */
const FIRST_DAY = Date.UTC(1900, 2, 1);
const AMOUNT = '#,##0';
const CENTS = '#,##0.00';
const DATE_FORMATS: Partial<Record<ColumnType, string>> = {
	date: 'yyyy-mm-dd',
	month: 'yyyy-mm',
	datetime: 'yyyy-mm-dd hh:mm:ss',
};

/** A text, always as a string: no cell is a formula. */
export function textCell(text: string | null, style: Style = WRAPPED): SheetCell {
	return text === null || text === ''
		? emptyCell(style)
		: { ...style, value: cellText(text), type: String, format: '@' };
}

/** Thousands set off, cents where there are any, a unit of ours behind it. */
export function numberFormat(value: number, unit = ''): string {
	return (Number.isInteger(value) ? AMOUNT : CENTS) + (unit === '' ? '' : `"${unit}"`);
}

/** A number with thousands set off; a format of its own where one is given. */
export function numberCell(value: number | null, style: Style = BODY, format?: string): SheetCell {
	if (value === null || !Number.isFinite(value)) return emptyCell(style);
	return { ...style, value, type: Number, format: format ?? numberFormat(value) };
}

/** A day, a month or a day and time as a date, without a time zone; as text where it is none that Excel knows. */
export function dateCell(text: string, type: ColumnType = 'date', style: Style = BODY): SheetCell {
	const value = dayOf(text);
	if (value === null) return textCell(text, style);
	// The right end is where numbers and dates stand; left is where a column of text and dates lines up.
	return { align: 'left', ...style, value, type: Date, format: DATE_FORMATS[type] ?? 'yyyy-mm-dd' };
}

/** A value of a column of the view. */
export function valueCell(value: Cell, type: ColumnType, unit: string | null, style: Style = {}): SheetCell {
	if (value === null) return emptyCell(style);
	if (typeof value === 'number') {
		const aligned: Style = { ...BODY, align: 'right', indent: style.align === undefined ? 1 : 0, ...style };
		return unit === '%' ? numberCell(value / 100, aligned, '0.00%') : numberCell(value, aligned);
	}
	return type in DATE_FORMATS
		? dateCell(value, type, { ...BODY, ...style })
		: textCell(value, { ...WRAPPED, ...style });
}

function emptyCell(style: Style): SheetCell {
	return style.backgroundColor === undefined ? null : { ...style };
}

const DAY_AND_TIME = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}):(\d{2}))?)?$/;

/** A date whose UTC fields are those of the text: what the library turns into a serial number. */
function dayOf(text: string): Date | null {
	const match = DAY_AND_TIME.exec(text);
	if (!match) return null;
	const [year, month, day = 1, hours = 0, minutes = 0, seconds = 0] = match
		.slice(1)
		.map((part) => (part ? Number(part) : undefined));
	const date = new Date(Date.UTC(year!, month! - 1, day, hours, minutes, seconds));
	const isReal = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day && date.getUTCHours() === hours;
	return isReal && date.getTime() >= FIRST_DAY ? date : null;
}
