import { sectionKeyOf } from './building/builder';
import { headingForms, headingName, normaliseLabel, titleKind } from './labels';
import { EXTRA_ALIASES, EXTRA_TABLES, EXTRA_TITLES } from './extras';
import generated from './tables.generated.json';

/** Ways a table holds its values; `legend.layouts` of the contract. */
export type TableLayout = 'header-row-then-values' | 'rows' | 'label-value' | 'grid';

export interface GridRow {
	/** Normalised label cells. */
	label: string[];
	set: Record<string, string>;
	/** Paths of the cells, left to right; '' for a cell without a field. */
	fields: string[];
}

export interface TableGrammar {
	/** Position in its section: tables with the same columns follow in this order. */
	index: number;
	/** Title in its comparable form, dates left out. */
	title?: string;
	groupTitle?: string;
	layout: TableLayout;
	/** Column titles, normalised. */
	labels: string[];
	/** Column groups from left to right; a plain column is a group without a label. */
	groups?: Array<{ label?: string; span: number }>;
	/** Per column the paths its cell fills. */
	fields: string[][];
	set: Record<string, string>;
	setByGroup?: Record<string, Record<string, string>>;
	rows?: GridRow[];
	/** No header row is printed: the caption alone announces the cells. */
	headerless: boolean;
	/** Rows per year in a grid of twelve months: 2 with an amount row. */
	yearRows?: number;
}

export interface SectionGrammar {
	/** First title as in the contract, without its numeral: the name sentences refer to. */
	name: string;
	level: number;
	/** Text that never yields data. */
	skip: boolean;
	set: Record<string, string>;
	/** Sub-headings that introduce numbered sentences, normalised. */
	subheadings: ReadonlySet<string>;
	/** Top-level lists this section writes to. */
	lists: string[];
	/** Lists whose records begin with a sentence or an account heading, not with a table. */
	openedByText: ReadonlySet<string>;
	tables: TableGrammar[];
	/** Sections and nested lists of the report that its tables and sentences write to: what the heading announces. */
	keys: string[];
	/** The same for text that stands under the heading: of a chapter without tables those of its sections. */
	covers: string[];
}

export type Derivation =
	| { target: string; op: 'pick' | 'earliest' | 'sum' | 'max'; from: string; where: Record<string, string[]> }
	| { target: string; op: 'const'; value: string | null }
	| { target: string; op: 'split'; from: string };

export interface EditionGrammar {
	key: string;
	generation: 1 | 2;
	title: string;
	cues: { all: string[]; any: string[]; none: string[] };
	sections: SectionGrammar[];
	/** Its chapters carry numerals, so that one it does not know is told by its own. */
	hasChapters: boolean;
	/** Heading form -> section. */
	headings: ReadonlyMap<string, SectionGrammar>;
	derivations: Derivation[];
}

type GeneratedTable = Partial<Omit<TableGrammar, 'layout' | 'index'>> & { labels: string[]; layout: string };
interface GeneratedSection {
	titles: string[];
	level: number;
	skip?: boolean;
	set?: Record<string, string>;
	subheadings?: string[];
	lists?: string[];
	openedByText?: string[];
	tables?: GeneratedTable[];
}

/** Titles of enterprise reports, normalised. */
export const ENTERPRISE_TITLES: readonly string[] = generated.enterpriseTitles.map(normaliseLabel);

/** The grammar of every edition, ready for comparing. */
export const EDITIONS: readonly EditionGrammar[] = generated.editions.map((edition) => {
	const headings = new Map<string, SectionGrammar>();
	const sections = (edition.sections as unknown as GeneratedSection[]).map((source) => {
		const section = sectionOf(source, edition.key);
		for (const title of titlesOf(source))
			for (const form of headingForms(title)) if (!headings.has(form)) headings.set(form, section);
		return section;
	});
	sections.forEach((section, index) => {
		if (section.keys.length > 0) return;
		const end = sections.findIndex((other, at) => at > index && other.level <= section.level);
		section.covers = [...new Set(sections.slice(index + 1, end < 0 ? undefined : end).flatMap((below) => below.keys))];
	});
	const cues = {
		all: edition.cues.all.map(normaliseLabel),
		any: edition.cues.any.map(normaliseLabel),
		none: edition.cues.none.map(normaliseLabel),
	};
	return {
		key: edition.key,
		generation: edition.generation as 1 | 2,
		title: edition.title,
		cues,
		sections,
		hasChapters: (edition.sections as unknown as GeneratedSection[]).some(({ titles }) =>
			titles.some((title) => /^[一二三]\s/.test(title)),
		),
		headings,
		derivations: edition.derivations as unknown as Derivation[],
	};
});

