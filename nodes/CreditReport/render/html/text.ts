import type { ColumnType } from '../../report/rows/columnTypes';
import type { Cell, Tone } from '../view/types';
import { html, type Content, type Markup } from './markup';
import { BLANK, numberText } from '../words';

/** A value of a column as it is read. */
export function cellText(value: Cell, type: ColumnType): string {
	if (value === null || value === '') return BLANK;
	if (typeof value === 'number') return numberText(value);
	return type === 'datetime' ? value.replace('T', ' ') : value;
}

const FIGURES: ReadonlySet<ColumnType> = new Set(['number', 'integer']);

/** Whether values of a column stand in a row of figures, flush right. */
export const isFigure = (type: ColumnType): boolean => FIGURES.has(type);

const SIGNS: Readonly<Record<Tone, string>> = { good: '✓', neutral: '·', notice: '!', bad: '✕', unknown: '?' };

/** The sign of a tone, beside words that say the same: hidden from readers of the text. */
export const signOf = (tone: Tone): Markup => html`<span class="sign ${tone}" aria-hidden="true">${SIGNS[tone]}</span>`;

/** What depends on a value under review, marked. */
export const marked = (content: Content, isDoubted: boolean | undefined): Content =>
	isDoubted ? html`<span class="doubt">${content}</span>` : content;

/** A part of the page under a heading of its own. */
export function part(id: string, title: string, body: Content): Markup {
	return html`<section class="part" id="${id}" aria-labelledby="${id}-title">
		<h2 id="${id}-title">${title}</h2>
		${body}
	</section> `;
}

/** Sentences below a picture or table. */
export const notesOf = (notes: readonly string[]): Content => notes.map((note) => html`<p class="note">${note}</p>`);

/** What is wider than a small screen scrolls by itself, by keys as well. */
export const scrolled = (label: string, body: Content): Markup =>
	html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${body}</div>`;
