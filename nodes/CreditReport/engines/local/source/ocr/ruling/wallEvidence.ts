import type { Grey } from '../types';

/** How well a thin dark line stands between two places. */
export interface Evidence {
	/** Share of its length where it is darker than both sides. */
	share: number;
	/** The same of its worse end: a stroke of a character does not reach from rule to rule. */
	ends: number;
	/** How much darker than both sides it usually is, where it is. */
	contrast: number;
	/** Share of its length where it is nearly as dark right beside it: strokes of a character have others that cross them. */
	crowded: number;
	/** Where it was found, beside the place where it was looked for, in pixels. */
	offset: number;
}

const NOTHING: Evidence = { share: 0, ends: 0, contrast: 0, crowded: 0, offset: 0 };
/** Pixels along the line that are averaged before they are compared, so that grain is no line. */
const GRAIN = 5;
/** Darker than both sides by less than this is no line, nor what is hardly more than this part of paper is by its grain. */
const LEAST_CONTRAST = 8;
const GRAINY = 0.65;
const BEYOND_GRAIN = 1.15;
/** Every so many rows are looked at for that. */
const SAMPLED = 41;
/** Against noise a faint line need not be faint everywhere: it is there where it has this share of its usual contrast. */
const CONTRAST_SHARE = 0.4;

/** Averages over a few pixels along the rows. */
export function softened({ width, height, data }: Grey): Grey {
	const soft = new Uint8Array(width * height);
	const half = GRAIN >> 1;
	for (let y = 0; y < height; y++) {
		const row = y * width;
		let sum = 0;
		for (let x = 0; x < Math.min(half, width); x++) sum += data[row + x]!;
		for (let x = 0; x < width; x++) {
			if (x + half < width) sum += data[row + x + half]!;
			if (x > half) sum -= data[row + x - half - 1]!;
			const outside = x < half ? half - x : x + half >= width ? x + half - width + 1 : 0;
			soft[row + x] = outside === 0 ? (sum / GRAIN) | 0 : sum / (GRAIN - outside);
		}
	}
	return { width, height, data: soft };
}

/** Looks for thin dark lines along the rows of a picture. */
export class WallEvidence {
	/** Paper has so much grain that lines are broken by it. */
	readonly isGrainy: boolean;
	readonly #soft: Grey;
	readonly #near: number;
	readonly #far: number;
	readonly #reach: number;
	readonly #least: number;

	/** @param grey the picture, in the direction in which lines run along its rows */
	constructor(grey: Grey, characterHeight: number) {
		this.#soft = softened(grey);
		this.#near = Math.max(2, Math.round(0.14 * characterHeight));
		this.#far = Math.max(3, Math.round(0.28 * characterHeight));
		this.#reach = Math.max(1, Math.round(0.12 * characterHeight));
		this.#least = Math.max(LEAST_CONTRAST, BEYOND_GRAIN * this.#usualOfPaper());
		this.isGrainy = this.#least > LEAST_CONTRAST;
	}

	/**
	 * @param centre where the line is looked for, across, by the pixel along it
	 */
	between(from: number, to: number, centre: (along: number) => number): Evidence {
		const { width } = this.#soft;
		const start = Math.max(0, Math.round(from));
		const end = Math.min(width - 1, Math.round(to));
		const count = end - start + 1;
		if (count < 3) return NOTHING;
		const places = placesOf(start, count, centre);
		let best = NOTHING;
		let bestScore = -1;
		for (let offset = -this.#reach; offset <= this.#reach; offset++) {
			const evidence = this.#at(start, count, places, offset);
			const score = evidence.share * (100 + evidence.contrast) - 4 * Math.abs(offset);
			if (score > bestScore) [best, bestScore] = [evidence, score];
		}
		return { ...best, crowded: this.#crowded(start, places, best) };
	}

	/** How much of a line has something beside it, on either side, that is half as dark as it. */
	#crowded(start: number, places: Int32Array, { contrast, offset }: Evidence): number {
		const { width, height, data } = this.#soft;
		const side = this.#near + 1;
		let crowded = 0;
		places.forEach((place, index) => {
			const across = place + offset;
			if (across < side || across >= height - side) return;
			const at = across * width + start + index;
			const [before, after] = [data[at - side * width] as number, data[at + side * width] as number];
			const paper = Math.max(before, after, (data[at] as number) + contrast);
			if (Math.min(before, after) < paper - contrast / 2) crowded++;
		});
		return crowded / places.length;
	}

	/** Per pixel of a line, whether it is there. */
	presence(from: number, to: number, centre: (along: number) => number, usual: number): Uint8Array {
		const count = to - from + 1;
		const least = Math.max(this.#least, CONTRAST_SHARE * usual);
		return this.#measure(from, count, placesOf(from, count, centre), 0).map((contrast) => (contrast >= least ? 1 : 0));
	}

	/** Most places of a page are paper: what is darker than both sides there is grain. */
	#usualOfPaper(): number {
		const { width, height } = this.#soft;
		const counts = new Uint32Array(256);
		let total = 0;
		for (let across = this.#far; across < height - this.#far; across += SAMPLED)
			for (const contrast of this.#measure(0, width, new Int32Array(width).fill(across), 0)) {
				counts[contrast] = (counts[contrast] as number) + 1;
				total++;
			}
		let contrast = 0;
		for (let below = counts[0] as number; below < GRAINY * total; below += counts[contrast] as number) contrast++;
		return contrast;
	}

	#at(start: number, count: number, places: Int32Array, offset: number): Evidence {
		const contrasts = this.#measure(start, count, places, offset);
		const sorted = contrasts.slice().sort();
		const usual = sorted[Math.floor(count * 0.6)] as number;
		const least = Math.max(this.#least, CONTRAST_SHARE * usual);
		const ending = Math.max(2, Math.min(count >> 1, Math.round(count * 0.2)));
		let [present, first, last] = [0, 0, 0];
		for (let index = 0; index < count; index++) {
			if ((contrasts[index] as number) < least) continue;
			present++;
			if (index < ending) first++;
			if (index >= count - ending) last++;
		}
		return { share: present / count, ends: Math.min(first, last) / ending, contrast: usual, crowded: 0, offset };
	}

	/** Per pixel of a line, how much darker it is than the brighter parts of both sides. */
	#measure(start: number, count: number, places: Int32Array, offset: number): Uint8Array {
		const { width, height, data } = this.#soft;
		const contrasts = new Uint8Array(count);
		const [near, far] = [this.#near, this.#far];
		for (let index = 0; index < count; index++) {
			const across = (places[index] as number) + offset;
			if (across < far || across >= height - far) continue;
			const at = across * width + start + index;
			let dark = data[at] as number;
			if ((data[at - width] as number) < dark) dark = data[at - width] as number;
			if ((data[at + width] as number) < dark) dark = data[at + width] as number;
			let [above, below] = [0, 0];
			for (let side = near; side <= far; side++) {
				const [over, under] = [data[at - side * width] as number, data[at + side * width] as number];
				if (over > above) above = over;
				if (under > below) below = under;
			}
			const paper = above < below ? above : below;
			if (paper > dark) contrasts[index] = paper - dark;
		}
		return contrasts;
	}
}

function placesOf(start: number, count: number, centre: (along: number) => number): Int32Array {
	const places = new Int32Array(count);
	for (let index = 0; index < count; index++) places[index] = Math.round(centre(start + index));
	return places;
}
