import type * as Zod from 'zod/v4';

import { CreditReportError } from '../../errors/CreditReportError';
import { REPORT_FIELDS, type Field } from '../catalogue';
import type { ParsedReport } from './reports';

/** The bundler turns this call into code that runs on first use: most operations never need zod. */
declare const require: (id: 'zod/v4') => typeof Zod;

let schema: Zod.ZodType | undefined;

/**
 * Takes JSON, for instance of an item that another node passed on, as what the operation Parse put out, in any of its
 * forms (normalised, as printed, JD-compatible, without empty sections, masked). Nothing is changed, unknown keys stay.
 * @throws CreditReportError NOT_A_PARSED_REPORT; it names the path that does not fit, never a value.
 */
export function asParsedReport(json: unknown): ParsedReport {
	schema ??= parsedReportSchema(require('zod/v4'));
	const result = schema.safeParse(json);
	if (result.success) return json as ParsedReport;
	const path = result.error.issues[0]?.path.map(String).join('.') ?? '';
	throw new CreditReportError(
		'NOT_A_PARSED_REPORT',
		path === '' ? {} : { message: `The item is not a parsed report: "${path}" does not fit` },
	);
}

/**
 * The loose schema of a parsed report, made from the catalogue: every field may be absent or null, any key may be added.
 * @internal zod is bundled: the package's declarations must not name it
 */
export function parsedReportSchema(z: typeof Zod): Zod.ZodType {
	const leaf = z.union([z.string(), z.number()]).nullish();
	const ofField = (field: Field): Zod.ZodType => {
		if (field.type !== 'object' && field.type !== 'list') return leaf;
		const element = field.fields ? record(field.fields).nullable() : leaf;
		return (field.type === 'list' ? z.array(element) : element).nullish();
	};
	const shape = (fields: readonly Field[]): Record<string, Zod.ZodType> =>
		Object.fromEntries(
			fields.flatMap((field) => [field.key, field.wireKey ?? field.key].map((key) => [key, ofField(field)] as const)),
		);
	const record = (fields: readonly Field[]): Zod.ZodType => z.looseObject(shape(fields));
	const meta = z.looseObject({
		engine: z.enum(['local', 'jd']),
		values: z.enum(['normalised', 'printed']),
		warnings: z.array(z.looseObject({ code: z.string() })),
		unparsed: z.array(z.looseObject({ page: z.number(), text: z.string() })),
		completeness: z.array(z.looseObject({ section: z.string() })),
		file: z
			.looseObject({
				fonts: z.array(z.looseObject({ name: z.string(), glyphs: z.number(), digits: z.number() })).optional(),
				pageSizes: z.array(z.looseObject({ width: z.number(), height: z.number(), pages: z.number() })).optional(),
				overlays: z.array(z.looseObject({ page: z.number(), kind: z.string() })).optional(),
			})
			.optional(),
	});
	return z.looseObject({ ...shape(REPORT_FIELDS), meta });
}
