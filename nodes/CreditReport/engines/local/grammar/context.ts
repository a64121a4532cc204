import { walkPaths } from '../../../report/catalogue';
import type { Unparsed, Warning } from '../../../report/types';
import type { Line } from '../layout/types';
import { listOf, ReportBuilder, rootListOf } from './builder';
import type { EditionGrammar, SectionGrammar } from './grammar';
import type { Passage, Raw } from './passage';

/** Date and time of the head keep the single space between them (contract, mapping rule 14). */
const DATE_TIME = /^(\d{4}\D\d{1,2}\D\d{2}日?)(\d{1,2}[:：]\d{2}[:：]\d{2})$/;
const DATE_TIME_PATHS: ReadonlySet<string> = new Set([...walkPaths()].filter(({ field }) => field.type === 'datetime').map(({ path }) => path));

/** What the readers of one document share: where they are, what they built, what they used up. */
export class Context {
	readonly builder = new ReportBuilder();
	readonly warnings: Warning[] = [];
	/** Parts of sentences that no clause matched. */
	readonly remainders: Unparsed[] = [];
	/** Lists and objects that the print announced by a heading or a table header. */
	readonly announced = new Set<string>();
	/** Lists that the print says it shows in part only. */
	readonly capped = new Set<string>();
	section: SectionGrammar;
	/** Title row above the next table, in comparable form; title of a group of tables. */
	title?: string;
	group?: string;
	/** Last caption read in the record being filled. */
	caption?: string;
	/** Last sub-heading (`从未发生过逾期的账户明细如下`). */
	subheading?: string;
	private readonly consumed = new Set<Line>();

	constructor(readonly edition: EditionGrammar) {
		this.section = edition.sections[0] as SectionGrammar;
	}

	enter(section: SectionGrammar): void {
		this.section = section;
		this.title = undefined;
		this.group = undefined;
		this.subheading = undefined;
		for (const list of section.lists) this.builder.close(list);
		if (section.announces !== undefined) this.announced.add(section.announces);
	}

	/** The print says that the section just entered holds nothing. */
	retract(): void {
		for (const list of this.section.lists) if (this.builder.record(list) === undefined) this.announced.delete(list);
	}

	consume(passage: Passage): void {
		for (const line of passage.lines) this.consumed.add(line);
	}

	isConsumed(line: Line): boolean {
		return this.consumed.has(line);
	}

	/** Opens a record and stores the constants of the section on it. */
	open(list: string, place: Raw): void {
		this.builder.open(list);
		this.caption = undefined;
		for (const [path, text] of Object.entries(this.section.set)) if (listOf(path) === list) this.builder.set(path, { ...place, text });
	}

	/** Makes sure that the list a path runs through has a record being filled. */
	ensureRecord(path: string, place: Raw): void {
		const root = rootListOf(path);
		if (root !== '' && !this.builder.record(root)) this.open(root, place);
	}

	/** Stores a value; a blank is nothing. A second, different value for the same field is a warning. */
	write(path: string, value: Raw): void {
		if (value.text === '') return;
		const text = DATE_TIME_PATHS.has(path) ? value.text.replace(DATE_TIME, '$1 $2') : value.text;
		if (this.builder.set(path, { ...value, text })) return;
		this.warnings.push({ code: 'CONFLICTING_VALUE', message: 'The report prints two values for this field; the first was kept', path, page: value.page, value: text });
	}
}
