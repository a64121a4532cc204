import { words } from '../../../report/words';
import type { ReportView, Unread, UnreadSection, WarningView } from '../../view/types';
import { html, NOTHING, when, type Content, type Markup } from '../markup';
import { part, scrolled, signOf } from '../text';
import { BLANK, TITLES, numberText, type Say } from '../../words';

const SECTIONS = words('Sections that may not be whole', '可能不完整的信息段');
const WARNINGS = words('Warnings', '警告');
const LINES = words('Lines that were not understood', '未识别的文字');
const HEADS = [
	[words('Section', '信息段'), 'word'],
	[words('Completeness', '完整性'), 'word'],
	[words('Announced', '应有'), 'figure'],
	[words('Read', '读取'), 'figure'],
] as const;

/** What was not read, or not certainly. */
export function unread({ unread: view }: ReportView, say: Say): Markup {
	const { summary, tone, sections, warnings } = view;
	return part(
		'unread',
		say(TITLES.unread),
		html`<p class="summary ${tone}">${signOf(tone)}${summary}</p>
			${when(sections.length > 0, () => sectionsOf(sections, say))}${when(warnings.length > 0, () => warningsOf(warnings, say))}${linesOf(view, say)}`,
	);
}

const sectionsOf = (sections: readonly UnreadSection[], say: Say): Markup =>
	html`<h3>${say(SECTIONS)}</h3>
		${scrolled(
			say(SECTIONS),
			html`<table>
				<thead>
					<tr>
						${HEADS.map(([head, kind]) => html`<th scope="col" class="${kind}">${say(head)}</th>`)}
					</tr>
				</thead>
				<tbody>
					${sections.map(
						({ title, status, reason, expected, read }) =>
							html`<tr>
								<th scope="row">${title}</th>
								<td>${status}${reason === null ? NOTHING : html` <span class="quiet">${reason}</span>`}</td>
								<td class="figure">${numberText(expected)}</td>
								<td class="figure">${numberText(read)}</td>
							</tr> `,
					)}
				</tbody>
			</table>`,
		)} `;

const warningsOf = (warnings: readonly WarningView[], say: Say): Markup =>
	html`<h3>${say(WARNINGS)}</h3>
		<ul class="warnings">
			${warnings.map(
				({ code, meaning, advice, places, count }) =>
					html`<li>
						<b>${meaning}</b> <span class="quiet">${code} × ${count}</span
						><br />${advice}${placesOf(places, count, say)}
					</li> `,
			)}
		</ul> `;

function placesOf(places: readonly string[], count: number, say: Say): Content {
	if (places.length === 0) return NOTHING;
	const more = count - places.length;
	return html`<ul class="places">
		${places.map((place) => html`<li>${place === '' ? BLANK : place}</li>`)}${when(more > 0, () => html`<li class="quiet">${say(words(`and ${more} more`, `另有${more}处`))}</li>`)}
	</ul>`;
}

function linesOf({ lines, moreLines }: Unread, say: Say): Content {
	if (lines.length === 0) return NOTHING;
	return html`<h3>${say(LINES)}</h3>
		<ul class="lines">
			${lines.map(({ page, text }) => html`<li><span class="quiet">${say(words(`page ${page}`, `第${page}页`))}</span> <bdi>${text}</bdi></li> `)}${when(moreLines > 0, () => html`<li class="quiet">${say(words(`and ${moreLines} more`, `另有${moreLines}行`))}</li>`)}
		</ul> `;
}
