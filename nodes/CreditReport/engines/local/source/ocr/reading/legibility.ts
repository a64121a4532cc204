import type { Grey, Recogniser, TextLine } from '../types';
import { readLines } from './readLines';

/**
 * How well lines can be read: mean confidence of their characters, those of which two read alike upside down aside.
 * @returns from 0 (nothing) to 1
 */
export async function legibilityOf(grey: Grey, lines: readonly TextLine[], recogniser: Recogniser): Promise<number> {
	const readings = await readLines(grey, lines, recogniser, []);
	const told = readings.flatMap(({ characters }) => characters).filter(({ text }) => !ALIKE.test(text));
	return told.length === 0 ? 0 : told.reduce((sum, { confidence }) => sum + confidence, 0) / told.length;
}

const ALIKE = /^[0689oOxXHINSZ—\-.,一 ]$/;
