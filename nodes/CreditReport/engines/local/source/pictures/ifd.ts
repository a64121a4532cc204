/** Bytes that a value takes, by its type (TIFF 6.0, section 2); signed and floating ones are not needed. */
const TYPES = {
	1: { size: 1, read: (view: DataView, at: number) => view.getUint8(at) },
	3: { size: 2, read: (view: DataView, at: number, little: boolean) => view.getUint16(at, little) },
	4: { size: 4, read: (view: DataView, at: number, little: boolean) => view.getUint32(at, little) },
	5: {
		size: 8,
		read: (view: DataView, at: number, little: boolean) => view.getUint32(at, little) / view.getUint32(at + 4, little),
	},
	// Bytes without a type: JPEG tables.
	7: { size: 1, read: (view: DataView, at: number) => view.getUint8(at) },
} satisfies Record<number, { size: number; read(view: DataView, at: number, little: boolean): number }>;

/** An entry has 12 bytes: tag, type, count, and the value or where it is. */
const ENTRY_BYTES = 12;
const INLINE_BYTES = 4;
/** A picture in strips of one row has as many as rows; more values than this are a lie. */
const MAX_VALUES = 1_000_000;
const MAGIC = 42;

/** One directory of a TIFF: the numbers of each tag, and where the next directory is (0: nowhere). */
export interface Ifd {
	numbers(tag: number): number[];
	next: number;
}

/** A TIFF's directories; Exif data are one as well. */
export interface IfdFile {
	isLittleEndian: boolean;
	/** Offset of the first directory. */
	first: number;
	/** @returns undefined where there is none */
	read(offset: number): Ifd | undefined;
}

/** @returns undefined for what is no TIFF */
export function ifdFile(bytes: Uint8Array): IfdFile | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 8) return undefined;
	const order = view.getUint16(0);
	const isLittleEndian = order === 0x4949; // 'II'
	if (!isLittleEndian && order !== 0x4d4d) return undefined; // 'MM'
	if (view.getUint16(2, isLittleEndian) !== MAGIC) return undefined;
	return {
		isLittleEndian,
		first: view.getUint32(4, isLittleEndian),
		read: (offset) => readIfd(view, isLittleEndian, offset),
	};
}

function readIfd(view: DataView, little: boolean, offset: number): Ifd | undefined {
	if (offset < 8 || offset + 2 > view.byteLength) return undefined;
	const count = view.getUint16(offset, little);
	const end = offset + 2 + count * ENTRY_BYTES;
	if (end > view.byteLength) return undefined;
	const places = new Map<number, number>();
	for (let at = offset + 2; at < end; at += ENTRY_BYTES) places.set(view.getUint16(at, little), at);
	return {
		numbers: (tag) => {
			const at = places.get(tag);
			return at === undefined ? [] : numbersAt(view, little, at);
		},
		next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0,
	};
}

/** The values of an entry; none where they lie outside of the file. */
function numbersAt(view: DataView, little: boolean, entry: number): number[] {
	const code = view.getUint16(entry + 2, little);
	const type = Object.hasOwn(TYPES, code) ? TYPES[code as keyof typeof TYPES] : undefined;
	const count = view.getUint32(entry + 4, little);
	if (!type || count > MAX_VALUES) return [];
	const isInline = count * type.size <= INLINE_BYTES;
	const start = isInline ? entry + 8 : view.getUint32(entry + 8, little);
	if (start + count * type.size > view.byteLength) return [];
	return Array.from({ length: count }, (_, index) => type.read(view, start + index * type.size, little));
}
