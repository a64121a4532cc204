import { isRecord, type Meta, type ParsedReport, type ReportRecord, type ReportValue } from './types';
import { COMPOUND_SURNAMES, PERSONAL_FIELDS, type PersonalKind } from './personalFields';

/** Identity card numbers of 18 and 15 characters, and any other run of just as many digits. */
const ID_NUMBER = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15})(?![\dA-Za-z])/g;
/** Inside report values: only what has a birthday where identity cards have it, so that account numbers stay usable. */
const ID_NUMBER_WITH_BIRTHDAY =
	/(?<!\d)[1-9]\d{5}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?!\d)/g;
const PHONE = /(?<!\d)(?:(?:86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}-\d{7,8}(?:-\d{1,6})?)(?!\d)/g;
const CITY = /^(?:.{2,6}?(?:省|自治区))?[^省县区镇乡街道路号]{1,10}?(?:市|地区|自治州|盟)(?!场)|^(?:.{2,6}?(?:省|自治区))?[^省市县区镇乡街道路号]{1,10}?州/u;
const PROVINCE = /^.{2,8}?(?:省|自治区|特别行政区)/u;

/**
 * Masks a parsed report in either form: identity numbers keep their last four characters, names the family name, phone
 * numbers the first three and last four digits, addresses the city, e-mail addresses the first letter and the domain.
 * Which fields these are is data: `personalFields.ts`. In all other texts, `meta.unparsed` and `meta.warnings`
 * included, the same names and numbers and whatever has their shape are masked. Account, contract and report numbers are
 * identifiers of contracts, not of a person, and stay. Masking twice changes nothing.
 */
export function maskReport(parsed: ParsedReport): ParsedReport {
	const { meta, ...report } = parsed;
	const known = knownPersonalTexts(report);
	const masked = maskValue(report, '', (text, path) => maskText(text, path, known)) as ReportRecord;
	return { meta: maskMeta(meta, known), ...masked } as ParsedReport;
}

/** Masks texts that are said of a report, as evidence of a check quotes them, by the report's own names and numbers. */
export function maskerOf(parsed: ParsedReport): (text: string, path: string) => string {
	const known = knownPersonalTexts(parsed);
	return (text, path) => maskWarned(text, path, (free) => maskFreeText(free, known, ID_NUMBER));
}

/** One masking rule per kind of personal data. Pure; applying it twice changes nothing. */
export const MASKS: Record<PersonalKind, (text: string) => string> = {
	id: (text) => (text.length > 4 ? stars(text.length - 4) + text.slice(-4) : stars(text.length)),
	name: (text) => {
		const kept = keptOfName(text);
		return kept + stars([...text].length - [...kept].length);
	},
	phone: maskPhone,
	address: maskAddress,
	email: (text) => text.replace(/^(.).*?(@|$)/u, '$1***$2'),
};

function stars(count: number): string {
	return '*'.repeat(Math.max(0, count));
}

/** The family name; of a name in Latin letters, whose order is not known, the first letter. */
function keptOfName(name: string): string {
	const compound = COMPOUND_SURNAMES.find((surname) => name.startsWith(surname) && name.length > surname.length);
	return compound ?? [...name][0] ?? '';
}

/** First three and last four digits; of a number too short for that, the last two. */
function maskPhone(text: string): string {
	const total = text.replace(/[^\d*]/g, '').length;
	const [head, tail] = total > 7 ? [3, 4] : [0, 2];
	let seen = 0;
	return text.replace(/[\d*]/g, (digit) => {
		seen += 1;
		return seen <= head || seen > total - tail ? digit : '*';
	});
}

function maskAddress(text: string): string {
	const kept = CITY.exec(text)?.[0] ?? PROVINCE.exec(text)?.[0] ?? [...text].slice(0, 6).join('');
	return kept === text || text === `${kept}****` ? text : `${kept}****`;
}

type MaskOne = (text: string, path: string) => string;

/** Applies `maskOne` to each text with its catalogue path (`loans[].notes[].content`). */
function maskValue(value: ReportValue, path: string, maskOne: MaskOne): ReportValue {
	if (typeof value === 'string') return maskOne(value, path);
	if (typeof value === 'number') return path in PERSONAL_FIELDS ? maskOne(String(value), path) : value;
	if (Array.isArray(value)) return value.map((element) => maskValue(element, `${path}[]`, maskOne));
	if (!isRecord(value)) return value;
	const prefix = path === '' ? '' : `${path}.`;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, maskValue(member, prefix + key, maskOne)]));
}

function maskText(text: string, path: string, known: ReadonlyMap<string, string>): string {
	const kind = PERSONAL_FIELDS[path];
	return kind ? MASKS[kind](text) : maskFreeText(text, known, ID_NUMBER_WITH_BIRTHDAY);
}

function maskFreeText(text: string, known: ReadonlyMap<string, string>, idNumber: RegExp): string {
	let masked = text;
	for (const [plain, replacement] of known) masked = masked.replaceAll(plain, replacement);
	return masked.replace(idNumber, MASKS.id).replace(PHONE, MASKS.phone);
}

/** The report's own personal texts (long enough to mean something) and what stands for them, longest first. */
function knownPersonalTexts(report: ReportRecord): Map<string, string> {
	const known = new Map<string, string>();
	maskValue(report, '', (text, path) => {
		const kind = PERSONAL_FIELDS[path];
		if (kind && text.length >= (kind === 'name' ? 2 : 6) && /[^\s*–—-]/.test(text)) known.set(text, MASKS[kind](text));
		return text;
	});
	return new Map([...known].sort(([a], [b]) => b.length - a.length));
}

function maskMeta(meta: ParsedReport['meta'], known: ReadonlyMap<string, string>): ParsedReport['meta'] {
	const mask = (text: string): string => maskFreeText(text, known, ID_NUMBER);
	const warnings: Meta['warnings'] = meta.warnings.map((warning) => ({
		...warning,
		message: mask(warning.message),
		...(warning.value === undefined ? {} : { value: maskWarned(warning.value, warning.path, mask) }),
	}));
	const fileName = meta.source.fileName === undefined ? {} : { fileName: mask(meta.source.fileName) };
	return {
		...meta,
		source: { ...meta.source, ...fileName },
		warnings,
		unparsed: meta.unparsed.map((line) => ({ ...line, text: mask(line.text) })),
		...(meta.extra === undefined ? {} : { extra: maskValue(meta.extra as ReportRecord, '', mask) as Record<string, unknown> }),
	};
}

/** A warning quotes the value of a field, so the field's own rule applies to it. */
function maskWarned(value: string, path: string | undefined, mask: (text: string) => string): string {
	const kind = PERSONAL_FIELDS[(path ?? '').replace(/\[\d+\]/g, '[]')];
	return kind ? MASKS[kind](value) : mask(value);
}
