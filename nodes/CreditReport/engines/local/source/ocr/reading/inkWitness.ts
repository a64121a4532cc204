import type { Ink, PlacedCharacter } from './characterBoxes';
import type { ReadCharacter } from './types';

/**
 * What the ink of a number says of its reading: a network may leave a digit out, tell one twice or take a comma for a full
 * stop without doubting it. Digits of a print are all as wide, and a comma reaches below them.
 */

/** A comma reaches this far below digits, in their heights; the foot of a full stop does not. */
const BELOW = 0.08;
/** Digits farther from each other than this, in usual distances, have something between them; nearer than the next, too many. */
const FAR = 1.6;
const NEAR = 0.55;
/** Ink of this part of a digit's is one. */
const A_DIGIT = 0.35;
/** How sure a character is at most against which the ink speaks. */
const DOUBTED = 0.3;
/** How sure a separator is that was told by the rules of writing, once its ink says the same. */
const CONFIRMED = 0.9;

const DIGIT = /^\d$/;
const SEPARATOR = /^[.,]$/;

/** Makes characters of numbers doubtful that their ink speaks against. */
export function witnessed(characters: readonly PlacedCharacter[], ink: Ink): PlacedCharacter[] {
	const told = [...characters];
	for (const [from, to] of numbers(characters)) {
		const number = characters.slice(from, to);
		judge(number, ink).forEach((character, index) => (told[from + index] = character));
	}
	return told;
}

/** Runs of digits and separators with two digits at least. */
function numbers(characters: readonly PlacedCharacter[]): Array<[from: number, to: number]> {
	const runs: Array<[number, number]> = [];
	let from = 0;
	for (let at = 0; at <= characters.length; at++) {
		const text = characters[at]?.character.text ?? '';
		if (DIGIT.test(text) || SEPARATOR.test(text)) continue;
		if (characters.slice(from, at).filter(isDigit).length >= 2) runs.push([from, at]);
		from = at + 1;
	}
	return runs;
}

const isDigit = ({ character }: PlacedCharacter): boolean => DIGIT.test(character.text);
const middleOf = ({ x0, x1 }: PlacedCharacter): number => (x0 + x1) / 2;

function judge(number: readonly PlacedCharacter[], ink: Ink): PlacedCharacter[] {
	const extents = number.map((each) => extentOf(each, ink));
	const digits = extents.filter((extent, index) => extent && isDigit(number[index] as PlacedCharacter)) as Extent[];
	if (digits.length < 2) return [...number];
	const bottom = median(digits.map(({ y1 }) => y1));
	const height = bottom - median(digits.map(({ y0 }) => y0));
	const pixels = median(digits.map((each) => each.pixels));
	const gaps = number.flatMap((each, index) => {
		const next = number[index + 1];
		return next && isDigit(each) && isDigit(next) ? [middleOf(next) - middleOf(each)] : [];
	});
	const pitch = gaps.length >= 2 ? median(gaps) : undefined;
	return number.map((each, index) => {
		const extent = extents[index];
		if (SEPARATOR.test(each.character.text))
			return extent ? bySign(each, extent.y1 - bottom > BELOW * height, isBeforeGroup(number, index)) : each;
		if (pitch === undefined) return each;
		const isDoubtful = [number[index - 1], number[index + 1]].some((other) => {
			if (!other || !isDigit(other)) return false;
			const gap = Math.abs(middleOf(other) - middleOf(each));
			if (gap < NEAR * pitch) return true;
			const [left, right] = middleOf(other) < middleOf(each) ? [other, each] : [each, other];
			return (
				gap > FAR * pitch &&
				inkBetween(middleOf(left) + pitch / 2, middleOf(right) - pitch / 2, each, ink) > A_DIGIT * pixels
			);
		});
		return isDoubtful ? doubted(each) : each;
	});
}

/** Do three digits follow, as after a comma of thousands? */
function isBeforeGroup(number: readonly PlacedCharacter[], index: number): boolean {
	return /^\d{3}(?!\d)/.test(
		number
			.slice(index + 1)
			.map(({ character }) => character.text)
			.join(''),
	);
}

function bySign(placed: PlacedCharacter, isComma: boolean, isGroup: boolean): PlacedCharacter {
	const { character } = placed;
	const sign = isComma ? ',' : '.';
	if (character.text === sign)
		return { ...placed, character: { ...character, confidence: Math.max(character.confidence, CONFIRMED) } };
	const others = character.alternatives.filter(({ text }) => text !== sign);
	// The ink and the rules of writing against the network.
	if (isComma && isGroup)
		return {
			...placed,
			character: {
				...character,
				text: sign,
				confidence: CONFIRMED,
				alternatives: [{ text: character.text, confidence: 1 - CONFIRMED }, ...others],
			},
		};
	return doubted({
		...placed,
		character: { ...character, alternatives: [{ text: sign, confidence: 1 - DOUBTED }, ...others] },
	});
}

function doubted(placed: PlacedCharacter): PlacedCharacter {
	const character: ReadCharacter = {
		...placed.character,
		confidence: Math.min(placed.character.confidence, DOUBTED),
	};
	return { ...placed, character };
}

interface Extent {
	y0: number;
	y1: number;
	pixels: number;
}

/** Where the ink of a character begins and ends; undefined without any. */
function extentOf({ x0, x1, y0, y1 }: PlacedCharacter, { data, width }: Ink): Extent | undefined {
	let extent: Extent | undefined;
	// A comma may reach below the band of its line.
	const last = Math.min(data.length / width - 1, Math.round(y1 + 0.15 * (y1 - y0)));
	for (let y = Math.max(0, Math.round(y0)); y <= last; y++) {
		let pixels = 0;
		for (let x = Math.max(0, Math.ceil(x0)); x < x1; x++) pixels += data[y * width + x] as number;
		if (pixels === 0) continue;
		extent = { y0: extent?.y0 ?? y, y1: y, pixels: (extent?.pixels ?? 0) + pixels };
	}
	return extent;
}

function inkBetween(from: number, to: number, { y0, y1 }: PlacedCharacter, { data, width }: Ink): number {
	let pixels = 0;
	for (let y = Math.max(0, Math.round(y0)); y <= y1; y++)
		for (let x = Math.ceil(from); x < to; x++) pixels += data[y * width + x] ?? 0;
	return pixels;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
