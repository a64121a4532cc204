import type { Extent } from '../../layout/alignment';
import type { Unparsed } from '../../../../report/forms/types';
import type { PrintedRow } from './rows';

/**
 * Takes the rows under a table header: one layer below the readers. The reader of rows asks the sink of the current table,
 * and answers for the lines of the row; a sink stores values and knows no tokens.
 */
export interface RowSink {
	/** Columns of the header above, where the sink lines cells up with them. */
	readonly columns?: readonly Column[];
	/** @returns false when the row is none of this table's */
	accept(row: PrintedRow): boolean;
	/** Whether it reads every cell of a row, those below titles that nobody knows too. */
	readonly readsWholeRows?: boolean;
	/** Stores what was collected. Called when the next table, text or section begins. @returns parts that were not understood */
	finish?(): readonly Unparsed[];
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
