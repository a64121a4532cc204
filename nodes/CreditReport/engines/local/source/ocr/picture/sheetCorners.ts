import { partsOf } from './markedParts';
import type { Corners, Point } from './projective';
import type { Grey } from '../types';

/** Side of the squares that a picture is looked at in, in pixels; a square is as bright as its brightest. */
const SQUARE = 8;
/** Share of the picture's edge that is desk, and of its area that is sheet. */
const [LEAST_DESK, LEAST_SHEET] = [0.6, 0.25] as const;
/** A desk is darker than the sheet on it by this part of the sheet's brightness: the grain of a scanned sheet is not. */
const DARKER = 0.12;
/** A sheet fills the quadrilateral of its corners, but for stamps and the shade of folds. */
const LEAST_FILLED = 0.8;

/** So far inside and outside of its edge, in squares, brightness differs by this part of the paper's: a shade has no edge. */
const [EDGE, STEP] = [3, 0.08] as const;
/** Where each side is looked at. */
const PLACES = 24;

/** The corners of a bright sheet on a darker desk; undefined where the sheet fills the picture. */
export function sheetCorners(grey: Grey): Corners | undefined {
	const [width, height] = [Math.floor(grey.width / SQUARE), Math.floor(grey.height / SQUARE)];
	if (width < 8 || height < 8) return undefined;
	const bright = brightest(grey, width, height);
	const threshold = otsu(bright);
	let [edge, dark] = [0, 0];
	const look = (at: number): void => {
		edge++;
		if (bright[at]! <= threshold) dark++;
	};
	for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(look);
	for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(look);
	if (dark < edge * LEAST_DESK) return undefined;
	const parts = partsOf(
		bright.map((value) => (value > threshold ? 1 : 0)),
		width,
	);
	const sheet = parts.reduce<readonly number[]>(
		(most, { squares }) => (squares.length > most.length ? squares : most),
		[],
	);
	if (sheet.length < LEAST_SHEET * width * height) return undefined;
	const paper = mean(bright, (value) => value > threshold);
	if (mean(bright, (value) => value <= threshold) > (1 - DARKER) * paper) return undefined;
	const farthest = (reach: (x: number, y: number) => number): Point => {
		let [best, corner] = [-Infinity, 0];
		for (const at of sheet) {
			const value = reach(at % width, Math.floor(at / width));
			if (value > best) [best, corner] = [value, at];
		}
		return { x: ((corner % width) + 0.5) * SQUARE, y: (Math.floor(corner / width) + 0.5) * SQUARE };
	};
	const corners: Corners = [
		farthest((x, y) => -x - y),
		farthest((x, y) => x - y),
		farthest((x, y) => x + y),
		farthest((x, y) => y - x),
	];
	if (sheet.length * SQUARE ** 2 < LEAST_FILLED * areaOf(corners)) return undefined;
	const isEdge = ({ x, y }: Point, toX: number, toY: number): boolean | undefined => {
		const [inside, outside] = [-EDGE, EDGE].map((far) => {
			const [column, row] = [Math.floor(x / SQUARE + far * toX), Math.floor(y / SQUARE + far * toY)];
			return column >= 0 && row >= 0 && column < width && row < height ? bright[row * width + column] : undefined;
		});
		return inside === undefined || outside === undefined ? undefined : inside - outside >= STEP * paper;
	};
	return sides(corners).every((places) => {
		const seen = places.flatMap(({ at, toX, toY }) => isEdge(at, toX, toY) ?? []);
		return seen.filter(Boolean).length >= seen.length / 2;
	})
		? corners
		: undefined;
}

/** Places along the four sides, each with the direction out of the sheet. */
function sides(corners: Corners): Array<Array<{ at: Point; toX: number; toY: number }>> {
	return corners.map((from, index) => {
		const to = corners[(index + 1) % corners.length]!;
		const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
		const [toX, toY] = [(to.y - from.y) / length, -(to.x - from.x) / length];
		return Array.from({ length: PLACES }, (_, place) => {
			const part = (place + 1) / (PLACES + 1);
			return { at: { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }, toX, toY };
		});
	});
}

function mean(values: Uint8Array, isMeant: (value: number) => boolean): number {
	let [sum, count] = [0, 0];
	for (const value of values)
		if (isMeant(value)) {
			sum += value;
			count++;
		}
	return count === 0 ? 0 : sum / count;
}

/** By the shoelace formula. */
function areaOf(corners: Corners): number {
	let twice = 0;
	corners.forEach(({ x, y }, index) => {
		const next = corners[(index + 1) % corners.length]!;
		twice += x * next.y - next.x * y;
	});
	return Math.abs(twice) / 2;
}

function brightest(grey: Grey, width: number, height: number): Uint8Array {
	const bright = new Uint8Array(width * height);
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0; x < width; x++, at++) {
			let most = 0;
			for (let row = y * SQUARE; row < (y + 1) * SQUARE; row += 2)
				for (let from = row * grey.width + x * SQUARE, end = from + SQUARE; from < end; from += 2)
					if (grey.data[from]! > most) most = grey.data[from]!;
			bright[at] = most;
		}
	return bright;
}

/** The value that parts dark from bright best (Otsu): the greatest variance between the two. */
function otsu(values: Uint8Array): number {
	const histogram = new Float64Array(256);
	for (const value of values) histogram[value]!++;
	let total = 0;
	for (let value = 0; value < 256; value++) total += value * histogram[value]!;
	let [count, sum, best, threshold] = [0, 0, 0, 128];
	for (let value = 0; value < 256; value++) {
		count += histogram[value]!;
		sum += value * histogram[value]!;
		const others = values.length - count;
		if (count === 0 || others === 0) continue;
		const between = count * others * (sum / count - (total - sum) / others) ** 2;
		if (between > best) [best, threshold] = [between, value];
	}
	return threshold;
}
