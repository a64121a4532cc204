import { segmentsOf, sliceLine } from '../layout/lines';
import type { Line } from '../layout/types';
import { writeCell } from './cells';
import type { Context } from './context';
import { isSameLabel, type TableGrammar } from './grammar';
import { canonical, normaliseLabel } from './labels';
import { Passage } from './passage';
import { rootListOf, sectionKeyOf } from './builder';

interface Pair {
	label: string;
	paths: readonly string[];
	lines: Line[];
	x0: number;
}

/**
 * Reads `label：value` pairs that stand beside and below each other without rules, as the briefs print public and
 * post-paid records. A value may wrap under itself; a record begins where a label comes again.
 */
export class LabelValueReader {
	private pairs: Pair[] = [];
	private table?: TableGrammar;

	constructor(private readonly context: Context) {}

	/** @returns false when the line holds no pair of this section and continues none */
	take(line: Line): boolean {
		const tables = this.context.section.tables.filter((table) => table.layout === 'label-value' && table.labels.length > 1);
		if (tables.length === 0) return false;
		const titled = tables.filter((table) => table.title !== undefined && table.title === this.context.title);
		const pieces = segmentsOf(line).flatMap((segment) => splitAtLabels(segment, titled.length > 0 ? titled : tables));
		if (!pieces.some((piece) => piece.table) && this.pairs.length === 0) return false;
		let last: Pair | undefined; // last pair that began on this line
		for (const { table, paths, label = '', value, x0 } of pieces) {
			if (table && paths) {
				last = { label, paths, lines: value ? [value] : [], x0 };
				this.begin(table, last);
			} else if (value) this.extend(value, last);
		}
		this.context.consume(new Passage([line]));
		return true;
	}

	/** Lets go of the record being collected, unread. */
	abandon(): void {
		this.pairs = [];
	}

	/** Ends the record being collected. */
	finish(): void {
		if (this.pairs.length === 0) return;
		const { context } = this;
		const pairs = this.pairs;
		this.pairs = [];
		const place = new Passage(pairs.flatMap((pair) => pair.lines)).whole();
		const root = rootListOf(pairs[0]?.paths[0] ?? '');
		if (root !== '') context.open(root, place);
		for (const pair of pairs) writeCell(context, pair.paths, new Passage(pair.lines));
		for (const [path, text] of Object.entries(this.table?.set ?? {})) context.write(path, { ...place, text });
	}

	private begin(table: TableGrammar, pair: Pair): void {
		if (this.table !== table || this.pairs.some((known) => known.label === pair.label)) this.finish();
		this.table = table;
		this.context.evidence.announce(sectionKeyOf(pair.paths[0] ?? ''));
		this.pairs.push(pair);
	}

	/** Text without a label goes on where the value above it in the same column stopped, or belongs to the label before it. */
	private extend(value: Line, last: Pair | undefined): void {
		const isBelow = (pair: Pair) => pair !== last && [pair.x0, pair.lines[0]?.x0 ?? pair.x0].some((x) => Math.abs(x - value.x0) < value.size);
		const above = this.pairs.slice(-4).reverse();
		const open = above.find(isBelow) ?? last ?? above[0];
		open?.lines.push(value);
	}
}

interface Piece {
	label?: string;
	table?: TableGrammar;
	paths?: readonly string[];
	value?: Line;
	x0: number;
}

/** Cuts a segment at the labels it contains. */
function splitAtLabels(segment: Line, tables: readonly TableGrammar[]): Piece[] {
	const text = canonical(segment.text);
	const cuts: Array<{ at: number; end: number; piece: Omit<Piece, 'value' | 'x0'> }> = [];
	for (const match of text.matchAll(/[\p{Script=Han}/]{2,12}：/gu)) {
		// The longest label that ends before the colon wins; what stands before it belongs to the value before.
		for (let skip = 0; skip < match[0].length - 2; skip++) {
			const label = normaliseLabel(match[0].slice(skip, -1));
			const found = findLabel(label, tables);
			if (!found) continue;
			cuts.push({ at: match.index + skip, end: match.index + match[0].length, piece: { label, ...found } });
			break;
		}
	}
	const pieces: Piece[] = [];
	const part = (from: number, to: number) => (to > from ? sliceLine(segment, from, to) : undefined);
	const lead = part(0, cuts[0]?.at ?? text.length);
	if (lead) pieces.push({ value: lead, x0: lead.x0 });
	cuts.forEach((cut, index) => pieces.push({ ...cut.piece, x0: segment.x0s[cut.at] as number, value: part(cut.end, cuts[index + 1]?.at ?? text.length) }));
	return pieces;
}

function findLabel(label: string, tables: readonly TableGrammar[]): { table: TableGrammar; paths: readonly string[] } | undefined {
	for (const table of tables) {
		const index = table.labels.findIndex((known) => isSameLabel(label, known));
		if (index >= 0) return { table, paths: table.fields[index] ?? [] };
	}
	return undefined;
}
