import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { InferenceSession } from 'onnxruntime-web';

import { CreditReportError } from '../../../../../errors/CreditReportError';

import { unbrotli } from '../../unbrotli';
import { LINE_HEIGHT, type Recogniser } from '../types';
import { readModelFolder, unusable, withAllClasses } from './modelFolder';
import { unpackModel, type Model } from './packedModel';
import { nativeRuntime, SESSION_OPTIONS, wasmRuntime, type OnnxRuntime } from './runtimes';

/** Files of the package, made by the build (`scripts/engine/engineFiles.ts`). */
const WASM_FILE = 'onnxruntime.wasm.br';
const MODEL_FILE = 'recogniser.model.br';

export interface RecogniserOptions {
	/** Folder of the package's own files: `dist/engine`. */
	files: string;
	/** A user's own network instead of the package's ({@link readModelFolder}). */
	modelFolder?: string;
	/** `auto`, the default: native where it is installed and runs. */
	runtime?: 'auto' | Recogniser['runtime'];
	/** Bytes that the memory of WebAssembly may grow to; a native runtime takes what it needs. */
	maxMemory: number;
	/** Files from which an installed runtime is looked for, besides this one. */
	places?: readonly string[];
}

/**
 * Loads the network that reads lines of text. Nothing of it is read, loaded or compiled before.
 * @throws CreditReportError INVALID_PARAMETER of a model folder that cannot be used, or of a runtime that is not installed
 */
export async function openRecogniser(options: RecogniserOptions): Promise<Recogniser> {
	const { files, modelFolder, runtime = 'auto', maxMemory, places = [] } = options;
	const model = modelFolder ? await readModelFolder(modelFolder) : await ownModel(files);
	const native = runtime === 'wasm' ? undefined : await opened('native', nativeRuntime(places), model);
	if (native) return native;
	if (runtime === 'native')
		throw unusable(
			'The native recognition runtime is not installed, or does not run here',
			'Install onnxruntime-node beside this package, or leave the choice of the runtime to it.',
		);
	const wasm = await opened('wasm', await wasmRuntime(join(files, WASM_FILE), maxMemory), model);
	if (wasm) return wasm;
	throw unusable('The model in the model folder cannot be loaded', 'It must be a recogniser of PP-OCR, as ONNX.');
}

async function ownModel(files: string): Promise<Model> {
	return unpackModel(await unbrotli(await readFile(join(files, MODEL_FILE))));
}

/** @returns undefined where the runtime is missing or cannot load the model */
async function opened(
	name: Recogniser['runtime'],
	runtime: OnnxRuntime | undefined,
	{ onnx, characters }: Model,
): Promise<Recogniser | undefined> {
	const session = await runtime?.InferenceSession.create(onnx, SESSION_OPTIONS[name]).catch(() => undefined);
	if (!runtime || !session) return undefined;
	const network = { session, runtime };
	// The smallest picture there can be: whether it is a recogniser at all, and what it tells apart.
	const { probabilities, steps } = await run(network, blank(32), 1, 32);
	return {
		characters: withAllClasses(characters, probabilities.length / steps),
		runtime: name,
		recognise: async (pixels, count, width) => await run(network, pixels, count, width),
		close: async () => await session.release(),
	};
}

interface Network {
	session: InferenceSession;
	runtime: OnnxRuntime;
}

async function run(
	{ session, runtime }: Network,
	pixels: Float32Array,
	count: number,
	width: number,
): Promise<{ probabilities: Float32Array; steps: number }> {
	const [input = ''] = session.inputNames;
	const [output = ''] = session.outputNames;
	const picture = new runtime.Tensor('float32', pixels, [count, 3, LINE_HEIGHT, width]);
	const { [output]: result } = await session.run({ [input]: picture }).catch((cause: unknown) => {
		if (!runtime.isExhausted?.()) throw cause;
		throw new CreditReportError('ENGINE_CRASHED', {
			message: 'Recognising this page takes more memory than the recogniser may use',
		});
	});
	const [pictures, steps] = result?.dims ?? [];
	if (result?.dims.length !== 3 || pictures !== count || !steps || !(result.data instanceof Float32Array))
		throw unusable('The model in the model folder is no recogniser of text', 'It must be a recogniser of PP-OCR.');
	return { probabilities: result.data, steps };
}

/** A white picture of one line. */
function blank(width: number): Float32Array {
	return new Float32Array(3 * LINE_HEIGHT * width).fill(1);
}
