import type { Grey, Recogniser } from '../types';
import { LINE_HEIGHT } from '../types';
import { joined, lineImage } from './lineImage';
import type { LineReading, ReadCharacter } from './types';

/** What a lone mark is in the company of the others of its row. */
export interface StripReading {
	/** Probability of each mark of the alphabet. */
	marks: ReadonlyMap<string, number>;
	/** The likeliest character of all, and its probability. */
	best: string;
	confidence: number;
	/** Marks in the row. */
	length: number;
	/** Of the marks of the page that look the same, all of which were asked: how far they lean, as run over rise. */
	alike?: { lean: number };
}

/** A lone mark is not wider than this, in heights of its line. */
const NARROW = 1.9;
/** Fewer in a row are no company. */
const FEWEST = 3;
/** Marks whose middles differ less, in heights, are a row. */
const SAME_ROW = 0.35;
/** White before the first and after the last, in pixels of the strip. */
const MARGIN = 12;
/** The part of the height that a mark is cut out with. */
const CUT_HEIGHT = 1.24;
const MULTIPLE = 8;
/** A character that is less likely was not seen. */
const FAINTEST = 0.05;
/** Longer strips are parted. */
const MAX_WIDTH = 2400;

/**
 * Lone marks of a row of narrow cells, set side by side as one line and read once more: a lone `*` or `1` has no company to
 * be told by, and networks for lines of text were trained with some.
 * @param marks alphabet of the marks
 */
export async function stripReadings(
	grey: Grey,
	readings: readonly LineReading[],
	recogniser: Recogniser,
	marks: ReadonlySet<number>,
): Promise<Map<LineReading, StripReading>> {
	const told = new Map<LineReading, StripReading>();
	for (const row of rowsOf(readings.filter(isLone)))
		for (const part of parts(row)) if (part.length >= FEWEST) await readStrip(grey, part, recogniser, marks, told);
	return told;
}

function isLone({ line, characters }: LineReading): boolean {
	return (
		line.cell !== undefined &&
		line.x1 - line.x0 < NARROW * (line.bottom - line.top) &&
		charactersSeen(characters).length <= 1
	);
}

/** Characters of a cell but for those that nearly nothing speaks for: an asterisk alone is read as `*#`. */
export function charactersSeen(characters: readonly ReadCharacter[]): ReadCharacter[] {
	return characters.filter(({ text, confidence }) => text.trim() !== '' && confidence >= FAINTEST);
}

const middleOf = ({ line }: LineReading): number => (line.top + line.bottom) / 2;
const heightOf = ({ line }: LineReading): number => line.bottom - line.top;

function rowsOf(lone: LineReading[]): LineReading[][] {
	const rows: LineReading[][] = [];
	for (const reading of [...lone].sort((a, b) => middleOf(a) - middleOf(b))) {
		const row = rows.find(
			([first]) => first && Math.abs(middleOf(first) - middleOf(reading)) < SAME_ROW * heightOf(reading),
		);
		if (row) row.push(reading);
		else rows.push([reading]);
	}
	return rows.map((row) => row.sort((a, b) => a.line.x0 - b.line.x0));
}

function parts(row: readonly LineReading[]): LineReading[][] {
	const most = Math.max(FEWEST, Math.floor(MAX_WIDTH / (NARROW * LINE_HEIGHT)));
	const count = Math.ceil(row.length / most);
	const size = Math.ceil(row.length / count);
	return Array.from({ length: count }, (_, index) => row.slice(index * size, (index + 1) * size));
}

async function readStrip(
	grey: Grey,
	row: readonly LineReading[],
	recogniser: Recogniser,
	marks: ReadonlySet<number>,
	told: Map<LineReading, StripReading>,
): Promise<void> {
	const tallest = Math.max(...row.map(heightOf));
	const top = Math.min(...row.map((reading) => middleOf(reading) - (CUT_HEIGHT / 2) * heightOf(reading)));
	const images = row.map((reading) => {
		const { x0, x1 } = reading.line;
		const middle = (x0 + x1) / 2;
		const half = Math.max(0.26 * heightOf(reading), (x1 - x0) / 2 - 0.12 * heightOf(reading));
		return lineImage(grey, { x0: middle - half, x1: middle + half, y0: top, y1: top + CUT_HEIGHT * tallest });
	});
	const starts: number[] = [];
	let end = MARGIN;
	for (const { width } of images) {
		starts.push(end);
		end += width;
	}
	const strip = joined(images, starts, Math.ceil((end + MARGIN) / MULTIPLE) * MULTIPLE);
	const plane = strip.width * LINE_HEIGHT;
	const pixels = new Float32Array(3 * plane);
	for (let channel = 0; channel < 3; channel++) pixels.set(strip.pixels, channel * plane);
	const { probabilities, steps } = await recogniser.recognise(pixels, 1, strip.width);
	const classes = recogniser.characters.length;
	row.forEach((reading, index) => {
		const start = starts[index] as number;
		const from = Math.max(0, Math.floor((start / strip.width) * steps));
		const to = Math.min(steps, Math.ceil(((start + (images[index]?.width ?? 0)) / strip.width) * steps));
		const found = new Map<string, number>();
		let best = 0;
		let confidence = 0;
		for (let step = from; step < to; step++) {
			const at = step * classes;
			for (const mark of marks) {
				const character = recogniser.characters[mark] as string;
				found.set(character, Math.max(found.get(character) ?? 0, probabilities[at + mark] as number));
			}
			for (let each = 1; each < classes; each++)
				if ((probabilities[at + each] as number) > confidence)
					[best, confidence] = [each, probabilities[at + each] as number];
		}
		told.set(reading, { marks: found, best: recogniser.characters[best] ?? '', confidence, length: row.length });
	});
}
