import { componentsOf, type Components } from '../picture/connected';
import type { Grey } from '../types';
import { cloudsOf } from './dotClouds';
import { dotsOf, isCrowded, placeAt, THICK, type Dot, type DottedRule, type IsCrowded } from './dots';
import { rulesAcross } from './rulesAcross';
import { rulesDown } from './rulesDown';

/** So much of a page in black and white is nothing but white; in grey there is noise, and rules are pale rather than broken. */
const CLEAN = 0.9;
const WHITE = 250;
/** Darker than this is ink, on white paper. */
const DARK = 215;
/** More dots than this are no print. */
const MOST = 20_000;
/** Beside a rule is looked for other ink so far, in heights of a character. */
const BESIDE = 0.3;
/** What a rule is drawn with. */
const INK = 40;

/** A picture with whole rules. */
export interface WholeRules {
	grey: Grey;
	/** How long the rules across are together, in pixels. */
	length: number;
}

/**
 * Draws through the dots that thin grey rules become in black and white: the scanner makes ink of every few pixels only.
 * @param characterHeight in pixels
 * @returns the picture itself where there are none
 */
export function withWholeRules(grey: Grey, characterHeight: number): WholeRules {
	if (cleanShare(grey) < CLEAN) return { grey, length: 0 };
	const { width, height } = grey;
	const ink = grey.data.map((value) => (value < DARK ? 1 : 0));
	const components = componentsOf(ink, grey);
	const beside = Math.round(BESIDE * characterHeight);
	const crowdedRow: IsCrowded = (along, place) => isCrowded(ink, along, place, 1, width, height, [THICK, beside]);
	const isInCloud = cloudsOf(components, grey, characterHeight);
	const dots = dotsOf(components, characterHeight, false);
	if (dots.length > MOST) return { grey, length: 0 };
	const print = withoutDots(ink, width, dots, components);
	const crossedRow: IsCrowded = (along, place) => isCrowded(print, along, place, 1, width, height, [0, THICK]);
	const across = rulesAcross(
		dots.filter(({ index }) => !isInCloud(index)),
		characterHeight,
		crowdedRow,
		crossedRow,
	);
	if (across.length === 0) return { grey, length: 0 };
	// Dots of rules across lie below one another too.
	const taken = new Set(across.flatMap((rule) => rule.dots.map(({ index }) => index)));
	const free = dotsOf(components, characterHeight, true).filter(({ index }) => !taken.has(index) && !isInCloud(index));
	if (free.length > MOST) return { grey, length: 0 };
	const down = rulesDown(free, across, characterHeight, (along, place) =>
		isCrowded(ink, along, place, width, 1, width, [THICK, beside]),
	);
	const drawn = grey.data.slice();
	for (const rule of across) draw(rule, 1, width, height, drawn);
	for (const rule of down) draw(rule, width, 1, width, drawn);
	return {
		grey: { ...grey, data: drawn },
		length: across.reduce((sum, { from, to }) => sum + to - from, 0),
	};
}

/** Ink that is no dot of a rule. */
function withoutDots(ink: Uint8Array, width: number, dots: readonly Dot[], { x0, x1, y0, y1 }: Components): Uint8Array {
	const print = ink.slice();
	for (const { index } of dots)
		for (let y = y0[index]!; y <= y1[index]!; y++) print.fill(0, y * width + x0[index]!, y * width + x1[index]! + 1);
	return print;
}

/** How much of what is no ink is white. */
function cleanShare({ data }: Grey): number {
	let [bright, white] = [0, 0];
	for (const value of data) {
		if (value <= DARK) continue;
		bright++;
		if (value >= WHITE) white++;
	}
	return white / bright;
}

function draw({ dots, from, to }: DottedRule, step: number, apart: number, depth: number, data: Uint8Array): void {
	for (let along = from; along <= to; along++) {
		const place = Math.floor(placeAt(dots, along));
		for (let across = place; across < Math.min(depth, place + 2); across++) data[along * step + across * apart] = INK;
	}
}
