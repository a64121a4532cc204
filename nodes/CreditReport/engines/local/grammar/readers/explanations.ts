import type { SectionGrammar } from '../grammar';
import { canonical } from '../labels';
import type { Context } from '../reading/context';
import { outcome, type Answer, type Reader } from '../reading/reader';
import type { Token } from '../reading/token';
import { sectionTitled } from './sectionHeadings';

/** What no explanation says: numbers of persons and reports, an account, a value behind a label of the head. */
const DATA =
	/\d{17}[\dXx]|\d{20}|^\d{1,3}[.、]\d{4}年\d{1,2}月\d{1,2}日|(?:报告编号|报告时间|查询时间|证件号码)：[\d*]/;

/** A date or an amount that fills a cell: the tables of the explanations hold codes and their meanings. */
const VALUE = /^(?:\d{4}(?:年\d{1,2}月\d{1,2}日|[.-]\d{1,2}[.-]\d{1,2})|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * Passes over the explanations at the end of a report, which repeat keywords and codes. They are text that yields no data,
 * but what stands behind them may be: a chapter that was not read yet ends them, and lines that hold data are left over.
 */
export class Explanations implements Reader {
	private readonly read = new Set<SectionGrammar>();

	constructor(private readonly context: Context) {}

	take({ lines }: Token): Answer | undefined {
		const { position, ledger } = this.context;
		this.read.add(position.section);
		if (!position.section.skip) return undefined;
		ledger.evidence.isEndSeen = true;
		const [only, ...others] = lines;
		if (only && others.length === 0 && this.endsAt(only.text)) return undefined;
		const isRecord = others.length > 0 && lines.some(({ text }) => VALUE.test(text));
		return outcome(isRecord ? [] : lines.filter(({ text }) => !DATA.test(canonical(text))));
	}

	/** Is this the title of a chapter that was not read yet? */
	private endsAt(text: string): boolean {
		const { edition } = this.context;
		const section = sectionTitled(edition, text);
		return (
			section !== undefined &&
			section.level === 1 &&
			!section.skip &&
			!this.read.has(section) &&
			section !== edition.sections[0]
		);
	}
}
