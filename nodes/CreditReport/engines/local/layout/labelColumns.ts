import { beginsAt, type Start } from './alignment';
import { TOLERANCES } from './tolerances';
import type { Line } from './types';

/** Labels and their values beside and below each other without rules: a value wraps under itself, or under its label. */

/** A label, and the lines of its value so far. */
export interface LabelColumn {
	/** The label, where it is printed. */
	label: Start;
	lines: readonly Line[];
}

/** Does a line begin under a label, or under the value behind it? */
export function isInColumn(line: Line, { label, lines: [first] }: LabelColumn): boolean {
	return beginsAt(line, label) || (first !== undefined && beginsAt(line, first));
}

/**
 * Is there room behind the value of a column for more words, before the next column or where the longest value ends? Then
 * what stands below the column does not go on with it.
 * @param columns of the record, that one among them
 * @param unit height of the characters below
 */
export function hasRoom({ label, lines }: LabelColumn, columns: readonly LabelColumn[], unit: number): boolean {
	const end = lines[lines.length - 1];
	if (!end) return false;
	const right = columns.filter((other) => other.label.x0 > label.x0 + unit).map((other) => other.label.x0);
	const edge = Math.min(...right, Math.max(...columns.flatMap((other) => other.lines.map(({ x1 }) => x1))));
	return edge - end.x1 > TOLERANCES.labelRoom * unit;
}
