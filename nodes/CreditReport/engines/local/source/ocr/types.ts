import type { Box } from '../types';

/** Pixels as PDFium draws them: blue, green, red, one byte each; `stride` bytes from row to row. */
export interface Raster {
	width: number;
	height: number;
	stride: number;
	data: Uint8Array;
}

/** Grey pixels row by row: 0 is black, 255 white. */
export interface Grey {
	width: number;
	height: number;
	data: Uint8Array;
}

/** Draws a page of the file as it is displayed, with everything that can be seen on it. */
export type DrawPage = (index: number, pixelsPerPoint: number) => Raster;

/** A page made ready for reading: upright, straight, evenly lit, black on white, without stamps. Its coordinates are pixels from its top left corner. */
export interface PreparedPage {
	grey: Grey;
	/** Pixels per point of the page that is told of: see {@link width}. */
	scale: number;
	/** Usual height of a Chinese character, in pixels. */
	characterHeight: number;
	/** The page in points, upright: its glyphs and rules are told in these. */
	width: number;
	height: number;
	/** Clockwise turn that made it upright. */
	turned: 0 | 90 | 180 | 270;
	/** From a place on this page (points) to the place on the page of the file as it is displayed (points). */
	toFile(x: number, y: number): { x: number; y: number };
}

/** A ruling line in pixels of a prepared page (`y0 === y1`, or `x0 === x1`), and how sure it is, from 0 to 1. */
export interface Wall extends Box {
	strength: number;
}

/** A cell of a ruled table, in the coordinates of the rules it was made of. */
export type Cell = Box;

/** Cells of the tables that ruling lines make: handed in, since a source of pages does not know layout. */
export type CellsOf = (rules: readonly Wall[], characterHeight: number) => Cell[];

/** Where one line of text stands, in pixels of a prepared page: what is cut out and recognised. */
export interface TextLine extends Box {
	/** The band of its characters, without the margins of the cut. */
	top: number;
	bottom: number;
	/** Index of its cell; undefined outside of tables. */
	cell?: number;
	/** Height of its ink as a share of the usual height of a character: a dash has little. */
	inkHeight: number;
}

/** The ruling lines of a page, its cells and its lines of text. */
export interface Segmented {
	walls: Wall[];
	cells: Cell[];
	lines: TextLine[];
	/** 1 where ink is, walls taken away; as large as the page. */
	ink: Uint8Array;
}

/** Height that lines of text are brought to before they are recognised, in pixels (PP-OCR v3 to v5). */
export const LINE_HEIGHT = 48;

/** A network that reads lines of text, with what it can tell of them. One call at a time. */
export interface Recogniser {
	/** Characters by class; class 0 is none (the blank of CTC). */
	readonly characters: readonly string[];
	readonly runtime: 'native' | 'wasm';
	/**
	 * @param pixels `count` pictures of {@link LINE_HEIGHT} by `width`, each as three equal planes, from -1 (black) to 1 (white)
	 * @returns per picture and step (from left to right, evenly) a probability per class; `steps` of them per picture
	 */
	recognise(
		pixels: Float32Array,
		count: number,
		width: number,
	): Promise<{ probabilities: Float32Array; steps: number }>;
	close(): Promise<void>;
}
