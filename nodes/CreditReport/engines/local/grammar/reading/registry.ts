import { Explanations } from '../readers/explanations';
import { fixedCells, fixedTexts, remarks } from '../readers/fixedTexts';
import { HeadReader } from '../readers/headReader';
import { LabelValueReader } from '../readers/labelValues';
import { OtherSection, otherContents, otherHeadings } from '../readers/otherSections';
import { sectionHeadings } from '../readers/sectionHeadings';
import { SentenceReader } from '../readers/sentenceReader';
import { strayLines, strayRows, unknownTitles } from '../readers/strays';
import { subheadings } from '../readers/subheadings';
import { captions, groupTitles, headTitles, repeatedCaptions, tableTitles } from '../readers/tableTitles';
import { CurrentTable } from '../tables/currentTable';
import { tableHeaders, tableRows } from '../tables/rowReaders';
import type { Context } from './context';
import type { Reader } from './reader';
import type { TokenKind, TokenOf } from './token';

/** Makes the readers of one report; their names are stable: traces and pictures of a reading are keyed by them. */
export function createReaders(context: Context) {
	const table = new CurrentTable(context);
	const other = new OtherSection(context);
	return {
		explanations: new Explanations(context),
		head: new HeadReader(context, true),
		headLine: new HeadReader(context, false),
		sectionHeading: sectionHeadings(context),
		otherHeading: otherHeadings(other),
		otherContents: otherContents(other),
		subheading: subheadings(context),
		repeatedCaption: repeatedCaptions(context),
		caption: captions(context, table),
		tableTitle: tableTitles(context),
		groupTitle: groupTitles(context),
		headTitle: headTitles(),
		sentence: new SentenceReader(context),
		fixedText: fixedTexts(context),
		fixedCell: fixedCells(context),
		remark: remarks(context),
		labelValue: new LabelValueReader(context),
		tableHeader: tableHeaders(table),
		tableRow: tableRows(table),
		unknownTitle: unknownTitles(),
		strayLine: strayLines(),
		strayRow: strayRows(),
	};
}

export type Readers = ReturnType<typeof createReaders>;
export type ReaderId = keyof Readers;

/** The readers that can be asked about tokens of a kind. */
type ReaderOf<K extends TokenKind> = {
	[I in ReaderId]: Readers[I] extends Reader<infer T> ? (TokenOf<K> extends T ? I : never) : never;
}[ReaderId];

/** A place in the order: readers are asked from the first to the last, until one answers. */
export interface Place<I extends ReaderId = ReaderId> {
	reader: I;
	/** Readers whose collected tokens end before this one takes a token that it recognises, or may. */
	ends?: readonly ReaderId[];
	/** Why it stands before those below it. */
	why: string;
}

/** Readers that collect running text, those that collect rows, and all that collect. */
const TEXTS: readonly ReaderId[] = ['sentence', 'labelValue'];
export const TABLES: readonly ReaderId[] = ['tableRow'];
export const COLLECTORS: readonly ReaderId[] = [...TEXTS, ...TABLES];

/** Readers of what titles and headers announce. */
export const CONTENTS: ReadonlySet<ReaderId> = new Set(['head', 'headLine', 'sentence', 'labelValue', 'tableRow']);

const EXPLANATIONS = {
	reader: 'explanations',
	why: 'The explanations at the end repeat keywords and codes: no other reader may see them.',
} as const;

const OPENING = [
	EXPLANATIONS,
	{ reader: 'remark', why: 'Remarks beside a summary are cells of its rows: the row is told by what is left of it.' },
] as const;

const CHAPTERS = [
	{
		reader: 'sectionHeading',
		ends: COLLECTORS,
		why: 'A heading of the edition decides who may read what follows; no chapter that is not known hides it.',
	},
	{ reader: 'otherHeading', ends: COLLECTORS, why: 'A chapter that the edition does not know ends the one above it.' },
	{ reader: 'otherContents', why: 'Words in such a chapter mean nothing that the readers below know.' },
] as const;

const TITLES = [
	{ reader: 'subheading', ends: TEXTS, why: 'A sub-heading ends with words that a caption or title may end with.' },
	{ reader: 'repeatedCaption', why: 'A caption printed again overleaf opens no second record.' },
	{ reader: 'caption', ends: COLLECTORS, why: 'A caption may be the title of a table as well: it says more.' },
	{ reader: 'tableTitle', ends: COLLECTORS, why: 'Titles are whole texts; sentences and pairs may begin like them.' },
	{ reader: 'groupTitle', why: 'The title of a single table is told before that of a group.' },
	{ reader: 'headTitle', ends: TABLES, why: 'Words of the head are titles only where no table is called so.' },
] as const;

const ROWS = [
	{ reader: 'sentence', why: 'A number and a sentence beside it are no cells of a table.' },
	{ reader: 'labelValue', why: 'Labels and values by turns are told by their labels, whatever table is open.' },
	{
		reader: 'tableHeader',
		ends: TEXTS,
		why: 'A row that is no text ends the texts above. Titles come before values: a row of titles may fit any column.',
	},
	{ reader: 'tableRow', why: 'A row of values belongs to the table above it.' },
	{ reader: 'strayRow', why: 'Nobody knows the row: its cells are read each on its own.' },
] as const;

/** Who is asked about a token of each kind, in which order, and why in this one. */
export const ORDER: { readonly [K in TokenKind]: ReadonlyArray<Place<ReaderOf<K>>> } = {
	line: [
		EXPLANATIONS,
		{ reader: 'head', why: 'Items of the head wrap anywhere: only several lines together tell what each is.' },
		...CHAPTERS,
		...TITLES,
		{ reader: 'headLine', why: 'An item whose next lines are something else is read alone, unless it is a title.' },
		{ reader: 'sentence', why: 'A sentence that is open takes any line, fixed text too: its own words decide.' },
		{ reader: 'fixedText', ends: TEXTS, why: 'Fixed text would go on with the value of a pair above it.' },
		{ reader: 'labelValue', why: 'A pair that is open takes nearly any line.' },
		{ reader: 'strayLine', why: 'No reader of lines knows it: it may be a row.' },
	],
	strayLine: [
		{ reader: 'tableHeader', why: 'A column title alone on its line is no title that nobody knows.' },
		{ reader: 'unknownTitle', ends: COLLECTORS, why: 'A title that nobody knows would go on with the row above it.' },
		{ reader: 'tableRow', why: 'It may be the rest of the row above.' },
	],
	cell: [
		...OPENING,
		...CHAPTERS,
		...TITLES,
		{ reader: 'head', why: 'The head of a report may stand in a frame; its titles are told before.' },
		...ROWS,
	],
	row: [
		...OPENING,
		{ reader: 'otherContents', why: 'Column titles in a chapter that is not known are none of the edition.' },
		...ROWS,
	],
	blankRow: OPENING,
	looseCell: [
		{ reader: 'head', why: 'Items of the head may stand beside each other in cells.' },
		{ reader: 'fixedCell', why: 'What is left of it may be fixed text.' },
	],
};
