import type { Grey } from '../types';
import type { Ink } from './characterBoxes';
import type { LineReading } from './types';

/** A watermark is paler than this share of what the page's lines are; its pieces are read worse than this on average. */
const [PALE, UNREADABLE] = [0.62, 0.7] as const;
/** What is read worse than this on average is no text: grains on a tinted ground, pieces of pictures. */
const NO_TEXT = 0.3;

/**
 * Leaves out what looked like lines and cannot be read: pieces of a watermark, far paler than the lines of the page, and outside
 * of cells all that is no text. In a cell only what is pale and stands beside another line: a mark alone is rather its value.
 */
export function legibleLines(readings: readonly LineReading[], grey: Grey, ink: Ink): LineReading[] {
	const darkness = readings.map(({ line }) => darknessOf(line, grey, ink));
	const usual = usualOf(readings, darkness);
	const isPale = readings.map(
		(reading, index) => (darkness[index] as number) < PALE * usual && sureness(reading) < UNREADABLE,
	);
	const legible = new Set(readings.filter((_, index) => !isPale[index]).map(({ line }) => line.cell));
	return readings.filter((reading, index) => {
		const { cell } = reading.line;
		if (cell === undefined) return !isPale[index] && sureness(reading) >= NO_TEXT;
		return !isPale[index] || !legible.has(cell);
	});
}

/** How much darker than white the ink of a line is. */
function darknessOf({ x0, x1, y0, y1 }: LineReading['line'], { width, data }: Grey, ink: Ink): number {
	let [sum, count] = [0, 0];
	for (let y = Math.ceil(y0); y <= y1; y++)
		for (let x = Math.ceil(x0), at = y * width + x; x <= x1; x++, at++)
			if (ink.data[at]) {
				sum += 255 - (data[at] as number);
				count++;
			}
	return count === 0 ? 0 : sum / count;
}

/** The median of the lines that are read well. */
function usualOf(readings: readonly LineReading[], darkness: readonly number[]): number {
	const values = darkness.filter((_, index) => sureness(readings[index] as LineReading) >= UNREADABLE);
	return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** How sure the characters of a line are on average; of none, not at all. */
function sureness({ characters }: LineReading): number {
	const seen = characters.filter(({ text }) => text.trim() !== '');
	return seen.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, seen.length);
}
