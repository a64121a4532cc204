import { words } from '../../../report/words';
import type { HeatCell, HeatGrade, HeatMap, HeatRow, ReportView } from '../../view/types';
import { html, NOTHING, when, type Content, type Markup } from '../markup';
import { marked, notesOf, part, scrolled } from '../text';
import { TITLES, numberText, type Say } from '../../words';

/** As many months stand beside the names of accounts on A4. */
const MOST_ON_PAPER = 30;

const ACCOUNT = words('Account', '账户');
const AMOUNT = words('overdue', '逾期金额');
const NO_RECORD = words('no repayment record printed', '未列示还款记录');
const CODES = words('Codes in print', '代码');
const SCALE: ReadonlyArray<readonly [HeatGrade, ReturnType<typeof words>]> = [
	['clear', words('in order', '正常')],
	...([1, 2, 3, 4, 5, 6] as const).map(
		(level) => [`level${level}`, words(`overdue, month ${level}`, `逾期${level}期`)] as const,
	),
	['level7', words('overdue, month 7 and on', '逾期7期及以上')],
	['writtenOff', words('written off', '呆账/核销')],
	['adverse', words('bad, without a level', '其他不良')],
	['unsaid', words('not told', '未说明')],
];

/** Months beside each other: a heat map as wide as its months, or a piece of it. */
interface Piece {
	from: number;
	to: number;
}

/**
 * The repayment record of each account by month: on a screen one table that scrolls beside the names, on paper one below
 * the other.
 */
export function heatMap({ history }: ReportView, say: Say): Markup {
	const pieces = piecesOf(history.months.length);
	const all = { from: 0, to: history.months.length };
	const title = say(TITLES.history);
	const map =
		pieces.length === 1
			? scrolled(title, tableOf(history, all, say))
			: html` <div class="on-screen">${scrolled(title, tableOf(history, all, say))}</div>
					<div class="on-paper">${pieces.map((piece) => tableOf(history, piece, say))}</div>`;
	return part(
		'history',
		title,
		html`${history.months.length > 0 && history.rows.length > 0 ? html`${legendOf(history, say)}${map}` : NOTHING}${notesOf(history.notes)}`,
	);
}

/** As few as can be, as wide as each other. */
function piecesOf(months: number): Piece[] {
	const count = Math.max(1, Math.ceil(months / MOST_ON_PAPER));
	return Array.from({ length: count }, (_, index) => ({
		from: Math.round((index * months) / count),
		to: Math.round(((index + 1) * months) / count),
	}));
}

function tableOf({ months, rows }: HeatMap, { from, to }: Piece, say: Say): Markup {
	const shown = months.slice(from, to);
	return html`<table class="heat">
		<caption>
			${shown[0] ?? ''} – ${shown.at(-1) ?? ''}
		</caption>
		<thead>
			<tr>
				<th scope="col" rowspan="2">${say(ACCOUNT)}</th>
				${yearsOf(shown).map(([year, count]) => html`<th scope="colgroup" colspan="${count}">${year}</th>`)}
			</tr>
			<tr>
				${shown.map((month) => html`<th scope="col">${Number(month.slice(5))}</th>`)}
			</tr>
		</thead>
		<tbody>
			${rows.map((row) => rowOf(row, { from, to }, say))}
		</tbody>
	</table> `;
}

/** Years with how many months of each are there. */
function yearsOf(months: readonly string[]): Array<[year: string, months: number]> {
	const counts = new Map<string, number>();
	for (const month of months) counts.set(month.slice(0, 4), (counts.get(month.slice(0, 4)) ?? 0) + 1);
	return [...counts];
}

function rowOf({ account, cells }: HeatRow, { from, to }: Piece, say: Say): Markup {
	const { title, institution, state, isOpen } = account;
	return html`<tr class="${isOpen ? 'open' : 'closed'}">
		<th scope="row"><b>${title}</b> ${state}<br /><bdi class="quiet">${institution ?? ''}</bdi></th>
		${
			cells.every((cell) => cell === null)
				? html`<td class="none" colspan="${to - from}">${say(NO_RECORD)}</td>`
				: cells.slice(from, to).map((cell) => cellOf(cell, say))
		}
	</tr> `;
}

/** The code stands in each cell; what it means is told where it is not all right, and in the legend. */
function cellOf(cell: HeatCell | null, say: Say): Markup {
	if (cell === null) return html`<td></td>`;
	const { grade, isDoubted } = cell;
	const code = marked(cell.code, isDoubted);
	return grade === 'clear'
		? html`<td class="clear">${code}</td>`
		: html`<td class="${grade}" title="${toldOf(cell, say)}">${code}</td>`;
}

const toldOf = ({ month, meaning, amount }: HeatCell, say: Say): string =>
	`${month} ${meaning}${amount === null ? '' : ` · ${say(AMOUNT)} ${numberText(amount)}`}`;

function legendOf({ rows }: HeatMap, say: Say): Content {
	const cells = rows.flatMap((row) => row.cells.filter((cell): cell is HeatCell => cell !== null));
	const codes = new Map(cells.map(({ code, meaning }) => [code, meaning] as const));
	return html`<ul class="legend">
			${SCALE.map(([grade, text]) => html`<li><i class="${grade}"></i>${say(text)}</li>`)}
		</ul>
		${when(
			codes.size > 0,
			() =>
				html`<p class="note">
					${say(CODES)}${[...codes].sort().map(([code, meaning]) => html` · <b>${code}</b> <bdi>${meaning}</bdi>`)}
				</p> `,
		)}`;
}
