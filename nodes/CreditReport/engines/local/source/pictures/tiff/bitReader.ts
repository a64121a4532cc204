/** Reads bits, the highest of a byte first; behind the end there are zeros. */
export class BitReader {
	private at = 0;

	constructor(private readonly bytes: Uint8Array) {}

	/** The next bits, at most 16, without moving on. */
	peek(count: number): number {
		const byte = this.at >> 3;
		const window = ((this.bytes[byte] ?? 0) << 16) | ((this.bytes[byte + 1] ?? 0) << 8) | (this.bytes[byte + 2] ?? 0);
		return (window >> (24 - (this.at & 7) - count)) & ((1 << count) - 1);
	}

	skip(count: number): void {
		this.at += count;
	}

	read(count: number): number {
		const value = this.peek(count);
		this.skip(count);
		return value;
	}

	/** Goes on at the next whole byte. */
	align(): void {
		this.at = (this.at + 7) & ~7;
	}

	get isAtEnd(): boolean {
		return this.at >= 8 * this.bytes.length;
	}
}
