import { canonical } from '../labels';
import type { Context } from '../reading/context';
import { outcome, type Reader } from '../reading/reader';
import {
	rowToken,
	type BlankRowToken,
	type CellToken,
	type LineToken,
	type LooseCellToken,
	type RowToken,
} from '../reading/token';
import { isAbsence, isBoilerplate, isCap, isRemark } from '../sentences/boilerplate';

/** A word of a remark (金额) may stand in any cell; a remark that is a cell of its own is longer. */
const SHORTEST_REMARK = 5;

/** Fixed text around the data. Some of it says that there is no data, or not all. */
export function fixedTexts(context: Context): Reader<LineToken> {
	return {
		recognises: ({ passage }) => isBoilerplate(canonical(passage.text)),
		take({ passage }) {
			const text = canonical(passage.text);
			if (!isBoilerplate(text)) return undefined;
			if (isAbsence(text)) context.retract(text);
			if (isCap(text)) context.cap();
			return outcome(passage.lines);
		},
	};
}

/** Fixed text in a cell of a row that is none of a table. */
export function fixedCells(context: Context): Reader<LooseCellToken> {
	return {
		take({ passage }) {
			const text = canonical(passage.text);
			const isFixed =
				(text.length >= SHORTEST_REMARK && isBoilerplate(text)) || (hasRemarks(context) && isRemark(text));
			return isFixed ? outcome(passage.lines) : undefined;
		},
	};
}

/** The remarks beside a table may be cells of it: the row is read without them. */
export function remarks(context: Context): Reader<RowToken | CellToken | BlankRowToken> {
	return {
		take({ row }) {
			if (!hasRemarks(context)) return undefined;
			const found = row.cells.filter((cell) => isRemark(canonical(cell.passage.text)));
			if (found.length === 0 || found.length === row.cells.length) return undefined;
			return {
				...outcome(found.flatMap((cell) => cell.passage.lines)),
				instead: [rowToken({ ...row, cells: row.cells.filter((cell) => !found.includes(cell)) })],
			};
		},
	};
}

function hasRemarks(context: Context): boolean {
	return context.position.section.hasRemarks;
}
