/**
 * A password as the bytes that may have locked a file, likeliest first. Files of PDF 2.0 spell passwords in UTF-8; for the
 * older ciphers the specification knows no Chinese, and Chinese programs use what their system uses, GBK.
 */
export function passwordSpellings(password: string): Uint8Array[] {
	const utf8 = new TextEncoder().encode(password);
	if (utf8.length === password.length) return [utf8];
	const gbk = encodeGbk(password);
	return gbk ? [utf8, gbk] : [utf8];
}

let gbkCodes: Map<string, readonly number[]> | undefined;

/** @returns undefined when GBK has no code for one of the characters */
function encodeGbk(text: string): Uint8Array | undefined {
	gbkCodes ??= invertGbk();
	const bytes: number[] = [];
	for (const character of text) {
		const code = character <= '\x7f' ? [character.charCodeAt(0)] : gbkCodes.get(character);
		if (!code) return undefined;
		bytes.push(...code);
	}
	return Uint8Array.from(bytes);
}

/** Node decodes GBK but does not encode it, so the table is made by decoding every pair of bytes once. */
function invertGbk(): Map<string, readonly number[]> {
	const decoder = new TextDecoder('gbk');
	const codes = new Map<string, readonly number[]>();
	for (let high = 0x81; high <= 0xfe; high++) {
		for (let low = 0x40; low <= 0xfe; low++) {
			const [character, ...rest] = decoder.decode(Uint8Array.of(high, low));
			if (character !== undefined && rest.length === 0 && !codes.has(character)) codes.set(character, [high, low]);
		}
	}
	return codes;
}
