import { words } from '../../../report/words';
import type { ReportView, ReviewedValue } from '../../view/types';
import { html, NOTHING, when, type Content } from '../markup';
import { part, scrolled, signOf } from '../text';
import { TITLES, type Say } from '../../words';

const HEADS = [
	words('Where', '位置'),
	words('On the page', '页面原样'),
	words('Read', '读数'),
	words('Why', '原因'),
] as const;
/** Pixels of a page for each of a picture: its text is then as large as that around it. */
const SCALE = 0.6;

/** What was recognised, and is to be compared with the page. */
export function review({ review: view }: ReportView, say: Say): Content {
	if (view === null) return NOTHING;
	const { summary, tone, values, moreValues } = view;
	const isPictured = values.some(({ picture }) => picture !== null);
	const heads = HEADS.filter((_, index) => index !== 1 || isPictured);
	return part(
		'review',
		say(TITLES.review),
		html`<p class="summary ${tone}">${signOf(tone)}${summary}</p>
			${when(
				values.length > 0,
				() =>
					html`${scrolled(
						say(TITLES.review),
						html`<table class="reviewed">
							<thead>
								<tr>
									${heads.map((head) => html`<th scope="col" class="word">${say(head)}</th>`)}
								</tr>
							</thead>
							<tbody>
								${values.map((value) => rowOf(value, isPictured, say))}
							</tbody>
						</table>`,
					)} `,
			)}${when(moreValues > 0, () => html`<p class="note">${say(words(`and ${moreValues} more`, `另有${moreValues}个`))}</p>`)}`,
	);
}

function rowOf(value: ReviewedValue, isPictured: boolean, say: Say): Content {
	const { place, page, value: read, before, alternatives, reason, picture } = value;
	return html`<tr>
		<th scope="row" class="word">
			${place} <span class="quiet nowrap">${say(words(`page ${page}`, `第${page}页`))}</span>
		</th>
		${when(isPictured, () => html`<td class="word">${cropOf(picture, say)}</td>`)}
		<td class="word">
			<bdi class="doubt">${read}</bdi>
			${when(
				before !== null,
				() =>
					html`<br /><span class="quiet"
							>${say(words('at first ', '原读 '))}<s><bdi>${before ?? ''}</bdi></s></span
						>`,
			)}
			${when(alternatives.length > 0, () => html`<br /><span class="quiet">${say(words('or ', '或为 '))}<bdi>${alternatives.join(' / ')}</bdi></span>`)}
		</td>
		<td class="word"><span class="quiet">${reason}</span></td>
	</tr> `;
}

function cropOf(picture: ReviewedValue['picture'], say: Say): Content {
	if (picture === null) return NOTHING;
	const { png, width, height } = picture;
	return html`<img
		class="crop"
		src="data:image/png;base64,${png}"
		width="${Math.round(SCALE * width)}"
		height="${Math.round(SCALE * height)}"
		alt="${say(HEADS[1])}"
	/>`;
}
