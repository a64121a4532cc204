import { rootListOf, sectionKeyOf } from './building/builder';
import type {
	ColumnGroupSource,
	ColumnSource,
	EditionSource,
	Fills,
	SectionSource,
	TableSource,
} from './editions/types';
import type { EditionGrammar, GridRow, SectionGrammar, TableGrammar } from './grammar';
import { headingForms, normaliseLabel, titleKind } from './labels';

/** Makes the parser's tables of what an edition prints: words in the form they are compared in, columns taken apart. */
export function compile({
	id,
	title,
	generation,
	cues,
	sections: sources,
	derivations = [],
}: EditionSource): EditionGrammar {
	const sections = sources.map(sectionOf);
	addCovers(sections);
	const headings = new Map<string, SectionGrammar>();
	sources.forEach(({ titles }, index) => {
		for (const form of titles.flatMap(headingForms))
			if (!headings.has(form)) headings.set(form, sections[index] as SectionGrammar);
	});
	return {
		key: id,
		title,
		generation,
		cues: {
			all: cues.all.map(normaliseLabel),
			any: cues.any.map(normaliseLabel),
			none: cues.none.map(normaliseLabel),
		},
		sections,
		hasChapters: sources.some(({ level, isNumbered }) => level === 1 && isNumbered),
		headings,
		derivations,
	};
}

/** A chapter without tables covers what its sections write to. */
function addCovers(sections: readonly SectionGrammar[]): void {
	sections.forEach((section, index) => {
		if (section.keys.length > 0) return;
		const end = sections.findIndex((other, at) => at > index && other.level <= section.level);
		section.covers = [...new Set(sections.slice(index + 1, end < 0 ? undefined : end).flatMap((below) => below.keys))];
	});
}

function sectionOf(source: SectionSource): SectionGrammar {
	const { openedByText = [], set = {}, skip = false, subheadings = [] } = source;
	const tables = (source.tables ?? []).map(tableOf);
	const paths = tables
		.flatMap((table) => [...table.fields.flat(), ...(table.rows ?? []).flatMap((row) => row.fields)])
		.filter((path) => path !== '');
	const keys = [...new Set([...openedByText, ...paths.map(sectionKeyOf)])];
	const written = tables.flatMap((table) => [...table.fields.flat(), ...Object.keys(table.set)]);
	return {
		id: source.id,
		name: normaliseLabel(source.titles[0] ?? ''),
		keys,
		covers: keys,
		level: source.level,
		hasStandIn: source.none !== undefined,
		skip,
		set,
		subheadings: new Set(subheadings.map(normaliseLabel)),
		lists: [...new Set([...openedByText, ...written.map(rootListOf)])].filter((list) => /^\w+$/.test(list)),
		openedByText: new Set(openedByText),
		hasRemarks: source.hasRemarks ?? false,
		sentences: source.sentences ?? [],
		tables,
	};
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const CODES = Array.from({ length: 24 }, (_, index) => String(index + 1));

function tableOf(source: TableSource, index: number): TableGrammar {
	const common = {
		index,
		title: source.title === undefined ? undefined : titleKind(source.title),
		groupTitle: source.groupTitle === undefined ? undefined : normaliseLabel(source.groupTitle),
		set: source.set ?? {},
		headerless: source.layout === 'codes',
	};
	if (source.layout === 'codes') return { ...common, layout: 'grid', labels: CODES, fields: source.fills.map(pathsOf) };
	if (source.layout === 'months')
		return {
			...common,
			layout: 'grid',
			labels: ['', ...MONTHS],
			fields: source.fills.map(pathsOf),
			yearRows: source.rowsPerYear,
		};
	const columns = source.columns.flatMap((column) => (isGroup(column) ? column.columns : [column]));
	const groups = source.columns.filter(isGroup);
	const fields = columns.map(([, fills]) => pathsOf(fills));
	return {
		...common,
		layout: source.layout,
		labels: columns.map(([title]) => normaliseLabel(title)),
		groups:
			groups.length === 0
				? undefined
				: source.columns.map((column) =>
						isGroup(column) ? { label: normaliseLabel(column.group), span: column.columns.length } : { span: 1 },
					),
		fields,
		setByGroup: groups.some(({ set }) => set)
			? Object.fromEntries(groups.map(({ group, set = {} }) => [normaliseLabel(group), set]))
			: undefined,
		rows:
			source.layout === 'grid'
				? source.rows.map(({ label, set = {} }): GridRow => ({
						label: [label].flat().map(normaliseLabel),
						set,
						fields: fields.slice(source.labelColumns ?? 0).map(([path = '']) => path),
					}))
				: undefined,
	};
}

function isGroup(column: ColumnSource | ColumnGroupSource): column is ColumnGroupSource {
	return 'group' in column;
}

function pathsOf(fills: Fills): string[] {
	return fills === null ? [] : [fills].flat();
}
