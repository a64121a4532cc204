import type { Line } from '../../layout/types';
import type { Outcome, Reader } from '../reading/reader';
import type { CellToken, RowToken, StrayLineToken } from '../reading/token';
import type { CurrentTable } from './currentTable';
import { placesOf, type PrintedRow } from './rows';

type AnyRow = RowToken | CellToken | StrayLineToken;

/** Rows that stand above rows of values: column titles, groups of them, titles of notes. */
export function tableHeaders(table: CurrentTable): Reader<AnyRow> {
	return { take: ({ row }) => (table.takeTitles(row) ? answerOf(table, row) : undefined) };
}

/** Rows of values. They are stored by the sink of the table they belong to; one that belongs to none may end the table above. */
export function tableRows(table: CurrentTable): Reader<AnyRow> {
	return {
		take({ row }) {
			if (table.takeValues(row)) return answerOf(table, row);
			table.leave(row);
			return { ...table.outcome([]), isDeclined: true };
		},
		end: () => table.end(),
		abandon: () => table.abandon(),
	};
}

function answerOf(table: CurrentTable, row: PrintedRow): Outcome {
	return table.outcome(readBy(table, row));
}

/** The lines of a row but for cells below a title that nobody knows. */
function readBy({ sink }: CurrentTable, { cells }: PrintedRow): Line[] {
	const columns = sink?.readsWholeRows ? [] : (sink?.columns ?? []);
	const places = placesOf(cells, columns);
	return cells.filter((_, index) => !columns[places[index] ?? -1]?.isUnknown).flatMap((cell) => cell.passage.lines);
}
