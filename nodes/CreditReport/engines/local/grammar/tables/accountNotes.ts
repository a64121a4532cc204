import { textOfField } from '../building/builder';
import type { Context } from '../reading/context';
import { NOTE_TYPES } from '../editions/common/notes';
import { isField } from './fits';
import { Passage } from '../passage';
import { alignCells, type PrintedRow } from './rows';
import type { Column, RowSink } from './sink';
import { isSameLabel } from '../spellings';

/**
 * Recognises the header of a note (`本人声明 | 添加日期`) that the section has no table for: it goes to the record above, or,
 * where records have no notes of their own, becomes a statement about it (docs/contract.md, rules 10 and 16).
 */
export function notesSink(context: Context, row: PrintedRow): RowSink | undefined {
	const typeAt = row.cells.findIndex(({ label }) => NOTE_TYPES.has(label));
	const dateAt = row.cells.findIndex(({ label }) => isSameLabel(label, '添加日期'));
	const type = row.cells[typeAt];
	if (!type || dateAt < 0) return undefined;
	const { section } = context.position;
	if (
		row.cells.length === 2 &&
		section.tables.some((table) => table.labels.length === 2 && table.labels[0] === type.label)
	)
		return undefined;
	const columns = row.cells.map(({ extent }, index): Column => ({
		extent,
		paths: [],
		isUnknown: index !== typeAt && index !== dateAt,
	}));
	const list = section.lists.find(
		(candidate) => isField(`${candidate}[].notes`) && context.builder.record(candidate) !== undefined,
	);
	return {
		columns,
		accept(values) {
			const cells = alignCells(values.cells, columns);
			const place = (cells[typeAt] ?? new Passage([])).whole();
			const notes = list === undefined ? 'statements' : `${list}[].notes`;
			context.builder.open(notes);
			context.write(`${notes}[].type`, { ...place, text: type.label });
			if (list === undefined) context.write('statements[].target', { ...place, text: targetOf(context) });
			context.write(`${notes}[].content`, place);
			if (cells[dateAt]) context.write(`${notes}[].addedAt`, cells[dateAt].whole());
			return true;
		},
	};
}

/** Heading without its numeral plus the number of the record: `欠税记录1`; the heading alone above all records. */
function targetOf(context: Context): string {
	const {
		builder,
		position: { section },
	} = context;
	const list = section.lists.find((candidate) => candidate !== 'statements');
	if (list === undefined) return section.name;
	const records = (builder.report[list] ?? []) as unknown[];
	return section.name + (textOfField(builder.record(list), 'no') ?? (records.length > 0 ? String(records.length) : ''));
}
