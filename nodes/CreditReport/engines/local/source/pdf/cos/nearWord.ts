/** Farther than this, Node's own search is quicker. */
const NEAR = 4096;

/**
 * A word that is sought again and again, and is hardly ever far: its search stays in JavaScript, where a call into Node for each
 * find would take longer than the search (Horspool's: what stands where the word would end tells how far to go on).
 */
export class NearWord {
	readonly length: number;
	private readonly bytes: Uint8Array;
	private readonly steps: Uint8Array;

	/** @param word of ASCII */
	constructor(private readonly word: string) {
		this.bytes = Uint8Array.from(word, (character) => character.charCodeAt(0));
		this.length = word.length;
		this.steps = new Uint8Array(256).fill(word.length);
		this.bytes.subarray(0, -1).forEach((byte, index) => (this.steps[byte] = word.length - 1 - index));
	}

	/** @returns where the word stands first, not before `from`; -1 where it does not */
	in(bytes: Buffer, from: number): number {
		const { bytes: word, length, steps } = this;
		const last = Math.min(bytes.length, from + NEAR) - length;
		let at = from;
		for (; at <= last; at += steps[bytes[at + length - 1] as number] as number) {
			let index = length - 1;
			while (index >= 0 && bytes[at + index] === word[index]) index--;
			if (index < 0) return at;
		}
		return at + length > bytes.length ? -1 : bytes.indexOf(this.word, at, 'latin1');
	}
}
