import { words } from '../../../report/words';
import type { EmptySection, ReportView, Table, TableColumn } from '../../view/types';
import { html, NOTHING, when, type Content, type Markup } from '../markup';
import { part } from '../text';
import { TITLES, type Say } from '../../words';
import { grid, shownOf } from './grid';
import { monthGrid } from './monthGrid';
import { fieldsOf, labels, records } from './records';

/** A table of more columns than this does not fit on paper: each of its rows becomes a record of labels and values. */
const MOST_COLUMNS = 9;

/** The column of values that are not of their kind: that there is none is nothing to tell. */
const MISFITS = 'doesNotFit';

const LEFT_OUT = words('Empty in every row, left out: ', '以下栏目均为空，未列出：');
const KNOWN_NONE = words('Known to be none', '已知没有');
const NOT_KNOWN = words('Not known', '未知');

/** Every section that holds something, nested lists below theirs, and the names of those that hold nothing. */
export function tables({ sections, emptySections }: ReportView, say: Say): Markup {
	return html`${part(
		'sections',
		say(TITLES.sections),
		html`<nav aria-label="${say(TITLES.sections)}">
				<ul class="contents">
					${sections
						.filter(({ isNested }) => !isNested)
						.map(
							({ key, title, kind, rows }) =>
								html`<li>
									<a href="#${idOf(key)}">${title}</a
									>${kind === 'list' ? html` <span class="quiet">${rows.length}</span>` : NOTHING}
								</li>`,
						)}
				</ul>
			</nav>
			${sections.map((table) => tableOf(table, say))}`,
	)}${when(emptySections.length > 0, () => empty(emptySections, say))}`;
}

const idOf = (key: string): string => `section-${key.replace('.', '-')}`;

function tableOf(table: Table, say: Say): Markup {
	const { key, title, subtitle, kind, isNested, columns, rows, doubts } = table;
	const shown = shownOf(columns);
	const body =
		kind === 'object'
			? html`<dl class="record">${rows.map((row, index) => fieldsOf(shown, row, doubts[index]))}</dl>`
			: (monthGrid(table, say) ??
				(shown.length > MOST_COLUMNS ? records(table, shown, say) : grid(title, shown, rows, doubts)));
	const heading = html`${title} <span class="quiet" lang="${say(words('zh-CN', 'en'))}">${subtitle}</span>`;
	return html`<section class="${isNested ? 'table nested' : 'table'}" id="${idOf(key)}">
		${isNested ? html`<h4>${heading}</h4>` : html`<h3>${heading}</h3>`} ${body} ${leftOut(columns, say)}
	</section> `;
}

/** What the catalogue has a place for and no row fills. */
function leftOut(columns: readonly TableColumn[], say: Say): Content {
	const empty = columns.filter(({ isEmpty, key }) => isEmpty && key !== MISFITS);
	return empty.length === 0 ? NOTHING : html`<p class="note">${say(LEFT_OUT)}${labels(empty, say)}</p> `;
}

function empty(sections: readonly EmptySection[], say: Say): Markup {
	const list = (isNone: boolean, heading: ReturnType<typeof words>): Content => {
		const titles = sections.filter((section) => section.isNone === isNone).map(({ title }) => title);
		return titles.length === 0
			? NOTHING
			: html`<h3>${say(heading)}</h3>
					<ul class="contents">
						${titles.map((title) => html`<li>${title}</li>`)}
					</ul> `;
	};
	return part('empty', say(TITLES.empty), html`${list(true, KNOWN_NONE)}${list(false, NOT_KNOWN)}`);
}
