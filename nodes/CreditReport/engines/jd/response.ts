import { emptyRecord, emptyReport, SECTIONS, type Field } from '../../report/catalogue';
import type { PrintedReport } from '../../report/forms/reports';
import type { Warning } from '../../report/forms/types';
import { isRecord, unwrapJson } from './envelope';
import { nameOf } from './json';

/** A report made of JD's `structured_result`, and what did not fit into it. */
export interface Adapted {
	/** Complete and in printed form: each leaf is JD's string or null. */
	report: PrintedReport;
	warnings: Warning[];
	/** Values without a place in the contract, by concrete path: `loans[0].foo`. */
	extra: Record<string, unknown>;
}

type Row = Record<string, unknown>;

/**
 * What somebody put in the place of characters that he could not read, also when that was read as GBK; halves of one; and
 * controls, which UTF-8 gives when it is read as Latin-1. No name is written so.
 */
const LOST = /[\ufffd\p{Cs}\x80-\x9f]|锟斤拷/u;

/** A place in the answer: `path` as it is, `pattern` without row numbers. */
interface Place {
	path: string;
	pattern: string;
}

/** The whole report as one record: header fields and sections are both keys of it. */
const ROOT: readonly Field[] = SECTIONS.flatMap((section): readonly Field[] =>
	section.topLevel
		? section.fields
		: [
				{
					key: section.key,
					label: section.title,
					english: section.english,
					type: section.kind,
					origin: section.origin,
					fields: section.fields,
				},
			],
);

/**
 * Fits JD's answer into the contract. Keys are matched whatever their case and surrounding space (`IDType`,
 * `"records "`), numbers become strings, one row stands for a list of one, and JSON strings are unwrapped.
 * What has no place, a text with lost characters, and the second of two values under one key are kept in `extra` with a
 * warning; nothing is guessed and nothing is dropped.
 */
export function adaptResult(structured: unknown): Adapted {
	const result = unwrapJson(structured);
	const adapter = new Adapter();
	const report = emptyReport();
	if (isRecord(result)) adapter.fill(report, result, ROOT, { path: '', pattern: '' });
	else if (result !== undefined && result !== null)
		adapter.setAside(result, { path: 'structured_result', pattern: 'structured_result' }, 'VALUE_DOES_NOT_FIT');
	if (!isRecord(result) || Object.keys(result).length === 0) {
		adapter.warn({
			code: 'EMPTY_RESULT',
			message:
				'JD returned no data for this report. It reads first-generation reports; the engine Local also reads newer ones.',
		});
	}
	return { report: report as PrintedReport, warnings: adapter.warnings, extra: Object.fromEntries(adapter.extra) };
}

class Adapter {
	readonly warnings: Warning[] = [];
	readonly extra = new Map<string, unknown>();
	private readonly warned = new Set<string>();

	fill(target: Row, source: Row, fields: readonly Field[], place: Place): void {
		const { byName } = namesOf(fields);
		const taken = new Set<string>();
		for (const [key, value] of inOrderOfTrust(source, fields)) {
			const field = byName.get(nameOf(key));
			if (field && isNothing(value)) continue;
			if (field && !taken.has(field.key)) {
				taken.add(field.key);
				this.put(target, value, field, inside(place, field.key));
			} else this.setAside(value, inside(place, key), 'UNKNOWN_KEY');
		}
	}

	private put(target: Row, raw: unknown, field: Field, place: Place): void {
		if (field.type === 'object') this.putObject(target, unwrapJson(raw), field, place);
		else if (field.type === 'list') this.putList(target, unwrapJson(raw), field, place);
		else if (isLeaf(raw) && !LOST.test(String(raw))) target[field.key] = String(raw);
		else this.setAside(raw, place, 'VALUE_DOES_NOT_FIT');
	}

	private putObject(target: Row, value: unknown, field: Field, place: Place): void {
		const record = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
		if (isRecord(record)) this.fill(target[field.key] as Row, record, field.fields ?? [], place);
		else if (!isAbsent(value)) this.setAside(value, place, 'VALUE_DOES_NOT_FIT');
	}

	private putList(target: Row, value: unknown, field: Field, place: Place): void {
		if (isAbsent(value)) return;
		const values: unknown[] = Array.isArray(value) ? value : [value];
		const list: unknown[] = [];
		values.forEach((element, index) => {
			const at = { path: `${place.path}[${index}]`, pattern: `${place.pattern}[]` };
			if (field.fields && isRecord(element)) {
				const row = emptyRecord(field.fields);
				this.fill(row, element, field.fields, at);
				list.push(row);
			} else if (!field.fields && isLeaf(element) && !LOST.test(String(element))) list.push(String(element));
			else if (!isAbsent(element)) this.setAside(element, at, 'VALUE_DOES_NOT_FIT');
		});
		target[field.key] = list;
	}

	/** Keeps every value, but warns only once for all rows of a list. */
	setAside(value: unknown, place: Place, code: 'UNKNOWN_KEY' | 'VALUE_DOES_NOT_FIT'): void {
		this.extra.set(place.path, value);
		if (this.warned.has(place.pattern)) return;
		this.warned.add(place.pattern);
		const why =
			code === 'UNKNOWN_KEY'
				? 'is not known'
				: isLeaf(value) && LOST.test(String(value))
					? 'holds characters that were lost before it came'
					: 'does not have the expected shape';
		this.warn({
			code,
			path: place.path,
			message: `What JD returned at ${place.pattern} ${why}; it is kept in meta.extra`,
		});
	}

	warn(warning: Warning): void {
		this.warnings.push(warning);
	}
}

/** Keys spelled exactly as in the contract come first, so that a variant beside one never wins. */
function inOrderOfTrust(source: Row, fields: readonly Field[]): Array<[string, unknown]> {
	const { exact } = namesOf(fields);
	return Object.entries(source).sort(([a], [b]) => Number(exact.has(b)) - Number(exact.has(a)));
}

interface Names {
	byName: ReadonlyMap<string, Field>;
	exact: ReadonlySet<string>;
}

const NAMES = new WeakMap<readonly Field[], Names>();

/** The names of fields. Kept: an answer has many records of the same few kinds. */
function namesOf(fields: readonly Field[]): Names {
	const names = NAMES.get(fields) ?? {
		byName: new Map(fields.map((field) => [nameOf(field.key), field])),
		exact: new Set(fields.map((field) => field.key)),
	};
	NAMES.set(fields, names);
	return names;
}

function inside(place: Place, key: string): Place {
	const join = (base: string) => (base === '' ? key : `${base}.${key}`);
	return { path: join(place.path), pattern: join(place.pattern) };
}

function isLeaf(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isNothing(value: unknown): value is null | undefined {
	return value === null || value === undefined;
}

/** What the report prints, or JD sends, in place of a block without data. */
function isAbsent(value: unknown): boolean {
	return isNothing(value) || value === '' || value === '--' || (Array.isArray(value) && value.length === 0);
}
