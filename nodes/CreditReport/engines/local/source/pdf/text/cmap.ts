import { CosReader } from '../cos/objectReader';
import { CosKeyword, CosName, CosText } from '../cos/values';
import { textOfName } from './glyphNames';

/** A map has at most this many codes: there are no more of two bytes. */
const MAX_CODES = 0x10000;
/** Codes read, with those that a map gives again and again. */
const MAX_READ = 4 * MAX_CODES;
/** Blocks of a map have at most this many lines (Adobe Technical Note 5411). */
const BLOCK = 100;
const REPLACEMENT = '\ufffd';

/** What a font's ToUnicode stream says. */
export interface UnicodeMap {
	/** Code of a character in the font -> what it reads; U+FFFD where the map gives nothing that can be read. */
	texts: Map<number, string>;
	/** Digits of the longest code. */
	digits: number;
	/** A ready-made map that this one builds on: `Adobe-GB1-UCS2`. */
	base?: string;
	/** False when PDFium reads less than is there: it drops a whole block for one line that it does not expect. */
	isPlain: boolean;
	/** Codes read so far. */
	read: number;
}

/**
 * Reads a ToUnicode map the way readers for people do (poppler, MuPDF): counts are not believed, ranges may cross a byte
 * boundary, one line that makes no sense costs that line.
 * @returns undefined when it has more codes than fonts have
 */
export function readUnicodeMap(bytes: Buffer): UnicodeMap | undefined {
	const map: UnicodeMap = { texts: new Map(), digits: 2, isPlain: true, read: 0 };
	const reader = new CosReader(bytes);
	let announced: unknown;
	for (;;) {
		const token = reader.next();
		if (token === undefined) {
			if (!reader.skip()) break;
			continue;
		}
		if (token instanceof CosName && /^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/.test(token.name)) map.base = token.name;
		if (token instanceof CosKeyword) {
			const read =
				token.word === 'beginbfchar'
					? readChars(reader, map)
					: token.word === 'beginbfrange'
						? readRanges(reader, map)
						: undefined;
			if (read !== undefined && read !== announced) map.isPlain = false;
			if (map.texts.size > MAX_CODES || map.read > MAX_READ) return undefined;
		}
		announced = token;
	}
	return map;
}

/** Reads lines of two until the block ends. @returns how many */
function readChars(reader: CosReader, map: UnicodeMap): number {
	for (let lines = 0; ; lines++) {
		const code = reader.next();
		if (!(code instanceof CosText)) return ended(code, map, 'endbfchar', lines);
		const target = reader.next();
		if (target instanceof CosKeyword) return ended(target, map, '', lines);
		note(
			map,
			code,
			codeOf(code),
			target instanceof CosText ? readable(unitsOf(target, map), map) : nameText(target, map),
		);
	}
}

/** Reads lines of three until the block ends. @returns how many */
function readRanges(reader: CosReader, map: UnicodeMap): number {
	for (let lines = 0; ; lines++) {
		const from = reader.next();
		if (!(from instanceof CosText)) return ended(from, map, 'endbfrange', lines);
		const to = reader.next();
		if (!(to instanceof CosText)) return ended(to, map, '', lines);
		const target = reader.next();
		if (target instanceof CosKeyword) return ended(target, map, '', lines);
		if (map.read > MAX_READ) return lines;
		const [first, last] = [codeOf(from), codeOf(to)];
		if (last < first || last - first >= MAX_CODES) {
			map.isPlain = false;
			continue;
		}
		if (first >> 8 !== last >> 8) map.isPlain = false;
		if (Array.isArray(target)) {
			if (target.length !== last - first + 1) map.isPlain = false;
			target
				.slice(0, last - first + 1)
				.forEach((entry, index) =>
					note(
						map,
						from,
						first + index,
						entry instanceof CosText ? readable(unitsOf(entry, map), map) : nameText(entry, map),
					),
				);
		} else if (target instanceof CosText) {
			const units = unitsOf(target, map);
			for (let code = first; code <= last; code++) note(map, from, code, readable(raised(units, code - first), map));
		} else map.isPlain = false;
	}
}

function ended(token: unknown, map: UnicodeMap, keyword: string, lines: number): number {
	if (!(token instanceof CosKeyword) || token.word !== keyword) map.isPlain = false;
	return lines;
}

