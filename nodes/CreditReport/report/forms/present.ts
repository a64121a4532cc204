import { REPORT_FIELDS, type Field } from '../catalogue';
import { markCanonical } from './canonical';
import { maskReport } from '../mask';
import { normaliseReport, type Normalisation } from './normalise';
import type {
	EvidenceReport,
	NormalisedReport,
	Parsed,
	ParsedReport,
	PresentedAs,
	PresentOptions,
	PrintedReport,
} from './reports';
import { isRecord, type Completeness, type Meta, type ReportRecord, type ReportValue } from './types';

export type { PresentOptions } from './reports';

/** What a parser hands over: a report in both forms, what is known about it, and where its values stand. */
export interface ParseResult {
	/** In printed form, complete: every key of the contract is there. */
	report: PrintedReport;
	meta: Omit<Meta, 'values'>;
	evidence?: EvidenceReport;
	/** The same in normalised form, where the parser needs it itself: it is made once. */
	normalised?: Normalisation;
}

/**
 * Turns a parser's result into the output of the operation Parse: `meta`, `evidence` when there is one, then every key
 * of the contract in catalogue order. Values that do not fit their type are warnings in `meta.warnings` in every form.
 */
export function present<const Options extends PresentOptions = object>(
	result: ParseResult,
	options?: Options,
): PresentedAs<Options>;
export function present(result: ParseResult, options: PresentOptions = {}): ParsedReport {
	const { report: printed, normalised = normaliseReport(printed) } = result;
	const values = options.jdCompatible ? 'printed' : (options.values ?? 'normalised');
	const completeness = options.jdCompatible ? completenessInJd(result.meta, printed) : result.meta.completeness;
	const meta: Meta = {
		...result.meta,
		completeness,
		values,
		warnings: [...result.meta.warnings, ...normalised.warnings],
	};
	const report = values === 'printed' ? printed : normalised.report;
	const keys = options.jdCompatible ? jdRecord(report, REPORT_FIELDS) : report;
	const parsed = {
		meta,
		...(result.evidence === undefined ? {} : { evidence: result.evidence }),
		...(options.leaveOutEmpty ? withoutEmpty(keys) : keys),
	} as ParsedReport;
	if (options.mask) return maskReport(parsed);
	return values === 'printed' || options.leaveOutEmpty ? parsed : markCanonical(parsed as Parsed<NormalisedReport>);
}

/**
 * Of what the keys of the JD API leave out it is not known any more that nothing was there. They are those of the first
 * generation: of a report of the second no section is whole under them.
 */
function completenessInJd({ completeness, generation }: ParseResult['meta'], report: ReportRecord): Completeness[] {
	const leftOut = REPORT_FIELDS.filter(({ origin, key }) => origin !== 'jd' && !isEmpty(report[key])).map(
		({ key }) => key,
	);
	const isWhole = ({ section }: Completeness): boolean => generation !== 2 && !leftOut.includes(section);
	const told = completeness.map((entry): Completeness =>
		entry.status !== 'complete' || isWhole(entry) ? entry : { ...entry, status: 'unknown' },
	);
	const untold = leftOut.filter((section) => told.length > 0 && !told.some((entry) => entry.section === section));
	return [
		...told,
		...untold.map((section): Completeness => ({
			section,
			expected: null,
			read: 0,
			basis: 'document',
			status: 'unknown',
		})),
	];
}

/** The fields of origin `jd` alone, under their wire keys. */
function jdRecord(record: ReportRecord, fields: readonly Field[]): ReportRecord {
	return Object.fromEntries(
		fields
			.filter((field) => field.origin === 'jd')
			.map((field) => [field.wireKey ?? field.key, jdValue(record[field.key] ?? null, field.fields)]),
	);
}

function jdValue(value: ReportValue, fields: readonly Field[] | undefined): ReportValue {
	if (!fields) return value;
	if (Array.isArray(value)) return value.map((row) => jdValue(row, fields));
	return isRecord(value) ? jdRecord(value, fields) : value;
}

function withoutEmpty(report: ReportRecord): ReportRecord {
	return Object.fromEntries(Object.entries(report).filter(([, value]) => !isEmpty(value)));
}

/** Null, `[]`, and objects and lists of nothing but these. */
export function isEmpty(value: ReportValue | undefined): boolean {
	if (value === null || value === undefined) return true;
	if (Array.isArray(value)) return value.every(isEmpty);
	return isRecord(value) && Object.values(value).every(isEmpty);
}
