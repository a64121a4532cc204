import { isApart } from '../../layout/room';
import type { Line } from '../../layout/types';
import { isBoilerplate } from '../sentences/boilerplate';
import { NOTHING, outcome, type Outcome, type Reader } from '../reading/reader';
import type { CellToken, LineToken, RowToken } from '../reading/token';
import type { Context } from '../reading/context';
import type { SectionGrammar } from '../grammar';
import { hasLabels } from '../tables/headers';
import { canonical, headingName } from '../labels';
import type { Passage, PrintedValue } from '../passage';
import { placesOf, type PrintedCell, type PrintedRow } from '../tables/rows';

/** A numbered heading: `七 公开信息`, `（二）执行信息`. Words and brackets alone, so that no sentence is taken for one. */
const HEADING =
	/^(?:（[一二三四五六七八九十]{1,3}）|([一二三四五六七八九十]{1,3})([、.．]?))[\p{Script=Han}（）“/]{3,24}$/u;
/** Number of a record, alone on its line. */
const RECORD = /^(记录|账户)(\d+)$/;
/** A column title: a few words, no number and no dash. */
const TITLE = /^[\p{Script=Han}（）/“]{2,20}$/u;

/** Where a chapter is read that the edition does not know. */
const OTHER: SectionGrammar = {
	id: 'other',
	name: '',
	level: 1,
	hasStandIn: false,
	skip: false,
	set: {},
	subheadings: new Set(),
	lists: ['otherSections'],
	openedByText: new Set(),
	hasRemarks: false,
	sentences: [],
	tables: [],
	keys: ['otherSections'],
	covers: ['otherSections'],
};

/**
 * Reads chapters that no key of the contract has (docs/contract.md, rule 26): every column title with the value below it, so that
 * nothing is lost and nothing lands in a known list. Titles stand above their values, for one record or for several.
 */
export class OtherSection {
	private titles: readonly PrintedCell[] = [];
	/** Rows read below the titles. */
	private rows = 0;

	constructor(private readonly context: Context) {}

	get isReading(): boolean {
		return this.context.position.section === OTHER;
	}

	/** @returns whether the text is the heading of a chapter that the edition does not know */
	isHeading(passage: Passage): boolean {
		const match =
			this.context.edition.hasChapters && passage.lines.length === 1 ? HEADING.exec(canonical(passage.text)) : null;
		if (!match) return false;
		const [line] = passage.lines as [Line];
		const numeral = match[1]?.length;
		return numeral === undefined || match[2] !== '' || isApart(line, numeral);
	}

	begin(passage: Passage): Outcome {
		const name = headingName(passage.text);
		const whole = passage.whole();
		this.context.enter(OTHER, whole.page);
		this.open({ ...whole, text: whole.text.slice(Math.max(0, whole.text.length - name.length)) });
		return outcome(passage.lines);
	}

	/** A title or a text alone in its row. */
	readText(passage: Passage): Outcome {
		const record = RECORD.exec(canonical(passage.text));
		this.titles = [];
		if (record) {
			const label = record[1] as string;
			this.write(passage.slice(0, label.length), passage.slice(label.length, passage.text.length));
			return outcome(passage.lines);
		}
		if (!TITLE.test(canonical(passage.text)))
			return isBoilerplate(canonical(passage.text)) ? outcome(passage.lines) : NOTHING;
		// The title of a table: the values below it are its own.
		this.open(passage.whole());
		return outcome(passage.lines);
	}

	/** A row of titles, or of values below them; one that is neither stays unread. */
	readRow(row: PrintedRow): Outcome {
		const filled = row.cells.filter((cell) => cell.fresh && cell.passage.text !== '');
		const looksLikeTitles =
			filled.length === row.cells.length &&
			filled.every((cell) => TITLE.test(cell.label)) &&
			new Set(filled.map(({ label }) => label)).size === filled.length;
		if (looksLikeTitles && (this.titles.length === 0 || this.rows > 0)) {
			this.titles = row.cells;
			this.rows = 0;
			this.announceKnown(row);
		} else {
			if (this.titles.length === 0 || row.cells.length > this.titles.length) return NOTHING;
			const places = placesOf(row.cells, this.titles);
			row.cells.forEach(
				(cell, index) =>
					cell.fresh &&
					this.write((this.titles[places[index] as number] as PrintedCell).passage.whole(), cell.passage.whole()),
			);
			this.rows++;
		}
		return outcome(row.cells.flatMap((cell) => cell.passage.lines));
	}

	/** Under another heading the columns of a known table may be that table, and may be none: its section is not known to be read. */
	private announceKnown(row: PrintedRow): void {
		const labels = row.cells.map(({ label }) => label);
		for (const section of this.context.edition.sections)
			if (!section.skip && section.tables.some((table) => !table.headerless && hasLabels(table, labels)))
				this.context.ledger.evidence.announce(...section.keys);
	}

	private open(heading: PrintedValue): void {
		const { builder } = this.context;
		this.titles = [];
		builder.open('otherSections');
		builder.set('otherSections[].heading', heading);
	}

	private write(label: PrintedValue, value: PrintedValue): void {
		const { builder } = this.context;
		builder.open('otherSections[].records');
		builder.set('otherSections[].records[].label', label);
		if (value.text !== '') builder.set('otherSections[].records[].value', value);
	}
}

/** The heading of a chapter that the edition does not know. */
export function otherHeadings(other: OtherSection): Reader<LineToken | CellToken> {
	return {
		recognises: ({ passage }) => other.isHeading(passage),
		take: ({ passage }) => (other.isHeading(passage) ? other.begin(passage) : undefined),
	};
}

/** A text or a row in such a chapter: nothing else reads it. */
export function otherContents(other: OtherSection): Reader<LineToken | CellToken | RowToken> {
	return {
		take(token) {
			if (!other.isReading) return undefined;
			return token.kind === 'row' ? other.readRow(token.row) : other.readText(token.passage);
		},
	};
}
