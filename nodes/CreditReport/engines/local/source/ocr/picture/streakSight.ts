import type { Grey } from '../types';

/** Pixels along a line whose mean is looked at. */
export const BLOCK = 16;
/** Paper beside a line is looked at so far from its middle, in pixels, */
export const BESIDE = [8, 11] as const;
/** is so bright at least, */
const PAPER = 200;
/** and brighter than the line by so much. */
const DARKER = 20;

/** How to walk along lines of a direction, and across them. */
export interface Way {
	along: number;
	across: number;
	length: number;
	breadth: number;
}

/** Brightness of a page, block by block along lines of a direction. */
export function blockMeans({ data }: Grey, { along, across, breadth }: Way, count: number): Uint8Array {
	const means = new Uint8Array(count * breadth);
	for (let block = 0; block < count; block++)
		for (let place = 0; place < breadth; place++) {
			let sum = 0;
			for (let step = 0, at = block * BLOCK * along + place * across; step < BLOCK; step++, at += along)
				sum += data[at]!;
			means[block * breadth + place] = sum / BLOCK;
		}
	return means;
}

/** What is seen of lines in a page's blocks. */
export class Sight {
	constructor(
		private readonly means: Uint8Array,
		private readonly breadth: number,
	) {}

	/** The paper's brightness beside a place; 0 where something else stands there. */
	paper(block: number, place: number): number {
		const at = block * this.breadth + place;
		const { means } = this;
		const [near, far] = BESIDE;
		const left = Math.min(means[at - near]!, means[at - far]!);
		const right = Math.min(means[at + near]!, means[at + far]!);
		const least = Math.min(left, right);
		return least >= PAPER ? least : 0;
	}

	/** By how much a place is darker than the paper on both sides of it; 0 where it is not, or nobody can tell. */
	depth(block: number, place: number): number {
		const paper = this.paper(block, place);
		const depth = paper - this.means[block * this.breadth + place]!;
		return paper > 0 && depth >= DARKER ? depth : 0;
	}

	light(block: number, place: number, paper: number): number {
		return Math.min(1, this.means[block * this.breadth + place]! / paper);
	}
}

/** Between the middles of blocks. */
export function placeAt(places: Float32Array, along: number): number {
	const at = Math.max(0, Math.min(places.length - 1, (along + 0.5) / BLOCK - 0.5));
	const before = Math.floor(at);
	const after = Math.min(places.length - 1, before + 1);
	return places[before]! + (places[after]! - places[before]!) * (at - before);
}
