import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { InferenceSession, Tensor } from 'onnxruntime-web';

import { unbrotli } from '../../unbrotli';
import { withHeldMemory, type HeldMemory } from '../../wasm';

/** What the builds of ONNX Runtime have in common. */
export interface OnnxRuntime {
	InferenceSession: {
		create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
	};
	Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor;
	/** It was to take more memory than it may. */
	isExhausted?(): boolean;
}

/** One thread: pages are read side by side by workers, and a second thread gains a quarter on idle cores alone. */
const ONE_THREAD = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' } as const;

/** How a session is made on each of them; measured, see docs/performance.md. */
export const SESSION_OPTIONS = {
	native: { ...ONE_THREAD, graphOptimizationLevel: 'all', enableCpuMemArena: false },
	wasm: { ...ONE_THREAD, graphOptimizationLevel: 'disabled', executionProviders: ['wasm'] },
} as const satisfies Record<string, InferenceSession.SessionOptions>;

/**
 * ONNX Runtime as a library of the system, three times as fast, where somebody installed it: beside this package, or beside
 * the program that uses it.
 * @param places files from which it is looked for as `require` would
 * @returns undefined where it is not installed, or does not run (there is none for Alpine Linux)
 */
export function nativeRuntime(places: readonly string[]): OnnxRuntime | undefined {
	for (const place of [__filename, ...places]) {
		try {
			return createRequire(place)('onnxruntime-node') as OnnxRuntime;
		} catch {
			// The next place, or WebAssembly.
		}
	}
	return undefined;
}

let wasm: Promise<OnnxRuntime> | undefined;

/**
 * ONNX Runtime as WebAssembly, which comes with this package; loaded once.
 * @param wasmPath the module, compressed by the build
 * @param maxBytes the most its memory may grow to
 */
export async function wasmRuntime(wasmPath: string, maxBytes: number): Promise<OnnxRuntime> {
	wasm ??= startWasm(wasmPath, maxBytes);
	return await wasm;
}

async function startWasm(wasmPath: string, maxBytes: number): Promise<OnnxRuntime> {
	const [runtime, binary] = await Promise.all([import('onnxruntime-web'), readFile(wasmPath).then(unbrotli)]);
	const { env, InferenceSession, Tensor } = runtime;
	env.wasm.numThreads = 1;
	env.wasm.proxy = false;
	env.wasm.wasmBinary = binary;
	// Warnings of its own go to the console otherwise, which is n8n's log.
	env.logLevel = 'fatal';
	let memory: HeldMemory | undefined;
	return {
		Tensor,
		InferenceSession: {
			// It makes its memory with the first session.
			create: async (model, options) => {
				if (memory) return await InferenceSession.create(model, options);
				const { started, memory: made } = await withHeldMemory(maxBytes, () => InferenceSession.create(model, options));
				memory = made;
				// 14 MB, compiled now.
				env.wasm.wasmBinary = undefined;
				return started;
			},
		},
		isExhausted: () => memory?.isHeld ?? false,
	};
}
