const PAGE_BYTES = 65_536;
const MEMORY_SECTION = 5;

/** A compiled WebAssembly module: it may be posted to other threads, which then share its code. */
export type WasmModule = object;
/** One run of a module, with a memory of its own. */
export interface WasmInstance {
	readonly exports: object;
}
/** The part of WebAssembly used here; TypeScript has its types among those of browsers. */
interface Wasm {
	compile(bytes: Uint8Array): Promise<WasmModule>;
	Instance: new (module: WasmModule, imports: object) => WasmInstance;
	Memory: new (descriptor: { initial: number; maximum: number; shared?: boolean }) => WasmMemory;
}
interface WasmMemory {
	readonly buffer: ArrayBuffer;
	grow(pages: number): number;
}
const { WebAssembly } = globalThis as unknown as { WebAssembly: Wasm };

/**
 * Compiles a module on other threads, the event loop going on.
 * @param wasm the module as bytes
 * @param maxBytes the most its memory may grow to
 */
export async function compileWasm(wasm: Uint8Array, maxBytes: number): Promise<WasmModule> {
	return await WebAssembly.compile(capMemory(wasm, maxBytes));
}

/** @throws RangeError when there is no memory for it */
export function instantiateWasm(module: WasmModule, imports: object): WasmInstance {
	return new WebAssembly.Instance(module, imports);
}

/** A memory that grows no further than somebody allows, and never beyond what its module declares. */
export interface HeldMemory {
	/** The most it may grow to from now on, in bytes. */
	limit: number;
	/** It was to grow beyond that, and did not. */
	isHeld: boolean;
}

/** Holds the memory of an instance, which its module exports. */
export function heldMemory({ exports }: WasmInstance): HeldMemory {
	const memory = Object.values(exports).find((value): value is WasmMemory => value instanceof WebAssembly.Memory);
	if (!memory) throw new Error('The WebAssembly module exports no memory');
	return hold(memory, Infinity);
}

/**
 * Holds the memory that a library makes for its module itself, from the beginning.
 * @param maxBytes the most it may grow to
 * @param start starts the library; no other is started meanwhile
 */
export async function withHeldMemory<T>(
	maxBytes: number,
	start: () => Promise<T>,
): Promise<{ started: T; memory: HeldMemory | undefined }> {
	const { Memory } = WebAssembly;
	const most = Math.floor(maxBytes / PAGE_BYTES);
	let memory: HeldMemory | undefined;
	WebAssembly.Memory = class extends Memory {
		constructor(descriptor: ConstructorParameters<Wasm['Memory']>[0]) {
			super({ ...descriptor, maximum: Math.max(descriptor.initial, Math.min(descriptor.maximum, most)) });
			memory = hold(this, maxBytes);
		}
	};
	try {
		return { started: await start(), memory };
	} finally {
		WebAssembly.Memory = Memory;
	}
}

function hold(memory: WasmMemory, limit: number): HeldMemory {
	const held: HeldMemory = { limit, isHeld: false };
	const grow = memory.grow.bind(memory);
	memory.grow = (pages) => {
		if (memory.buffer.byteLength + pages * PAGE_BYTES <= held.limit) return grow(pages);
		held.isHeld = true;
		throw new RangeError('The memory may not grow so far');
	};
	return held;
}

/**
 * Caps how far a WebAssembly module's memory can grow. Node's `resourceLimits` do not bound WebAssembly memory, so the
 * maximum is written into the module itself: a PDF that asks for more ends in an allocation failure, not in a dead host.
 *
 * @param wasm the module as bytes
 * @param maxBytes new maximum; never raised above what the module already declares
 * @returns a copy of the module with the lower maximum
 * @see https://webassembly.github.io/spec/core/binary/modules.html#memory-section
 */
export function capMemory(wasm: Uint8Array, maxBytes: number): Uint8Array {
	let at = 8; // magic and version
	while (at < wasm.length) {
		const id = wasm[at];
		const size = readLeb(wasm, at + 1);
		if (id === MEMORY_SECTION) return withMaximum(wasm, size.next, maxBytes);
		at = size.next + size.value;
	}
	throw new Error('The WebAssembly module has no memory section');
}

function withMaximum(wasm: Uint8Array, bodyAt: number, maxBytes: number): Uint8Array {
	const count = readLeb(wasm, bodyAt);
	const flags = wasm[count.next];
	const minimum = readLeb(wasm, count.next + 1);
	if (count.value !== 1 || flags === undefined || (flags & 1) === 0)
		throw new Error('Unexpected WebAssembly memory section');
	const maximum = readLeb(wasm, minimum.next);
	const pages = Math.max(minimum.value, Math.min(maximum.value, Math.floor(maxBytes / PAGE_BYTES)));
	const capped = wasm.slice();
	// Same length as the old number: LEB128 may be padded with continuation bytes.
	writeLeb(capped, minimum.next, maximum.next, pages);
	return capped;
}

function readLeb(bytes: Uint8Array, at: number): { value: number; next: number } {
	let value = 0;
	for (let shift = 0; ; shift += 7) {
		const byte = bytes[at++] ?? 0;
		value += (byte & 0x7f) * 2 ** shift;
		if (byte < 0x80) return { value, next: at };
	}
}

function writeLeb(bytes: Uint8Array, from: number, to: number, value: number): void {
	for (let at = from; at < to; at++) {
		bytes[at] = (value & 0x7f) | (at < to - 1 ? 0x80 : 0);
		value = Math.floor(value / 128);
	}
}
