import type { Line } from '../../layout/types';
import type { Context } from '../reading/context';
import type { SectionGrammar } from '../grammar';
import { canonical } from '../labels';
import type { TextReader } from './texts';

/** What no explanation says: numbers of persons and reports, an account, a value behind a label of the head. */
const DATA =
	/\d{17}[\dXx]|\d{20}|^\d{1,3}[.、]\d{4}年\d{1,2}月\d{1,2}日|(?:报告编号|报告时间|查询时间|证件号码)：[\d*]/;

/** A date or an amount that fills a cell: the tables of the explanations hold codes and their meanings. */
const VALUE = /^(?:\d{4}(?:年\d{1,2}月\d{1,2}日|[.-]\d{1,2}[.-]\d{1,2})|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * Passes over the explanations at the end of a report, which repeat keywords and codes. They are text that yields no data,
 * but what stands behind them may be: a chapter that was not read yet ends them, and lines that hold data are left over.
 */
export class Explanations {
	/** The explanations were reached. */
	wereSeen = false;
	private readonly read = new Set<SectionGrammar>();

	constructor(
		private readonly context: Context,
		private readonly texts: TextReader,
	) {}

	/** @returns whether these lines were dealt with here; else they are to be read */
	pass(lines: readonly Line[]): boolean {
		const { context } = this;
		this.read.add(context.position.section);
		if (!context.position.section.skip) return false;
		this.wereSeen = true;
		const [only, ...others] = lines;
		const section = only && others.length === 0 ? this.texts.sectionTitled(only.text) : undefined;
		if (
			section &&
			section.level === 1 &&
			!section.skip &&
			!this.read.has(section) &&
			section !== context.edition.sections[0]
		)
			return false;
		const isRecord = others.length > 0 && lines.some(({ text }) => VALUE.test(text));
		for (const line of lines) if (!isRecord && !DATA.test(canonical(line.text))) context.ledger.consume([line]);
		return true;
	}
}
