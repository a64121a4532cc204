import type { Wall } from '../types';
import type { WallEvidence } from './wallEvidence';
import { cutsAlong, lineAt, OVERHANG, type Frame, type Line } from './wallFrames';

/** A wall with the line it follows: where it is at some pixel of its length. */
export interface FollowedWall extends Wall {
	line: Line;
	offset: number;
}

/** A piece of a line between two lines that cross it. */
interface Piece {
	from: number;
	to: number;
	/** Ends of the wall it makes: where the lines across usually are. */
	wallFrom: number;
	wallTo: number;
	/** It runs on beyond the last line across. */
	isOpen: boolean;
	found: boolean;
	share: number;
	ends: number;
	contrast: number;
	crowded: number;
	offset: number;
	/** It is on grainy paper. */
	isGrainy: boolean;
}

/** Less beside a piece than this is none: characters keep away from walls. More is a character's strokes; on grainy paper, more than the next. */
const [FREE, CROWDED] = [0.5, 0.7] as const;
/** What suffices of a piece with nothing beside it that is as dark as the line is elsewhere; on clean paper it reaches its ends. */
const ALONE = { share: 0.7, palest: 0.6, darkest: 1.4, cleanEnds: 0.4 };
/** What a piece needs where a ridge was followed all along it. */
const FOUND = { share: 0.72, ends: 0.5 };
/** A piece that is there for less, and does not reach both ends, is broken; with something beside it, it is none. */
const UNBROKEN = { share: 0.92, ends: 0.8 };
/** Strokes above each other, of two lines and more, leave more of a piece so long: of one that is there for so much they are no part. */
const BEYOND_STROKES = { length: 2.2, share: 0.85 };
/** Nor is one that is darker than the line is elsewhere by more than this, or, where none was followed, one with something beside it by more than that; on grainy paper, by more than the last. */
const DARKER = { broken: 1.2, crowded: 1.4, grainy: 1.4 };
/** What it needs where none was: the line is known from elsewhere. */
const MISSED = { share: 0.82, ends: 0.7 };
/** What it needs at the edge of a table, where all rows or columns end and something is seen. */
const OUTERMOST = { share: 0.45, ends: 0.25 };
/** A piece shorter than this, in heights of a character, says nothing: it is as its neighbours are. */
const TOO_SHORT = 0.45;

/** Decides piece by piece which walls a frame has. Every piece is looked at, whether a ridge was followed there or not. */
export function wallsOf(
	frame: Frame,
	across: WallEvidence,
	down: WallEvidence,
	characterHeight: number,
): FollowedWall[] {
	if (frame.rows.length === 0) return [];
	return [
		...frame.rows.flatMap((line) => horizontal(wallsAlong(line, frame.rows, frame.columns, across, characterHeight))),
		...frame.columns.flatMap((line) => upright(wallsAlong(line, frame.columns, frame.rows, down, characterHeight))),
	];
}

interface Stretch {
	line: Line;
	from: number;
	to: number;
	strength: number;
	offset: number;
}

const horizontal = (stretches: readonly Stretch[]): FollowedWall[] =>
	stretches.map(({ line, from, to, strength, offset }) => ({
		x0: from,
		x1: to,
		y0: line.at,
		y1: line.at,
		strength,
		line,
		offset,
	}));

const upright = (stretches: readonly Stretch[]): FollowedWall[] =>
	stretches.map(({ line, from, to, strength, offset }) => ({
		x0: line.at,
		x1: line.at,
		y0: from,
		y1: to,
		strength,
		line,
		offset,
	}));

