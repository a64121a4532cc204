import type { Evidence } from '../../../../report/forms/types';
import type { ReadCharacter } from '../../../../report/review';
import { TOLERANCES } from '../../layout/tolerances';
import type { PlacedPage } from '../../source/pagePicture';
import type { Glyph, Page } from '../../source/types';

/** Numbers kept of each character: left, right, top, bottom and baseline in points, confidence. */
const KEPT = 6;
/** Of a character this sure the alternatives are not kept. */
const SURE = 0.999;
/** A share of a character's box that evidence, which is rounded, may miss. */
const SLACK = 0.3;
/** Digits stand at even distances; the distance over a lost one is twice that, over a mark between two about 1.5 times. */
const APART = 1.7;
const APART_OVER_MARK = 2.4;
/** Digits that touch are as wide as this part of their height at least. */
const NARROWEST = 0.4;
/** Fewer steps between digits tell no usual one. */
const FEWEST_STEPS = 2;
const DIGIT = /^\d$/;
const MARK = /^[.,:-]$/;

/**
 * The characters of a recognised page with what the recogniser told of them, packed: they are kept until the report is read,
 * some 30 bytes each.
 */
export class RecognisedPage {
	/** In reading order: lines from top to bottom, each from left to right. */
	private readonly texts: string[] = [];
	private readonly places: Float32Array;
	private readonly alternatives = new Map<number, NonNullable<Glyph['alternatives']>>();
	/** How it lies in the file. */
	readonly placed: PlacedPage;

	constructor({ glyphs, number, width, height, toFile, fileSize }: Pick<Page, 'glyphs'> & PlacedPage) {
		this.placed = { number, width, height, toFile, fileSize };
		this.places = new Float32Array(glyphs.length * KEPT);
		inReadingOrder(glyphs).forEach((glyph, at) => {
			const { text, x0, x1, y0, y1, base, confidence = 1, alternatives } = glyph;
			this.texts.push(text);
			this.places.set([x0, x1, y0, y1, base, confidence], at * KEPT);
			if (alternatives && alternatives.length > 0 && (confidence < SURE || alternatives[0]!.confidence > 1 - SURE))
				this.alternatives.set(at, alternatives);
		});
	}

	/** The characters within a box, in reading order. */
	within([x0, y0, x1, y1]: Evidence['box']): ReadCharacter[] {
		const found: number[] = [];
		for (let at = 0; at < this.texts.length; at++) {
			const { left, right, top, bottom } = this.place(at);
			const middle = (top + bottom) / 2;
			const slack = SLACK * (right - left);
			if (left >= x0 - slack && right <= x1 + slack && middle >= y0 && middle <= y1) found.push(at);
		}
		return found.map((at, index) => ({
			text: this.texts[at]!,
			confidence: this.place(at).confidence,
			alternatives: this.alternatives.get(at) ?? [],
			...(this.isApart(found, index) ? { isApart: true } : {}),
		}));
	}

	/** A box of this page as one of the page of the file. */
	inFile([x0, y0, x1, y1]: Evidence['box']): Evidence['box'] {
		const { toFile } = this.placed;
		if (!toFile) return [x0, y0, x1, y1];
		const corners = [toFile(x0, y0), toFile(x1, y0), toFile(x0, y1), toFile(x1, y1)];
		const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
		const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
		return box.map((edge) => Math.round(edge * 10) / 10) as Evidence['box'];
	}

	private place(at: number): Place {
		const [left = 0, right = 0, top = 0, bottom = 0, base = 0, confidence = 0] = this.places.subarray(
			at * KEPT,
			(at + 1) * KEPT,
		);
		return { left, right, top, bottom, base, confidence };
	}

	/** Is there room for another digit between a digit and the one before it in a number? */
	private isApart(found: readonly number[], index: number): boolean {
		const isDigit = (at: number | undefined): boolean => at !== undefined && DIGIT.test(this.texts[at]!);
		const here = found[index]!;
		const isOverMark = MARK.test(this.texts[found[index - 1] ?? -1] ?? '');
		const there = found[index - (isOverMark ? 2 : 1)];
		if (!isDigit(here) || there === undefined || !isDigit(there)) return false;
		const { top, bottom, base } = this.place(here);
		if (Math.abs(this.place(there).base - base) > bottom - top) return false;
		const digits = found.filter(isDigit).map((at) => this.centre(at));
		const steps = digits.slice(1).map((x, at) => x - digits[at]!);
		if (steps.length < FEWEST_STEPS) return false;
		const usual = Math.max(median(steps), NARROWEST * (bottom - top));
		return this.centre(here) - this.centre(there) > usual * (isOverMark ? APART_OVER_MARK : APART);
	}

	private centre(at: number): number {
		const { left, right } = this.place(at);
		return (left + right) / 2;
	}
}

interface Place {
	left: number;
	right: number;
	top: number;
	bottom: number;
	base: number;
	confidence: number;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** As layout makes lines of them. */
function inReadingOrder(glyphs: readonly Glyph[]): Glyph[] {
	const lines: Glyph[][] = [];
	for (const glyph of [...glyphs].sort((a, b) => a.base - b.base)) {
		const line = lines.at(-1);
		const first = line?.[0];
		const height = Math.min(glyph.y1 - glyph.y0, first ? first.y1 - first.y0 : 0);
		if (line && first && glyph.base - first.base <= TOLERANCES.baseline * height) line.push(glyph);
		else lines.push([glyph]);
	}
	return lines.flatMap((line) => line.sort((a, b) => a.x0 - b.x0));
}
