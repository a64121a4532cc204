import { words } from '../../../report/words';
import type { DueRow, ReportView } from '../../view/types';
import { html, NOTHING, type Markup } from '../markup';
import { marked, notesOf, part, scrolled, signOf } from '../text';
import { BLANK, TITLES, numberText, type Say } from '../../words';

const HEADS = [
	[words('Account', '账户'), false],
	[words('Due', '到期日'), false],
	[words('From the report', '距报告日'), true],
	[words('Balance (CNY)', '余额（元）'), true],
	[words('Due this month (CNY)', '本月应还（元）'), true],
] as const;

/** When open loans are due, those past it first. */
export function dues({ dues: { rows, notes } }: ReportView, say: Say): Markup {
	const title = say(TITLES.dues);
	return part(
		'dues',
		title,
		html`${
			rows.length === 0
				? NOTHING
				: scrolled(
						title,
						html`<table>
							<thead>
								<tr>
									${HEADS.map(([head, isFigure]) => html`<th scope="col" class="${isFigure ? 'figure' : 'word'}">${say(head)}</th>`)}
								</tr>
							</thead>
							<tbody>
								${rows.map((row) => rowOf(row, say))}
							</tbody>
						</table>`,
					)
		}${notesOf(notes)}`,
	);
}

function rowOf({ account, due, daysLeft, balance, monthlyDue, tone, doubted }: DueRow, say: Say): Markup {
	const { title, institution, business } = account;
	return html`<tr>
		<th scope="row">
			<b>${title}</b> <bdi>${business ?? ''}</bdi><br /><bdi class="quiet">${institution ?? BLANK}</bdi>
		</th>
		<td class="nowrap">${tone === 'neutral' ? NOTHING : signOf(tone)}${marked(due, doubted.has('due'))}</td>
		<td class="figure">${marked(daysText(daysLeft, say), doubted.has('daysLeft'))}</td>
		<td class="figure">${marked(numberText(balance), doubted.has('balance'))}</td>
		<td class="figure">${marked(numberText(monthlyDue), doubted.has('monthlyDue'))}</td>
	</tr> `;
}

function daysText(days: number | null, say: Say): string {
	if (days === null) return BLANK;
	const count = numberText(Math.abs(days));
	return say(days < 0 ? words(`${count} days past`, `已过${count}天`) : words(`in ${count} days`, `还有${count}天`));
}
