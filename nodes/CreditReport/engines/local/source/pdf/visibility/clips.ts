import { IDENTITY, type Matrix } from '../matrix';
import { outlinesOfSegments, type Outline } from '../ruling/outlines';
import type { Pdfium } from '../pdfium';
import type { Placement } from '../placement';
import { isBox } from '../ruling/ruling';
import type { Box } from '../../types';

/** Paths looked at of those an object is cut to, one after the other. */
const MAX_PATHS = 12;
/** What a path of more segments than this leaves to be seen is not known. */
const MAX_SEGMENTS = 20_000;

/** What an object is cut to. */
export interface Clip {
	/** Bounds of what is left. */
	box: Box;
	/** The outlines that leave it, where they are more than a box; holes by the even-odd rule. */
	region?: readonly Outline[];
}

/** What two boxes share, empty when nothing; undefined stands for everything. */
export function intersection(a: Box | undefined, b: Box | undefined): Box | undefined {
	if (!a || !b) return a ?? b;
	return { x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) };
}

/** Clip paths of objects. Most objects of a page share one, and PDFium shares its points. */
export class Clips {
	private lastKey = -1;
	private lastMatrix: Matrix = IDENTITY;
	private last: Clip | undefined;

	constructor(
		private readonly pdfium: Pdfium,
		private readonly placement: Placement,
	) {}

	/** What an object is cut to. @param matrix of the form it stands in */
	of(object: number, matrix: Matrix): Clip | undefined {
		const { raw } = this.pdfium;
		const clip = raw._FPDFPageObj_GetClipPath(object);
		const paths = clip === 0 ? 0 : raw._FPDFClipPath_CountPaths(clip);
		if (paths <= 0) return undefined;
		const key = raw._FPDFClipPath_GetPathSegment(clip, paths - 1, 0);
		if (key !== 0 && key === this.lastKey && matrix === this.lastMatrix) return this.last;
		let found: Clip | undefined;
		for (let path = 0; path < Math.min(paths, MAX_PATHS); path++) {
			const outlines = this.outlinesOf(clip, path, matrix);
			const box = boundsOf(outlines);
			if (box)
				found = {
					box: intersection(found?.box, box) as Box,
					...(outlines.length === 1 && outlines.every(isBox)
						? found && { region: found.region }
						: { region: outlines }),
				};
		}
		[this.lastKey, this.lastMatrix, this.last] = [key, matrix, found];
		return found;
	}

	/** The same, inside a form that is cut itself. */
	within(outer: Box | undefined, object: number, matrix: Matrix): Clip | undefined {
		const own = this.of(object, matrix);
		return outer ? { ...own, box: intersection(outer, own?.box) as Box } : own;
	}

	private outlinesOf(clip: number, path: number, matrix: Matrix): Outline[] {
		const { raw, scratch } = this.pdfium;
		const count = raw._FPDFClipPath_CountPathSegments(clip, path);
		return count > MAX_SEGMENTS
			? []
			: outlinesOfSegments(
					raw,
					scratch,
					count,
					(index) => raw._FPDFClipPath_GetPathSegment(clip, path, index),
					matrix,
					this.placement,
				);
	}
}

function boundsOf(outlines: readonly Outline[]): Box | undefined {
	return outlines.reduce<Box | undefined>(
		(all, { box }) =>
			all
				? {
						x0: Math.min(all.x0, box.x0),
						y0: Math.min(all.y0, box.y0),
						x1: Math.max(all.x1, box.x1),
						y1: Math.max(all.y1, box.y1),
					}
				: box,
		undefined,
	);
}
