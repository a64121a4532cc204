import type { Line } from '../../layout/types';
import { findCaption } from '../captions';
import type { Context } from '../reading/context';
import { accountGroupOf } from '../editions/common/accountGroups';
import { HEAD_TITLES } from '../editions/common/headLines';
import type { SectionGrammar } from '../grammar';
import { canonical, headingForms, titleKind, titleLabel } from '../labels';
import { LabelValueReader } from './labelValues';
import { Passage } from '../passage';
import type { PrintedRow } from '../tables/rows';
import { HeadReader } from './headReader';
import { SentenceReader } from './sentenceReader';
import { isAbsence, isBoilerplate, isCap } from '../sentences/boilerplate';
import type { TableReader } from '../tables/tableReader';

/** A remark in brackets behind a title (证件个数：1). */
const REMARK = /（[^（）]*）$/;
/** How the sub-headings over accounts end. */
const SUBHEADING = /账户明细如下$/;

/** Reads everything that is not a row of cells: headings, captions, sentences, label-value pairs. */
export class TextReader {
	private readonly sentences: SentenceReader;
	private readonly pairs: LabelValueReader;
	private readonly head: HeadReader;

	constructor(
		private readonly context: Context,
		private readonly tables: TableReader,
	) {
		this.sentences = new SentenceReader(context);
		this.pairs = new LabelValueReader(context);
		this.head = new HeadReader(context, (line) => this.endsHead(line));
	}

	/** The section this text is the title of, in the edition being read. */
	sectionTitled(text: string): SectionGrammar | undefined {
		const { headings } = this.context.edition;
		for (const form of headingForms(text)) {
			const section = headings.get(form);
			if (section) return section;
		}
		return undefined;
	}

	/** Ends whatever is being collected. */
	finish(): void {
		this.sentences.finish();
		this.pairs.finish();
	}

	/** Lets go of whatever is being collected, unread. */
	abandon(): void {
		this.sentences.abandon();
		this.pairs.abandon();
	}

	/** Titles and captions: texts that stand alone. @returns false when it is something else */
	readTitle(passage: Passage): boolean {
		const { context } = this;
		const section = this.sectionTitled(passage.text);
		if (section) return this.enter(section, passage);
		const label = titleLabel(passage.text);
		const isKnown = context.position.section.subheadings.has(label) || accountGroupOf(label) !== undefined;
		if (context.position.section.subheadings.has(label) || SUBHEADING.test(label)) {
			this.finish();
			context.position.subheading = label;
			// What another heading says of its accounts is not known.
			if (isKnown) context.ledger.consume(passage.lines);
			return true;
		}
		const kind = titleKind(passage.text);
		const caption = findCaption(context, passage);
		const { page } = passage.whole();
		if (caption && context.position.caption?.label === label && context.position.caption.page !== page) {
			// Printed again with the header at the head of a page.
		} else if (caption) {
			this.finish();
			this.tables.end();
			caption.apply();
			context.position.title = kind;
			context.position.caption = { label, page };
			this.tables.announce(kind);
		} else if (context.position.section.tables.some((table) => table.title === kind && !table.labels.includes(label))) {
			this.finish();
			context.position.title = kind;
			this.tables.end();
		} else if (context.position.section.tables.some((table) => table.groupTitle === label)) {
			context.position.group = label;
		} else if (HEAD_TITLES.has(label.replace(REMARK, ''))) {
			this.tables.end();
		} else return false;
		context.ledger.consume(passage.lines);
		return true;
	}

	/** A sub-heading that wraps: neither line says what both do. @returns false when these two are none */
	readWrappedSubheading(line: Line, next: Line | undefined): boolean {
		if (!next || next.page !== line.page || !accountGroupOf(titleLabel(line.text))) return false;
		const isSubheading = ({ text }: { text: string }) =>
			this.context.position.section.subheadings.has(titleLabel(text));
		const passage = new Passage([line, next]);
		return !isSubheading(line) && isSubheading(passage) && this.readTitle(passage);
	}

	/** One line of running text. @returns false when nothing knows it */
	readLine(line: Line): boolean {
		const passage = new Passage([line]);
		if (this.readTitle(passage) || this.readHead(passage.lines) > 0) return true;
		if (this.sentences.take(line)) return true;
		if (isBoilerplate(canonical(line.text))) {
			this.finish();
			this.context.ledger.consume(passage.lines);
			if (isAbsence(canonical(line.text))) this.context.retract(canonical(line.text));
			if (isCap(canonical(line.text))) this.context.cap();
			return true;
		}
		return this.pairs.take(line);
	}

	/** A cell that stands alone in its row: a title, a sentence, or fixed text. */
	readCell(passage: Passage): boolean {
		if (this.readTitle(passage) || this.readHead(passage.lines) > 0) return true;
		const [first, ...rest] = passage.lines;
		if (first && this.sentences.take(first)) {
			for (const line of rest) this.sentences.take(line);
			return true;
		}
		return false;
	}

	/** A row whose cells are labels and values, or a number and its sentence. @returns false when it is something else */
	readRow(row: PrintedRow): boolean {
		const cells = row.cells.filter((cell) => cell.fresh && cell.passage.text !== '');
		const [number, sentence] = cells;
		if (number && sentence && cells.length === 2 && this.sentences.takeNumbered(number.passage, sentence.passage))
			return true;
		return this.pairs.takeRow(row);
	}

	/**
	 * Lines of the head of a report, from the first of these on: number, times, name, documents, alerts.
	 * @returns how many of them were read
	 */
	readHead(lines: readonly Line[]): number {
		return this.head.read(lines);
	}

	/** Does something else begin here than the next part of the head? */
	private endsHead({ text }: Line): boolean {
		return (
			this.sectionTitled(text) !== undefined || HEAD_TITLES.has(titleLabel(text)) || isBoilerplate(canonical(text))
		);
	}

	private enter(section: SectionGrammar, passage: Passage): boolean {
		this.finish();
		this.tables.end();
		this.context.enter(section, passage.whole().page);
		this.context.ledger.consume(passage.lines);
		return true;
	}
}
