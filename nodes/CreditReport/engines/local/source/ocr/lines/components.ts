import type { Box } from '../../types';

/** Ink that hangs together, by its box (the last pixels included) and how many pixels it has. */
export interface Component extends Box {
	pixels: number;
}

/** Ink that hangs together, also over a corner. */
export function componentsOf(ink: Uint8Array, width: number, height: number): Component[] {
	const parents: number[] = [];
	const boxes: Component[] = [];
	const rootOf = (run: number): number => {
		let root = run;
		while (parents[root] !== root) root = parents[root] = parents[parents[root] as number] as number;
		return root;
	};
	// Runs of the row above: where they begin and end, and what they are part of.
	let above: Int32Array = new Int32Array(3 * (width + 1));
	let here: Int32Array = new Int32Array(3 * (width + 1));
	let aboveCount = 0;
	for (let y = 0; y < height; y++) {
		let count = 0;
		let candidate = 0;
		for (let x = 0, at = y * width; x < width; x++, at++) {
			if (!ink[at]) continue;
			const start = x;
			while (x + 1 < width && ink[at + 1]) {
				x++;
				at++;
			}
			while (candidate < aboveCount && (above[3 * candidate + 1] as number) < start - 1) candidate++;
			let root = -1;
			for (let index = candidate; index < aboveCount && (above[3 * index] as number) <= x + 1; index++) {
				const other = rootOf(above[3 * index + 2] as number);
				if (root < 0) root = other;
				else if (other !== root) root = merge(parents, boxes, root, other);
			}
			if (root < 0) {
				root = boxes.length;
				parents.push(root);
				boxes.push({ x0: start, y0: y, x1: x, y1: y, pixels: x - start + 1 });
			} else {
				const box = boxes[root] as Component;
				if (start < box.x0) box.x0 = start;
				if (x > box.x1) box.x1 = x;
				box.y1 = y;
				box.pixels += x - start + 1;
			}
			here[3 * count] = start;
			here[3 * count + 1] = x;
			here[3 * count + 2] = root;
			count++;
		}
		[above, here] = [here, above];
		aboveCount = count;
	}
	return boxes.filter((_, index) => parents[index] === index);
}

function merge(parents: number[], boxes: Component[], one: number, other: number): number {
	const [kept, lost] = one < other ? [one, other] : [other, one];
	parents[lost] = kept;
	const [box, more] = [boxes[kept] as Component, boxes[lost] as Component];
	box.x0 = Math.min(box.x0, more.x0);
	box.y0 = Math.min(box.y0, more.y0);
	box.x1 = Math.max(box.x1, more.x1);
	box.y1 = Math.max(box.y1, more.y1);
	box.pixels += more.pixels;
	return kept;
}
