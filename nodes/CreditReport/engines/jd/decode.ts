/** A text and whether all of its characters are known to be right. */
export interface Decoded {
	text: string;
	/** The bytes are in no encoding that is known: what is not ASCII is lost. */
	isGarbled: boolean;
}

/** Encodings in which a Chinese gateway can write Chinese; any other that it announces is a default nobody set. */
const BELIEVED = new Set(['utf-8', 'utf-16le', 'utf-16be', 'gbk', 'gb18030', 'big5']);
const CHARSET = /charset\s*=\s*["']?([\w.:-]{1,40})/i;
const HAN = /\p{Script=Han}/u;

/**
 * The text of an answer. JSON is UTF-8, but Chinese gateways also send GBK, with or without saying so. Bytes that are
 * UTF-8 with Chinese in it are nothing else: GBK does not come out like that. Otherwise what is announced holds, then UTF-8,
 * then GB18030 (which has all of GBK and GB2312).
 *
 * @param contentType the header `content-type`
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
	const utf8 = strictly('utf-8', bytes);
	const text =
		strictly(markedAs(bytes), bytes) ??
		(utf8 !== undefined && HAN.test(utf8) ? utf8 : undefined) ??
		strictly(announced(contentType), bytes) ??
		utf8 ??
		strictly('gb18030', bytes);
	if (text !== undefined) return { text, isGarbled: false };
	return { text: new TextDecoder().decode(bytes), isGarbled: true };
}

/** The encoding that the first bytes tell: a byte order mark, or an ASCII character in two bytes. */
function markedAs([first, second]: Uint8Array): string | undefined {
	if ((first === 0xff && second === 0xfe) || (first !== undefined && first !== 0 && second === 0)) return 'utf-16le';
	return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : undefined;
}

function announced(contentType: string | undefined): string | undefined {
	const label = CHARSET.exec(contentType ?? '')?.[1];
	const encoding = label === undefined ? undefined : decoderOf(label)?.encoding;
	return encoding !== undefined && BELIEVED.has(encoding) ? encoding : undefined;
}

/** Undefined where a byte does not fit, or where this Node was built without the encoding. */
function strictly(encoding: string | undefined, bytes: Uint8Array): string | undefined {
	if (encoding === undefined) return undefined;
	try {
		return decoderOf(encoding)?.decode(bytes);
	} catch {
		return undefined;
	}
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
	try {
		return new TextDecoder(label, { fatal: true });
	} catch {
		return undefined;
	}
}
