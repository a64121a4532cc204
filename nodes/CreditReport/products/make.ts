import { present, type ParseResult, type PresentOptions } from '../report/forms/present';
import type { ParsedReport } from '../report/forms/reports';
import { asParsedReport } from '../report/forms/schema';
import type { Meta } from '../report/forms/types';
import { maskReport } from '../report/mask';
import { PRODUCTS, type ProductName, type Products } from './table';

/** What is to be made of reports. Plain data: it crosses to a worker. */
export interface Order<Name extends ProductName = ProductName> {
	product: Name;
	options: Products[Name]['options'];
	/** The form in which an engine's reports go into the product; of JSON, whether it is masked. */
	form: PresentOptions;
}

/** Reports to make it of, by where they come from. */
export type Material =
	/** An engine has read them. */
	| { kind: 'results'; results: readonly ParseResult[] }
	/** JSON that claims to be a report which the operation Parse put out. */
	| { kind: 'json'; json: unknown }
	/** Products of the kind `report`. */
	| { kind: 'reports'; reports: readonly ParsedReport[] };

/** What was made, and what is known about each report that it was made of. */
export interface Made<Name extends ProductName> {
	results: Array<Products[Name]['result']>;
	metas: Meta[];
}

/**
 * Makes what is ordered.
 * @throws CreditReportError NOT_A_PARSED_REPORT of JSON that is none, and what the product throws
 */
export async function make<Name extends ProductName>(
	material: Material,
	{ product, options, form }: Order<Name>,
): Promise<Made<Name>> {
	const { reports, metas } = reportsOf(material, form);
	return { results: await PRODUCTS[product](reports, options), metas };
}

function reportsOf(material: Material, form: PresentOptions): { reports: readonly ParsedReport[]; metas: Meta[] } {
	switch (material.kind) {
		case 'results': {
			const reports = material.results.map((result) => present(result, form));
			// What a form of output leaves out was read all the same.
			const metas = reports.map(({ meta }, index) => ({
				...meta,
				completeness: material.results[index]!.meta.completeness,
			}));
			return { reports, metas };
		}
		case 'json': {
			const report = asParsedReport(material.json);
			return { reports: [form.mask ? maskReport(report) : report], metas: [report.meta] };
		}
		case 'reports':
			return { reports: material.reports, metas: material.reports.map(({ meta }) => meta) };
	}
}
