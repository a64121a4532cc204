import type { LineReading, ReadCharacter, Step } from '../../nodes/CreditReport/engines/local/source/ocr/reading/types';
import type { Recogniser, TextLine } from '../../nodes/CreditReport/engines/local/source/ocr/types';

/** Classes of a small recogniser: 0 is none. */
export const CLASSES = ['', ...'0123456789.,-—*#NCM/OolZS水余额元，年月日', ' '];

const classOf = (character: string): number => CLASSES.indexOf(character);

/** A step in which the first character is the likeliest; the others, and nothing, have what is left. */
export function step(...readings: Array<[character: string, probability: number]>): Step {
	return {
		classes: readings.map(([character]) => (character === '' ? 0 : classOf(character))),
		probabilities: readings.map(([, probability]) => probability),
	};
}

export const nothing = (): Step => step(['', 0.999]);

/** A line 20 pixels high at the left edge of its page, as wide as its steps. */
export function line(steps: number, more: Partial<TextLine> = {}): TextLine {
	return { x0: 0, y0: 0, x1: steps * 4, y1: 24, top: 2, bottom: 22, inkHeight: 1, ...more };
}

/** A reading of steps; characters are given as they were decoded. */
export function reading(steps: Step[], characters: ReadCharacter[] = [], more: Partial<TextLine> = {}): LineReading {
	return { line: line(steps.length, more), lattice: { steps, width: steps.length }, characters };
}

/** A text each of whose characters is sure, one step between two. */
export function sure(text: string, confidence = 0.99): ReadCharacter[] {
	return [...text].map((each, index) => ({
		text: each,
		from: 2 * index,
		to: 2 * index,
		confidence,
		alternatives: [],
	}));
}

/** A recogniser that tells the same steps of every line; `widths` notes what it was given, batch by batch. */
export function fakeRecogniser(
	tell: (line: number) => Step[],
): Recogniser & { batches: Array<{ count: number; width: number }> } {
	const batches: Array<{ count: number; width: number }> = [];
	let lines = 0;
	return {
		characters: CLASSES,
		runtime: 'wasm',
		batches,
		recognise: (_pixels, count, width) => {
			batches.push({ count, width });
			const steps = width / 8;
			const probabilities = new Float32Array(count * steps * CLASSES.length);
			for (let item = 0; item < count; item++) {
				const told = tell(lines++);
				for (let at = 0; at < steps; at++) {
					const { classes, probabilities: values } = told[at] ?? nothing();
					classes.forEach((each, index) => {
						probabilities[(item * steps + at) * CLASSES.length + each] = values[index] as number;
					});
				}
			}
			return Promise.resolve({ probabilities, steps });
		},
		close: () => Promise.resolve(),
	};
}
