import type { FieldType } from '../catalogue';
import { dayOf, monthOf } from '../facts/dates';
import type { ReportValue } from '../forms/types';
import { words, type Words } from '../words';

/**
 * What a column of rows holds, whichever edition the report is: a value of its type, or null. `words` is the text that
 * some prints have in place of a date; `list` is a nested list, as it stands in the report.
 */
export type ColumnType = 'text' | 'words' | 'number' | 'integer' | 'date' | 'month' | 'datetime' | 'list';

/** The type of the column of a field. */
export const COLUMN_TYPE_OF: Readonly<Record<Exclude<FieldType, 'object'>, ColumnType>> = {
	text: 'text',
	status24: 'text',
	amount: 'number',
	percent: 'number',
	count: 'integer',
	date: 'date',
	month: 'month',
	datetime: 'datetime',
	list: 'list',
};

interface TypeOfColumn {
	/** What stands there. */
	text: Words;
	/** Of a normalised value (`../forms/normaliseValue.ts`) what such a column holds: null when it is of another type. */
	take: (value: ReportValue) => ReportValue;
}

/** What an integer column of any database holds. */
const LARGEST_INTEGER = 2 ** 31 - 1;
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const DAY_OR_MONTH = /^(?!0000)\d{4}-\d{2}(?:-\d{2})?$/;
const DAY_AND_TIME = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

const only =
	(form: RegExp, take: (value: string) => ReportValue = (value) => value): TypeOfColumn['take'] =>
	(value) =>
		typeof value === 'string' && form.test(value) ? take(value) : null;

/** Every type of a column, for rows, docs/sections.md and docs/database.md. */
export const COLUMN_TYPES: Readonly<Record<ColumnType, TypeOfColumn>> = {
	text: {
		text: words('text', '文本'),
		take: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null),
	},
	words: {
		text: words('the words in place of a date (`长期有效`)', '代替日期的文字（如“长期有效”）'),
		take: only(/^\D+$/),
	},
	number: {
		text: words('a number', '数值'),
		take: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null),
	},
	integer: {
		text: words('a whole number of at most 32 bits', '整数（32 位以内）'),
		take: (value) => (Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST_INTEGER ? value : null),
	},
	date: { text: words('a day, `YYYY-MM-DD`', '日期，YYYY-MM-DD'), take: only(DAY, dayOf) },
	month: { text: words('a month, `YYYY-MM`', '月份，YYYY-MM'), take: only(DAY_OR_MONTH, monthOf) },
	datetime: {
		text: words('day and time as printed, `YYYY-MM-DDTHH:mm:ss`, no zone', '日期与时间，YYYY-MM-DDTHH:mm:ss，不含时区'),
		take: only(DAY_AND_TIME),
	},
	list: { text: words('a nested list', '嵌套列表'), take: (value) => (Array.isArray(value) ? value : null) },
};
