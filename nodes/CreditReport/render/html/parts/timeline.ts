import { words } from '../../../report/words';
import type { InquirySeries, InquiryTimeline, ReportView } from '../../view/types';
import { html, NOTHING, type Content, type Markup } from '../markup';
import { notesOf, part, scrolled } from '../text';
import { TITLES, type Say } from '../../words';

const HARD = words('asked for credit', '因申请信贷');
const AXIS = words('Inquiries a month', '每月查询次数');

/** In units of the picture. */
const STEP = 30;
const BAR = 20;
const HEIGHT = 150;
const LEFT = 28;
const TOP = 10;
const FOOT = 34;
/** A number needs so much room in its bar. */
const ROOM_FOR_NUMBER = 12;
const MOST_LINES = 4;

/** Inquiries by month and reason as stacked bars. */
export function timeline({ inquiries }: ReportView, say: Say): Markup {
	const title = say(TITLES.inquiries);
	return part(
		'inquiries',
		title,
		html`${
			inquiries.months.length === 0
				? NOTHING
				: html`<ul class="legend">
							${inquiries.series.map((series) => legendOf(series, say))}
						</ul>
						${scrolled(title, picture(inquiries, title, say))}`
		}${notesOf(inquiries.notes)}`,
	);
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const legendOf = ({ id, label, isHard, counts }: InquirySeries, say: Say): Markup =>
	html`<li>
		<i class="${id}"></i>${label}
		<b>${total(counts)}</b>${isHard ? html` <span class="quiet">${say(HARD)}</span>` : NOTHING}
	</li>`;

function picture({ months, series }: InquiryTimeline, title: string, say: Say): Markup {
	const most = Math.max(1, ...months.map((_, month) => total(series.map(({ counts }) => counts[month] ?? 0))));
	const step = Math.ceil(most / MOST_LINES);
	const top = step * Math.ceil(most / step);
	const yOf = (count: number): number => TOP + HEIGHT - (count / top) * HEIGHT;
	const width = LEFT + months.length * STEP;
	const lines = Array.from({ length: top / step + 1 }, (_, index) => index * step);
	return html`<svg
		class="timeline"
		role="img"
		aria-labelledby="inquiries-name inquiries-told"
		viewBox="0 0 ${width} ${TOP + HEIGHT + FOOT}"
		width="${width}"
	>
		<title id="inquiries-name">${title}</title>
		<desc id="inquiries-told">
			${say(AXIS)}, ${months[0] ?? ''} – ${months.at(-1) ?? ''}:
			${series.map(({ label, counts }) => `${label} ${total(counts)}`).join(', ')}
		</desc>
		${lines.map((count) => html`<line class="grid" x1="${LEFT}" x2="${width}" y1="${yOf(count)}" y2="${yOf(count)}" /><text class="axis end" x="${LEFT - 6}" y="${yOf(count) + 4}">${count}</text>`)}
		${months.map((month, index) => columnOf(month, index, series, yOf))}
	</svg>`;
}

function columnOf(
	month: string,
	index: number,
	series: readonly InquirySeries[],
	yOf: (count: number) => number,
): Content {
	const x = LEFT + index * STEP + (STEP - BAR) / 2;
	const middle = x + BAR / 2;
	let below = 0;
	const pieces = series.flatMap(({ id, label, counts }): Markup[] => {
		const count = counts[index] ?? 0;
		if (count === 0) return [];
		const [y, bottom] = [yOf(below + count), yOf(below)];
		below += count;
		const isRoomy = bottom - y >= ROOM_FOR_NUMBER;
		return [
			html`<g class="${id}"
				><title>${month} ${label} ${count}</title
				><rect
					x="${x}"
					y="${y}"
					width="${BAR}"
					height="${bottom - y}"
				/>${isRoomy ? html`<text x="${middle}" y="${(y + bottom) / 2 + 4}">${count}</text>` : NOTHING}</g
			>`,
		];
	});
	const foot = TOP + HEIGHT;
	const isNewYear = index === 0 || month.endsWith('-01');
	return html`${pieces}<text class="axis" x="${middle}" y="${foot + 14}">${Number(month.slice(5))}</text>${
			isNewYear ? html`<text class="axis year" x="${middle}" y="${foot + 29}">${month.slice(0, 4)}</text>` : NOTHING
		} `;
}
