import { words } from '../../../report/words';
import type { Answer, ReportView } from '../../view/types';
import { html, when, type Markup } from '../markup';
import { marked, signOf } from '../text';
import { BLANK, MASKED, TITLES, type Say } from '../../words';

const NO_NAME = words('Name not printed', '未列姓名');
const BY = words('by', '依据');

/** Who and when, the decision, the three answers. */
export function head({ title, person, about, answers, decision, isMasked }: ReportView, say: Say): Markup {
	return html`<header class="head">
		<p class="eyebrow">${title}${when(isMasked, () => html` <span class="badge unknown">${say(MASKED)}</span>`)}</p>
		<h1><bdi>${person ?? say(NO_NAME)}</bdi></h1>
		${
			decision === null
				? []
				: html`<p class="decision ${decision.tone}">
						<span class="label">${say(TITLES.decision)}</span> <strong>${signOf(decision.tone)}${decision.text}</strong>
						<span class="label">${say(BY)} <bdi>${decision.ruleSet}</bdi></span>
					</p> `
		}
		<ul class="answers">
			${answers.map(answerOf)}
		</ul>
		<dl class="facts">
			${about.map(
				({ label, value, isDoubted }) =>
					html`<div>
						<dt>${label}</dt>
						<dd>${marked(value ?? BLANK, isDoubted)}</dd>
					</div> `,
			)}
		</dl>
	</header> `;
}

const answerOf = ({ question, answer, tone }: Answer): Markup =>
	html`<li class="${tone}">${signOf(tone)}<span class="label">${question}</span> <strong>${answer}</strong></li> `;
