import type { Extent } from '../../layout/alignment';
import type { PrintedRow } from './rows';

/** Takes the rows under a table header. */
export interface RowSink {
	/** Columns of the header above, where the sink lines cells up with them. */
	readonly columns?: readonly Column[];
	/** @returns false when the row is none of this table's */
	accept(row: PrintedRow): boolean;
	/** Stores what was collected. Called when the next table, text or section begins. */
	finish?(): void;
}

/** A column of a printed table: where its title stands and which fields its cells fill. */
export interface Column {
	extent: Extent;
	paths: readonly string[];
	/** Group above the column, normalised. */
	group?: string;
	/** Position among the columns of the grammar's table; none for a column that the table does not have. */
	index?: number;
	/** The title is none the section knows: the cells below stay unread. */
	isUnknown?: boolean;
}
