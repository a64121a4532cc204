import type { DrawnGlyph } from './glyphs';

/** No entry. */
const NONE = -1;
/** A place with more entries than this takes no more: a hostile page has millions. */
const MOST = 200;

/**
 * The characters of a page by the squares of a grid. A page has nearly as many squares with something in them as characters:
 * entries are chained in lists of numbers, without a list for each square.
 */
export class GlyphGrid {
	private readonly entries: DrawnGlyph[] = [];
	private readonly columns: Int32Array;
	private readonly rows: Int32Array;
	private readonly next: Int32Array;
	/** By bucket, which several squares may share. */
	private readonly heads: Int32Array;
	private readonly tails: Int32Array;
	private readonly counts: Uint8Array;

	/** @param most entries at most */
	constructor(most: number) {
		const buckets = 2 ** Math.ceil(Math.log2(Math.max(1, 2 * most)));
		this.columns = new Int32Array(most);
		this.rows = new Int32Array(most);
		this.next = new Int32Array(most);
		this.heads = new Int32Array(buckets).fill(NONE);
		this.tails = new Int32Array(buckets);
		this.counts = new Uint8Array(buckets);
	}

	add(column: number, row: number, entry: DrawnGlyph): void {
		const bucket = this.bucketOf(column, row);
		if (this.counts[bucket] === MOST) return;
		const index = this.entries.push(entry) - 1;
		this.columns[index] = column;
		this.rows[index] = row;
		this.next[index] = NONE;
		if (this.heads[bucket] === NONE) this.heads[bucket] = index;
		else this.next[this.tails[bucket] as number] = index;
		this.tails[bucket] = index;
		this.counts[bucket] = (this.counts[bucket] as number) + 1;
	}

	/** The index of the first entry in a square, in the order they came. */
	first(column: number, row: number): number | undefined {
		return this.sameSquare(this.heads[this.bucketOf(column, row)] as number, column, row);
	}

	/** The index of the entry that came next into the square of another. */
	after(index: number): number | undefined {
		return this.sameSquare(this.next[index] as number, this.columns[index] as number, this.rows[index] as number);
	}

	entry(index: number): DrawnGlyph {
		return this.entries[index] as DrawnGlyph;
	}

	private sameSquare(from: number, column: number, row: number): number | undefined {
		let index = from;
		while (index !== NONE && (this.columns[index] !== column || this.rows[index] !== row))
			index = this.next[index] as number;
		return index === NONE ? undefined : index;
	}

	private bucketOf(column: number, row: number): number {
		return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.heads.length - 1);
	}
}
