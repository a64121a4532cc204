import { hasRoom, isInColumn, type LabelColumn } from '../../layout/labelColumns';
import { beginsAt, type Start } from '../../layout/alignment';
import type { Unparsed } from '../../../../report/forms/types';
import { segmentsOf, sliceLine } from '../../layout/lines';
import type { Line } from '../../layout/types';
import { rootListOf, sectionKeyOf } from '../building/builder';
import { writeCell } from '../tables/cells';
import type { Context } from '../reading/context';
import { isWholeValue } from '../tables/fits';
import type { TableGrammar } from '../grammar';
import { canonical, normaliseLabel } from '../labels';
import { Passage } from '../passage';
import type { PrintedCell, PrintedRow } from '../tables/rows';
import { NOTHING, outcome, together, type Outcome, type Reader } from '../reading/reader';
import type { CellToken, LineToken, RowToken } from '../reading/token';
import { NUMBERED } from '../sentences/pattern';
import { looksLikeTitle } from '../reportTitles';
import { isSameLabel } from '../spellings';

/** A text that may be a label. */
const LABEL = /^[\p{Script=Han}（）/]{2,14}$/u;

interface Pair {
	label: string;
	paths: readonly string[];
	/** Where the label stands, and the lines of its value. */
	column: LabelColumn & { lines: Line[] };
}

/**
 * Reads labels and their values, as the briefs print public and post-paid records: `label：value` beside and below each
 * other without rules, the same in the cells of a table, or label and value in cells of their own. A value may wrap under
 * itself; a record begins where a label comes again.
 */
export class LabelValueReader implements Reader<LineToken | CellToken | RowToken> {
	private pairs: Pair[] = [];
	private table?: TableGrammar;

	constructor(private readonly context: Context) {}

	/** @returns undefined when the token holds no pair of this section and continues none */
	take(token: LineToken | CellToken | RowToken): Outcome | undefined {
		const tables = this.tables();
		if (tables.length === 0) return undefined;
		return token.kind === 'line' ? this.takeLine(token.lines[0] as Line, tables) : this.takeRow(token.row, tables);
	}

	private takeLine(line: Line, tables: readonly TableGrammar[]): Outcome | undefined {
		if (this.isTitle(line) || NUMBERED.test(canonical(line.text))) return this.endTitled();
		const pieces = splitSegments(line, tables);
		if (pieces.length === 0) return undefined;
		// A label that nobody knows begins something of its own.
		if (!pieces.some((piece) => piece.table) && (this.pairs.length === 0 || pieces[0]?.isUnknown)) return undefined;
		let last: Pair | undefined; // last pair that began on this line
		for (const piece of pieces) {
			if (piece.table) last = this.begin(piece.table, piece);
			else if (piece.value && !piece.isUnknown) this.extend(piece.value, last);
		}
		return outcome([line], unknownOf(pieces));
	}

	private takeRow(row: PrintedRow, tables: readonly TableGrammar[]): Outcome | undefined {
		const cells = row.cells.filter((cell) => cell.fresh && cell.passage.text !== '');
		const [only] = cells;
		if (!only) return undefined;
		if (cells.length === 1 && looksLikeTitle(only.label)) return this.endTitled();
		const isPair = (cell: PrintedCell) => splitAtLabels(cell.passage.lines[0] as Line, tables)[0]?.table !== undefined;
		const labelled = this.takeLabelCells(
			row.cells.filter((cell) => cell.fresh),
			tables,
		);
		if (labelled) return labelled;
		return cells.some(isPair) ? together(...cells.map((cell) => this.takeCell(cell, tables))) : undefined;
	}

	/** A cell with pairs of its own; the lines below a value belong to it. A cell that begins with none is left as it is. */
	private takeCell({ passage }: PrintedCell, tables: readonly TableGrammar[]): Outcome {
		const parts: Outcome[] = [];
		let last: Pair | undefined;
		for (const line of passage.lines) {
			const pieces = splitAtLabels(line, tables);
			if (!last && !pieces[0]?.table) break;
			for (const piece of pieces) {
				if (piece.table) last = this.begin(piece.table, piece);
				else if (piece.value && !piece.isUnknown) last?.column.lines.push(piece.value);
			}
			parts.push(outcome([line], unknownOf(pieces)));
		}
		return together(...parts);
	}

