import type { Ink } from './characterBoxes';
import { ALPHABETS, formOf, LIKE_AN_ASTERISK, LOOKS_LIKE } from './alphabets';
import { charactersSeen, type StripReading } from './strips';
import type { LineReading, ReadCharacter } from './types';

/** What a narrow cell of a grid or of a column of counts holds. */
const IS_MARK = new RegExp(`^[${ALPHABETS.marks.replace(/[-/]/g, '\\$&')}]$`);
const IS_HAN = /^[一-鿿]$/;
/** Ink lower than this, in heights of a character, and wider than the next is a dash. */
const DASH_HEIGHT = 0.25;
const DASH_WIDTH = 0.35;
/** A strip of so many marks is believed more. */
const LONG_STRIP = 8;
/** How likely the marks that look the same are to be one, on average, and how much likelier than another. */
const [TOGETHER, CLEARLY] = [0.3, 3] as const;
/** Less likely than this nothing is read. */
const FAINTEST = 0.01;
/** Ink lower than this, in heights of a character, is neither a # nor a letter. */
const LOW_INK = 0.68;
/** How far the ink of a slash leans, as run over rise. */
const LEANS = 0.2;

/**
 * What a lone mark is: by its own reading, by that of its row, and by its ink, for what no reading tells apart (`/`, `1`
 * and `—`). The reading of its own stays among the alternatives where another won.
 * @param classes characters by class
 * @returns undefined where the line is no lone mark, or where its own reading stands
 */
export function loneMark(
	reading: LineReading,
	strip: StripReading | undefined,
	ink: Ink,
	classes: readonly string[],
): ReadCharacter | undefined {
	const { line, characters } = reading;
	const seen = charactersSeen(characters);
	if (line.cell === undefined) return undefined;
	const [own] = seen;
	const height = line.bottom - line.top;
	const shape = shapeOf(reading, ink);
	const isNarrow = line.x1 - line.x0 < 1.9 * height;
	// Whatever is read there, and however many: `--` alone was read as 二门.
	if (line.inkHeight < DASH_HEIGHT && shape && shape.width > DASH_WIDTH * height)
		return settled(reading, own, '—', own && formOf(own.text) === '-' ? Math.max(0.97, own.confidence) : 0.9);
	if (seen.length > 1) return undefined;
	const mark = strip ? byStrip(own, strip) : isNarrow ? byItself(reading, own, classes) : undefined;
	if (!mark) return undefined;
	const [text, confidence] = byInk(mark, shape, strip);
	const isAsRead = text === own?.text && confidence <= own.confidence;
	return isAsRead && characters.length === 1 ? undefined : settled(reading, own, text, confidence);
}

type Mark = readonly [text: string, confidence: number];

function byStrip(own: ReadCharacter | undefined, { marks, best, length, alike }: StripReading): Mark | undefined {
	const [[top, confidence] = ['', 0], [, second] = ['', 0]] = [...marks].sort((a, b) => b[1] - a[1]);
	// What all that look the same are, is what each of them is.
	if (alike !== undefined && confidence >= TOGETHER && confidence >= CLEARLY * second)
		return [top, Math.max(own?.text === top ? own.confidence : 0, confidence / (confidence + second))];
	const isPlausible = IS_MARK.test(best) || best in LOOKS_LIKE || LIKE_AN_ASTERISK.test(best);
	const text = own ? (LOOKS_LIKE[own.text] ?? own.text) : '';
	const sure = own?.confidence ?? 0;
	if (IS_MARK.test(text)) {
		if (!isPlausible || top === text) return [text, sure];
		return confidence >= 0.9 || (sure < 0.5 && confidence >= 0.5) ? [top, confidence * 0.8] : [text, sure * 0.8];
	}
	const isLong = length >= LONG_STRIP;
	if (isPlausible && confidence >= (isLong ? 0.12 : 0.3)) return [top, confidence];
	return text === '' && isLong && confidence >= 0.12 ? [top, confidence] : undefined;
}

/** A mark without a row: what it looks like, else the likeliest mark that its own reading holds possible. */
function byItself(
	{ line, lattice }: LineReading,
	own: ReadCharacter | undefined,
	characters: readonly string[],
): Mark | undefined {
	const text = own?.text ?? '';
	const sure = own?.confidence ?? 0;
	if (IS_MARK.test(text)) return undefined;
	const isAsterisk = LIKE_AN_ASTERISK.test(text);
	if (IS_HAN.test(text) && sure > 0.9 && !isAsterisk) return undefined;
	if (isAsterisk) return ['*', sure];
	const twin = LOOKS_LIKE[text];
	if (twin !== undefined && IS_MARK.test(twin)) return [twin, sure];
	let best: Mark = ['', 0];
	for (const { classes, probabilities } of lattice.steps)
		classes.forEach((each, index) => {
			const character = characters[each] as string;
			const confidence = probabilities[index] as number;
			if (each !== 0 && confidence > best[1] && IS_MARK.test(character)) best = [character, confidence];
		});
	if (best[1] < FAINTEST) return undefined;
	// Networks for lines see a lone asterisk, which is low, as one of these.
	return line.inkHeight < LOW_INK && /[#Z]/.test(best[0]) ? ['*', best[1]] : best;
}

function byInk([text, confidence]: Mark, shape: Shape | undefined, strip: StripReading | undefined): Mark {
	if (!shape || !/^[/1]$/.test(text)) return [text, confidence];
	if (shape.width > 1.4 * shape.height) return ['—', 0.7];
	return (strip?.length ?? 0) >= LONG_STRIP
		? [(strip?.alike?.lean ?? shape.lean) > LEANS ? '/' : '1', confidence]
		: [text, confidence];
}

function settled(
	{ lattice }: LineReading,
	own: ReadCharacter | undefined,
	text: string,
	confidence: number,
): ReadCharacter {
	const middle = Math.floor(lattice.width / 2);
	const form = formOf(text);
	const others = (own?.alternatives ?? []).filter((other) => formOf(other.text) !== form);
	const before = own ? [{ text: own.text, confidence: own.confidence }] : [{ text: '', confidence: 1 - confidence }];
	return {
		text,
		from: own?.from ?? middle,
		to: own?.to ?? middle,
		confidence,
		alternatives: own && formOf(own.text) === form ? others : [...before, ...others],
	};
}

/** The ink of a lone mark: its extent without the outermost, and how far it leans. */
interface Shape {
	width: number;
	height: number;
	lean: number;
}

const LEAST_INK = 8;

function shapeOf({ line }: LineReading, { data, width }: Ink): Shape | undefined {
	const xs: number[] = [];
	const ys: number[] = [];
	for (let y = Math.max(0, Math.floor(line.top)); y <= line.bottom; y++)
		for (let x = Math.max(0, Math.floor(line.x0)); x <= line.x1; x++)
			if (data[y * width + x]) {
				xs.push(x);
				ys.push(y);
			}
	if (xs.length < LEAST_INK) return undefined;
	const meanX = xs.reduce((sum, x) => sum + x, 0) / xs.length;
	const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
	let [xy, yy] = [0, 0];
	for (let index = 0; index < xs.length; index++) {
		const down = (ys[index] as number) - meanY;
		xy += ((xs[index] as number) - meanX) * down;
		yy += down * down;
	}
	return { width: extent(xs), height: extent(ys), lean: yy === 0 ? 0 : -xy / yy };
}

/** From the third of a hundred to the last but third: a speck is no part of a mark. */
function extent(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] as number;
	return at(0.97) - at(0.03) + 1;
}
