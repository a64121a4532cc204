import { walkPaths, type FieldType } from '../../../../report/catalogue';
import { listOf, ReportBuilder, rootListOf, sectionKeyOf } from '../building/builder';
import type { EditionGrammar, SectionGrammar } from '../grammar';
import type { PrintedValue } from '../passage';
import { Ledger } from './ledger';
import { Position } from './position';

/** Date and time of the head keep the single space between them (docs/contract.md, rule 14). */
const DATE_TIME = /^(\d{4}\D\d{1,2}\D\d{2}日?)(\d{1,2}[:：]\d{2}[:：]\d{2})$/;
const pathsOfType = (...types: readonly FieldType[]): ReadonlySet<string> =>
	new Set([...walkPaths()].filter(({ field }) => types.includes(field.type)).map(({ path }) => path));
const DATE_TIME_PATHS = pathsOfType('datetime');
const NUMBER_PATHS = pathsOfType('amount', 'count');
/** Fields that print a dash where there is nothing; words may be left out. */
const TYPED_PATHS = pathsOfType('amount', 'count', 'date', 'month', 'percent');

/** Letters that are no words: the states of 24 months. */
const STATUS_PATHS = pathsOfType('status24');

/** Shorter names (贷款) are words of running text as well. */
const SHORTEST_NAME = 3;

/** What the readers of one report share: where they are, what they have built, and the books on what was read. */
export class Context {
	readonly builder = new ReportBuilder();
	readonly ledger = new Ledger();
	readonly position: Position;

	constructor(readonly edition: EditionGrammar) {
		this.position = new Position(edition);
	}

	/** @param page on which its heading stands */
	enter(section: SectionGrammar, page: number): void {
		this.position.enter(section);
		for (const list of section.lists) this.builder.close(list);
		this.ledger.evidence.enter(section, page);
	}

	/** A sentence says that there is nothing: of the sections it names, else of the one being read. */
	retract(text: string): void {
		this.ledger.evidence.answer();
		const named = this.edition.sections.filter(({ name }) => name.length > SHORTEST_NAME && text.includes(name));
		for (const key of (named.length > 0 ? named : [this.position.section]).flatMap(({ covers }) => covers))
			if (this.builder.record(key) === undefined) this.ledger.evidence.absent.add(key);
	}

	/** The print says that it shows the newest records of the section being read only. */
	cap(): void {
		for (const key of this.position.section.keys) this.ledger.evidence.capped.add(key);
	}

	/** Opens a record and stores the constants of the section on it. */
	open(list: string, place: PrintedValue): void {
		this.builder.open(list);
		this.position.caption = undefined;
		for (const [path, text] of Object.entries(this.position.section.set))
			if (listOf(path) === list) this.builder.set(path, { ...place, text });
	}

	/** Makes sure that the list a path runs through has a record being filled. */
	ensureRecord(path: string, place: PrintedValue): void {
		const root = rootListOf(path);
		if (root !== '' && !this.builder.record(root)) this.open(root, place);
	}

	/** The cell of a field is blank. */
	leaveBlank(path: string): void {
		if (TYPED_PATHS.has(path)) this.ledger.evidence.await(sectionKeyOf(path), this.builder.pending(path));
	}

	/**
	 * Stores a value; a blank is nothing. A second, different value for the same field is a warning, and so is a number with
	 * a blank inside it: it may be two.
	 */
	write(path: string, value: PrintedValue): void {
		if (value.text === '') return;
		const text = textFor(path, value.text);
		if (this.builder.set(path, { ...value, text })) {
			if (value.isSpaced && NUMBER_PATHS.has(path))
				this.ledger.warnings.push({
					code: 'REPAIRED_NUMBER',
					message: 'The number is printed with a blank inside; it was read as one number',
					path: this.builder.placeOf(path),
					page: value.page,
					value: text,
				});
			return;
		}
		this.ledger.warnings.push({
			code: 'CONFLICTING_VALUE',
			message: 'The report prints two values for this field; the first was kept',
			path,
			page: value.page,
			value: text,
		});
	}
}

/** The white space of a value that belongs to it follows from what the field is. */
function textFor(path: string, text: string): string {
	if (DATE_TIME_PATHS.has(path)) return text.replace(DATE_TIME, '$1 $2');
	return STATUS_PATHS.has(path) ? text.replaceAll(' ', '') : text;
}
