import type { Grey } from '../types';

/** Ink that hangs together (8 neighbours), as boxes in pixels, both ends within. One array per side: a page has tens of thousands. */
export interface Components {
	count: number;
	x0: Int32Array;
	y0: Int32Array;
	x1: Int32Array;
	y1: Int32Array;
	/** Pixels of ink. */
	area: Int32Array;
}

/** Connected components by runs of a row joined with those of the row above. */
export function componentsOf(ink: Uint8Array, { width, height }: Pick<Grey, 'width' | 'height'>): Components {
	let [starts, ends, ids] = [new Int32Array(1 << 14), new Int32Array(1 << 14), new Int32Array(1 << 14)];
	const rows = new Int32Array(height + 1);
	let parents = new Int32Array(1 << 14);
	let runs = 0;
	let labels = 0;
	for (let y = 0; y < height; y++) {
		rows[y] = runs;
		let above = y > 0 ? rows[y - 1]! : 0;
		const lastAbove = y > 0 ? rows[y]! : 0;
		const end = (y + 1) * width;
		for (let at = y * width; at < end;) {
			if (ink[at] === 0) {
				at++;
				continue;
			}
			const from = at - y * width;
			while (at < end && ink[at] !== 0) at++;
			const to = at - 1 - y * width;
			if (runs === starts.length) [starts, ends, ids] = [grown(starts), grown(ends), grown(ids)];
			let id = -1;
			while (above < lastAbove && ends[above]! < from - 1) above++;
			for (let run = above; run < lastAbove && starts[run]! <= to + 1; run++) {
				const root = rootOf(parents, ids[run]!);
				if (id < 0) id = root;
				else if (root < id) {
					parents[id] = root;
					id = root;
				} else parents[root] = id;
			}
			if (id < 0) {
				if (labels === parents.length) parents = grown(parents);
				id = labels++;
				parents[id] = id;
			}
			starts[runs] = from;
			ends[runs] = to;
			ids[runs++] = id;
		}
	}
	rows[height] = runs;
	const indexes = new Int32Array(labels);
	let count = 0;
	for (let label = 0; label < labels; label++)
		indexes[label] = parents[label] === label ? count++ : indexes[rootOf(parents, label)]!;
	const made: Components = {
		count,
		x0: new Int32Array(count).fill(width),
		y0: new Int32Array(count).fill(height),
		x1: new Int32Array(count),
		y1: new Int32Array(count),
		area: new Int32Array(count),
	};
	for (let y = 0; y < height; y++)
		for (let run = rows[y]!; run < rows[y + 1]!; run++) {
			const index = indexes[ids[run]!]!;
			const [from, to] = [starts[run]!, ends[run]!];
			if (from < made.x0[index]!) made.x0[index] = from;
			if (to > made.x1[index]!) made.x1[index] = to;
			if (y < made.y0[index]!) made.y0[index] = y;
			made.y1[index] = y;
			made.area[index] = made.area[index]! + to - from + 1;
		}
	return made;
}

/** Roots have the lowest label of their tree, so that indexes can be given out in one pass. */
function rootOf(parents: Int32Array, label: number): number {
	let at = label;
	while (parents[at] !== at) {
		parents[at] = parents[parents[at]!]!;
		at = parents[at]!;
	}
	return at;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const made = new Int32Array(array.length * 2);
	made.set(array);
	return made;
}
