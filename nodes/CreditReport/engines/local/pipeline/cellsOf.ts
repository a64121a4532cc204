import { gridOf } from '../layout/grid';
import { connectedFrames, mergeRules } from '../layout/mergedRules';
import type { CellsOf } from '../source/ocr/types';

/** The cells that layout would see between ruling lines: text is recognised within them. */
export const cellsOf: CellsOf = (rules, characterHeight) =>
	connectedFrames(mergeRules(rules, characterHeight)).flatMap((frame) => gridOf(frame)?.cells ?? []);
