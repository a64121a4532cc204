/**
 * Tolerances of layout, as parts of the usual height of a page's characters: the same print comes at any size (sheets
 * scaled to fit, pixels taken for points), and what is near or thin on it is so beside its characters. Multiply by the
 * page's `unit`.
 */
export const MEASURE = {
	/** Coordinates of rules closer than this are one: double rules, thin boxes drawn as four sides, rounding. */
	snap: 0.3,
	/** A cell narrower or lower than this holds no text: the space between the two lines of a double rule. */
	sliver: 0.6,
	/** Rules that run beyond the last one across them by more than this leave a row or a column open. */
	overhang: 0.6,
	/** Rules of one table begin and end alike, give or take this. */
	extent: 0.4,
	/** Cells on both sides of a page break belong together when their sides agree within this. */
	side: 0.5,
	/** An underline is no farther from the baseline of its text than this. */
	underline: 0.4,
} as const;
