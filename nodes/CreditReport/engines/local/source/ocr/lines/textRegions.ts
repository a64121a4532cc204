import type { Component } from './component';

/** Ink of one region is no farther apart, in heights of a character: lines of a paragraph, words of a line. */
const BESIDE = 1.6;
const BELOW = 0.3;

/** Parts what stands outside of tables into what hangs together: columns and paragraphs. */
export function regionsOf(components: readonly Component[], characterHeight: number): Component[][] {
	const sorted = [...components].sort((a, b) => a.y0 - b.y0);
	const parents = sorted.map((_, index) => index);
	const rootOf = (index: number): number => {
		let root = index;
		while (parents[root] !== root) root = parents[root] = parents[parents[root] as number] as number;
		return root;
	};
	const [beside, below] = [BESIDE * characterHeight, BELOW * characterHeight];
	let tallest = 0;
	let first = 0;
	sorted.forEach((component, index) => {
		tallest = Math.max(tallest, component.y1 - component.y0);
		while ((sorted[first] as Component).y0 + tallest + below < component.y0) first++;
		for (let other = first; other < index; other++) {
			const { x0, x1, y1 } = sorted[other] as Component;
			if (y1 + below >= component.y0 && x0 - beside <= component.x1 && component.x0 <= x1 + beside)
				parents[rootOf(index)] = rootOf(other);
		}
	});
	const regions = new Map<number, Component[]>();
	sorted.forEach((component, index) => {
		const root = rootOf(index);
		const region = regions.get(root);
		if (region) region.push(component);
		else regions.set(root, [component]);
	});
	return [...regions.values()];
}
