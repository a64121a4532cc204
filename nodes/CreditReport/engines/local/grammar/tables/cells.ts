import { fillsWidth } from '../../layout/room';
import type { Context } from '../reading/context';
import type { Passage, PrintedValue } from '../passage';
import type { Column } from './sink';

/** Cells that fill several fields, by the keys of those fields. */
const SPLITTERS: Readonly<Record<string, (cell: Passage) => PrintedValue[]>> = {
	// institution/user: the / belongs to neither (docs/contract.md, rule 1)
	'organization,operator': (cell) => {
		const cut = cell.text.indexOf('/');
		return cut < 0 ? [cell.whole()] : [cell.slice(0, cut), cell.slice(cut + 1, cell.text.length)];
	},
	// the months of paymentHistory follow from 记账年月: see building/history.ts
	'pay24Months,status': (cell) => [cell.whole()],
	// without rules, the three stand beside each other in one
	'queryDate,organization,reason': (cell) => segmentsOfCell(cell, 3),
};

/** The texts that stand apart in a cell of one line, if there are as many as fields; else the whole is one. */
function segmentsOfCell(cell: Passage, count: number): PrintedValue[] {
	const starts = cell.lines.length === 1 ? (cell.lines[0]?.segments ?? []) : [];
	return starts.length === count
		? starts.map((from, index) => cell.slice(from, starts[index + 1] ?? cell.text.length))
		: [cell.whole()];
}

/** Stores one cell in the fields of its column. */
export function writeCell(context: Context, paths: readonly string[], cell: Passage): void {
	const [first] = paths;
	if (first === undefined || cell.text === '') return;
	if (first.endsWith('[]')) {
		for (const entry of entriesOf(cell)) context.write(first, entry);
		return;
	}
	if (paths.length === 1) return context.write(first, cell.whole());
	const split = SPLITTERS[paths.map((path) => path.slice(path.lastIndexOf('.') + 1)).join(',')];
	split?.(cell).forEach((value, index) => context.write(paths[index] as string, value));
}

/** Stores the cells of a row below its column titles, and notes those that are blank. */
export function writeCells(context: Context, columns: readonly Column[], cells: readonly Passage[]): void {
	columns.forEach(({ paths }, index) => {
		const cell = cells[index] as Passage;
		writeCell(context, paths, cell);
		if (paths[0] !== undefined && cell.text === '') context.leaveBlank(paths[0]);
	});
}

/** A cell that holds a list: a line is an entry, unless the one before has no room for another character and runs on. */
function entriesOf(cell: Passage): PrintedValue[] {
	const entries: number[] = [];
	let offset = 0;
	cell.lines.forEach((line, index) => {
		const before = cell.lines[index - 1];
		if (!before || !fillsWidth(before, cell.width)) entries.push(offset);
		offset += line.text.length;
	});
	return entries.map((from, index) => cell.slice(from, entries[index + 1] ?? cell.text.length));
}

/**
 * Adds cells to the values that are there already.
 * @param cut the cells of the row that goes on after a page break; undefined where it stands beside a first cell that reaches down
 */
export function appendCells(
	context: Context,
	columns: readonly Column[],
	values: readonly Passage[],
	cut: readonly Passage[] | undefined,
): true {
	for (const [index, value] of values.entries()) {
		const path = columns[index]?.paths[0];
		if (path === undefined || value.text === '') continue;
		if (path.endsWith('[]') && !goesOn(cut?.[index])) writeCell(context, [path], value);
		else context.builder.append(path, value.whole());
	}
	return true;
}

/** Does the last entry of a list run on below its cell? */
function goesOn(cell: Passage | undefined): boolean {
	const last = cell?.lines[cell.lines.length - 1];
	return cell !== undefined && last !== undefined && fillsWidth(last, cell.width);
}

/** One of the records that stand side by side in a row. */
export interface Half {
	columns: readonly Column[];
	values: readonly Passage[];
}

/** Splits a row that holds two records side by side: where a field comes a second time, the next record begins. */
export function sideBySide(columns: readonly Column[], values: readonly Passage[]): Half[] {
	const starts = [0];
	let seen = new Set<string>();
	columns.forEach((column, index) => {
		if (column.paths.some((path) => seen.has(path))) {
			starts.push(index);
			seen = new Set();
		}
		for (const path of column.paths) seen.add(path);
	});
	return starts.map((from, index) => ({
		columns: columns.slice(from, starts[index + 1]),
		values: values.slice(from, starts[index + 1]),
	}));
}
