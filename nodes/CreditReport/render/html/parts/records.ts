import { words } from '../../../report/words';
import type { Cell, Table } from '../../view/types';
import { html, NOTHING, type Content, type Markup } from '../markup';
import { BLANK, type Say } from '../../words';
import { labelOf, textOf, valueOf, type Shown } from './grid';

const NOT_PRINTED = words('Not printed here: ', '本条未列：');

/** Labels and values, two lines each. */
export const fieldsOf = (columns: readonly Shown[], row: readonly Cell[], doubts?: ReadonlySet<number>): Content =>
	columns.map(
		(column) =>
			html`<div>
				<dt>${labelOf(column)}</dt>
				<dd>${valueOf(row, column, doubts)}</dd>
			</div> `,
	);

/** Rows with more columns than fit beside each other: each under a heading of its own, what it lacks in a line below. */
export function records({ title, rows, doubts }: Table, columns: readonly Shown[], say: Say): Markup {
	const numbered = columns.find(({ key }) => key === 'serialNo' || key === 'no');
	const organization = columns.find(({ key }) => key === 'organization');
	return html`<div class="records">
		${rows.map((row, index) => {
			const lacking = columns.filter((column) => textOf(row, column) === BLANK);
			const name = numbered === undefined ? String(index + 1) : textOf(row, numbered);
			return html`<article>
				<p class="name">
					<b>${title} ${name}</b
					>${organization === undefined ? NOTHING : html` <bdi>${textOf(row, organization)}</bdi>`}
				</p>
				<dl class="record">
					${fieldsOf(
						columns.filter((column) => !lacking.includes(column)),
						row,
						doubts[index],
					)}
				</dl>
				${lacking.length === 0 ? NOTHING : html`<p class="note">${say(NOT_PRINTED)}${labels(lacking, say)}</p>`}
			</article> `;
		})}
	</div>`;
}

/** Labels one after the other. */
export const labels = (columns: ReadonlyArray<{ label: string }>, say: Say): string =>
	columns.map(({ label }) => label).join(say(words(', ', '、')));
