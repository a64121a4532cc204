import type { Glyph } from '../../types';
import type { PreparedPage, Recogniser, Segmented } from '../types';
import { alikeMarks } from './alikeMarks';
import { ALPHABETS, classesOf, keptClasses } from './alphabets';
import { placed, type Ink } from './characterBoxes';
import { witnessed } from './inkWitness';
import { withKnownWords } from './knownWords';
import { legibleLines } from './legibleLines';
import { loneMark } from './loneMarks';
import { mended } from './mendLine';
import { readLines } from './readLines';
import { quiet } from '../picture/noise';
import { stripReadings } from './strips';
import type { LineReading } from './types';
import { withUnderscores } from './underscores';

/** From the bottom of the band of a line to its baseline, in heights of the band. */
const BELOW_BASE = 0.12;
/** Forms that a recogniser takes for those a report prints. */
const PRINTED: Readonly<Record<string, string>> = { '−': '-', '－': '-' };

/**
 * Reads the lines of a page.
 * @returns characters with their places in points of the upright page, line by line
 */
export async function readPage(
	page: PreparedPage,
	parts: Segmented,
	{ recogniser, words }: { recogniser: Recogniser; words: readonly string[] },
): Promise<Glyph[]> {
	const { scale } = page;
	// Networks leave characters out where paper is grainy.
	const grey = quiet(page.grey);
	const ink: Ink = { data: parts.ink, width: grey.width };
	const { characters } = recogniser;
	const readings = legibleLines(await readLines(grey, parts.lines, recogniser, keptClasses(characters)), grey, ink);
	const rows = await stripReadings(grey, readings, recogniser, classesOf(ALPHABETS.marks, characters));
	const strips = alikeMarks(grey, ink, rows);
	return readings.flatMap((reading) => {
		const mark = loneMark(reading, strips.get(reading), ink, characters);
		const settled: LineReading = {
			...reading,
			characters: mark ? [mark] : withUnderscores(reading, withKnownWords(mended(reading, characters), words), ink),
		};
		return witnessed(placed(settled, ink), ink).map(
			({ character: { text, confidence, alternatives }, x0, x1, y0, y1 }) => ({
				text: PRINTED[text] ?? text,
				x0: x0 / scale,
				x1: x1 / scale,
				y0: y0 / scale,
				y1: y1 / scale,
				base: (y1 - BELOW_BASE * (y1 - y0)) / scale,
				confidence,
				...(alternatives.length === 0 ? {} : { alternatives }),
			}),
		);
	});
}
