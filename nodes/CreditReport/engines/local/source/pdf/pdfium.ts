import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

import { fileLender, type Heap, type LentFile } from './lentFile';
import { heldMemory, instantiateWasm, type HeldMemory, type WasmInstance, type WasmModule } from '../wasm';

/** An address in PDFium's heap. */
export type Pointer = number;

/**
 * The part of PDFium's C API that the parser calls, as raw WebAssembly exports: the package's own wrappers cost more
 * than the calls themselves when they run once per character.
 * @see https://pdfium.googlesource.com/pdfium/+/main/public/ fpdfview.h, fpdf_text.h, fpdf_edit.h
 */
export interface RawPdfium extends Heap {
	HEAPU16: Uint16Array;
	HEAPF32: Float32Array;
	HEAPF64: Float64Array;
	_FPDF_LoadMemDocument(data: Pointer, length: number, password: Pointer): Pointer;
	_FPDF_LoadCustomDocument(access: Pointer, password: Pointer): Pointer;
	_FPDF_GetPageCount(document: Pointer): number;
	_FPDF_CloseDocument(document: Pointer): void;
	_FPDFDoc_GetAttachmentCount(document: Pointer): number;
	_FPDF_GetLastError(): number;
	_FPDF_LoadPage(document: Pointer, index: number): Pointer;
	_FPDF_ClosePage(page: Pointer): void;
	_FPDF_GetPageBoundingBox(page: Pointer, rect: Pointer): number;
	_FPDFPage_GetRotation(page: Pointer): number;
	_FPDFPage_CountObjects(page: Pointer): number;
	_FPDFPage_GetObject(page: Pointer, index: number): Pointer;
	_FPDFPage_InsertObjectAtIndex(page: Pointer, object: Pointer, index: number): number;
	_FPDFPage_RemoveObject(page: Pointer, object: Pointer): number;
	_FPDFPageObj_Destroy(object: Pointer): void;
	_FPDFPageObj_GetType(object: Pointer): number;
	_FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number;
	_FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number;
	_FPDFPageObj_GetFillColor(object: Pointer, r: Pointer, g: Pointer, b: Pointer, a: Pointer): number;
	_FPDFPageObj_SetFillColor(object: Pointer, r: number, g: number, b: number, a: number): number;
	_FPDFPageObj_GetStrokeColor(object: Pointer, r: Pointer, g: Pointer, b: Pointer, a: Pointer): number;
	_FPDFPageObj_GetStrokeWidth(object: Pointer, width: Pointer): number;
	_FPDFPageObj_GetDashCount(object: Pointer): number;
	_FPDFPageObj_GetClipPath(object: Pointer): Pointer;
	_FPDFPageObj_HasTransparency(object: Pointer): number;
	_FPDFPageObj_SetIsActive(object: Pointer, active: number): number;
	_FPDFPageObj_Transform(object: Pointer, a: number, b: number, c: number, d: number, e: number, f: number): void;
	_FPDFPageObj_CountMarks(object: Pointer): number;
	_FPDFPageObj_GetMark(object: Pointer, index: number): Pointer;
	_FPDFPageObj_RemoveMark(object: Pointer, mark: Pointer): number;
	_FPDFPageObjMark_GetParamValueType(mark: Pointer, key: Pointer): number;
	_FPDFPageObjMark_GetParamIntValue(mark: Pointer, key: Pointer, value: Pointer): number;
	_FPDFClipPath_CountPaths(clip: Pointer): number;
	_FPDFClipPath_CountPathSegments(clip: Pointer, path: number): number;
	_FPDFClipPath_GetPathSegment(clip: Pointer, path: number, segment: number): Pointer;
	_FPDFFormObj_RemoveObject(form: Pointer, object: Pointer): number;
	_FPDFFormObj_CountObjects(form: Pointer): number;
	_FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
	_FPDFPageObj_CreateNewRect(x: number, y: number, width: number, height: number): Pointer;
	_FPDFPath_SetDrawMode(path: Pointer, fillMode: number, stroke: number): number;
	_FPDFPath_GetDrawMode(path: Pointer, fillMode: Pointer, stroke: Pointer): number;
	_FPDFPath_CountSegments(path: Pointer): number;
	_FPDFPath_GetPathSegment(path: Pointer, index: number): Pointer;
	_FPDFPathSegment_GetPoint(segment: Pointer, x: Pointer, y: Pointer): number;
	_FPDFPathSegment_GetType(segment: Pointer): number;
	_FPDFPathSegment_GetClose(segment: Pointer): number;
	_FPDFText_LoadPage(page: Pointer): Pointer;
	_FPDFText_ClosePage(textPage: Pointer): void;
	_FPDFText_CountChars(textPage: Pointer): number;
	_FPDFText_GetUnicode(textPage: Pointer, index: number): number;
	_FPDFText_GetLooseCharBox(textPage: Pointer, index: number, rect: Pointer): number;
	_FPDFText_GetCharOrigin(textPage: Pointer, index: number, x: Pointer, y: Pointer): number;
	_FPDFText_GetCharBox(
		textPage: Pointer,
		index: number,
		left: Pointer,
		right: Pointer,
		bottom: Pointer,
		top: Pointer,
	): number;
	_FPDFText_GetFontSize(textPage: Pointer, index: number): number;
	_FPDFText_GetMatrix(textPage: Pointer, index: number, matrix: Pointer): number;
	_FPDFText_GetTextObject(textPage: Pointer, index: number): Pointer;
	_FPDFText_HasUnicodeMapError(textPage: Pointer, index: number): number;
	_FPDFTextObj_GetFont(object: Pointer): Pointer;
	_FPDFTextObj_GetTextRenderMode(object: Pointer): number;
	_FPDFFont_GetGlyphWidth(font: Pointer, codePoint: number, size: number, width: Pointer): number;
	_FPDFFont_GetIsEmbedded(font: Pointer): number;
	_FPDFPage_GetAnnotCount(page: Pointer): number;
	_FPDFPage_GetAnnot(page: Pointer, index: number): Pointer;
	_FPDFPage_CloseAnnot(annotation: Pointer): void;
	_FPDFAnnot_GetSubtype(annotation: Pointer): number;
	_FPDFAnnot_GetFlags(annotation: Pointer): number;
	_FPDFAnnot_GetRect(annotation: Pointer, rect: Pointer): number;
	_FPDFAnnot_HasKey(annotation: Pointer, key: Pointer): number;
	_FPDFAnnot_GetValueType(annotation: Pointer, key: Pointer): number;
	_FPDFAnnot_GetStringValue(annotation: Pointer, key: Pointer, buffer: Pointer, length: number): number;
	_FPDFAnnot_GetObjectCount(annotation: Pointer): number;
	_FPDFAnnot_GetObject(annotation: Pointer, index: number): Pointer;
	_FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Pointer, stride: number): Pointer;
	_FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
	_FPDFBitmap_GetStride(bitmap: Pointer): number;
	_FPDFBitmap_Destroy(bitmap: Pointer): void;
	_FPDF_RenderPageBitmap(
		bitmap: Pointer,
		page: Pointer,
		x: number,
		y: number,
		width: number,
		height: number,
		rotate: number,
		flags: number,
	): void;
	_PDFiumExt_OpenFormFillInfo(): Pointer;
	_PDFiumExt_InitFormFillEnvironment(document: Pointer, info: Pointer): Pointer;
	_FORM_OnAfterLoadPage(page: Pointer, form: Pointer): void;
	_FPDF_FFLDraw(
		form: Pointer,
		bitmap: Pointer,
		page: Pointer,
		x: number,
		y: number,
		width: number,
		height: number,
		rotate: number,
		flags: number,
	): void;
	_FORM_OnBeforeClosePage(page: Pointer, form: Pointer): void;
	_PDFiumExt_ExitFormFillEnvironment(form: Pointer): void;
	_PDFiumExt_CloseFormFillInfo(info: Pointer): void;
	_FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, length: number): number;
	_FPDF_GetSecurityHandlerRevision(document: Pointer): number;
	_FPDF_SaveAsCopy(document: Pointer, writer: Pointer, flags: number): number;
	_PDFiumExt_OpenFileWriter(): Pointer;
	_PDFiumExt_GetFileWriterSize(writer: Pointer): number;
	_PDFiumExt_GetFileWriterData(writer: Pointer, buffer: Pointer, size: number): number;
	_PDFiumExt_CloseFileWriter(writer: Pointer): void;
	_FPDF_GetMetaText(document: Pointer, tag: Pointer, buffer: Pointer, length: number): number;
}

