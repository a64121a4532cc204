import type { CosFile } from './file';
import { CosRef, nameIn, type CosDict, type CosValue } from './values';

/** Nodes within nodes, deeper than any program writes. */
const MAX_DEPTH = 40;
/** What a page has from the nodes above it, if not of its own (ISO 32000-1, table 30). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/**
 * The pages of a file as its syntax has them, in order, each with what it inherits.
 * @param count how many there are: a tree that is broken, or means something else, has another number
 * @returns undefined when the tree has not so many
 */
export function pagesOf(file: CosFile, count: number): CosDict[] | undefined {
	const pages: CosDict[] = [];
	/** Numbers of the nodes that are no pages. Each is in the tree once: one that is there again may be there without end. */
	const nodes = new Set<number>();
	/** @returns whether the tree is one so far */
	const visit = (reference: CosValue | undefined, above: CosDict, depth: number): boolean => {
		const isKnown = reference instanceof CosRef && nodes.has(reference.number);
		if (isKnown || depth > MAX_DEPTH || pages.length > count) return false;
		const node = file.dict(reference);
		if (!node) return true;
		const kids = file.resolve(node.get('Kids'));
		const whole = new Map([...INHERITED.flatMap((key) => entryOf(above, key)), ...node]);
		if (!Array.isArray(kids)) return pages.push(whole) > 0;
		if (reference instanceof CosRef) nodes.add(reference.number);
		return kids.every((kid) => visit(kid, whole, depth + 1));
	};
	return visit(rootOf(file), new Map(), 0) && pages.length === count ? pages : undefined;
}

function entryOf(dict: CosDict, key: string): Array<[string, CosValue]> {
	const value = dict.get(key);
	return value === undefined ? [] : [[key, value]];
}

/** The root of the page tree: that of the catalogue which was written last. */
function rootOf(file: CosFile): CosValue | undefined {
	let root: CosValue | undefined;
	for (const { value } of file.withWord('/Catalog'))
		if (value instanceof Map && nameIn(value, 'Type') === 'Catalog' && value.get('Pages') instanceof CosRef)
			root = value.get('Pages');
	return root;
}
