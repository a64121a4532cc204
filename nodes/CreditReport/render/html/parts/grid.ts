import type { Cell, Table, TableColumn } from '../../view/types';
import { html, type Content, type Markup } from '../markup';
import { cellText, isFigure, marked, scrolled } from '../text';

/** A column that is shown, and where its cells stand in a row. */
export interface Shown extends TableColumn {
	index: number;
}

/** The columns in which some row has a value. */
export const shownOf = (columns: readonly TableColumn[]): Shown[] =>
	columns.flatMap((column, index): Shown[] => (column.isEmpty ? [] : [{ ...column, index }]));

/** The label of a column with its unit. */
export const labelOf = ({ label, unit }: TableColumn): Content =>
	unit === null ? label : html`${label} <span class="unit">${unit}</span>`;

/** The value of a row in a column as it is read. */
export const textOf = (row: readonly Cell[], { index, type }: Shown): string => cellText(row[index] ?? null, type);

/** The same, marked where it is under review. */
export const valueOf = (row: readonly Cell[], column: Shown, doubts?: ReadonlySet<number>): Content =>
	marked(textOf(row, column), doubts?.has(column.index));

const kindOf = ({ type }: TableColumn): string => (isFigure(type) ? 'figure' : 'word');

/** Rows as a table. */
export function grid(
	title: string,
	columns: readonly Shown[],
	rows: Table['rows'],
	doubts: Table['doubts'] = [],
): Markup {
	return scrolled(
		title,
		html`<table>
			<thead>
				<tr>
					${columns.map((column) => html`<th scope="col" class="${kindOf(column)}">${labelOf(column)}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows.map(
					(row, index) =>
						html`<tr>
							${columns.map((column) => html`<td class="${kindOf(column)}">${valueOf(row, column, doubts[index])}</td>`)}
						</tr> `,
				)}
			</tbody>
		</table>`,
	);
}
