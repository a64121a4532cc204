import { EDITION_SOURCES } from '../../../../../nodes/CreditReport/engines/local/grammar/editions';
import {
	ACCOUNT_GROUPS,
	accountGroupOf,
} from '../../../../../nodes/CreditReport/engines/local/grammar/editions/common/accountGroups';
import { ALIASES } from '../../../../../nodes/CreditReport/engines/local/grammar/editions/common/aliases';
import type {
	ColumnSource,
	SectionSource,
	TableSource,
} from '../../../../../nodes/CreditReport/engines/local/grammar/editions/types';
import {
	headingForms,
	headingName,
	normaliseLabel,
} from '../../../../../nodes/CreditReport/engines/local/grammar/labels';
import { isField } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/fits';

/** The rules that the data of the editions keeps, beyond what its types say. */

const SECTIONS = EDITION_SOURCES.flatMap(({ id: key, sections }) => sections.map((section) => ({ key, section })));
const TABLES = SECTIONS.flatMap(({ key, section }) =>
	(section.tables ?? []).map((table, index) => ({
		table,
		section,
		above: (section.tables ?? []).slice(0, index),
		name: `${key}, ${section.id}, table ${index + 1}`,
	})),
);

const columnsOf = (table: TableSource): readonly ColumnSource[] =>
	'columns' in table ? table.columns.flatMap((column) => ('group' in column ? column.columns : [column])) : [];

function constantsOf(table: TableSource): string[] {
	const groups = 'columns' in table ? table.columns.flatMap((column) => ('group' in column ? [column] : [])) : [];
	const rows = table.layout === 'grid' ? table.rows : [];
	return [table, ...groups, ...rows].flatMap(({ set = {} }) => Object.keys(set));
}

function fillsOf(table: TableSource): string[] {
	const fills = 'fills' in table ? table.fills : columnsOf(table).flatMap(([, cell]) => cell ?? []);
	return [...fills];
}

const tablesThat = (isOdd: (entry: (typeof TABLES)[number]) => boolean): string[] =>
	TABLES.filter(isOdd).map(({ name }) => name);

describe('a section', () => {
	it.each(EDITION_SOURCES.map(({ id, sections }) => [id, sections] as const))(
		'of %s has an id of its own',
		(_, own) => {
			expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
		},
	);

	it.each(EDITION_SOURCES.map(({ id, sections }) => [id, sections] as const))(
		'of %s has titles that no other section has',
		(_, own) => {
			const forms = own.flatMap(({ titles }) => [...new Set(titles.flatMap((title) => headingForms(title)))]);
			expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
		},
	);

	it('has titles without numerals and marks: those are the print', () => {
		const titles = SECTIONS.flatMap(({ section }) => section.titles);
		expect(titles.filter((title) => headingName(title) !== normaliseLabel(title))).toEqual([]);
		expect(SECTIONS.filter(({ section }) => section.titles.length === 0)).toEqual([]);
	});

	it('stores constants in fields, and its lists are lists of the catalogue', () => {
		const strange = SECTIONS.flatMap(({ section: { set = {}, openedByText = [] } }) => [
			...Object.keys(set).filter((path) => !isField(path)),
			...openedByText.filter(
				(list) => !isField(`${list}[].no`) && !isField(`${list}[].serialNo`) && !isField(`${list}[].id`),
			),
		]);
		expect(strange).toEqual([]);
	});

	it('that never yields data has no tables', () => {
		const isOdd = ({ skip, tables = [] }: SectionSource): boolean => skip === true && tables.length > 0;
		expect(SECTIONS.filter(({ section }) => isOdd(section))).toEqual([]);
	});
});

describe('a table', () => {
	it('fills fields that the catalogue knows, constants included', () => {
		expect(tablesThat(({ table }) => ![...fillsOf(table), ...constantsOf(table)].every(isField))).toEqual([]);
	});

	it('fills something', () => {
		expect(tablesThat(({ table }) => fillsOf(table).length === 0)).toEqual([]);
	});

	it('has a width for each of its columns, or none at all', () => {
		expect(
			tablesThat(
				({ table: { spans, ...table } }) =>
					spans !== undefined && spans.length !== columnsOf(table as TableSource).length,
			),
		).toEqual([]);
	});

	it('with labelled rows has columns behind its labels', () => {
		const isOdd = (table: TableSource): boolean =>
			table.layout === 'grid' && (table.labelColumns ?? 0) >= columnsOf(table).length;
		expect(tablesThat(({ table }) => isOdd(table))).toEqual([]);
	});

	it('of 24 codes has a title: nothing else announces its cells', () => {
		expect(tablesThat(({ table }) => table.layout === 'codes' && table.title === undefined)).toEqual([]);
	});

	it('that stands instead of another has its title', () => {
		const isOdd = ({ table, above }: (typeof TABLES)[number]): boolean =>
			table.form === 'variant' && !above.some(({ title }) => title === table.title);
		expect(tablesThat(isOdd)).toEqual([]);
	});
});

describe('a sentence', () => {
	const sentences = [...new Set(SECTIONS.flatMap(({ section }) => section.sentences ?? []))];

	it('fills fields of its list', () => {
		const strange = sentences.flatMap(({ list, numberKey, head, clauses, set = {}, told }) => {
			const captures = [head, ...clauses.map(({ pattern }) => pattern)].flatMap(({ source }) =>
				[...source.matchAll(/\(\?<(\w+)>/g)].map(([, key]) => key as string),
			);
			const constants = [set, ...clauses.map((clause) => clause.set ?? {})].flatMap(Object.keys);
			const keys = [numberKey, ...captures, ...constants, ...(told ? [told.key, told.by] : [])];
			return keys.map((key) => `${list}[].${key}`).filter((path) => !isField(path));
		});
		expect(sentences.length).toBeGreaterThan(9);
		expect([...new Set(strange)]).toEqual([]);
	});
});

describe('a group of accounts', () => {
	it('says what fields hold', () => {
		expect(ACCOUNT_GROUPS.flatMap(({ set = {} }) => Object.keys(set)).filter((path) => !isField(path))).toEqual([]);
	});

	it('is known for every sub-heading of an edition', () => {
		const subheadings = SECTIONS.flatMap(({ section }) => section.subheadings ?? []);
		expect(subheadings.filter((subheading) => !accountGroupOf(subheading))).toEqual([]);
	});
});

describe('other spellings', () => {
	const titles = new Set(TABLES.flatMap(({ table }) => columnsOf(table).map(([title]) => title)));

	it('are of column titles that a table has', () => {
		expect(Object.keys(ALIASES).filter((title) => !titles.has(title))).toEqual([]);
	});

	it('are each given once, and are not the title itself', () => {
		for (const [title, others] of Object.entries(ALIASES))
			expect(new Set([title, ...others]).size).toBe(others.length + 1);
	});
});

it('every edition has a head, a chapter of accounts and explanations behind all data', () => {
	for (const { sections } of EDITION_SOURCES) {
		expect(sections[0]?.id).toBe('head');
		expect(sections.find(({ id }) => id === 'credit')?.level).toBe(1);
		expect(sections.some(({ skip }) => skip)).toBe(true);
	}
});

it('a derivation fills a field from a list that its edition prints', () => {
	for (const { sections, derivations = [] } of EDITION_SOURCES) {
		const printed = new Set(sections.flatMap(({ tables = [] }) => tables.flatMap(fillsOf)));
		const strange = derivations.filter(({ target, from }) => !isField(target) || !printed.has(from));
		expect(strange).toEqual([]);
	}
});
