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
	private readonly first: Int32Array;
	private readonly last: Int32Array;
	private readonly counts: Uint8Array;

	/** @param most entries at most */
	constructor(most: number) {
		const buckets = 2 ** Math.ceil(Math.log2(Math.max(1, 2 * most)));
		this.columns = new Int32Array(most);
		this.rows = new Int32Array(most);
		this.next = new Int32Array(most);
		this.first = new Int32Array(buckets).fill(NONE);
		this.last = new Int32Array(buckets);
		this.counts = new Uint8Array(buckets);
	}

	add(column: number, row: number, entry: DrawnGlyph): void {
		const bucket = this.bucketOf(column, row);
		if (this.counts[bucket] === MOST) return;
		const index = this.entries.push(entry) - 1;
		this.columns[index] = column;
		this.rows[index] = row;
		this.next[index] = NONE;
		if (this.first[bucket] === NONE) this.first[bucket] = index;
		else this.next[this.last[bucket] as number] = index;
		this.last[bucket] = index;
		this.counts[bucket] = (this.counts[bucket] as number) + 1;
	}

	/** Goes over what is in a square, in the order it came, until `visit` says that it is enough. @returns whether it did */
	some(column: number, row: number, visit: (entry: DrawnGlyph) => boolean): boolean {
		for (
			let index = this.first[this.bucketOf(column, row)] as number;
			index !== NONE;
			index = this.next[index] as number
		) {
			if (this.columns[index] !== column || this.rows[index] !== row) continue;
			if (visit(this.entries[index] as DrawnGlyph)) return true;
		}
		return false;
	}

	private bucketOf(column: number, row: number): number {
		return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.first.length - 1);
	}
}