/** Kinds of page objects (fpdf_edit.h). */
export const ObjectType = { text: 1, path: 2, image: 3, shading: 4, form: 5 } as const;

export interface Pdfium {
	raw: RawPdfium;
	/**
	 * @param password as bytes: how they spell its characters is the caller's business
	 * @returns a document handle, or 0: then {@link RawPdfium._FPDF_GetLastError} says why.
	 */
	load(data: Pointer, length: number, password: Uint8Array): Pointer;
	/** The same of a file that stays outside of PDFium's heap. */
	loadLent(file: LentFile, password: Uint8Array): Pointer;
	/** Lends PDFium a file for {@link loadLent}. */
	lend(bytes: Uint8Array): LentFile;
	/** Names of the fonts of the open document, by handle. */
	fontNames: Map<number, string>;
	/** Scratch space for out parameters: 64 bytes. */
	scratch: Pointer;
	/** A key of a dictionary, as PDFium takes it. */
	key(name: string): Pointer;
	/** Sets how much memory the next file may take. @param bytes its size */
	allow(bytes: number): void;
	/**
	 * Set once the heap could not grow: what was read since then may lack something, even where PDFium went on. `file`: it
	 * was at what a file of its size may take; `engine`: at what any file may.
	 */
	readonly exhausted?: Exhaustion;
}

