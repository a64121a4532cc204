import type { FieldType } from '../catalogue';
import type { Unit } from '../indicators/family';

/** Units of indicators in Chinese, as they stand in a column header; texts, dates and yes or no have none. */
export const UNITS: Readonly<Partial<Record<Unit, string>>> = {
	accounts: '个',
	records: '条',
	inquiries: '次',
	institutions: '家',
	CNY: '元',
	'%': '%',
	months: '月',
	days: '天',
	level: '级',
	years: '岁',
	lines: '行',
	points: '分',
};

/** Units of the types of fields, which say less: a count may be of anything. */
export const FIELD_UNITS: Readonly<Partial<Record<FieldType, string>>> = { amount: '元', percent: '%' };

/** `贷款余额（元）` */
function withUnit(label: string, unit: string | undefined): string {
	return unit === undefined ? label : `${label}（${unit}）`;
}

/**
 * What the columns of a flat row are called: keys that stay the same for good, these in snake case for databases, the
 * Chinese labels, or these with units.
 */
export type Headers = 'key' | 'snake' | 'zh' | 'zhUnits';

/** A key as a name that SQL needs no quotes for: `latestRepayment.repayDate` is `latest_repayment_repay_date`. */
export function snakeCase(key: string): string {
	return key
		.replace(/\./g, '_')
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
		.toLowerCase();
}

/** The name of a column. */
export function headerOf(
	{ key, zh, unit }: { key: string; zh: string; unit?: string | undefined },
	headers: Headers,
): string {
	if (headers === 'key') return key;
	if (headers === 'snake') return snakeCase(key);
	return headers === 'zh' ? zh : withUnit(zh, unit);
}
