import type { SeenSections } from '../../../../report/forms/types';
import type { Line } from '../../layout/types';
import type { SectionGrammar, TableGrammar } from '../grammar';

/** Collects what the print says of its sections beside their values: the evidence that one is complete, or is not. */
export class Evidence {
	readonly announced: string[][] = [];
	/** What the sections of each printed chapter write to that has no tables of its own. */
	readonly chapters: string[][] = [];
	readonly filled = new Set<string>();
	readonly absent = new Set<string>();
	readonly capped = new Set<string>();
	readonly leftover = new Set<string>();
	/** The explanations at the end of the report were reached. */
	isEndSeen = false;
	/** Values that a header announces and that were blank when its row was read; a page break may bring them later. */
	private readonly awaited: Array<{ key: string; isMissing: () => boolean }> = [];
	/** Keys with a title or a header below which nothing was read. */
	private readonly unanswered = new Set<string>();
	/** The last title of a table, or the header, as long as nothing was read below it. */
	private waiting?: { of: string | TableGrammar; key: string };
	private readonly spans = new Map<string, { from: number; to: number }>();
	/** In which section each line stands. */
	private readonly places = new Map<Line, SectionGrammar>();
	private section?: SectionGrammar;

	/** A section begins on a page; the one before ends there. */
	enter(section: SectionGrammar, page: number): void {
		this.endSpans(page);
		this.endWaiting();
		this.section = section;
		for (const key of section.covers) {
			const span = this.spans.get(key);
			if (span) span.to = Infinity;
			else this.spans.set(key, { from: page, to: Infinity });
		}
		if (section.keys.length > 0) this.announced.push(section.keys);
		else if (section.hasStandIn) this.chapters.push(section.covers);
	}

	private endSpans(page: number): void {
		for (const key of this.section?.covers ?? []) {
			const span = this.spans.get(key);
			if (span) span.to = page;
		}
	}

	/** A table header announces its rows; of several kinds that share it, those of one at least. */
	announce(...keys: string[]): void {
		this.announced.push(keys);
	}

	/** A title of a table was read: the table stands below it. One that a page repeats, with the header or without, is the same. @param of in comparable form */
	title(of: string, key: string): void {
		const before = this.waiting?.of;
		if (before !== of && !(typeof before === 'object' && before.title === of)) this.endWaiting();
		this.waiting = { of, key };
	}

	/** A header was read: values stand below it. One of a single column may be a title above another. */
	header(of: TableGrammar, columns: number, key: string): void {
		if (typeof this.waiting?.of === 'object' && this.waiting.of !== of) this.endWaiting();
		this.waiting = { of: columns > 1 ? of : (of.labels[0] ?? ''), key };
	}

	/** Something was read below the last title or header, or the print says that there is nothing. */
	answer(): void {
		this.waiting = undefined;
	}

	private endWaiting(): void {
		if (this.waiting) this.unanswered.add(this.waiting.key);
		this.waiting = undefined;
	}

	/** A cell is blank where a value or a dash is expected. */
	await(key: string, isMissing: () => boolean): void {
		this.awaited.push({ key, isMissing });
	}

	/** A record lacks a part that all of its kind have. */
	lack(key: string): void {
		this.await(key, () => true);
	}

	/** Remembers where lines stand that are about to be read. */
	place(lines: readonly Line[], section: SectionGrammar): void {
		for (const line of lines) this.places.set(line, section);
	}

	/** A line of the document was left over. */
	leaveLine(line: Line): void {
		const section = this.places.get(line);
		if (section) this.leave(section);
	}

	leave(section: SectionGrammar): void {
		for (const key of section.covers) this.leftover.add(key);
	}

	/** What was seen, as far as the blocks tell: the pages are not known here. */
	seen(isTextLeft: boolean): SeenSections {
		this.endWaiting();
		const { announced, chapters, filled, absent, capped, leftover, unanswered, spans, isEndSeen } = this;
		const blank = new Set(this.awaited.filter(({ isMissing }) => isMissing()).map(({ key }) => key));
		return {
			announced,
			chapters,
			filled: [...filled],
			absent: [...absent],
			capped: [...capped],
			leftover: [...leftover],
			unanswered: [...unanswered],
			blank: [...blank],
			spans: Object.fromEntries(spans),
			isEndSeen,
			isTextLeft,
		};
	}
}
