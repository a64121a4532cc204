import { CosKeyword, CosName, CosRef, CosText, type CosDict, type CosValue } from './values';

/** Deeper nesting than this is an attack on the stack. */
const MAX_DEPTH = 60;

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

/** Reads values one after another from bytes in PDF syntax: objects, and the CMaps of fonts, which are written alike. */
export class CosReader {
	constructor(
		private readonly bytes: Buffer,
		public at = 0,
		private readonly end = bytes.length,
	) {}

	/** The next value; undefined at the end, and where brackets close that were never opened. */
	next(depth = 0): CosValue | undefined {
		this.skipSpace();
		if (this.at >= this.end || depth > MAX_DEPTH) return undefined;
		switch (this.byte()) {
			case 0x2f: // '/'
				this.at++;
				return new CosName(nameOf(this.word()));
			case 0x28: // '('
				return this.literal();
			case 0x3c: // '<'
				return this.byte(1) === 0x3c ? this.dict(depth) : this.hex();
			case 0x5b: // '['
				return this.array(depth);
			case 0x5d: // ']'
			case 0x3e: // '>'
			case 0x29: // ')'
			case 0x7b: // '{'
			case 0x7d: // '}'
				return undefined;
			default:
				return this.plain();
		}
	}

	/** Steps over a bracket that {@link next} stopped at. @returns false at the end */
	skip(): boolean {
		this.skipSpace();
		return this.at++ < this.end;
	}

	private byte(ahead = 0): number {
		return this.at + ahead < this.end ? (this.bytes[this.at + ahead] as number) : -1;
	}

	private skipSpace(): void {
		for (; this.at < this.end; this.at++) {
			const byte = this.bytes[this.at] as number;
			if (byte === 0x25) while (this.at < this.end && this.byte() !== 0x0a && this.byte() !== 0x0d) this.at++;
			else if (!SPACE.has(byte)) return;
		}
	}

	private word(): string {
		const from = this.at;
		while (this.at < this.end && !SPACE.has(this.byte()) && !DELIMITER.has(this.byte())) this.at++;
		return this.bytes.toString('latin1', from, this.at);
	}

	private plain(): CosValue {
		const word = this.word();
		if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word))
			return word === 'null' ? null : word === 'true' ? true : word === 'false' ? false : new CosKeyword(word);
		const number = Number(word);
		if (!/^\d{1,9}$/.test(word)) return number;
		const back = this.at;
		this.skipSpace();
		const generation = this.word();
		if (/^\d{1,5}$/.test(generation)) {
			this.skipSpace();
			if (this.word() === 'R') return new CosRef(number, Number(generation));
		}
		this.at = back;
		return number;
	}

	private array(depth: number): CosValue[] {
		this.at++;
		const values: CosValue[] = [];
		for (let value = this.next(depth + 1); value !== undefined; value = this.next(depth + 1)) values.push(value);
		if (this.byte() === 0x5d) this.at++;
		return values;
	}

	private dict(depth: number): CosDict {
		this.at += 2;
		const dict: CosDict = new Map();
		for (let key = this.next(depth + 1); key !== undefined; key = this.next(depth + 1)) {
			if (!(key instanceof CosName)) continue;
			const value = this.next(depth + 1);
			if (value === undefined) break;
			dict.set(key.name, value);
		}
		if (this.byte() === 0x3e && this.byte(1) === 0x3e) this.at += 2;
		return dict;
	}

	private hex(): CosText {
		this.at++;
		let digits = '';
		const close = this.bytes.indexOf(0x3e, this.at);
		const stop = close < 0 || close > this.end ? this.end : close;
		digits = this.bytes.toString('latin1', this.at, stop).replace(/[^0-9A-Fa-f]/g, '');
		this.at = Math.min(this.end, stop + 1);
		return new CosText(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'), digits.length);
	}

	/** Escapes stay as they are: nothing that is read here needs the words of a literal string. */
	private literal(): CosText {
		const from = ++this.at;
		for (let open = 1; this.at < this.end; this.at++) {
			const byte = this.byte();
			if (byte === 0x5c) this.at++;
			else if (byte === 0x28) open++;
			else if (byte === 0x29 && --open === 0) break;
		}
		return new CosText(Buffer.from(this.bytes.subarray(from, Math.min(this.at++, this.end))));
	}
}

function nameOf(word: string): string {
	return word.includes('#')
		? word.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		: word;
}
