import { readUnicodeMap, writeUnicodeMap } from './cmap';
import type { CosFile, CosObject } from '../cos/file';
import { CosName, CosRef, nameIn, type CosDict, type CosValue } from '../cos/values';
import { textOfName } from './glyphNames';
import { textsOfGlyphs } from './sfnt';

/** The map of every character there is has less. */
const MAX_MAP = 4 * 1024 * 1024;
/** All maps and fonts of a file together, inflated. */
const MAX_BYTES = 64 * 1024 * 1024;
type WrittenMap = Parameters<typeof writeUnicodeMap>[0];

/** New objects for the maps from codes to Unicode that PDFium would read wrongly or not at all. */
export function mendedMaps(file: CosFile, nextNumber: () => number): CosObject[] {
	const budget = { left: MAX_BYTES };
	return [...mendedStreams(file, budget), ...mapsForFonts(file, nextNumber, budget)];
}

function mendedStreams(file: CosFile, budget: { left: number }): CosObject[] {
	const mended: CosObject[] = [];
	const seen = new Set<number>();
	for (const { value } of file.withWord('/ToUnicode')) {
		for (const font of fontsIn(value)) {
			const reference = font.get('ToUnicode');
			if (!(reference instanceof CosRef) || seen.has(reference.number)) continue;
			seen.add(reference.number);
			const stream = file.object(reference.number);
			const contents = stream && file.contents(stream, Math.min(MAX_MAP, budget.left));
			if (!contents) continue;
			budget.left -= contents.length;
			const map = readUnicodeMap(contents);
			if (map && !map.isPlain && map.texts.size > 0) mended.push(streamOf(reference.number, map));
		}
	}
	return mended;
}

/** The dictionary itself, or fonts written directly into the resources of a page or form. */
function fontsIn(value: CosValue): CosDict[] {
	if (Array.isArray(value)) return value.flatMap(fontsIn);
	if (!(value instanceof Map)) return [];
	return [...(value.has('ToUnicode') ? [value] : []), ...[...value.values()].flatMap(fontsIn)];
}

/** Maps for fonts that have none but tell in another way what their codes stand for. */
function mapsForFonts(file: CosFile, nextNumber: () => number, budget: { left: number }): CosObject[] {
	const made: CosObject[] = [];
	for (const [word, mapOf] of [
		['/Type3', mapOfNames],
		['/Type0', mapOfCodes],
	] as const) {
		for (const { number, value } of file.withWord(word)) {
			if (!(value instanceof Map) || nameIn(value, 'Subtype') !== word.slice(1)) continue;
			const map = mapOf(file, value, budget);
			if (!map) continue;
			const mapNumber = nextNumber();
			made.push(streamOf(mapNumber, map), {
				number,
				value: new Map([...value, ['ToUnicode', new CosRef(mapNumber, 0)]]),
			});
		}
	}
	return made;
}

/** PDFium does not read the names of Type 3 glyphs; those of other fonts it reads. */
function mapOfNames(file: CosFile, font: CosDict): WrittenMap | undefined {
	const differences = file.resolve(file.dict(font.get('Encoding'))?.get('Differences'));
	if (!Array.isArray(differences) || file.resolve(font.get('ToUnicode'))) return undefined;
	const texts = new Map<number, string>();
	let code = 0;
	for (const entry of differences) {
		if (typeof entry === 'number') code = entry;
		else if (entry instanceof CosName && code >= 0 && code <= 0xff) {
			const text = textOfName(entry.name);
			if (text !== undefined) texts.set(code, text);
			code++;
		}
	}
	return texts.size === 0 ? undefined : { texts, digits: 2 };
}

/** Every character of the basic plane as its own code. */
function everyCharacter(): ReadonlyMap<number, string> {
	return new Map(
		[...rangeOf(0x20, 0xd7ff), ...rangeOf(0xe000, 0xfffd)].map((code) => [code, String.fromCharCode(code)] as const),
	);
}

function rangeOf(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Of a font whose two-byte codes are the glyphs of an embedded font, or characters themselves. */
function mapOfCodes(file: CosFile, font: CosDict, budget: { left: number }): WrittenMap | undefined {
	const map = file.resolve(font.get('ToUnicode'));
	// A name instead of a map: the codes are characters.
	if (map instanceof CosName && map.name.startsWith('Identity')) return { texts: everyCharacter(), digits: 4 };
	if (map !== undefined || nameIn(font, 'Encoding')?.startsWith('Identity') !== true) return undefined;
	const descendant = file.dict(firstOf(file.resolve(font.get('DescendantFonts'))));
	const ordering = file.resolve(file.dict(descendant?.get('CIDSystemInfo'))?.get('Ordering'));
	if (!descendant || (ordering !== undefined && !/Identity/.test(String((ordering as { bytes?: Buffer }).bytes ?? ''))))
		return undefined;
	const descriptor = file.dict(descendant.get('FontDescriptor'));
	const program = bytesOf(file, descriptor?.get('FontFile2') ?? descriptor?.get('FontFile3'), budget);
	if (!program) return undefined;
	const glyphs = textsOfGlyphs(program);
	const toGlyphs = bytesOf(file, descendant.get('CIDToGIDMap'), budget);
	const texts = toGlyphs ? throughMap(glyphs, toGlyphs) : glyphs;
	return texts.size === 0 ? undefined : { texts, digits: 4 };
}

function firstOf(value: CosValue | undefined): CosValue | undefined {
	return Array.isArray(value) ? value[0] : undefined;
}

/** Codes stand for glyphs by a list of two bytes each (ISO 32000-1, 9.7.4.3). */
function throughMap(glyphs: ReadonlyMap<number, string>, toGlyphs: Buffer): Map<number, string> {
	const texts = new Map<number, string>();
	for (let code = 0; code * 2 + 1 < toGlyphs.length; code++) {
		const text = glyphs.get(toGlyphs.readUInt16BE(code * 2));
		if (text !== undefined) texts.set(code, text);
	}
	return texts;
}

function bytesOf(file: CosFile, reference: CosValue | undefined, budget: { left: number }): Buffer | undefined {
	const stream = reference instanceof CosRef ? file.object(reference.number) : undefined;
	const contents = stream && file.contents(stream, budget.left);
	if (contents) budget.left -= contents.length;
	return contents;
}

function streamOf(number: number, map: WrittenMap): CosObject {
	return { number, value: new Map(), data: writeUnicodeMap(map) };
}
