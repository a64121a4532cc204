import { smoothed } from './noise';
import { rulesThrough } from './rulesThrough';
import { slopeOf } from './slopes';
import { isLarge, regionOf, SQUARE, type Patch } from './stampPatches';
import { stampsAmong } from './stampsAmong';
import { straightMarks } from './straightMarks';
import { widened } from './widened';
import type { Box } from '../../types';
import type { Grey } from '../types';

/** Of what is between black and paper, in the grey of a page that is evenly lit: a copied stamp is within. Print is darker, tints are lighter. */
const [DARKEST, LIGHTEST] = [60, 205] as const;
/** Within a stroke pixels differ by less than this, once noise is smoothed. */
const EVEN = 26;
/** Where more of a patch is even it is filled: strokes leave room. */
const SOLID = 0.6;
/** Grey of a stamp is of one level: so much of it is no farther from the usual than this. */
const [OWN, SPREAD] = [0.75, 28] as const;
/** Ink reaches so many pixels beyond where it is even. */
const EDGE = 3;
/** What is brighter than this share of the stamp's own level is bare of print; what is nowhere darker than that is none. */
const [BARE, PRINT] = [0.82, 0.65] as const;
/** A rule goes straight for so many pixels; a stroke of a stamp's characters does not. */
const STRAIGHT = 56;
/** Edges of print reach so many pixels. */
const HALO = 2;
/** What is brighter is paper. */
const WHITE = 225;
/** What paper becomes. */
const PAPER = 250;

/**
 * Takes stamps that were copied in grey out of a page: strokes too wide to be pale by their edges, which are of one grey all over and lie
 * in a patch as high as it is wide. Print under them stays: such ink dims what is beneath by the same share everywhere.
 *
 * @param grey evenly lit, from 0 for black to about 250 for paper; changed
 */
export function removeCopiedStamps(grey: Grey): void {
	const { width, height, data } = grey;
	const cores = coresOf(grey);
	const stamps = joined(stampsAmong(cores, grey)).filter(
		(patch) => !isLarge(patch, Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)),
	);
	if (stamps.length === 0) return;
	const near = widened(cores, width, height, EDGE);
	const marks = data.map((value) => (value > WHITE ? 0 : 1));
	const slope = slopeOf(marks, grey);
	// None is near another: what is made of one changes nothing about the others.
	for (const stamp of stamps) {
		const level = levelOf(grey, cores, stamp);
		if (level === undefined) continue;
		const region = regionOf(stamp, SQUARE, grey);
		const rules = rulesThrough(marks, grey, region, slope);
		for (let y = region.y0, own = 0; y < region.y1; y++)
			for (let x = region.x0, at = y * width + x; x < region.x1; x++, at++, own++) {
				if (near[at] === 0) continue;
				const value = data[at]!;
				// A rule beside the ring is as pale as it.
				if (value <= BARE * level) data[at] = Math.min(PAPER, (value * PAPER) / level);
				else if (rules[own] === 0) data[at] = PAPER;
			}
		clearPale(grey, region, PRINT * level, slope);
	}
}

/**
 * Clears what is pale within a region: thin strokes of a stamp. Not what goes straight as rules do, and not what is beside something as
 * dark as print, as the edges of print are.
 */
function clearPale({ width, data }: Grey, { x0, y0, x1, y1 }: Box, dark: number, slope: number): void {
	const [wide, tall] = [x1 - x0, y1 - y0];
	const own = new Uint8Array(wide * tall);
	const isPrint = new Uint8Array(wide * tall);
	for (let y = 0, at = 0; y < tall; y++)
		for (let x = 0; x < wide; x++, at++) {
			own[at] = data[(y0 + y) * width + x0 + x]!;
			if (own[at]! < dark) isPrint[at] = 1;
		}
	const beside = widened(isPrint, wide, tall, HALO);
	const marks = own.map((value) => (value > WHITE ? 0 : 1));
	const straight = straightMarks(marks, { width: wide, height: tall }, slope, STRAIGHT);
	for (let at = 0; at < own.length; at++)
		if (straight[at] === 0 && beside[at] === 0) data[(y0 + Math.floor(at / wide)) * width + x0 + (at % wide)] = PAPER;
}

/** Print cuts a ring into patches, and its star is one: those no farther apart than this, in squares, are one. */
const APART = 3;

function joined(patches: readonly Patch[]): Patch[] {
	const made: Patch[] = [];
	for (let patch of patches) {
		for (;;) {
			const index = made.findIndex((other) => isNear(patch, other));
			if (index < 0) break;
			const [other] = made.splice(index, 1) as [Patch];
			patch = {
				x0: Math.min(patch.x0, other.x0),
				y0: Math.min(patch.y0, other.y0),
				x1: Math.max(patch.x1, other.x1),
				y1: Math.max(patch.y1, other.y1),
			};
		}
		made.push(patch);
	}
	return made;
}

function isNear(one: Patch, other: Patch): boolean {
	const apart = Math.max(one.x0 - other.x1, other.x0 - one.x1, one.y0 - other.y1, other.y0 - one.y1);
	return apart <= APART;
}

/** Marks pixels that are grey, as their eight neighbours are. */
function coresOf(grey: Grey): Uint8Array {
	const { width, height } = grey;
	const data = smoothed(grey);
	const cores = new Uint8Array(data.length);
	for (let y = 1; y < height - 1; y++)
		for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
			const here = data[at]!;
			if (here < DARKEST || here > LIGHTEST) continue;
			let [least, most] = [here, here];
			for (const row of [at - width, at, at + width])
				for (let beside = row - 1; beside <= row + 1; beside++) {
					const value = data[beside]!;
					if (value < least) least = value;
					else if (value > most) most = value;
				}
			if (most - least < EVEN && least >= DARKEST && most <= LIGHTEST) cores[at] = 1;
		}
	return cores;
}

/** The grey of a patch's strokes; undefined where they are not of one grey, and where the patch is rather a filled cell. */
function levelOf(grey: Grey, cores: Uint8Array, patch: Patch): number | undefined {
	const { x0, y0, x1, y1 } = regionOf(patch, 0, grey);
	const { width, data } = grey;
	const histogram = new Uint32Array(256);
	let count = 0;
	for (let y = y0; y < y1; y++)
		for (let x = x0; x < x1; x++)
			if (cores[y * width + x] === 1) {
				histogram[data[y * width + x]!]!++;
				count++;
			}
	let level = 0;
	for (let sum = 0; level < 255 && sum < count / 2;) sum += histogram[++level]!;
	let own = 0;
	for (let value = Math.max(0, level - SPREAD); value <= Math.min(255, level + SPREAD); value++)
		own += histogram[value]!;
	return own >= OWN * count && count <= SOLID * (x1 - x0) * (y1 - y0) ? level : undefined;
}