function note(map: UnicodeMap, source: CosText, code: number, text: string): void {
	map.read++;
	if (source.digits % 2 !== 0) map.isPlain = false;
	map.digits = Math.max(map.digits, source.digits + (source.digits % 2));
	const known = map.texts.get(code);
	// PDFium keeps the lowest of several values, other readers the last.
	if (known !== undefined && known !== text) map.isPlain = false;
	if (known === undefined || text !== REPLACEMENT) map.texts.set(code, text);
}

function codeOf({ bytes, digits }: CosText): number {
	if (bytes.length === 0 || bytes.length > 4) return 0;
	const code = bytes.readUIntBE(0, bytes.length);
	return digits % 2 === 0 ? code : code / 16;
}

/** UTF-16, as the specification asks; UTF-32 and single bytes, as some programs write. */
function unitsOf({ bytes, digits }: CosText, map: UnicodeMap): string {
	if (bytes.length === 1) return notPlain(map, String.fromCharCode(bytes[0] as number));
	if (bytes.length === 4 && bytes.readUInt16BE(0) <= 0x10)
		return notPlain(map, String.fromCodePoint(bytes.readUInt32BE(0)));
	if (digits % 4 !== 0) map.isPlain = false;
	const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1);
	return Buffer.from(even).swap16().toString('utf16le');
}

/** U+0000 says nothing; U+FFFE and U+FFFF are no characters (PDFium says U+FFFE for a hyphen), half a pair is none either. */
function readable(units: string, map: UnicodeMap): string {
	if (units === '\0') return REPLACEMENT;
	const text = units.replace(/\0/g, '');
	if (text !== units) map.isPlain = false;
	return text === '' || /[\ufffe\uffff]|\p{Surrogate}/u.test(text) ? notPlain(map, REPLACEMENT) : text;
}

/** A character may be named instead: `/space`, `/A`, `/uni4E2A`. */
function nameText(target: unknown, map: UnicodeMap): string {
	map.isPlain = false;
	if (!(target instanceof CosName)) return REPLACEMENT;
	return textOfName(target.name) ?? REPLACEMENT;
}

function notPlain(map: UnicodeMap, text: string): string {
	map.isPlain = false;
	return text;
}

/** Ranges count up in the last UTF-16 unit. */
function raised(text: string, by: number): string {
	if (by === 0 || text === '') return text;
	const last = text.codePointAt(text.length - (/[\udc00-\udfff]$/.test(text) ? 2 : 1)) ?? 0;
	const point = last + by;
	if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return REPLACEMENT;
	return text.slice(0, text.length - String.fromCodePoint(last).length) + String.fromCodePoint(point);
}

/** The map in the plainest form there is: ranges that end with the high byte, in blocks that say how many lines they have. */
export function writeUnicodeMap({
	texts,
	digits,
	base,
}: {
	texts: ReadonlyMap<number, string>;
	digits: number;
	base?: string;
}): Buffer {
	const code = (value: number): string => `<${value.toString(16).padStart(digits, '0')}>`;
	const lines = stretchesOf(texts).map(
		({ first, last, text }) =>
			`${code(first)} ${code(last)} <${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`,
	);
	let map = `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n${base === undefined ? '' : `/${base} usecmap\n`}/CMapType 2 def\n1 begincodespacerange\n${code(0)} <${'F'.repeat(digits)}>\nendcodespacerange\n`;
	for (let at = 0; at < lines.length; at += BLOCK) {
		const block = lines.slice(at, at + BLOCK);
		map += `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange\n`;
	}
	return Buffer.from(`${map}endcmap\nend\nend\n`, 'latin1');
}

interface Stretch {
	first: number;
	last: number;
	/** Of the first code. */
	text: string;
}

/** Codes that follow one another and stand for characters that do, within one high byte of both. */
function stretchesOf(texts: ReadonlyMap<number, string>): Stretch[] {
	const stretches: Stretch[] = [];
	for (const [code, text] of [...texts].sort(([a], [b]) => a - b)) {
		const before = stretches[stretches.length - 1];
		const step = code - (before?.first ?? 0);
		const follows =
			before &&
			code === before.last + 1 &&
			code % 0x100 !== 0 &&
			text.length === 1 &&
			before.text.length === 1 &&
			text.charCodeAt(0) === before.text.charCodeAt(0) + step &&
			text.charCodeAt(0) % 0x100 !== 0;
		if (follows) before.last = code;
		else stretches.push({ first: code, last: code, text });
	}
	return stretches;
}
