import type { SeenSections } from '../../../../report/forms/types';
import type { Line } from '../../layout/types';
import type { SectionGrammar } from '../grammar';

/** Collects what the print says of its sections beside their values: the evidence that one is complete, or is not. */
export class Evidence {
	readonly announced: string[][] = [];
	readonly filled = new Set<string>();
	readonly absent = new Set<string>();
	readonly capped = new Set<string>();
	readonly leftover = new Set<string>();
	/** The explanations at the end of the report were reached. */
	isEndSeen = false;
	/** Values that a header announces and that were blank when its row was read; a page break may bring them later. */
	private readonly awaited: Array<{ key: string; isMissing: () => boolean }> = [];
	private readonly spans = new Map<string, { from: number; to: number }>();
	/** In which section each line stands. */
	private readonly places = new Map<Line, SectionGrammar>();
	private section?: SectionGrammar;

	/** A section begins on a page; the one before ends there. */
	enter(section: SectionGrammar, page: number): void {
		this.endSpans(page);
		this.section = section;
		for (const key of section.covers) {
			const span = this.spans.get(key);
			if (span) span.to = Infinity;
			else this.spans.set(key, { from: page, to: Infinity });
		}
		if (section.keys.length > 0) this.announced.push(section.keys);
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
		const { announced, filled, absent, capped, leftover, spans, isEndSeen } = this;
		const blank = new Set(this.awaited.filter(({ isMissing }) => isMissing()).map(({ key }) => key));
		return {
			announced,
			filled: [...filled],
			absent: [...absent],
			capped: [...capped],
			leftover: [...leftover],
			blank: [...blank],
			spans: Object.fromEntries(spans),
			isEndSeen,
			isTextLeft,
		};
	}
}
