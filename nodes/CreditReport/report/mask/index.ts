import type { ReportInput } from '../forms/reports';
import { isRecord, type Meta, type ReportRecord, type ReportValue, type ReviewEntry } from '../forms/types';
import { isFigure, isIdentifier, kindOfKey, PERSONAL_FIELDS } from './fields';
import { findNamesOfFile, maskOrigin } from './fileNames';
import { maskHeadLines } from './headLines';
import { finderOfIdentifiers, maskIdentifier } from './identifiers';
import { maskValue, type PersonalKind } from './kinds';
import { finderOfKnown, type KnownText } from './known';
import { kindOfLabel } from './labels';
import { BESIDE_VALUES, maskText, NOBODY, type Searched } from './text';

export { KINDS, type PersonalKind } from './kinds';
export { PERSONAL_FIELDS } from './fields';
export { maskFileName, maskOrigin } from './fileNames';

/**
 * Masks a parsed report in either form (docs/masking.md says what is masked, and what stays of it).
 *
 * Fields that hold personal data (`fields.ts`) are masked by their kind. In all other texts, `meta.unparsed`, `meta.warnings`
 * and the file name included, the report's own names and numbers are masked however they are spaced or widened, and so is
 * whatever has the shape of a personal number, or stands behind a label that announces one. Account, contract and report
 * numbers say which contract, not who, and stay; so do figures and dates. Pure; masking twice changes nothing.
 */
export function maskReport<Form extends ReportInput>(parsed: Form): Form {
	const { meta, ...report } = parsed;
	const masker = createMasker(parsed);
	return {
		meta: masker.meta(meta as Meta),
		...(masker.value(report as ReportRecord, '') as Omit<Form, 'meta'>),
	} as Form;
}

/** Masks texts that are said of a report, as evidence of a check quotes them: by their concrete path, else as free text. */
export function maskerOf(parsed: ReportInput): (text: string, path: string) => string {
	const masker = createMasker(parsed);
	return (text, path) => masker.quoted(text, path);
}

/** Entries of `meta` that are digests and numbers of requests: digits by chance. */
const NO_TEXT = new Set(['sha256', 'requestId']);

interface Masker {
	value(value: ReportValue, path: string): ReportValue;
	quoted(text: string, path: string): string;
	meta(meta: Meta): Meta;
}

function createMasker(parsed: ReportInput): Masker {
	const { meta: ownMeta, ...report } = parsed;
	const searched = searchedIn(report as ReportRecord, ownMeta as Meta | undefined);
	const besideValues: Searched = { ...searched, more: BESIDE_VALUES };
	const ofFile: Searched = { ...searched, more: [...BESIDE_VALUES, findNamesOfFile] };
	/** The same words come again and again in a report. */
	const seen = new Map<string, string>();

	function free(text: string): string {
		const known = seen.get(text);
		if (known !== undefined) return known;
		const masked = maskText(text, searched);
		seen.set(text, masked);
		return masked;
	}

	function leaf(text: string, path: string): string {
		const kind = PERSONAL_FIELDS[path];
		// What stays of an address may begin with the name of who lives there.
		if (kind) return kind === 'address' ? free(maskValue(kind, text)) : maskValue(kind, text);
		if (isFigure(path, text)) return text;
		return isIdentifier(path) ? maskIdentifier(text, searched) : free(text);
	}

	function value(given: ReportValue, path: string): ReportValue {
		return mapTexts(given, path, leaf);
	}

	function quoted(text: string, path: string): string {
		const pattern = patternOf(path);
		return pattern in PERSONAL_FIELDS || isIdentifier(pattern) || isFigure(pattern, text)
			? leaf(text, pattern)
			: maskText(text, besideValues);
	}

	function meta(given: Meta): Meta {
		const beside = (text: string): string => maskText(text, besideValues);
		const head = maskHeadLines(given.unparsed.map(({ text }) => text));
		const { warnings, unparsed, extra, source, review, ...others } = given;
		return {
			...(mapTexts(others as unknown as ReportRecord, '', (text, path) =>
				NO_TEXT.has(path) ? text : beside(text),
			) as unknown as typeof given),
			source: maskOrigin(source, (fileName) => maskText(fileName, ofFile)),
			warnings: warnings.map((warning) => ({
				...warning,
				message: beside(warning.message),
				...(warning.value === undefined
					? {}
					: { value: maskHeadLines([warning.value])[0] ?? quoted(warning.value, warning.path ?? '') }),
			})),
			unparsed: unparsed.map((line, index) => ({ ...line, text: head[index] ?? beside(line.text) })),
			...(review === undefined
				? {}
				: {
						review: review.map(reviewEntry),
					}),
			...(extra === undefined ? {} : { extra: maskExtra(extra, beside) }),
		};
	}

	/** Nothing masks a picture: it is left out. */
	function reviewEntry({ picture, ...entry }: ReviewEntry): ReviewEntry {
		void picture;
		return {
			...entry,
			value: quoted(entry.value, entry.path),
			alternatives: entry.alternatives.map((text) => quoted(text, entry.path)),
			...(entry.before === undefined ? {} : { before: quoted(entry.before, entry.path) }),
		};
	}

	return { value, quoted, meta };
}

