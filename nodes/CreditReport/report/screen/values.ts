import { chineseWord } from '../rows/chineseWords';
import type { Indicator, IndicatorValue, Unit } from '../indicators';
import { UNITS } from '../rows/units';

/** What can be asked of an indicator follows from its kind of value. */
export type ValueKind = 'number' | 'text' | 'date' | 'flag';

const KINDS: Partial<Record<Unit, ValueKind>> = { text: 'text', date: 'date', 'yes/no': 'flag' };

/** The kind of value that an indicator of this unit has: a number unless its unit says otherwise. */
export function kindOf(unit: Unit): ValueKind {
	return KINDS[unit] ?? 'number';
}

const DATE = /^(\d{4})(?:-|\.|\/|年)(\d{1,2})(?:月$|$|(?:-|\.|\/|月)(\d{1,2})日?(?=$|[T ]))/;

/** A date or month in any usual notation as `YYYY-MM-DD` or `YYYY-MM`; null when it is none. */
export function dateIn(text: string): string | null {
	const [, year, month = '', day] = DATE.exec(text.normalize('NFKC').trim()) ?? [];
	if (
		year === undefined ||
		Number(month) < 1 ||
		Number(month) > 12 ||
		(day !== undefined && (Number(day) < 1 || Number(day) > 31))
	)
		return null;
	return [year, month, day]
		.filter((part) => part !== undefined)
		.map((part) => part.padStart(2, '0'))
		.join('-');
}

/** Texts are compared without regard to width, case and blanks around them. */
export function comparable(text: string): string {
	return text.normalize('NFKC').trim().toLowerCase();
}

/** As they are said in a sentence: 7个月, where a header has 月. */
const UNITS_ZH: typeof UNITS = { ...UNITS, months: '个月' };
/** Units that are read with their number: the others stand in the name of the indicator. */
const UNITS_EN: typeof UNITS = { CNY: ' CNY', '%': ' %' };

/** What a sentence puts behind a number of this unit; nothing where the unit stands in the name of the indicator. */
export function unitText(unit: Unit, language: 'zh' | 'english'): string {
	return (language === 'zh' ? UNITS_ZH : UNITS_EN)[unit] ?? '';
}

/** A value of an indicator as a sentence says it; in Chinese its codes are words. */
export function valueText(
	value: IndicatorValue,
	{ id, unit }: Pick<Indicator, 'id' | 'unit'>,
	language: 'zh' | 'english',
): string {
	if (value === null) return language === 'zh' ? '未知' : 'not known';
	if (typeof value === 'number')
		return value.toLocaleString('en-US', { maximumFractionDigits: 2 }) + unitText(unit, language);
	if (language === 'zh') return chineseWord(id, value) as string;
	return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}
