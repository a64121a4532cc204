import sectionsFile from './sections.json';

/** Type of a leaf; how each is normalised: `../normalise.ts`. */
export type LeafType = 'text' | 'amount' | 'count' | 'date' | 'month' | 'datetime' | 'percent' | 'status24';
export type FieldType = LeafType | 'object' | 'list';

/** Kinds of personal data that have fields of their own; how each is masked: `../mask/kinds.ts`. */
export type PersonalData = 'name' | 'id' | 'phone' | 'address' | 'email' | 'plate' | 'vehicle';

export interface Field {
	key: string;
	/** Label as printed. */
	label: string;
	english: string;
	type: FieldType;
	origin: 'jd' | 'extension';
	note?: string;
	noteZh?: string;
	/** What some prints have in place of a date: its month alone, or words (长期有效). Each is a column of its own in rows. */
	alternatives?: ReadonlyArray<'month' | 'words'>;
	/** What one record of an object or a list is called in the types (`records.generated.ts`). */
	record?: string;
	/** Of a list whose rows carry a printed running number: the key it is under. */
	numberedBy?: string;
	/** The kind of personal data that stands there. Employers are none: they are what a lender looks at, and a firm is no person. */
	personal?: PersonalData;
	/** Fields of an object, or of the rows of a list. */
	fields?: Field[];
	/** Type of the elements of a list of plain values. */
	items?: LeafType;
	/** Spelling of the key on JD's wire where it differs (`"records "`). */
	wireKey?: string;
}

export interface Section {
	key: string;
	title: string;
	english: string;
	kind: 'object' | 'list';
	origin: 'jd' | 'extension';
	note?: string;
	noteZh?: string;
	/** As of a field; the header has none. */
	record?: string;
	/** As of a field. */
	numberedBy?: string;
	/** Its rows are accounts: loans and cards. */
	accounts?: true;
	/** True for the report header: its fields stand at the top level of a report. */
	topLevel?: boolean;
	fields: Field[];
}

/** Every section and field of a report: the single source of truth (docs/contract.md). */
export const SECTIONS = sectionsFile.sections as unknown as readonly Section[];

const BY_KEY = new Map(SECTIONS.map((section) => [section.key, section]));

/** @returns the section with this key, or undefined. */
export function sectionOf(key: string): Section | undefined {
	return BY_KEY.get(key);
}

/** A leaf or nested list of the catalogue with its full path: `loans[].speBusinesses[].amount`. */
export interface PathInfo {
	path: string;
	section: Section;
	field: Field;
}

/** Path prefix of a section's fields: none for the header, `profile.` for objects, `loans[].` for lists. */
export function prefixOf(section: Section): string {
	return section.topLevel ? '' : section.key + (section.kind === 'list' ? '[].' : '.');
}

/** Walks the catalogue in order and yields every field, objects and lists included. */
export function* walkPaths(): Generator<PathInfo> {
	for (const section of SECTIONS) yield* walkFields(section, section.fields, prefixOf(section));
}

function* walkFields(section: Section, fields: readonly Field[], prefix: string): Generator<PathInfo> {
	for (const field of fields) {
		const isScalarList = field.type === 'list' && !field.fields;
		yield { path: prefix + field.key + (isScalarList ? '[]' : ''), section, field };
		if (field.fields)
			yield* walkFields(section, field.fields, prefix + field.key + (field.type === 'list' ? '[].' : '.'));
	}
}

/**
 * An empty report: missing scalar null, missing object an object of nulls, missing list [].
 */
export function emptyReport(): Record<string, unknown> {
	const report: Record<string, unknown> = {};
	for (const section of SECTIONS) {
		if (section.topLevel) Object.assign(report, emptyRecord(section.fields));
		else report[section.key] = section.kind === 'list' ? [] : emptyRecord(section.fields);
	}
	return report;
}

/** An empty record of the given fields, in catalogue order. */
export function emptyRecord(fields: readonly Field[]): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	for (const field of fields) {
		if (field.type === 'list') record[field.key] = [];
		else if (field.type === 'object') record[field.key] = emptyRecord(field.fields ?? []);
		else record[field.key] = null;
	}
	return record;
}

/** The top level of a report as the fields of one record: the header's fields beside one field per section. */
export const REPORT_FIELDS: readonly Field[] = SECTIONS.flatMap((section): Field[] => {
	if (section.topLevel) return section.fields;
	const { key, title, english, note, noteZh, record, numberedBy, kind, origin, fields } = section;
	return [{ key, label: title, english, note, noteZh, record, numberedBy, type: kind, origin, fields }];
});
