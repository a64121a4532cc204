import { inflatedLength, unfiltered } from './filters';
import { CosReader } from './objectReader';
import { NearWord } from './nearWord';
import { ObjectPlaces } from './objectPlaces';
import { CosName, CosRef, type CosDict, type CosValue } from './values';

/** More objects than this, or more bytes in object streams, no report has. */
const MAX_OBJECTS = 500_000;
const MAX_INFLATED = 64 * 1024 * 1024;
/** No object, the data of streams aside, is longer than this in bytes: lists of the widths of all characters are. */
const MAX_LENGTH = 1024 * 1024;
/** `12 0 obj`: digits of both numbers and the spaces between them. */
const MAX_HEAD = 24;

/** An object with a number. */
export interface CosObject {
	number: number;
	value: CosValue;
	/** Of a stream: what stands between `stream` and `endstream`. */
	data?: Buffer;
}

/**
 * The objects of a PDF that is not encrypted, found by their heads instead of by the cross-reference table, as programs do
 * that mend files: of an object that was written more than once the last one counts. Finding costs a few passes over the
 * bytes; objects are read when asked for.
 */
export class CosFile {
	private readonly places = new ObjectPlaces();
	private inflated = 0;

	constructor(private readonly bytes: Buffer) {
		this.scan();
	}

	get lastNumber(): number {
		return this.places.lastNumber;
	}

	/** The objects whose source, the data of streams aside, has this word. */
	*withWord(word: string): Generator<CosObject> {
		for (const number of this.places.withWord(word)) {
			const object = this.object(number);
			if (object) yield object;
		}
	}

	object(number: number): CosObject | undefined {
		const place = this.places.of(number);
		if (!place || place.to - place.from > MAX_LENGTH) return undefined;
		const value = new CosReader(place.source, place.from, place.to).next();
		return value === undefined ? undefined : { number, value, ...(place.data ? { data: place.data } : {}) };
	}

	/** What a value stands for: itself, or the object it refers to. */
	resolve(value: CosValue | undefined): CosValue | undefined {
		for (let step = 0; value instanceof CosRef; step++) value = step < 8 ? this.object(value.number)?.value : undefined;
		return value;
	}

	dict(value: CosValue | undefined): CosDict | undefined {
		const resolved = this.resolve(value);
		return resolved instanceof Map ? resolved : undefined;
	}

	/** Data of a stream as they were before its filters. @returns undefined when it has other filters, is broken, or holds more than `limit` bytes */
	contents({ value, data }: CosObject, limit: number): Buffer | undefined {
		if (!(value instanceof Map) || !data) return undefined;
		if (this.hasPredictor(value)) return undefined;
		const contents = this.filtersOf(value).reduce<Buffer | undefined>(
			(before, name) => before && unfiltered(name, before, limit),
			data,
		);
		return contents && contents.length <= limit ? contents : undefined;
	}

	/**
	 * How long the data of a stream are without its filters, and whether they are whole, as far as the filters tell; of data
	 * that went through none, as far as the length tells that the stream has.
	 * @param limit longer data are as long as it and one byte
	 */
	check({ value, data }: CosObject, limit: number): { length: number; isWhole: boolean } {
		if (!(value instanceof Map) || !data) return { length: 0, isWhole: false };
		const filters = this.filtersOf(value);
		const told = this.resolve(value.get('Length'));
		if (filters.length === 0)
			return { length: data.length, isWhole: !(typeof told === 'number' && told > data.length) };
		let contents = data;
		for (const [index, name] of filters.entries()) {
			if (name === 'FlateDecode' || name === 'Fl') {
				const found = inflatedLength(contents, limit);
				if (!found.isWhole || found.length > limit || index === filters.length - 1) return found;
			}
			const next = unfiltered(name, contents, limit);
			if (!next) break;
			contents = next;
		}
		return { length: contents.length, isWhole: true };
	}

	/** Names of the filters of a stream, in the order in which they are undone. */
	filtersOf(dict: CosDict): string[] {
		const filter = this.resolve(dict.get('Filter'));
		return (Array.isArray(filter) ? filter : filter === undefined || filter === null ? [] : [filter]).map((entry) => {
			const name = this.resolve(entry);
			return name instanceof CosName ? name.name : '';
		});
	}

	private hasPredictor(dict: CosDict): boolean {
		const parameters = this.resolve(dict.get('DecodeParms'));
		return [parameters].flat().some((entry) => {
			const predictor = this.dict(entry as CosValue)?.get('Predictor');
			return typeof predictor === 'number' && predictor > 1;
		});
	}

