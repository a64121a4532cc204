/** Where the source of an object stands. */
export interface Place {
	source: Buffer;
	from: number;
	to: number;
	/** Data of a stream, still filtered. */
	data?: Buffer;
}

/** What is kept of an object: its number, the index of its source, and where in the source it and its data stand. */
const [NUMBER, SOURCE, FROM, TO, DATA_FROM, DATA_TO, FIELDS] = [0, 1, 2, 3, 4, 5, 6] as const;
/** No data: the object is no stream. No place: the number is that of no object. */
const NONE = -1;
/** PDFium reads no object of a higher number (kMaxObjectNumber of cpdf_parser.h). */
const MAX_NUMBER = 4 * 1024 * 1024;

/**
 * The places of the objects of a file. A tagged report of 200 pages has a hundred thousand, of which a dozen are asked for: so
 * places are kept as numbers.
 */
export class ObjectPlaces {
	private table = new Int32Array(1024 * FIELDS);
	private length = 0;
	/** Of an object that was written more than once the last place counts. */
	private indices = new Int32Array(1024).fill(NONE);
	private readonly sources: Buffer[] = [];
	private readonly sourceIndices = new Map<Buffer, number>();
	private ordered?: number[][];

	/** Places, also those of objects that were written anew later. */
	get size(): number {
		return this.length;
	}

	get lastNumber(): number {
		return Math.max(
			0,
			this.indices.findLastIndex((index) => index !== NONE),
		);
	}

	add(number: number, source: Buffer, from: number, to: number, dataFrom = NONE, dataTo = NONE): void {
		if (number > MAX_NUMBER) return;
		const at = this.length * FIELDS;
		this.table = longEnough(this.table, at + FIELDS);
		this.indices = longEnough(this.indices, number + 1);
		const { table } = this;
		table[at + NUMBER] = number;
		table[at + SOURCE] = this.indexOfSource(source);
		table[at + FROM] = from;
		table[at + TO] = to;
		table[at + DATA_FROM] = dataFrom;
		table[at + DATA_TO] = dataTo;
		this.indices[number] = this.length++;
	}

	/** The place of an object. */
	of(number: number): Place | undefined {
		const index = this.indices[number] ?? NONE;
		if (index === NONE) return undefined;
		const source = this.sources[this.field(index, SOURCE)] as Buffer;
		const dataFrom = this.field(index, DATA_FROM);
		return {
			source,
			from: this.field(index, FROM),
			to: this.field(index, TO),
			...(dataFrom === NONE ? {} : { data: source.subarray(dataFrom, this.field(index, DATA_TO)) }),
		};
	}

	/** The numbers of the objects in whose source, the data of streams aside, a word stands, in order. To be asked when all are added. */
	*withWord(word: string): Generator<number> {
		this.ordered ??= this.inOrder();
		for (const [sourceIndex, source] of this.sources.entries()) {
			const indices = this.ordered[sourceIndex] as number[];
			let position = 0;
			for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at)) {
				while (position < indices.length && this.field(indices[position] as number, TO) <= at) position++;
				const index = indices[position];
				if (index === undefined) break;
				if (at < this.field(index, FROM)) {
					at = this.field(index, FROM); // in the data of a stream
					continue;
				}
				const number = this.field(index, NUMBER);
				if (this.indices[number] === index) yield number;
				at = this.field(index, TO);
			}
		}
	}

	/** By source, the places in it as they follow one another. */
	private inOrder(): number[][] {
		const inOrder: number[][] = this.sources.map(() => []);
		for (let index = 0; index < this.length; index++) inOrder[this.field(index, SOURCE)]?.push(index);
		for (const indices of inOrder)
			if (!this.isInOrder(indices)) indices.sort((a, b) => this.field(a, FROM) - this.field(b, FROM));
		return inOrder;
	}

	private isInOrder(indices: readonly number[]): boolean {
		return indices.every(
			(index, at) => at === 0 || this.field(indices[at - 1] as number, FROM) <= this.field(index, FROM),
		);
	}

	private field(index: number, field: number): number {
		return this.table[index * FIELDS + field] as number;
	}

	private indexOfSource(source: Buffer): number {
		let index = this.sourceIndices.get(source);
		if (index === undefined) {
			index = this.sources.push(source) - 1;
			this.sourceIndices.set(source, index);
		}
		return index;
	}
}

/** The list itself, or a longer one that begins with it and goes on with {@link NONE}. */
function longEnough(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
	if (length <= list.length) return list;
	const longer = new Int32Array(Math.max(length, 2 * list.length)).fill(NONE, list.length);
	longer.set(list);
	return longer;
}
