import { words } from '../../../report/words';
import type { CheckView, ReportView } from '../../view/types';
import { html, NOTHING, when, type Content, type Markup } from '../markup';
import { part, scrolled, signOf } from '../text';
import { TITLES, type Say } from '../../words';

const NONE_FAILED = words('No check failed.', '没有校验项不符。');
const PLACE = words('Place', '位置');
const VALUE = words('In print', '所载');
const AGAINST = words('Against', '对照');

/** What failed with its evidence, the most severe first; what cannot be told and what holds in a line each, to be opened. */
export function checks({ checks: all }: ReportView, say: Say): Markup {
	const of = (status: CheckView['status']): CheckView[] => all.filter((check) => check.status === status);
	const failed = of('fail');
	return part(
		'checks',
		say(TITLES.checks),
		html`${failed.length === 0 ? html`<p>${say(NONE_FAILED)}</p>` : html`<div class="failed">${failed.map((check) => failure(check, say))}</div>`}
		${folded(of('unknown'), (count) => words(`${count} cannot be told`, `${count}项无法判断`), say)}
		${folded(of('pass'), (count) => words(`${count} hold`, `${count}项通过`), say)}`,
	);
}

function failure({ group, severityText, tone, message, evidence, moreEvidence }: CheckView, say: Say): Markup {
	return html`<article class="check ${tone}">
		<p><span class="badge ${tone}">${signOf(tone)}${severityText}</span> <span class="quiet">${group}</span></p>
		<h3>${message}</h3>
		${
			evidence.length === 0
				? NOTHING
				: scrolled(
						message,
						html`<table class="evidence">
							<thead>
								<tr>
									${[PLACE, VALUE, AGAINST].map((head) => html`<th scope="col">${say(head)}</th>`)}
								</tr>
							</thead>
							<tbody>
								${evidence.map(
									({ place, value, against }) =>
										html`<tr>
											<th scope="row">${place}</th>
											<td>${value}</td>
											<td>${against}</td>
										</tr> `,
								)}
							</tbody>
						</table>`,
					)
		}${when(moreEvidence > 0, () => html`<p class="note">${say(words(`and ${moreEvidence} more`, `另有${moreEvidence}处`))}</p>`)}
	</article> `;
}

/** The list stands beside what opens it, not in it: paper shows it either way. */
function folded(
	members: readonly CheckView[],
	summary: (count: number) => ReturnType<typeof words>,
	say: Say,
): Content {
	if (members.length === 0) return NOTHING;
	return html`<details class="fold"><summary>${say(summary(members.length))}</summary></details>
		<ul class="folded">
			${members.map(
				({ message, group, tone }) =>
					html`<li>
						${signOf(tone)}<span>${message} <span class="quiet">${group}</span></span>
					</li> `,
			)}
		</ul>`;
}
