import { unfiltered } from './filters';
import { CosReader } from './objectReader';
import { CosName, CosRef, type CosDict, type CosValue } from './values';

/** More objects than this, or more bytes in object streams, no report has. */
const MAX_OBJECTS = 500_000;
const MAX_INFLATED = 64 * 1024 * 1024;
/** No object, the data of streams aside, is longer than this in bytes: lists of the widths of all characters are. */
const MAX_LENGTH = 1024 * 1024;
/** `12 0 obj`: digits of both numbers and the spaces between them. */
const MAX_HEAD = 24;

/** Where the source of an object stands. */
interface Place {
	source: Buffer;
	from: number;
	to: number;
	/** Data of a stream, still filtered. */
	data?: Buffer;
}

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
	private readonly places = new Map<number, Place>();
	private bySource?: Map<Buffer, Array<[number, Place]>>;
	private inflated = 0;

	constructor(private readonly bytes: Buffer) {
		this.scan();
	}

	get lastNumber(): number {
		let last = 0;
		for (const number of this.places.keys()) last = Math.max(last, number);
		return last;
	}

	/** The objects whose source, the data of streams aside, has this word. */
	*withWord(word: string): Generator<CosObject> {
		for (const [source, places] of this.sources()) {
			let position = 0;
			for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at)) {
				while (position < places.length && (places[position] as [number, Place])[1].to <= at) position++;
				const [number, place] = places[position] ?? [];
				if (number === undefined || place === undefined) break;
				if (at < place.from) {
					at = place.from; // in the data of a stream, or in an object that was written anew later
					continue;
				}
				const object = this.object(number);
				if (object) yield object;
				at = place.to;
			}
		}
	}

	/** The places of the objects by the bytes they stand in, in order. */
	private sources(): Map<Buffer, Array<[number, Place]>> {
		if (this.bySource) return this.bySource;
		this.bySource = new Map();
		for (const entry of this.places) {
			const { source } = entry[1];
			const known = this.bySource.get(source);
			if (known) known.push(entry);
			else this.bySource.set(source, [entry]);
		}
		for (const entries of this.bySource.values()) entries.sort(([, a], [, b]) => a.from - b.from);
		return this.bySource;
	}

	object(number: number): CosObject | undefined {
		const place = this.places.get(number);
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
		const filter = this.resolve(value.get('Filter'));
		const filters = (Array.isArray(filter) ? filter : filter === undefined || filter === null ? [] : [filter]).map(
			(entry) => {
				const name = this.resolve(entry);
				return name instanceof CosName ? name.name : '';
			},
		);
		if (this.hasPredictor(value)) return undefined;
		const contents = filters.reduce<Buffer | undefined>(
			(before, name) => before && unfiltered(name, before, limit),
			data,
		);
		return contents && contents.length <= limit ? contents : undefined;
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
		for (let at = bytes.indexOf(OBJ); at >= 0; at = bytes.indexOf(OBJ, at)) {
			const number = headBefore(bytes, at);
			at += 3;
			if (number === undefined) continue;
			if (this.places.size >= MAX_OBJECTS) return;
			const from = at;
			const to = endOfObject(bytes, from);
			while (nextStream >= 0 && nextStream < to && (nextStream < from || !opensStream(bytes, nextStream)))
				nextStream = bytes.indexOf('stream', nextStream + 6);
			if (nextStream < 0 || nextStream > to) {
				this.places.set(number, { source: bytes, from, to });
				at = to + ENDOBJ.length;
				continue;
			}
			const start = nextStream + (bytes[nextStream + 6] === 0x0d && bytes[nextStream + 7] === 0x0a ? 8 : 7);
			const stop = endOfStream(bytes, from, nextStream, start);
			const place = { source: bytes, from, to: nextStream, data: bytes.subarray(start, stop) };
			this.places.set(number, place);
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
			this.places.set(packed, { source, from, to: next > from ? next : source.length });
		});
	}
}

const OBJ = Buffer.from('obj');
const ENDOBJ = Buffer.from('endobj');
/** Most objects are shorter than this; looking for their end byte by byte is quicker than a call for each. */
const SHORT = 512;

function endOfObject(bytes: Buffer, from: number): number {
	const near = Math.min(bytes.length - ENDOBJ.length, from + SHORT);
	for (let at = from; at <= near; at++) {
		if (
			bytes[at] === 0x65 &&
			bytes[at + 1] === 0x6e &&
			bytes[at + 2] === 0x64 &&
			bytes[at + 3] === 0x6f &&
			bytes[at + 4] === 0x62 &&
			bytes[at + 5] === 0x6a
		)
			return at;
	}
	const end = bytes.indexOf(ENDOBJ, Math.max(from, near));
	return end < 0 ? bytes.length : end;
}

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
