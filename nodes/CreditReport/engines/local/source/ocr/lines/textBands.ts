import type { Component } from './component';

/** A band of text: components that stand in one line, from the first row of their ink to the last. */
export interface Band {
	top: number;
	bottom: number;
	components: Component[];
}

/** Lower than this part of a character is a crumb: a dot, a dash, one of the strokes of 二. */
const CRUMB = 0.45;
/** Crumbs belong to a line so near to them. */
const CRUMB_GAP = 0.28;
/** Crumbs above each other make a character no taller than this. */
const CRUMBS = 1.15;
/** With what belongs to it a character is no taller than this, and a line whose characters do not touch others. */
const [TALLEST, TALLEST_LINE] = [1.35, 1.45] as const;
/** Parts of a broken character are so near. */
const BROKEN_GAP = 0.15;
/** White space between texts that stand beside each other. */
const COLUMN_GAP = 0.5;

/** Parts components that stand above each other into lines of text, from top to bottom. */
export function bandsOf(components: readonly Component[], characterHeight: number): Band[] {
	const bands = joinCrumbs(overlapping(components), characterHeight);
	return bands.flatMap((band) => partTouching(band, characterHeight));
}

/** Components whose rows overlap. */
function overlapping(components: readonly Component[]): Band[] {
	const bands: Band[] = [];
	for (const component of [...components].sort((a, b) => a.y0 - b.y0)) {
		const last = bands[bands.length - 1];
		if (last && component.y0 <= last.bottom) {
			last.bottom = Math.max(last.bottom, component.y1);
			last.components.push(component);
		} else bands.push({ top: component.y0, bottom: component.y1, components: [component] });
	}
	return bands;
}

const heightOf = ({ top, bottom }: Band): number => bottom - top + 1;

function joinCrumbs(bands: readonly Band[], characterHeight: number): Band[] {
	const joined: Band[] = [];
	for (const band of bands) {
		const last = joined[joined.length - 1];
		if (last && belongTogether(last, band, characterHeight)) {
			last.bottom = band.bottom;
			last.components.push(...band.components);
		} else joined.push({ ...band });
	}
	return joined;
}

function belongTogether(upper: Band, lower: Band, characterHeight: number): boolean {
	const crumb = CRUMB * characterHeight;
	const [isUpperCrumb, isLowerCrumb] = [heightOf(upper) < crumb, heightOf(lower) < crumb];
	const height = lower.bottom - upper.top + 1;
	const gap = lower.top - upper.bottom - 1;
	// Both parts of a character that a scan broke: 号.
	if (!isUpperCrumb && !isLowerCrumb)
		return gap <= BROKEN_GAP * characterHeight && height <= TALLEST * characterHeight && stackUp(upper, lower);
	if (isUpperCrumb && isLowerCrumb && height <= CRUMBS * characterHeight) return stackUp(upper, lower);
	return gap <= CRUMB_GAP * characterHeight && height <= TALLEST * characterHeight;
}

/** Do they stand above each other, as the strokes of 二 and the dots of a colon do? */
function stackUp(upper: Band, lower: Band): boolean {
	return upper.components.some((one) => lower.components.some((other) => one.x0 <= other.x1 && other.x0 <= one.x1));
}

/** Parts lines whose characters touch or reach past each other. A title is tall in itself. */
function partTouching(band: Band, characterHeight: number): Band[] {
	const height = heightOf(band);
	const count = Math.round(height / (1.3 * characterHeight));
	if (height <= TALLEST_LINE * characterHeight || count < 2) return [band];
	const heights = band.components.map(({ y0, y1 }) => y1 - y0 + 1);
	const isTitle = heights.filter((each) => each > TALLEST * characterHeight).length * 4 > heights.length;
	if (isTitle) return [band];
	// Texts beside each other, whose lines stand at different heights: every one has lines of its own.
	const columns = columnsOf(band.components, COLUMN_GAP * characterHeight);
	if (columns.length > 1) return columns.flatMap((column) => bandsOf(column, characterHeight));
	const cuts = cutsOf(band, count, characterHeight);
	return cuts.slice(1).flatMap((end, index) => {
		const start = cuts[index] as number;
		const components = band.components.flatMap((component) => clipped(component, start, end - 1, characterHeight));
		if (components.length === 0) return [];
		return [
			{
				top: Math.min(...components.map(({ y0 }) => y0)),
				bottom: Math.max(...components.map(({ y1 }) => y1)),
				components,
			},
		];
	});
}

/** Components parted by white space from top to bottom. */
function columnsOf(components: readonly Component[], gap: number): Component[][] {
	const columns: Component[][] = [];
	let end = -Infinity;
	for (const component of [...components].sort((a, b) => a.x0 - b.x0)) {
		if (component.x0 - end > gap) columns.push([]);
		columns[columns.length - 1]?.push(component);
		end = Math.max(end, component.x1);
	}
	return columns;
}

/** Rows at which a band is cut: those that fewest components cross, near to where lines of even height would part. */
function cutsOf({ top, bottom, components }: Band, count: number, characterHeight: number): number[] {
	const crossing = new Float32Array(bottom - top + 2);
	for (const { x0, x1, y0, y1 } of components)
		for (let y = y0; y <= y1; y++) crossing[y - top] = (crossing[y - top] as number) + (x1 - x0 + 1);
	const cuts = [top];
	for (let line = 1; line < count; line++) {
		const even = ((bottom - top + 1) * line) / count;
		let best = Math.round(even);
		const reach = 0.4 * characterHeight;
		const cost = (at: number): number => (crossing[at] as number) * (1 + Math.abs(at - even) / characterHeight);
		for (let at = Math.ceil(even - reach); at <= even + reach; at++)
			if (at > 0 && at < crossing.length - 1 && cost(at) < cost(best)) best = at;
		cuts.push(top + best);
	}
	return [...cuts, bottom + 1];
}

/** The part of a component that stands in a band: all of it, unless it reaches far into both. */
function clipped(component: Component, top: number, bottom: number, characterHeight: number): Component[] {
	const { y0, y1 } = component;
	const middle = (y0 + y1) / 2;
	const isHere = middle >= top && middle < bottom + 1;
	if (y1 - y0 + 1 <= 1.3 * characterHeight) return isHere ? [component] : [];
	const [from, to] = [Math.max(y0, top), Math.min(y1, bottom)];
	const share = (to - from + 1) / (y1 - y0 + 1);
	return share <= 0.15 ? [] : [{ ...component, y0: from, y1: to, pixels: Math.round(component.pixels * share) }];
}
