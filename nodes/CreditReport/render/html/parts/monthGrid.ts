import { words } from '../../../report/words';
import type { Cell, Table } from '../../view/types';
import { html, NOTHING, type Content, type Markup } from '../markup';
import { marked, scrolled } from '../text';
import { numberText, type Say } from '../../words';
import { grid, shownOf } from './grid';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const YEAR = words('Year', '年份');
const MONTH_NO = words('', '月');

/** A month of an account. */
interface Entry {
	status: Cell;
	amount: Cell;
	isDoubted: boolean;
}

interface Year {
	parent: Cell;
	year: string;
	months: Map<number, Entry>;
}

/**
 * A list of months as twelve columns and a row for each year of an account, with amounts where there are some; null where
 * a table is no such list. What has no place in it, a second entry of a month say, stands in a table below.
 */
export function monthGrid({ title, columns, rows, doubts }: Table, say: Say): Markup | null {
	const at = (key: string): number => columns.findIndex((column) => column.key === key);
	const [parent, month, status, amount] = [at('parentNo'), at('month'), at('status'), at('amount')];
	const places = [parent, month, status, amount];
	if (parent < 0 || month < 0 || status < 0) return null;
	const years = new Map<string, Year>();
	const rest: number[] = [];
	for (const [index, row] of rows.entries()) {
		const [, year, no] = MONTH.exec(String(row[month])) ?? [];
		const key = JSON.stringify([row[parent], year]);
		const entry = years.get(key) ?? { parent: row[parent] ?? null, year: year ?? '', months: new Map<number, Entry>() };
		const hasMore = row.some((cell, column) => cell !== null && cell !== '' && !places.includes(column));
		if (year === undefined || hasMore || entry.months.has(Number(no))) {
			rest.push(index);
			continue;
		}
		entry.months.set(Number(no), {
			status: row[status] ?? null,
			amount: row[amount] ?? null,
			isDoubted: (doubts[index]?.size ?? 0) > 0,
		});
		years.set(key, entry);
	}
	return html`${scrolled(
		title,
		html`<table class="months">
			<thead>
				<tr>
					<th scope="col">${columns[parent]?.label ?? ''}</th>
					<th scope="col">${say(YEAR)}</th>
					${MONTHS.map((no) => html`<th scope="col">${no}${say(MONTH_NO)}</th>`)}
				</tr>
			</thead>
			<tbody>
				${[...years.values()].map(rowOf)}
			</tbody>
		</table>`,
	)}${
		rest.length === 0
			? NOTHING
			: grid(
					title,
					shownOf(columns),
					rest.map((index) => rows[index]!),
					rest.map((index) => doubts[index] ?? new Set()),
				)
	}`;
}

const rowOf = ({ parent, year, months }: Year): Markup =>
	html`<tr>
		<th scope="row">${parent ?? ''}</th>
		<th scope="row">${year}</th>
		${MONTHS.map((no) => cellOf(months.get(no)))}
	</tr> `;

function cellOf(entry: Entry | undefined): Content {
	if (entry === undefined) return html`<td></td>`;
	const { status, amount, isDoubted } = entry;
	const code = status ?? '—';
	const isAmount = amount !== null && amount !== 0;
	return html`<td>
		${marked(code, isDoubted)}${isAmount ? html`<small>${typeof amount === 'number' ? numberText(amount) : amount}</small>` : NOTHING}
	</td>`;
}
