import type { Grey } from '../types';
import type { Ink } from './characterBoxes';
import type { StripReading } from './strips';
import type { LineReading } from './types';

/** Marks are compared as squares of so many samples a side, which show this part of the line's height. */
const SIDE = 20;
const SHOWN = 1.25;
/** So much may one be moved against the other, in samples. */
const MOVED = 1;
/** Correlation from which on two are the same mark: in grain the same ones have 0.88 and more, others 0.81 at most. */
const SAME = 0.85;
/** Fewer of a kind tell no more than each by itself. */
const FEWEST = 4;

/** Marks of a page that look the same. */
interface Kind {
	members: LineReading[];
	/** Sum of their pictures. */
	sum: Float32Array;
	mean: Float32Array;
}

/**
 * What lone marks are told to be together with all of the page that look like them: a font prints each of them alike, and
 * grain does not.
 * @param strips what each was told to be in its row
 */
export function alikeMarks(
	grey: Grey,
	ink: Ink,
	strips: ReadonlyMap<LineReading, StripReading>,
): Map<LineReading, StripReading> {
	const kinds: Kind[] = [];
	for (const reading of strips.keys()) {
		const picture = pictureOf(reading, grey, ink);
		if (!picture) continue;
		const [kind, likeness] = nearest(kinds, picture);
		if (!kind || likeness < SAME) kinds.push({ members: [reading], sum: picture.slice(), mean: picture });
		else join(kind, reading, picture);
	}
	const told = new Map(strips);
	for (const { members, mean } of kinds) {
		if (members.length < FEWEST) continue;
		const lean = leanOf(mean);
		const marks = togetherOf(members, strips);
		const [best, confidence] = [...marks].reduce((a, b) => (b[1] > a[1] ? b : a));
		for (const member of members)
			told.set(member, { ...(strips.get(member) as StripReading), marks, best, confidence, alike: { lean } });
	}
	return told;
}

/** How likely each mark is on average: by the rows, and by what each was read as alone. */
function togetherOf(
	members: readonly LineReading[],
	strips: ReadonlyMap<LineReading, StripReading>,
): Map<string, number> {
	const marks = new Map<string, number>();
	const add = (mark: string, part: number): void =>
		void marks.set(mark, (marks.get(mark) ?? 0) + part / members.length);
	for (const member of members) {
		const strip = strips.get(member) as StripReading;
		const [own] = member.characters;
		const isMark = own !== undefined && strip.marks.has(own.text);
		for (const [mark, probability] of strip.marks) add(mark, isMark ? probability / 2 : probability);
		if (isMark) add(own.text, own.confidence / 2);
	}
	return marks;
}

/** How far what is dark in a picture leans to the right, as run over rise. */
function leanOf(picture: Float32Array): number {
	const darkest = picture.reduce((most, value) => Math.max(most, value));
	const dark = [...picture.keys()].filter((at) => picture[at]! > darkest / 2);
	const across = (at: number): number => at % SIDE;
	const down = (at: number): number => Math.floor(at / SIDE);
	const mean = (of: (at: number) => number): number => dark.reduce((sum, at) => sum + of(at), 0) / dark.length;
	const [x, y] = [mean(across), mean(down)];
	const rise = mean((at) => (down(at) - y) ** 2);
	return rise === 0 ? 0 : -mean((at) => (across(at) - x) * (down(at) - y)) / rise;
}

function nearest(kinds: readonly Kind[], picture: Float32Array): [kind: Kind | undefined, likeness: number] {
	let best: Kind | undefined;
	let most = -1;
	for (const kind of kinds) {
		const likeness = likenessOf(kind.mean, picture);
		if (likeness > most) [best, most] = [kind, likeness];
	}
	return [best, most];
}

function join(kind: Kind, reading: LineReading, picture: Float32Array): void {
	kind.members.push(reading);
	for (let at = 0; at < picture.length; at++) kind.sum[at]! += picture[at]!;
	kind.mean = normalised(kind.sum.slice());
}

/** The largest correlation of two pictures, one of them moved a little. */
function likenessOf(one: Float32Array, other: Float32Array): number {
	let most = -1;
	for (let down = -MOVED; down <= MOVED; down++)
		for (let across = -MOVED; across <= MOVED; across++) {
			let sum = 0;
			for (let y = Math.max(0, down); y < Math.min(SIDE, SIDE + down); y++)
				for (let x = Math.max(0, across); x < Math.min(SIDE, SIDE + across); x++)
					sum += one[y * SIDE + x]! * other[(y - down) * SIDE + x - across]!;
			if (sum > most) most = sum;
		}
	return most;
}

/** The picture of a mark about the middle of its ink: of mean 0 and length 1. */
function pictureOf({ line }: LineReading, { width, height, data }: Grey, ink: Ink): Float32Array | undefined {
	const middle = middleOf(line, ink);
	if (!middle) return undefined;
	const step = (SHOWN * (line.bottom - line.top)) / SIDE;
	const picture = new Float32Array(SIDE * SIDE);
	for (let row = 0; row < SIDE; row++)
		for (let column = 0; column < SIDE; column++) {
			const x = Math.round(middle.x + (column - (SIDE - 1) / 2) * step);
			const y = Math.round(middle.y + (row - (SIDE - 1) / 2) * step);
			// Beyond its cut there are the walls of its cell.
			const isSeen =
				x >= line.x0 && x <= line.x1 && y >= line.y0 && y <= line.y1 && x >= 0 && y >= 0 && x < width && y < height;
			picture[row * SIDE + column] = isSeen ? 255 - data[y * width + x]! : 0;
		}
	return normalised(picture);
}

function middleOf(
	{ x0, x1, top, bottom }: LineReading['line'],
	{ data, width }: Ink,
): { x: number; y: number } | undefined {
	let [left, right, first, last] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let y = Math.max(0, Math.floor(top)); y <= bottom; y++)
		for (let x = Math.max(0, Math.floor(x0)); x <= x1; x++)
			if (data[y * width + x]) {
				[left, right] = [Math.min(left, x), Math.max(right, x)];
				[first, last] = [Math.min(first, y), y];
			}
	return right < left ? undefined : { x: (left + right) / 2, y: (first + last) / 2 };
}

function normalised(picture: Float32Array): Float32Array {
	const mean = picture.reduce((sum, value) => sum + value, 0) / picture.length;
	let square = 0;
	for (let at = 0; at < picture.length; at++) {
		picture[at]! -= mean;
		square += picture[at]! ** 2;
	}
	const length = Math.sqrt(square) || 1;
	for (let at = 0; at < picture.length; at++) picture[at]! /= length;
	return picture;
}
