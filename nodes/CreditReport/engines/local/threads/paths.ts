import { join } from 'node:path';

/** Set by the build, per bundle: where dist/engine lies, seen from the bundle. */
declare const __ENGINE_FOLDER__: string | undefined;

/** From the TypeScript sources (tests), the engine is the one the last build made. */
const FROM_SOURCES = '../../../../../dist/engine';

/** What the build puts beside the worker. */
export const ENGINE_FOLDER = join(
	__dirname,
	typeof __ENGINE_FOLDER__ === 'undefined' ? FROM_SOURCES : __ENGINE_FOLDER__,
);

/** The worker thread's script; it needs a file of its own. */
export const WORKER_PATH = join(ENGINE_FOLDER, 'worker.js');
/** PDFium as WebAssembly, compressed by the build. */
export const WASM_PATH = join(ENGINE_FOLDER, 'pdfium.wasm.br');
