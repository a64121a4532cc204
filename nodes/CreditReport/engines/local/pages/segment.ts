import type { Sketch } from './sketch';

/** Pages of the file that follow one beginning of a report, before it is known whether they belong to it. */
export interface Segment {
	/** Undefined where nothing looks like the beginning of a report. */
	start?: Sketch;
	/** In the order of the file, the start among them. */
	pages: Sketch[];
}
