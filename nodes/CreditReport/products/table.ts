import { render, type RenderedFile, type RenderOptions } from '../render';
import { verdictOf, verify, type Check } from '../report/checks';
import { verdictRow, type VerdictRow } from '../report/checks/verdictRow';
import { compareReports, comparisonItems, noComparison, type ItemOptions } from '../report/compare';
import type { ParsedReport } from '../report/forms/reports';
import { summarize, type IndicatorValue, type SummarizeOptions } from '../report/indicators';
import { maskReport } from '../report/mask';
import { inChineseWords } from '../report/rows/chineseWords';
import { extractWhole, sectionsOf, type ExtractOptions, type Row } from '../report/rows/sections';
import type { Headers } from '../report/rows/units';
import { presented, screen, type RuleSet } from '../report/screen';

interface RowsOptions extends ExtractOptions {
	/** Keys of sections. */
	sections: readonly string[];
	/** One result per row; else one per section, with all that is nested in it. */
	perRow: boolean;
}

interface VerificationOptions {
	mask: boolean;
	chineseWords: boolean;
	/** The verdict with its checks in a list, the verdict and one result per check behind it, or the verdict alone. */
	parts: 'nested' | 'rows' | 'verdict';
}

interface ScreeningOptions {
	rules: RuleSet;
	mask?: boolean;
	/** Also the rules that did not hold. */
	withRules: boolean;
	headers?: Headers;
	isWorded?: boolean;
}

interface ComparisonOptions extends ItemOptions {
	mask?: boolean;
}

/** What can be made of reports: the options of each product, plain data, and one of its results. */
export interface Products {
	report: { options: object; result: ParsedReport };
	rows: { options: RowsOptions; result: Row };
	summary: { options: SummarizeOptions; result: Record<string, IndicatorValue> };
	verification: { options: VerificationOptions; result: object & (VerdictRow | Check) & { checks?: Check[] } };
	screening: { options: ScreeningOptions; result: object };
	comparison: { options: ComparisonOptions; result: object };
	rendering: { options: RenderOptions; result: RenderedFile };
}

export type ProductName = keyof Products;

/**
 * The products, each a pure function of reports (those of one file, or those that are put beside each other) and plain
 * options, so that it can be made in a worker, and a list of results for items.
 */
export const PRODUCTS: {
	readonly [Name in ProductName]: (
		reports: readonly ParsedReport[],
		options: Products[Name]['options'],
	) => Array<Products[Name]['result']> | Promise<Array<Products[Name]['result']>>;
} = {
	report: (reports) => [...reports],
	rows: (reports, { sections, perRow, ...options }) =>
		reports.flatMap((report) => {
			const rowsOf = sectionsOf(report);
			return sections.flatMap((section) => (perRow ? rowsOf(section, options) : [extractWhole(report, section)]));
		}),
	summary: (reports, options) => reports.map((report) => summarize(report, options)),
	verification: (reports, options) => reports.flatMap((report) => verification(report, options)),
	screening: (reports, { rules, mask, withRules, ...words }) =>
		reports.map((report) => {
			const { rules: all, ...screening } = screen(report, rules, { mask });
			return presented(withRules ? { ...screening, rules: all } : screening, words);
		}),
	/** Of two reports; what is said of one that has no other where there is none to compare it with. */
	comparison: ([first, second], { mask, ...options }) => {
		if (!first) return [];
		if (second) return comparisonItems(compareReports(first, second, { mask }), options);
		return comparisonItems({ summary: noComparison(first, { mask }), changes: [] }, options);
	},
	rendering: async (reports, options) =>
		await Promise.all(reports.map(async (report) => await render(report, options))),
};

/** The verdict, and the checks in it or behind it. */
function verification(report: ParsedReport, { mask, chineseWords, parts }: VerificationOptions) {
	const inWords = <T extends object>(row: T): T => (chineseWords ? inChineseWords(row) : row);
	const found = verify(report, { mask });
	const { serialNo: reportSerialNo, whoWasChecked } = mask ? maskReport(report) : report;
	const context = { reportSerialNo, whoWasChecked };
	const verdict = { ...context, ...inWords(verdictRow(verdictOf(found))) };
	const checks = found.map(inWords);
	if (parts === 'nested') return [{ ...verdict, checks }];
	return [verdict, ...(parts === 'rows' ? checks.map((check) => ({ ...context, ...check })) : [])];
}