/** What the report itself says of persons, in its fields and where a warning quotes one, and its numbers of accounts. */
function searchedIn(report: ReportRecord, meta: Meta | undefined): Searched {
	const texts: KnownText[] = [];
	const identifiers: string[] = [];
	const collect = (text: string, path: string): string => {
		const kind = PERSONAL_FIELDS[path];
		if (kind) texts.push({ text, kind });
		else if (isIdentifier(path)) identifiers.push(text);
		return text;
	};
	mapTexts(report, '', collect);
	for (const { path, value } of meta?.warnings ?? [])
		if (path !== undefined && value !== undefined) collect(value, patternOf(path));
	for (const { path, before } of meta?.review ?? []) if (before !== undefined) collect(before, patternOf(path));
	const known = finderOfKnown(texts);
	return {
		known,
		identifiers: finderOfIdentifiers(identifiers.filter((text) => maskIdentifier(text, { ...NOBODY, known }) === text)),
	};
}

/** `loans[3].balance` -> `loans[].balance`. */
function patternOf(path: string): string {
	return path.replace(/\[\d+\]/g, '[]');
}

/** Applies `mask` to each text with its catalogue path (`loans[].notes[].content`); personal numbers may be JSON numbers. */
function mapTexts(value: ReportValue, path: string, mask: (text: string, path: string) => string): ReportValue {
	if (typeof value === 'string') return mask(value, path);
	if (typeof value === 'number') return path in PERSONAL_FIELDS ? mask(String(value), path) : value;
	if (Array.isArray(value)) return value.map((element) => mapTexts(element, `${path}[]`, mask));
	if (!isRecord(value)) return value;
	const prefix = path === '' ? '' : `${path}.`;
	const kind = kindOfRow(value);
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [
			key,
			kind !== undefined && key === 'value' && typeof member === 'string'
				? mask(maskValue(kind, member), prefix + key)
				: mapTexts(member, prefix + key, mask),
		]),
	);
}

/** A row of a table that the contract does not know: its label says what its value is. */
function kindOfRow(row: ReportRecord): PersonalKind | undefined {
	return typeof row.label === 'string' && typeof row.value === 'string' && /[\p{L}\d]/u.test(row.value)
		? kindOfLabel(row.label)
		: undefined;
}

/** What the contract does not know, by the place it came from, or by its key. */
function maskExtra(extra: Record<string, unknown>, free: (text: string) => string): Record<string, unknown> {
	const mask = (text: string, path: string): string => {
		const kind = PERSONAL_FIELDS[path] ?? kindOfKey(path);
		return kind ? maskValue(kind, text) : free(text);
	};
	return Object.fromEntries(
		Object.entries(extra).map(([path, value]) => [path, mapExtra(value as ReportValue, patternOf(path), mask)]),
	);
}

function mapExtra(value: ReportValue, path: string, mask: (text: string, path: string) => string): ReportValue {
	if (typeof value === 'number' && kindOfKey(path) !== undefined) return mask(String(value), path);
	if (Array.isArray(value)) return value.map((element) => mapExtra(element, `${path}[]`, mask));
	if (isRecord(value))
		return Object.fromEntries(
			Object.entries(value).map(([key, member]) => [key, mapExtra(member, `${path}.${key}`, mask)]),
		);
	return mapTexts(value, path, mask);
}
