/**
 * Tolerances of layout: what counts as one line, one column, one rule. The same print comes at any size (sheets scaled to
 * fit, pixels taken for points), and what is near or thin on it is so beside its characters: nothing here is in points.
 * {@link layoutPage} and {@link layoutDocument} take another record, to try one; docs/tables.md is made from this one.
 */

/** What a tolerance is a part of. */
type Unit =
	/** Usual height of the characters of a page ({@link Page.unit}). */
	| 'usual height'
	/** Height of the tallest character of the line in question. */
	| 'line height'
	/** Height or width of the page. */
	| 'page';

interface Tolerance<Value extends number | readonly number[] = number | readonly number[]> {
	/** Several where one after the other is tried. */
	value: Value;
	unit: Unit;
	/** What it is for, and where it is from if that is not plain. */
	why: string;
}

const part = <Value extends number | readonly number[]>(unit: Unit, value: Value, why: string): Tolerance<Value> => ({
	value,
	unit,
	why,
});

/** Every tolerance with its unit and reason. */
export const TOLERANCE_TABLE = {
	// Rules and the cells between them.
	snap: part(
		'usual height',
		0.3,
		'Rules whose coordinates are closer are one: double rules, thin boxes drawn as four sides, rounding; pieces of a dashed rule lie closer.',
	),
	sliver: part(
		'usual height',
		0.6,
		'A cell that is narrower or lower holds no text: the space between the two lines of a double rule.',
	),
	overhang: part(
		'usual height',
		0.6,
		'Rules that run farther beyond the last one across them leave a row or a column open.',
	),
	extent: part('usual height', 0.4, 'Rules of one table begin and end alike, give or take this.'),
	side: part(
		'line height',
		0.5,
		'Cells on both sides of a page break, or in two rows, are of one column when their sides agree within this.',
	),
	throughFrom: part('line height', 0.15, 'A rule goes through a text when it is at least this far above its baseline.'),
	throughTo: part('line height', 0.55, 'And no farther above it than this.'),
	pageFrameHeight: part(
		'page',
		0.5,
		'A cell that is taller, and wider than the next, is what a frame around the page leaves open.',
	),
	pageFrameWidth: part('page', 0.5, 'See above.'),
	underlineBelow: part('usual height', 0.4, 'An underline is no farther below the baseline of its text.'),
	underlineGap: part('line height', 2, 'Wider white space is no part of an underlined text.'),
	underlineEnd: part('line height', 0.6, 'An underline begins and ends with its text, give or take this.'),
	borderEnd: part(
		'usual height',
		0.1,
		'The border of a cell ends at the sides of its table or at upright rules, give or take this.',
	),

	// Lines of characters.
	baseline: part('line height', 0.35, 'Characters whose baselines are closer are of one line.'),
	segment: part('line height', 0.5, 'Wider white space begins a new segment of a line.'),
	oversized: part('usual height', 2.6, 'Taller characters are a watermark, titles excepted.'),
	titleArea: part('page', 0.25, 'The part of the first page in which the title may be as tall as it likes.'),

	// Titles of columns.
	titleGaps: part('line height', [0.75, 0.5, 0.35, 0.25, 0.15], 'White space that may part two titles, widest first.'),
	groupGap: part('line height', 0.75, 'White space between titles of groups: a group is wider than its words.'),
	storey: part(
		'line height',
		0.3,
		'Titles whose middles stand farther apart in height are of different storeys of a header.',
	),
	withinTitle: part(
		'line height',
		0.15,
		'A title does not go on beyond wider white space: the narrowest there is between columns.',
	),

	// Cells that white space parts.
	cellGaps: part(
		'line height',
		[0.35, 0.25, 0.15, 0.08],
		'White space that parts cells below known titles, widest first: a full cell leaves little room to the next.',
	),
	bandGaps: part('line height', [0.35, 0.25, 0.15], 'The same between two horizontal rules.'),
	plainGaps: part('line height', [0.35], 'The same where a line may as well be a caption or a sentence.'),
	untitledGap: part('line height', 0.4, 'Cells under no known titles are parted by wider white space.'),
	labelGap: part('line height', 0.5, 'White space between labels and those of the rows beside them.'),
	into: part('line height', 0.3, 'A text that reaches farther below two titles is below both of them: no cell.'),
	contiguous: part(
		'line height',
		0.7,
		'A row without a rule above or below it reaches as far as its lines follow each other this closely.',
	),

	// Rows without rules between them.
	samePitch: part(
		'line height',
		0.06,
		'Lines of one cell follow each other at the smallest pitch of their column, give or take this.',
	),
	sameLine: part('line height', 0.1, 'Pieces whose baselines are closer stand on one line.'),
	mostPitch: part(
		'line height',
		2.5,
		'Lines farther apart are never of one paragraph, however few lines their column has.',
	),
	closer: part('line height', 0.2, 'Lines of one cell are closer to each other than rows are, by at least this.'),
	beside: part('line height', 0.6, 'A cell stands beside a row when their baselines agree within this.'),
	among: part('line height', 0.15, 'Lines that overlap in height by more stand beside each other.'),

	// Texts that wrap.
	padding: part(
		'line height',
		1.2,
		'What a wrapped line leaves free at most, beside room for the next character: the padding of its cell.',
	),
	touching: part('line height', 0.1, 'White space between columns that touch but for this.'),
	aligned: part(
		'line height',
		0.01,
		'A text that touches the column before it begins within this where its own column does.',
	),

	// White space that tells how texts belong together, asked of layout when a report is read.
	lastCharacter: part('line height', 1.4, 'A line leaves no more of its cell when what follows it found no room.'),
	blank: part('line height', 0.17, 'Room for a blank inside a number, beyond the room that its other characters have.'),
	wordGap: part(
		'line height',
		0.12,
		'White space between two Latin words, beyond the room that the letters of a word have.',
	),
	letter: part('line height', 0.4, 'A line that has less room than this is full: no Latin letter found place.'),
	behindNumeral: part(
		'line height',
		0.15,
		'Room between a numeral and its title; words that begin with a numeral have none.',
	),
	labelRoom: part('line height', 3, 'Room behind a value that a full line has not.'),
	hangingBefore: part('line height', 0.3, 'A number that hangs beside a text begins at least this far before it.'),
	hangingInto: part('line height', 0.2, 'And ends no farther into it than this.'),
} satisfies Record<string, Tolerance>;

type Table = typeof TOLERANCE_TABLE;

/** The tolerances alone, as parts of their units. */
export type Tolerances = {
	readonly [Name in keyof Table]: Table[Name]['value'] extends number ? number : readonly number[];
};

/** Those that every report is read with. */
export const TOLERANCES = Object.fromEntries(
	Object.entries(TOLERANCE_TABLE).map(([name, { value }]) => [name, value]),
) as unknown as Tolerances;
