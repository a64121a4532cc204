import type { PrintedRow } from './rows';

/** Takes the rows under a table header. */
export interface RowSink {
	/** @returns false when the row is none of this table's */
	accept(row: PrintedRow): boolean;
}

/** A column of a printed table: where it stands and which fields its cells fill. */
export interface Column {
	x0: number;
	x1: number;
	paths: readonly string[];
	/** Group above the column, normalised. */
	group?: string;
}
