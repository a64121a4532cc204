import {
	capMemory,
	compileWasm,
	heldMemory,
	instantiateWasm,
	withHeldMemory,
} from '../../../../nodes/CreditReport/engines/local/source/wasm';

const PAGE = 65_536;
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** An empty section of types, so that the memory section is not the first. */
const TYPES = [0x01, 0x01, 0x00];
const EXPORT_MEMORY = [0x07, 0x05, 0x01, 0x01, 0x6d, 0x02, 0x00];

/** A module whose memory begins with one page and may grow to 16,384 (1 GiB), exported as `m`. */
const MODULE = Uint8Array.from([...HEADER, ...TYPES, 0x05, 0x06, 0x01, 0x01, 0x01, 0x80, 0x80, 0x01, ...EXPORT_MEMORY]);

/** The part of WebAssembly used here; its types are those of browsers. */
interface Wasm {
	instantiate(module: Uint8Array): Promise<{ instance: { exports: { m: { grow(pages: number): number } } } }>;
}

async function pagesOf(wasm: Uint8Array): Promise<number> {
	const { WebAssembly } = globalThis as unknown as { WebAssembly: Wasm };
	const { m: memory } = (await WebAssembly.instantiate(wasm)).instance.exports;
	let pages = 1;
	for (const step of [16_000, 4_000, 380, 3, 1]) {
		try {
			memory.grow(step);
			pages += step;
		} catch {
			continue;
		}
	}
	return pages;
}

it('a module cannot grow beyond the cap', async () => {
	expect(await pagesOf(capMemory(MODULE, 4 * PAGE))).toBe(4);
});

it('part of a page is none', async () => {
	expect(await pagesOf(capMemory(MODULE, 5 * PAGE - 1))).toBe(4);
});

it('a cap below what the module begins with leaves it what it begins with', async () => {
	expect(await pagesOf(capMemory(MODULE, 0))).toBe(1);
});

it('a cap above the own maximum of the module changes nothing', () => {
	expect(capMemory(MODULE, 2 ** 40)).toEqual(MODULE);
});

it('the module handed in stays as it is', () => {
	const before = MODULE.slice();
	capMemory(MODULE, PAGE);
	expect(MODULE).toEqual(before);
});

it.each([
	['no memory', [...HEADER, ...TYPES]],
	['a memory without a maximum', [...HEADER, 0x05, 0x03, 0x01, 0x00, 0x01]],
])('a module with %s is refused rather than run without a cap', (_, bytes) => {
	expect(() => capMemory(Uint8Array.from(bytes), PAGE)).toThrow(/memory section/);
});

describe('a memory that is held', () => {
	it('grows up to its limit, which may be set anew, and says when it did not', async () => {
		const instance = instantiateWasm(await compileWasm(MODULE, 2 ** 30), {});
		const { m: memory } = instance.exports as { m: { grow(pages: number): number } };
		const held = heldMemory(instance);
		held.limit = 3 * PAGE;
		memory.grow(2);
		expect(held.isHeld).toBe(false);
		expect(() => memory.grow(1)).toThrow(RangeError);
		expect(held.isHeld).toBe(true);
		held.limit = 4 * PAGE;
		expect(memory.grow(1)).toBe(3);
	});

	it('is one that the module exports', () => {
		expect(() => heldMemory({ exports: {} })).toThrow('no memory');
	});
});

it('holds the memory that a library makes for itself, and then leaves other memories alone', async () => {
	interface Memories {
		Memory: new (descriptor: { initial: number; maximum: number }) => { grow(pages: number): number };
	}
	const { WebAssembly } = globalThis as unknown as { WebAssembly: Memories };
	const make = () => new WebAssembly.Memory({ initial: 1, maximum: 1_000 });
	const { started, memory } = await withHeldMemory(3 * PAGE, async () => make());
	started.grow(2);
	expect(memory?.isHeld).toBe(false);
	expect(() => started.grow(1)).toThrow(RangeError);
	expect(memory?.isHeld).toBe(true);
	expect(make().grow(10)).toBe(1);
});
