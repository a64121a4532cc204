import type { LeafType } from '../../nodes/CreditReport/report/catalogue';
import { isRecord } from '../../nodes/CreditReport/report/forms/types';

/** The form in which values are compared: what reads the same to a person is the same. Empty for what says nothing (`--`, null). */
export function canonical(value: unknown, type: LeafType): string {
	if (Array.isArray(value) || isRecord(value)) return JSON.stringify(value);
	const text = plain(value);
	if (text === '') return '';
	switch (type) {
		case 'amount':
		case 'count':
			return numberOf(text) ?? text;
		case 'percent':
			return numberOf(text.replace(/%+$/, '')) ?? text;
		case 'date':
		case 'month':
		case 'datetime':
			return timeOf(text.replace(/(\d)日(?=\d{1,2}:)/, '$1T')) ?? text;
		default:
			return text;
	}
}

const DASHES = /[—–－‐‑‒―−﹣ー─━]/g;
/** Signs that prints use for one another. */
const SAME: ReadonlyArray<readonly [RegExp, string]> = [
	[/帐/g, '账'],
	[/[“”]/g, '"'],
	[/[‘’]/g, "'"],
	[/[・•‧]/g, '·'],
	[/〔/g, '['],
	[/〕/g, ']'],
	[/~/g, '-'],
];

function plain(value: unknown): string {
	if (value === null || value === undefined) return '';
	const text = String(value).normalize('NFKC').replace(/\s+/g, '').replace(DASHES, '-');
	const same = SAME.reduce((made, [signs, one]) => made.replace(signs, one), text);
	return /^-+$/.test(same) ? '' : same;
}

function numberOf(text: string): string | undefined {
	const digits = text
		.replaceAll(',', '')
		.replace(/^(?:人民币|RMB|¥)/, '')
		.replace(/(?:元|期|个月|笔|次)$/, '');
	const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
	if (whole === '') return undefined;
	const cents = fraction.replace(/0+$/, '');
	const bare = (whole.replace(/^0+/, '') || '0') + (cents && `.${cents}`);
	return bare === '0' ? bare : sign + bare;
}

const SPELT =
	/^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?(?:[T日]?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.0+)?)?Z?)?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;

function timeOf(text: string): string | undefined {
	const parts = (SPELT.exec(text) ?? DIGITS.exec(text))?.slice(1).filter((part) => part !== undefined);
	if (!parts) return undefined;
	const [year, month, day, hour, minute, second = '00'] = parts.map((part) => part.padStart(2, '0'));
	return [`${year}-${month}`, day && `-${day}`, minute && `T${hour}:${minute}:${second}`].filter(Boolean).join('');
}
