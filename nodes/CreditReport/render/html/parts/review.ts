import { words } from '../../../report/words';
import type { ReportView, ReviewedValue } from '../../view/types';
import { html, NOTHING, when, type Content } from '../markup';
import { part, scrolled, signOf } from '../text';
import { TITLES, type Say } from '../../words';

const HEADS = [
	words('Value', '值'),
	words('Where', '位置'),
	words('Page', '页'),
	words('Read at first, or perhaps', '原读数、其他可能'),
	words('Why', '原因'),
];

/** What was recognised, and is to be compared with the page. */
export function review({ review: view }: ReportView, say: Say): Content {
	if (view === null) return NOTHING;
	const { summary, tone, values, moreValues } = view;
	return part(
		'review',
		say(TITLES.review),
		html`<p class="summary ${tone}">${signOf(tone)}${summary}</p>
			${when(values.length > 0, () =>
				scrolled(
					say(TITLES.review),
					html`<table>
						<thead>
							<tr>
								${HEADS.map((head) => html`<th scope="col" class="word">${say(head)}</th>`)}
							</tr>
						</thead>
						<tbody>
							${values.map(rowOf)}
						</tbody>
					</table>`,
				),
			)}${when(moreValues > 0, () => html`<p class="note">${say(words(`and ${moreValues} more`, `另有${moreValues}个`))}</p>`)}`,
	);
}

const rowOf = ({ value, place, page, before, alternatives, reason }: ReviewedValue): Content =>
	html`<tr>
		<td class="word"><bdi class="doubt">${value}</bdi></td>
		<td class="word">${place}</td>
		<td class="word">${page}</td>
		<td class="word">
			${before === null ? NOTHING : html`<s><bdi>${before}</bdi></s> `}<bdi>${alternatives.join(' / ')}</bdi>
		</td>
		<td class="word"><span class="quiet">${reason}</span></td>
	</tr> `;