	/**
	 * Cells by turns: a label, its value. One label must be known and have a value; an unknown one is for a person to read.
	 * @returns undefined when the row is something else, as a row of labels alone is
	 */
	private takeLabelCells(cells: readonly PrintedCell[], tables: readonly TableGrammar[]): Outcome | undefined {
		const pairs: Array<{ label: PrintedCell; value?: PrintedCell; known?: Known }> = [];
		for (let at = 0; at < cells.length; at++) {
			const label = cells[at] as PrintedCell;
			if (label.passage.text === '') continue;
			const known = findLabel(label.label, tables);
			const next = cells[at + 1];
			const value = next && !findLabel(next.label, tables) ? next : undefined;
			if (!known && !(value && value.passage.text !== '' && LABEL.test(label.label))) return undefined;
			pairs.push({ label, value, known });
			if (value) at++;
		}
		const filled = pairs.filter(({ known, value }) => known && value && value.passage.text !== '').length;
		if (filled === 0 || filled < pairs.length / 2) return undefined;
		const parts: Outcome[] = [];
		for (const {
			label: { label, extent, passage },
			value,
			known,
		} of pairs) {
			const lines = value?.passage.lines ?? [];
			if (known) this.begin(known.table, { ...known, label, extent }).column.lines.push(...lines);
			const unknown = { page: passage.whole().page, text: `${label}：${value?.passage.text ?? ''}` };
			parts.push(outcome([...passage.lines, ...lines], known ? [] : [unknown]));
		}
		return together(...parts);
	}

	/** Is this line a title, and not the rest of a value? A date does not go on in words, nor a text below a line with room. */
	private isTitle(line: Line): boolean {
		if (line.segments.length > 1 || !looksLikeTitle(line.text)) return false;
		const above = this.lastPairs().find(({ column }) => isInColumn(line, column));
		if (!above || above.column.lines.length === 0) return true;
		if (isWholeValue(above.paths[0], new Passage(above.column.lines).text)) return true;
		const columns = this.pairs.map(({ column }) => column);
		return beginsAt(line, above.column.label) && hasRoom(above.column, columns, line.size);
	}

	/** A title that nobody knows, or a numbered sentence, ends the records of the title before it. */
	private endTitled(): undefined {
		this.end();
		this.context.position.title = undefined;
	}

	/** The tables of this section that are printed as pairs: the one with the title above alone, if there is one. */
	private tables(): readonly TableGrammar[] {
		const { section, title } = this.context.position;
		const tables = section.tables.filter((table) => table.layout === 'label-value' && table.labels.length > 1);
		const titled = tables.filter((table) => table.title !== undefined && table.title === title);
		return titled.length > 0 ? titled : tables;
	}

	/** Lets go of the record being collected, unread. */
	abandon(): void {
		this.pairs = [];
	}

	/** Stores the record being collected: its lines were read when they were taken. */
	end(): Outcome {
		if (this.pairs.length === 0) return NOTHING;
		const { context } = this;
		const pairs = this.pairs;
		this.pairs = [];
		const place = new Passage(pairs.flatMap(({ column }) => column.lines)).whole();
		const root = rootListOf(pairs.find(({ paths }) => paths.length > 0)?.paths[0] ?? '');
		if (root !== '') context.open(root, place);
		// A label that the contract knows and gives no field (是否行政复议) is read and left out.
		for (const pair of pairs) writeCell(context, pair.paths, new Passage(pair.column.lines));
		for (const [path, text] of Object.entries(this.table?.set ?? {})) context.write(path, { ...place, text });
		return NOTHING;
	}

	private begin(
		table: TableGrammar,
		{ label = '', paths = [], value, extent }: Pick<Piece, 'label' | 'paths' | 'value' | 'extent'>,
	): Pair {
		if (
			this.table !== table ||
			this.pairs.some((known) => isSameLabel(known.label, label) || isSameLabel(label, known.label))
		)
			this.end();
		this.table = table;
		if (paths.length > 0) this.context.ledger.evidence.announce(sectionKeyOf(paths[0] as string));
		const pair = { label, paths, column: { label: extent, lines: value ? [value] : [] } };
		this.pairs.push(pair);
		return pair;
	}

