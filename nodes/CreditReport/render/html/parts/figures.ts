import { words } from '../../../report/words';
import type { Figure, FigureGroup, ReportView } from '../../view/types';
import { html, type Markup } from '../markup';
import { part, signOf } from '../text';
import { TITLES, type Say } from '../../words';

const NOTHING_STANDS_OUT = words('Nothing stands out.', '未见需要特别注意的事项。');

/** What stands out, worst first. */
export function standOut({ standOut: reasons }: ReportView, say: Say): Markup {
	return part(
		'standOut',
		say(TITLES.standOut),
		reasons.length === 0
			? html`<p>${say(NOTHING_STANDS_OUT)}</p>`
			: html`<ul class="reasons">
					${reasons.map(
						({ tone, text, source }) =>
							html`<li class="${tone}">
								${signOf(tone)}<span
									><bdi>${text}</bdi>${source === null ? [] : html` <span class="quiet">${source}</span>`}</span
								>
							</li> `,
					)}
				</ul>`,
	);
}

/** The indicators of a first look, group by group. */
export function figures({ figures: groups }: ReportView, say: Say): Markup {
	return part('figures', say(TITLES.figures), html`<div class="groups">${groups.map(groupOf)}</div>`);
}

const groupOf = ({ title, figures: members }: FigureGroup): Markup =>
	html`<div class="group">
		<h3>${title}</h3>
		<dl>${members.map(figureOf)}</dl>
	</div> `;

const figureOf = ({ label, text, tone }: Figure): Markup =>
	html`<div class="${tone}">
		<dt>${label}</dt>
		<dd>${tone === 'neutral' ? [] : signOf(tone)}${text}</dd>
	</div> `;
