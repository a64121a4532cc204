type Pointer = number;

/** What lending takes of PDFium's module. */
export interface Heap {
	HEAPU8: Uint8Array;
	HEAP32: Int32Array;
	_malloc(bytes: number): Pointer;
	_free(pointer: Pointer): void;
	/** Emscripten's: a function that C calls. @param signature of its result and parameters, `i` for 32 bits */
	addFunction(called: (...values: number[]) => number, signature: string): Pointer;
}

/** A file that PDFium reads where it lies, a part at a time, instead of having it in its own heap. */
export interface LentFile {
	/** As `FPDF_LoadCustomDocument` takes it. */
	readonly access: Pointer;
	/** Bytes that PDFium has read so far. It keeps every stream that it has once read as long as the document is open. */
	readonly read: number;
	/** Once its document is closed. */
	takeBack(): void;
}

/** FPDF_FILEACCESS of fpdfview.h: length, function, what the function is given first; four bytes each. */
const ACCESS_BYTES = 12;

/**
 * Lends files to one PDFium. The function that it calls for their bytes is made with the first of them, and serves all.
 * @returns what lends a file: its bytes must stay as they are until it is taken back
 */
export function fileLender(raw: Heap): (bytes: Uint8Array) => LentFile {
	const lent = new Map<Pointer, { bytes: Uint8Array; read: number }>();
	let reader: Pointer | undefined;
	const readInto = (access: Pointer, position: number, into: Pointer, size: number): number => {
		const file = lent.get(access);
		const from = position >>> 0;
		const end = from + (size >>> 0);
		if (!file || end > file.bytes.length) return 0;
		raw.HEAPU8.set(file.bytes.subarray(from, end), into);
		file.read += end - from;
		return 1;
	};
	return (bytes) => {
		reader ??= raw.addFunction(readInto, 'iiiii');
		const access = raw._malloc(ACCESS_BYTES);
		raw.HEAP32.set([bytes.length, reader, access], access / Int32Array.BYTES_PER_ELEMENT);
		const file = { bytes, read: 0 };
		lent.set(access, file);
		return {
			access,
			get read() {
				return file.read;
			},
			takeBack: () => {
				lent.delete(access);
				raw._free(access);
			},
		};
	};
}