/** The titles of a section; records in pairs of labels and values (欠税记录) are 欠税信息 in other prints. */
function titlesOf({ titles, tables = [] }: GeneratedSection): string[] {
	const known = titles.flatMap((title) => [title, ...(EXTRA_TITLES[headingName(title)] ?? [])]);
	if (!tables.some(({ layout }) => layout === 'label-value')) return known;
	return known.flatMap((title) =>
		/(?:记录|信息)$/.test(title)
			? ['记录', '信息', '记录明细', '信息明细'].map((end) => title.slice(0, -2) + end)
			: [title],
	);
}

function sectionOf(source: GeneratedSection, edition: string): SectionGrammar {
	const name = headingName(source.titles[0] as string);
	const tables: GeneratedTable[] = [
		...(source.tables ?? []),
		...EXTRA_TABLES.filter((extra) => extra.editions.includes(edition) && extra.sections.includes(name)).map(
			({ table }) => table,
		),
	];
	const paths = tables
		.flatMap((table) => [...(table.fields ?? []).flat(), ...(table.rows ?? []).flatMap((row) => row.fields)])
		.filter((path) => path !== '');
	const keys = [...new Set([...(source.openedByText ?? []), ...paths.map(sectionKeyOf)])];
	return {
		name,
		keys,
		covers: keys,
		level: source.level,
		skip: source.skip ?? false,
		set: source.set ?? {},
		subheadings: new Set((source.subheadings ?? []).map(normaliseLabel)),
		lists: source.lists ?? [],
		openedByText: new Set(source.openedByText ?? []),
		tables: tables.map(tableOf),
	};
}

function tableOf(source: GeneratedTable, index: number): TableGrammar {
	return {
		index,
		title: source.title === undefined ? undefined : titleKind(source.title),
		groupTitle: source.groupTitle === undefined ? undefined : normaliseLabel(source.groupTitle),
		layout: source.layout as TableLayout,
		labels: source.labels.map(normaliseLabel),
		groups: source.groups?.map((group) => ({
			...group,
			...(group.label === undefined ? {} : { label: normaliseLabel(group.label) }),
		})),
		fields: source.fields ?? source.labels.map(() => []),
		set: source.set ?? {},
		setByGroup: source.setByGroup,
		rows: source.rows?.map((row) => ({ ...row, label: row.label.map(normaliseLabel) })),
		headerless: source.headerless ?? false,
		yearRows: source.yearRows,
	};
}

const ALIASES = new Map<string, Set<string>>();
for (const [label, others] of [...Object.entries(generated.aliases), ...Object.entries(EXTRA_ALIASES)]) {
	const known = ALIASES.get(normaliseLabel(label)) ?? new Set();
	for (const other of others) known.add(normaliseLabel(other));
	ALIASES.set(normaliseLabel(label), known);
}
/** A day is a date here and a time there. */
const DAY_WORDS: ReadonlyArray<readonly [RegExp, string]> = [
	[/日期$/, '时间'],
	[/时间$/, '日期'],
];

/** A unit behind a column title. */
const UNIT = /（(?:单位：?)?(?:人民币)?(?:元|笔|个|期|月|%)）$/;

/** Is this printed label the one of the grammar, or one of its other spellings? */
export function isSameLabel(printed: string, label: string): boolean {
	return printed === label || spellingsOf(label).includes(printed) || spellingsOf(label).includes(withoutUnit(printed));
}

/** A printed label without the unit behind it: `余额（元）` is 余额. */
export function withoutUnit(printed: string): string {
	return printed.endsWith('）') ? printed.replace(UNIT, '') : printed;
}

const SPELLINGS = new Map<string, readonly string[]>();

/** Every spelling under which this label of the grammar may be printed. */
export function spellingsOf(label: string): readonly string[] {
	let spellings = SPELLINGS.get(label);
	if (!spellings) {
		const words = [label, ...(ALIASES.get(label) ?? [])];
		spellings = words.flatMap((word) => [
			word,
			...DAY_WORDS.filter(([end]) => end.test(word)).map(([end, other]) => word.replace(end, other)),
		]);
		SPELLINGS.set(label, spellings);
	}
	return spellings;
}