	/** Text without a label goes on where the value above it in the same column stopped, or belongs to the label before it. */
	private extend(value: Line, last: Pair | undefined): void {
		const above = this.lastPairs();
		const open = above.find((pair) => pair !== last && isInColumn(value, pair.column)) ?? last ?? above[0];
		open?.column.lines.push(value);
	}

	/** The pairs that may still go on, last first: no more of them stand beside each other. */
	private lastPairs(): Pair[] {
		return this.pairs.slice(-4).reverse();
	}
}

/** A label of a table, with the fields it fills. */
interface Known {
	table: TableGrammar;
	paths: readonly string[];
}

interface Piece {
	label?: string;
	table?: TableGrammar;
	paths?: readonly string[];
	value?: Line;
	/** Where it begins. */
	extent: Start;
	page: number;
	/** Looks like a label, but no table of the section has it. */
	isUnknown?: boolean;
}

/** Labels that nobody knows, with their values: for a person to read. */
function unknownOf(pieces: readonly Piece[]): Unparsed[] {
	return pieces
		.filter(({ isUnknown }) => isUnknown)
		.map(({ label = '', value, page }) => ({ page, text: `${label}：${value?.text ?? ''}` }));
}

/** Parts of a line that stand apart; one that is a label as a whole has its value in the next. */
function splitSegments(line: Line, tables: readonly TableGrammar[]): Piece[] {
	return segmentsOf(line).flatMap((segment) => {
		const label = normaliseLabel(segment.text);
		const found = findLabel(label, tables);
		return found ? [{ ...found, label, extent: segment, page: line.page }] : splitAtLabels(segment, tables);
	});
}

/** A run of words before a colon, as long as labels are; a unit may stand behind them. */
const BEFORE_COLON = /([\p{Script=Han}/]{2,12}(?:（[^（）]{1,8}）)?)：+/gu;
/** In the middle of a text, only words behind a number, a dash or the end of a sentence may be a label that nobody knows. */
const BEHIND_VALUE = /[\d。）\]】-]$/;
const GOES_ON = /^[号元日月年个期次条款]/;

/** Cuts a segment at the labels it contains. */
function splitAtLabels(segment: Line, tables: readonly TableGrammar[]): Piece[] {
	const text = canonical(segment.text);
	const cuts: Array<{ at: number; end: number; piece: Pick<Piece, 'label' | 'table' | 'paths' | 'isUnknown'> }> = [];
	for (const match of text.matchAll(BEFORE_COLON)) {
		const words = match[1] as string;
		const end = match.index + match[0].length;
		const known = knownEnding(words, tables);
		if (known) cuts.push({ at: match.index + known.skip, end, piece: known.piece });
		else if (match.index === 0 || (BEHIND_VALUE.test(text.slice(0, match.index)) && !GOES_ON.test(words)))
			cuts.push({ at: match.index, end, piece: { label: words, isUnknown: true } });
	}
	const { page } = segment;
	const pieces: Piece[] = [];
	const part = (from: number, to: number) => (to > from ? sliceLine(segment, from, to) : undefined);
	const lead = part(0, cuts[0]?.at ?? text.length);
	if (lead) pieces.push({ value: lead, extent: lead, page });
	cuts.forEach((cut, index) =>
		pieces.push({
			...cut.piece,
			extent: sliceLine(segment, cut.at, cut.end),
			page,
			value: part(cut.end, cuts[index + 1]?.at ?? text.length),
		}),
	);
	return pieces;
}

/** The longest label that ends before the colon; what stands before it belongs to the value before. */
function knownEnding(
	words: string,
	tables: readonly TableGrammar[],
): { skip: number; piece: Pick<Piece, 'label' | 'table' | 'paths'> } | undefined {
	for (let skip = 0; skip < words.length - 1; skip++) {
		const label = normaliseLabel(words.slice(skip));
		const found = findLabel(label, tables);
		if (found) return { skip, piece: { label, ...found } };
	}
	return undefined;
}

function findLabel(label: string, tables: readonly TableGrammar[]): Known | undefined {
	for (const table of tables) {
		const index = table.labels.findIndex((known) => isSameLabel(label, known));
		if (index >= 0) return { table, paths: table.fields[index] ?? [] };
	}
	return undefined;
}
