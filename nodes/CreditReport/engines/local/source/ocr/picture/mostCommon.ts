/** Every so many pixels are looked at. */
const STEP = 5;

/** The grey that most of a page has: its paper's. */
export function mostCommon(grey: Uint8Array): number {
	const histogram = new Uint32Array(256);
	for (let at = 0; at < grey.length; at += STEP) histogram[grey[at]!]!++;
	return histogram.indexOf(Math.max(...histogram));
}
