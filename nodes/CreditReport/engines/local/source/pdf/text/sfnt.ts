import { textOfName } from './glyphNames';

/** No font has more glyphs, and glyphs have no more characters than Unicode. */
const MAX_GLYPHS = 0x10000;
const MAX_CHARACTERS = 0x20000;
/** Glyph names of the standard Macintosh order come before those that the table spells out. */
const STANDARD_NAMES = 258;

/**
 * What the glyphs of a TrueType or OpenType font stand for: by its character map, or by their names.
 * @returns glyph -> text; empty when the font does not tell, or is broken
 */
export function textsOfGlyphs(font: Buffer): Map<number, string> {
	try {
		const tables = tablesOf(font);
		const mapped = textsByMap(tables.get('cmap'));
		return mapped.size > 0 ? mapped : textsByName(tables.get('post'));
	} catch {
		return new Map();
	}
}

function tablesOf(font: Buffer): Map<string, Buffer> {
	const tables = new Map<string, Buffer>();
	const count = font.readUInt16BE(4);
	for (let index = 0; index < count; index++) {
		const at = 12 + index * 16;
		const start = font.readUInt32BE(at + 8);
		tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
	}
	return tables;
}

/** Only maps of Unicode tell: the others are of codes whose meaning the file would have to tell. */
function textsByMap(table: Buffer | undefined): Map<number, string> {
	const texts = new Map<number, string>();
	if (!table) return texts;
	const note = (point: number, glyph: number): void => {
		// A character and its look-alikes share a glyph: the first is the usual one.
		if (glyph !== 0 && !texts.has(glyph) && isCharacter(point)) texts.set(glyph, String.fromCodePoint(point));
	};
	const count = table.readUInt16BE(2);
	for (let index = 0; index < count; index++) {
		const at = 4 + index * 8;
		const [platform, encoding] = [table.readUInt16BE(at), table.readUInt16BE(at + 2)];
		if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
		const map = table.subarray(table.readUInt32BE(at + 4));
		const format = map.readUInt16BE(0);
		if (format === 4) readSegments(map, note);
		else if (format === 12) readGroups(map, note);
	}
	return texts;
}

type Note = (point: number, glyph: number) => void;

/** Format 4 (OpenType, cmap): segments of the basic plane, with a distance to the glyph or a list of glyphs. */
function readSegments(map: Buffer, note: Note): void {
	const bytes = map.readUInt16BE(6);
	const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes];
	for (let at = 0; at < bytes; at += 2) {
		const [first, last] = [map.readUInt16BE(starts + at), map.readUInt16BE(ends + at)];
		const [delta, offset] = [map.readUInt16BE(deltas + at), map.readUInt16BE(offsets + at)];
		for (let point = first; point <= last && point < 0xffff; point++) {
			const listed = offset === 0 ? point : map.readUInt16BE(offsets + at + offset + 2 * (point - first));
			if (listed !== 0) note(point, (listed + delta) & 0xffff);
		}
	}
}

/** Format 12: groups of characters and glyphs that follow one another. */
function readGroups(map: Buffer, note: Note): void {
	const count = map.readUInt32BE(12);
	for (let index = 0, read = 0; index < count && read < MAX_CHARACTERS; index++) {
		const [first, last, glyph] = [
			map.readUInt32BE(16 + index * 12),
			map.readUInt32BE(20 + index * 12),
			map.readUInt32BE(24 + index * 12),
		];
		for (let point = first; point <= last && read < MAX_CHARACTERS; point++, read++) note(point, glyph + point - first);
	}
}

/** Version 2 of the table of names: for each glyph a number, of the standard order or of the names that follow. */
function textsByName(table: Buffer | undefined): Map<number, string> {
	const texts = new Map<number, string>();
	if (!table || table.readUInt32BE(0) !== 0x20000) return texts;
	const count = Math.min(MAX_GLYPHS, table.readUInt16BE(32));
	const names: string[] = [];
	for (let at = 34 + 2 * count; at < table.length; at += 1 + (table[at] as number))
		names.push(table.toString('latin1', at + 1, at + 1 + (table[at] as number)));
	for (let glyph = 0; glyph < count; glyph++) {
		const text = textOfName(names[table.readUInt16BE(34 + 2 * glyph) - STANDARD_NAMES] ?? '');
		if (text !== undefined) texts.set(glyph, text);
	}
	return texts;
}

function isCharacter(point: number): boolean {
	return point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xf8ff) && (point & 0xfffe) !== 0xfffe;
}
