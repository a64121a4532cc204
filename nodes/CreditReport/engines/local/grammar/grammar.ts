import type { Constants, DerivationSource } from './editions/types';
import type { SentenceGrammar } from './sentences/pattern';

/** Ways a table holds its values. */
export type TableLayout = 'header-row-then-values' | 'rows' | 'label-value' | 'grid';

export interface GridRow {
	/** Normalised label cells. */
	label: string[];
	set: Constants;
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
	set: Constants;
	setByGroup?: Record<string, Constants>;
	rows?: GridRow[];
	/** No header row is printed: the caption alone announces the cells. */
	headerless: boolean;
	/** Rows per year in a grid of twelve months: 2 with an amount row. */
	yearRows?: number;
}

export interface SectionGrammar {
	id: string;
	/** Its title, as statements and warnings name it. */
	name: string;
	level: number;
	/** A sentence stands under its heading where there is no data. */
	hasStandIn: boolean;
	/** Text that never yields data. */
	skip: boolean;
	set: Constants;
	/** Sub-headings that introduce numbered sentences, normalised. */
	subheadings: ReadonlySet<string>;
	/** Top-level lists this section writes to. */
	lists: string[];
	/** Lists whose records begin with a sentence or an account heading, not with a table. */
	openedByText: ReadonlySet<string>;
	/** Remarks stand beside its tables, and may be cells of them. */
	hasRemarks: boolean;
	/** Sentences that make records; the first that fits reads one. */
	sentences: readonly SentenceGrammar[];
	tables: TableGrammar[];
	/** Sections and nested lists of the report that its tables and sentences write to: what the heading announces. */
	keys: string[];
	/** The same for text that stands under the heading: of a chapter without tables those of its sections. */
	covers: string[];
}

export interface EditionGrammar {
	key: string;
	title: string;
	generation: 1 | 2;
	cues: { all: string[]; any: string[]; none: string[] };
	sections: SectionGrammar[];
	/** Its chapters carry numerals, so that one it does not know is told by its own. */
	hasChapters: boolean;
	/** Heading form -> section. */
	headings: ReadonlyMap<string, SectionGrammar>;
	derivations: readonly DerivationSource[];
}