export type Exhaustion = 'file' | 'engine';

/**
 * What a file may take, in bytes: reports need 20 MB, whatever their size, pictures of 600 dpi somewhat more. Files that are
 * built to fill the heap are small, and take seconds to fill it.
 */
const ALLOWANCE = { file: 80 * 1024 * 1024, perByte: 16 } as const;

/** What Emscripten's run-time says when the heap is at its maximum; it tells nobody else. */
const OUT_OF_MEMORY = 'Failed to grow the heap';

/**
 * Starts PDFium.
 * @param compiled pdfium.wasm, with the most its heap may grow to
 */
export async function startPdfium(compiled: WasmModule): Promise<Pdfium> {
	let isExhausted = false;
	let memory: HeldMemory | undefined;
	const module: WrappedPdfiumModule = await init({
		// What it throws rejects the promise of init.
		instantiateWasm: (imports: object, started: (instance: WasmInstance) => void) => {
			const instance = instantiateWasm(compiled, imports);
			memory = heldMemory(instance);
			started(instance);
			return instance.exports;
		},
		printErr: (text: string) => {
			isExhausted ||= text.startsWith(OUT_OF_MEMORY);
		},
	});
	module.PDFiumExt_Init();
	const raw = withDirectCalls(module.pdfium);
	const keys = new Map<string, Pointer>();
	return {
		raw,
		load: (data, length, password) => withText(raw, password, (text) => raw._FPDF_LoadMemDocument(data, length, text)),
		loadLent: ({ access }, password) => withText(raw, password, (text) => raw._FPDF_LoadCustomDocument(access, text)),
		lend: fileLender(raw),
		fontNames: new Map(),
		scratch: raw._malloc(64),
		key: (name) => {
			const known = keys.get(name);
			if (known !== undefined) return known;
			const text = raw._malloc(name.length + 1);
			raw.HEAPU8.set(Buffer.from(`${name}\0`, 'latin1'), text);
			keys.set(name, text);
			return text;
		},
		allow: (bytes) => {
			if (memory) memory.limit = ALLOWANCE.file + ALLOWANCE.perByte * bytes;
		},
		get exhausted() {
			return isExhausted ? (memory?.isHeld ? 'file' : 'engine') : undefined;
		},
	};
}

/** Lets PDFium see a text, with the zero that ends it, as long as a call takes. */
function withText<T>(raw: RawPdfium, bytes: Uint8Array, call: (text: Pointer) => T): T {
	const text = raw._malloc(bytes.length + 1);
	raw.HEAPU8.set(bytes, text);
	raw.HEAPU8[text + bytes.length] = 0;
	const result = call(text);
	raw._free(text);
	return result;
}

/**
 * The exports under the names the package gives them, without the checks it makes at every call: they took a tenth of the
 * time of reading a page. The views of the heap stay those of the package, which makes new ones when the heap grows.
 */
function withDirectCalls(module: object): RawPdfium {
	const raw = Object.create(module) as Record<string, unknown>;
	const { wasmExports = {} } = module as { wasmExports?: Record<string, unknown> };
	for (const [name, value] of Object.entries(wasmExports)) if (typeof value === 'function') raw[`_${name}`] = value;
	return raw as unknown as RawPdfium;
}
