import type { CosFile } from './file';
import { CosRef, nameIn, type CosDict, type CosValue } from './values';

/** Nodes within nodes, deeper than any program writes. */
const MAX_DEPTH = 40;
/** Nodes that are no pages; a tree that contains itself has no end of them. */
const MAX_NODES = 10_000;
/** What a page has from the nodes above it, if not of its own (ISO 32000-1, table 30). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/**
 * The pages of a file as its syntax has them, in order, each with what it inherits.
 * @param count how many there are: a tree that is broken, or means something else, has another number
 * @returns undefined when the tree has not so many
 */
export function pagesOf(file: CosFile, count: number): CosDict[] | undefined {
	const pages: CosDict[] = [];
	let nodes = 0;
	const visit = (reference: CosValue | undefined, above: CosDict, depth: number): void => {
		const node = file.dict(reference);
		if (!node || depth > MAX_DEPTH || pages.length > count || nodes > MAX_NODES) return;
		const kids = file.resolve(node.get('Kids'));
		const whole = new Map([...INHERITED.flatMap((key) => entryOf(above, key)), ...node]);
		if (!Array.isArray(kids)) pages.push(whole);
		else {
			nodes++;
			for (const kid of kids) visit(kid, whole, depth + 1);
		}
	};
	visit(rootOf(file), new Map(), 0);
	return pages.length === count ? pages : undefined;
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