	private scan(): void {
		const { bytes } = this;
		let nextStream = bytes.indexOf('stream');
		for (let at = OBJ.in(bytes, 0); at >= 0; at = OBJ.in(bytes, at)) {
			const number = headBefore(bytes, at);
			at += 3;
			if (number === undefined) continue;
			if (this.places.size >= MAX_OBJECTS) return;
			const from = at;
			const end = ENDOBJ.in(bytes, from);
			const to = end < 0 ? bytes.length : end;
			while (nextStream >= 0 && nextStream < to && (nextStream < from || !opensStream(bytes, nextStream)))
				nextStream = bytes.indexOf('stream', nextStream + 6);
			if (nextStream < 0 || nextStream > to) {
				this.places.add(number, bytes, from, to);
				at = to + ENDOBJ.length;
				continue;
			}
			const start = nextStream + (bytes[nextStream + 6] === 0x0d && bytes[nextStream + 7] === 0x0a ? 8 : 7);
			const stop = endOfStream(bytes, from, nextStream, start);
			this.places.add(number, bytes, from, nextStream, start, stop);
			if (bytes.subarray(from, nextStream).includes('/ObjStm')) this.unpack(number);
			at = stop;
			nextStream = bytes.indexOf('stream', bytes.indexOf('endstream', stop) + 9);
			if (nextStream >= 0 && nextStream < stop) return; // no end: nothing follows
		}
	}

	/** Objects packed into a stream (ISO 32000-1, 7.5.7): pairs of number and place, then the objects. */
	private unpack(number: number): void {
		const object = this.object(number);
		if (!object || !(object.value instanceof Map)) return;
		const source = this.contents(object, MAX_INFLATED - this.inflated);
		const [count, first] = [object.value.get('N'), object.value.get('First')];
		if (!source || typeof count !== 'number' || typeof first !== 'number' || first > source.length) return;
		this.inflated += source.length;
		const reader = new CosReader(source, 0, first);
		const heads: Array<[number: number, from: number]> = [];
		for (let index = 0; index < count && this.places.size + heads.length < MAX_OBJECTS; index++) {
			const [packed, from] = [reader.next(), reader.next()];
			if (typeof packed !== 'number' || typeof from !== 'number' || first + from > source.length) break;
			heads.push([packed, first + from]);
		}
		heads.forEach(([packed, from], index) => {
			const next = heads[index + 1]?.[1] ?? source.length;
			this.places.add(packed, source, from, next > from ? next : source.length);
		});
	}
}

const OBJ = new NearWord('obj');
const ENDOBJ = new NearWord('endobj');

/** @returns the object's number when `12 0 ` stands before `obj` */
function headBefore(bytes: Buffer, at: number): number | undefined {
	const first = Math.max(0, at - MAX_HEAD);
	const afterGeneration = skipBack(bytes, at, first, isSpace);
	const generation = skipBack(bytes, afterGeneration, first, isDigit);
	const afterNumber = skipBack(bytes, generation, first, isSpace);
	const number = skipBack(bytes, afterNumber, first, isDigit);
	if (afterGeneration === at || generation === afterGeneration || afterNumber === generation || number === afterNumber)
		return undefined;
	if (afterGeneration - generation > 5 || afterNumber - number > 9) return undefined;
	let value = 0;
	for (let index = number; index < afterNumber; index++) value = value * 10 + (bytes[index] as number) - ZERO;
	return value;
}

/** @returns where the run of such bytes that ends at `at` begins */
function skipBack(bytes: Buffer, at: number, first: number, isSuch: (byte: number) => boolean): number {
	while (at > first && isSuch(bytes[at - 1] as number)) at--;
	return at;
}

const ZERO = 0x30;

function isDigit(byte: number): boolean {
	return byte >= ZERO && byte <= ZERO + 9;
}

/** White space of PDF (ISO 32000-1, table 1). */
function isSpace(byte: number): boolean {
	return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0;
}

/** The word is the operator, and no part of a text or of `endstream`: a dictionary ends before it, a line after it. */
function opensStream(bytes: Buffer, at: number): boolean {
	const after = bytes[at + 6];
	if (after !== 0x0a && after !== 0x0d) return false;
	let before = at - 1;
	while (before > 0 && [0x20, 0x0a, 0x0d, 0x09].includes(bytes[before] as number)) before--;
	return bytes[before] === 0x3e;
}

function endOfStream(bytes: Buffer, from: number, keyword: number, start: number): number {
	const length = /\/Length\s+(\d{1,10})(?!\d|\s+\d+\s+R)/.exec(
		bytes.toString('latin1', Math.max(from, keyword - 4096), keyword),
	)?.[1];
	const told = start + Number(length);
	if (length !== undefined && bytes.subarray(told, told + 12).includes('endstream')) return told;
	const found = bytes.indexOf('endstream', start);
	return found < 0 ? bytes.length : found;
}
