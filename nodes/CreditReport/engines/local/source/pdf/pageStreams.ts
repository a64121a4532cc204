import { CreditReportError } from '../../../../errors/CreditReportError';
import { isContent } from './cos/content';
import type { CosFile, CosObject } from './cos/file';
import { pagesOf } from './cos/pageTree';
import { CosRef, nameIn, written, type CosDict, type CosValue } from './cos/values';

/** A page whose contents unpack to more bytes, or a file whose pages do so on average, is no report: they have 100 KB. */
const MAX_PAGE = 12 * 1024 * 1024;
const ALLOWED = { file: 24 * 1024 * 1024, perPage: 512 * 1024 } as const;
/** Fonts that are larger in the file are not unpacked, which would take as long as reading several pages. */
const MAX_FONT = { packed: 256 * 1024, unpacked: 8 * 1024 * 1024 } as const;
/** Keys of a page that say nothing about what it shows. */
const NOT_SHOWN = new Set(['Parent', 'StructParents', 'Tabs', 'PieceInfo', 'LastModified', 'Metadata']);

/**
 * What the file's own syntax tells of its pages before PDFium reads them: PDFium shows of a stream that is broken what it
 * could unpack, and says nothing.
 */
export class PageStreams {
	private readonly pages: readonly CosDict[] | undefined;
	/** By number of the stream: its length unpacked, and whether it is whole. */
	private readonly known = new Map<number, { length: number; isWhole: boolean }>();
	/** By number of the font: whether it and its streams are whole. */
	private readonly fonts = new Map<number, boolean>();
	private readonly repeated: ReadonlyMap<number, string>;
	/** By index of the page. */
	private readonly whole = new Map<number, boolean>();
	private total = 0;

	constructor(
		private readonly file: CosFile,
		pageCount: number,
	) {
		this.pages = pagesOf(file, pageCount);
		this.repeated = repeatedPages(this.pages ?? []);
	}

	/** The same for pages that show the same; undefined for one like no other. @param index from 0 */
	keyOf(index: number): string | undefined {
		return this.repeated.get(index);
	}

	/**
	 * Whether what the page draws is there in whole, as far as anybody can tell.
	 * @param index from 0
	 * @throws CreditReportError NOT_A_CREDIT_REPORT when its contents, or those of the pages so far, are longer than a report's
	 */
	isWhole(index: number): boolean {
		const known = this.whole.get(index) ?? this.check(index);
		this.whole.set(index, known);
		return known;
	}

	private check(index: number): boolean {
		const page = this.pages?.[index];
		if (!page) return true;
		const streams = [...contentsOf(this.file, page), ...formsOf(this.file, page)];
		let [length, isWhole] = [0, true];
		for (const reference of streams) {
			const stream = this.streamAt(reference);
			length += stream.length;
			isWhole &&= stream.isWhole;
		}
		this.total += length;
		if (length > MAX_PAGE || this.total > ALLOWED.file + ALLOWED.perPage * (index + 1))
			throw new CreditReportError('NOT_A_CREDIT_REPORT', {
				message: `The contents of page ${index + 1} are longer than those of a report`,
			});
		return isWhole && this.hasFonts(page);
	}

	/** Whether the fonts that a page names are there, and whole. */
	private hasFonts(page: CosDict): boolean {
		const fonts = this.file.dict(this.file.dict(page.get('Resources'))?.get('Font'));
		return [...(fonts?.values() ?? [])].every((entry) => {
			if (!(entry instanceof CosRef)) return isFontWhole(this.file, this.file.dict(entry));
			const known = this.fonts.get(entry.number) ?? isFontWhole(this.file, this.file.dict(entry));
			this.fonts.set(entry.number, known);
			return known;
		});
	}

	private streamAt(reference: CosValue): { length: number; isWhole: boolean } {
		if (!(reference instanceof CosRef)) return { length: 0, isWhole: true };
		let known = this.known.get(reference.number);
		if (!known) {
			const object = this.file.object(reference.number);
			known = object ? contentsChecked(this.file, object) : { length: 0, isWhole: false };
			this.known.set(reference.number, known);
		}
		return known;
	}
}

function contentsOf(file: CosFile, page: CosDict): CosValue[] {
	const contents = page.get('Contents');
	if (contents === undefined || contents === null) return [];
	const list = Array.isArray(contents) ? contents : file.resolve(contents);
	return Array.isArray(list) ? list : [contents];
}

/** The forms that a page may draw; those within them are read by who draws them. */
function formsOf(file: CosFile, page: CosDict): CosValue[] {
	const objects = file.dict(file.dict(page.get('Resources'))?.get('XObject'));
	return [...(objects?.values() ?? [])].filter((entry) => {
		const object = file.dict(entry);
		return object === undefined || nameIn(object, 'Subtype') === 'Form';
	});
}

function contentsChecked(file: CosFile, object: CosObject): { length: number; isWhole: boolean } {
	const found = file.check(object, MAX_PAGE);
	const isPlain = object.value instanceof Map && file.filtersOf(object.value).length === 0;
	// The filter vouches for what went through one.
	return isPlain && found.isWhole && found.length <= MAX_PAGE && object.data
		? { ...found, isWhole: isContent(object.data) }
		: found;
}

function isFontWhole(file: CosFile, font: CosDict | undefined): boolean {
	if (!font) return false;
	const descendants = file.resolve(font.get('DescendantFonts'));
	const descendant = file.dict(Array.isArray(descendants) ? descendants[0] : undefined);
	const descriptor = file.dict((descendant ?? font).get('FontDescriptor'));
	const streams = [
		font.get('ToUnicode'),
		descendant?.get('CIDToGIDMap'),
		...['FontFile', 'FontFile2', 'FontFile3'].map((key) => descriptor?.get(key)),
	];
	return streams.every((reference) => {
		if (!(reference instanceof CosRef)) return true;
		const stream = file.object(reference.number);
		if (!stream) return false;
		// A name in the place of a stream.
		if (!stream.data || stream.data.length > MAX_FONT.packed) return true;
		return file.check(stream, MAX_FONT.unpacked).isWhole;
	});
}

/** Pages of which there are several, by their index: files that share one page, or one stream, among many. */
function repeatedPages(pages: readonly CosDict[]): Map<number, string> {
	const keys = pages.map((page) => written(new Map([...page].filter(([key]) => !NOT_SHOWN.has(key)))));
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return new Map(keys.flatMap((key, index) => ((counts.get(key) ?? 0) > 1 ? [[index, key] as const] : [])));
}
