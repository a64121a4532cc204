import type { EditionGrammar, SectionGrammar } from '../grammar';

/** Where in a report the reading is: its section, and what stands above the next text or table in it. */
export class Position {
	section: SectionGrammar;
	/** Title row above the next table, in comparable form. */
	title?: string;
	/** Title of a group of tables. */
	group?: string;
	/** Last caption read in the record being filled. */
	caption?: { label: string; page: number };
	/** Last sub-heading (`从未发生过逾期的账户明细如下`). */
	subheading?: string;

	/** A report begins with its head: the first section of its edition. */
	constructor(readonly edition: EditionGrammar) {
		this.section = edition.sections[0] as SectionGrammar;
	}

	/** Whether this is the head of the report, above its first heading. */
	get isHead(): boolean {
		return this.section === this.edition.sections[0];
	}

	/** A heading was read: what stood above the texts before it says nothing of those below. */
	enter(section: SectionGrammar): void {
		this.section = section;
		this.title = undefined;
		this.group = undefined;
		this.subheading = undefined;
	}
}