function wallsAlong(
	line: Line,
	beside: readonly Line[],
	crossing: readonly Line[],
	evidence: WallEvidence,
	characterHeight: number,
): Stretch[] {
	// Lines beside each other begin and end alike: where this one was not followed that far, it is looked for.
	const pieces = piecesOf({ ...line, ...reachOf(beside) }, crossing, evidence, characterHeight);
	const isOutermost = isEdge(line, beside, crossing, characterHeight);
	const good = pieces.filter(({ found, share }) => found && share > 0.9).map(({ contrast }) => contrast);
	const usual = good.sort((a, b) => a - b)[good.length >> 1];
	const isWall = pieces.map((piece) => decide(piece, usual, isOutermost, characterHeight));
	pieces.forEach((piece, index) => {
		if (isWall[index] === undefined)
			isWall[index] = piece.found || (isWall[index - 1] === true && isWall[index + 1] === true);
	});
	const stretches: Stretch[] = [];
	let last: Stretch | undefined;
	pieces.forEach((piece, index) => {
		if (!isWall[index]) {
			last = undefined;
			return;
		}
		if (last && Math.abs(last.offset - piece.offset) <= 1) {
			const length = piece.wallTo - last.from;
			last.strength += ((piece.share - last.strength) * (piece.wallTo - piece.wallFrom)) / Math.max(1, length);
			last.to = piece.wallTo;
		} else {
			last = { line, from: piece.wallFrom, to: piece.wallTo, strength: piece.share, offset: piece.offset };
			stretches.push(last);
		}
	});
	return stretches;
}

/** Is a line the first or last of those beside it, and do those across end there? */
function isEdge(line: Line, beside: readonly Line[], crossing: readonly Line[], characterHeight: number): boolean {
	const near = OVERHANG * characterHeight;
	const runOn =
		line === beside[0]
			? crossing.filter(({ from }) => from < line.at - near)
			: line === beside[beside.length - 1]
				? crossing.filter(({ to }) => to > line.at + near)
				: crossing;
	return 2 * runOn.length < crossing.length;
}

/** Where the first of lines beside each other begins, and the last ends. */
function reachOf(lines: readonly Line[]): { from: number; to: number } {
	return { from: Math.min(...lines.map(({ from }) => from)), to: Math.max(...lines.map(({ to }) => to)) };
}

function isAlone({ share, ends, contrast, crowded, isGrainy }: Piece, usual: number): boolean {
	const isAlike = contrast >= ALONE.palest * usual && contrast <= ALONE.darkest * usual;
	return share >= ALONE.share && crowded < FREE && isAlike && (isGrainy || ends >= ALONE.cleanEnds);
}

function decide(
	piece: Piece,
	usual: number | undefined,
	isOutermost: boolean,
	characterHeight: number,
): boolean | undefined {
	const { from, to, isOpen, found, share, ends, contrast, crowded, isGrainy } = piece;
	if (to - from < TOO_SHORT * characterHeight) return undefined;
	if (isOutermost && !isOpen && share >= OUTERMOST.share && ends >= OUTERMOST.ends) return true;
	const isLong = to - from > BEYOND_STROKES.length * characterHeight;
	const isBroken = share < (isLong ? BEYOND_STROKES : UNBROKEN).share && ends < UNBROKEN.ends;
	if (usual !== undefined && isBroken && contrast > (isGrainy ? DARKER.grainy : DARKER.broken) * usual) return false;
	if (usual !== undefined && !found && crowded > (isGrainy ? CROWDED : FREE) && contrast > DARKER.crowded * usual)
		return false;
	if (usual !== undefined && isAlone(piece, usual)) return true;
	const needed = found ? FOUND : MISSED;
	if (share < needed.share || ends < needed.ends) return false;
	if (isBroken && crowded > (isGrainy ? CROWDED : FREE)) return false;
	// A stroke of a character is darker than a thin rule, dust is paler.
	return found || usual === undefined || (contrast > 0.5 * usual && contrast < 1.8 * usual + 20);
}

function piecesOf(line: Line, crossing: readonly Line[], evidence: WallEvidence, characterHeight: number): Piece[] {
	const centre = (along: number): number => lineAt(line, along);
	const cuts = cutsAlong(line, crossing, characterHeight);
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index] as (typeof cuts)[number];
		const middle = (start.at + end.at) / 2;
		const margin = Math.min(3, (end.at - start.at) / 6);
		const seen = evidence.between(start.at + margin, end.at - margin, centre);
		return {
			...seen,
			isGrainy: evidence.isGrainy,
			from: start.at,
			to: end.at,
			wallFrom: start.wall,
			wallTo: end.wall,
			isOpen: start.isOpen || end.isOpen,
			found: line.ridges.some(({ from, to }) => from <= middle && middle <= to),
		};
	});
}
