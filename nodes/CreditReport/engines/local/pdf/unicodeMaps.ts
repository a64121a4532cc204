import { readUnicodeMap, uniName, writeUnicodeMap, type UnicodeMap } from './cmap';
import type { CosFile, CosObject } from './cos/file';
import { CosName, CosRef, nameIn, type CosDict, type CosValue } from './cos/values';

/** The map of every character there is has less. */
const MAX_MAP = 4 * 1024 * 1024;
type WrittenMap = Pick<UnicodeMap, 'texts' | 'digits' | 'base'>;

/** All maps of a file together, inflated. */
const MAX_MAPS = 64 * 1024 * 1024;

/** New objects for the maps from codes to Unicode that PDFium would read wrongly or not at all. */
export function mendedMaps(file: CosFile, nextNumber: () => number): CosObject[] {
	const mended: CosObject[] = [];
	const seen = new Set<number>();
	let budget = MAX_MAPS;
	for (const { value } of file.withWord('/ToUnicode')) {
		for (const font of fontsIn(value)) {
			const reference = font.get('ToUnicode');
			if (!(reference instanceof CosRef) || seen.has(reference.number)) continue;
			seen.add(reference.number);
			const stream = file.object(reference.number);
			const contents = stream && file.contents(stream, Math.min(MAX_MAP, budget));
			if (!contents) continue;
			budget -= contents.length;
			const map = readUnicodeMap(contents);
			if (map && !map.isPlain && map.texts.size > 0) mended.push(streamOf(reference.number, map));
		}
	}
	for (const { number, value } of file.withWord('/Type3')) {
		if (!(value instanceof Map) || nameIn(value, 'Subtype') !== 'Type3' || file.resolve(value.get('ToUnicode'))) continue;
		const map = mapOfNames(file, value);
		if (!map) continue;
		const mapNumber = nextNumber();
		mended.push(streamOf(mapNumber, map), { number, value: new Map([...value, ['ToUnicode', new CosRef(mapNumber, 0)]]) });
	}
	return mended;
}

/** The dictionary itself, or fonts written directly into the resources of a page or form. */
function fontsIn(value: CosValue): CosDict[] {
	if (Array.isArray(value)) return value.flatMap(fontsIn);
	if (!(value instanceof Map)) return [];
	return [...(value.has('ToUnicode') ? [value] : []), ...[...value.values()].flatMap(fontsIn)];
}

/** PDFium does not read the names of Type 3 glyphs; those of other fonts it reads. */
function mapOfNames(file: CosFile, font: CosDict): WrittenMap | undefined {
	const differences = file.resolve(file.dict(font.get('Encoding'))?.get('Differences'));
	if (!Array.isArray(differences)) return undefined;
	const texts = new Map<number, string>();
	let code = 0;
	for (const entry of differences) {
		if (typeof entry === 'number') code = entry;
		else if (entry instanceof CosName && code >= 0 && code <= 0xff) {
			const text = uniName(entry.name) ?? (entry.name === 'space' ? ' ' : undefined);
			if (text !== undefined) texts.set(code, text);
			code++;
		}
	}
	return texts.size === 0 ? undefined : { texts, digits: 2 };
}

function streamOf(number: number, map: WrittenMap): CosObject {
	return { number, value: new Map(), data: writeUnicodeMap(map) };
}
