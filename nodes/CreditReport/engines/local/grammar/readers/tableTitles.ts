import { findCaption } from '../captions';
import { keyOf } from '../building/builder';
import { HEAD_TITLES } from '../editions/common/headLines';
import { titleKind, titleLabel } from '../labels';
import type { Context } from '../reading/context';
import { outcome, type Reader } from '../reading/reader';
import type { CellToken, LineToken } from '../reading/token';
import type { CurrentTable } from '../tables/currentTable';

/** A remark in brackets behind a title (证件个数：1). */
const REMARK = /（[^（）]*）$/;

type TitleReader = Reader<LineToken | CellToken>;

/** Is this a title in the head of a report, over sentences? */
export function isHeadTitle(text: string): boolean {
	return HEAD_TITLES.has(titleLabel(text));
}

/** A caption printed again with the header at the head of a page: it says nothing new. */
export function repeatedCaptions(context: Context): TitleReader {
	return {
		take({ passage }) {
			const known = context.position.caption;
			const isRepeated =
				known?.label === titleLabel(passage.text) &&
				known.page !== passage.whole().page &&
				findCaption(context, passage) !== undefined;
			return isRepeated ? outcome(passage.lines) : undefined;
		},
	};
}

/** Captions open a record or say something of one, and name the table below. */
export function captions(context: Context, tables: CurrentTable): TitleReader {
	return {
		recognises: ({ passage }) => findCaption(context, passage) !== undefined,
		take({ passage }) {
			const caption = findCaption(context, passage);
			if (!caption) return undefined;
			const { position } = context;
			const left = caption.apply();
			position.title = titleKind(passage.text);
			position.caption = { label: titleLabel(passage.text), page: passage.whole().page };
			tables.announce(position.title);
			return outcome(passage.lines, left);
		},
	};
}

/** The title above a table of the section. */
export function tableTitles(context: Context): TitleReader {
	const isTitle = (text: string): boolean =>
		context.position.section.tables.some(
			(table) => table.title === titleKind(text) && !table.labels.includes(titleLabel(text)),
		);
	return {
		recognises: ({ passage }) => isTitle(passage.text),
		take({ passage }) {
			if (!isTitle(passage.text)) return undefined;
			const { position, ledger } = context;
			position.title = titleKind(passage.text);
			const table = position.section.tables.find(({ title }) => title === position.title);
			if (table) ledger.evidence.title(position.title, keyOf(table));
			return outcome(passage.lines);
		},
	};
}

/** The title of a group of tables. */
export function groupTitles(context: Context): TitleReader {
	return {
		take({ passage }) {
			const label = titleLabel(passage.text);
			const { position } = context;
			if (!position.section.tables.some((table) => table.groupTitle === label)) return undefined;
			position.group = label;
			return outcome(passage.lines);
		},
	};
}

/** Titles over sentences in the head of a report, with or without a remark behind them. */
export function headTitles(): TitleReader {
	const isTitle = (text: string): boolean => HEAD_TITLES.has(titleLabel(text).replace(REMARK, ''));
	return {
		recognises: ({ passage }) => isTitle(passage.text),
		take: ({ passage }) => (isTitle(passage.text) ? outcome(passage.lines) : undefined),
	};
}
