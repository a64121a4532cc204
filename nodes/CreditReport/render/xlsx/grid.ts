import { words } from '../../report/words';
import type { HeatMap, ReportView } from '../view';
import { sayIn, TITLES } from '../words';
import { dateCell, textCell, type SheetCell } from './cells';
import { tableSheet, type Sheet } from './sheet';
import { BODY, GRADES, HEADER, NOTE } from './styles';

const MONTH_WIDTH = 8;

/** Every account's repayment record by month, coloured by how it went; null where none is printed. */
export function gridSheet({ history, language }: ReportView): Sheet | null {
	if (history.rows.length === 0 || history.months.length === 0) return null;
	const labels = [
		words('Account', '账户'),
		words('Institution', '机构'),
		words('Kind', '业务'),
		words('State', '状态'),
	];
	const say = sayIn(language);
	const headers = labels.map(say);
	const body = history.rows.map(({ account: { title, institution, business, state }, cells }): SheetCell[] => [
		...[title, institution, business, state].map((text) => textCell(text, BODY)),
		...cells.map((cell) =>
			cell === null
				? null
				: textCell(cell.isDoubted ? `${cell.code}?` : cell.code, { ...GRADES[cell.grade], align: 'center' }),
		),
	]);
	const sheet = tableSheet(say(TITLES.history), headers, body, { frozenColumns: 2 });
	const [header = [], ...rows] = sheet.rows;
	const months = history.months.map((month) => dateCell(month, 'month', { ...HEADER, align: 'center' }));
	return {
		...sheet,
		rows: [[...header, ...months], ...rows, ...legendOf(history)],
		filteredRows: 1 + rows.length,
		widths: [...sheet.widths, ...months.map(() => MONTH_WIDTH)],
	};
}

/** What the codes mean that occur, and what is to be said of the whole. */
function legendOf({ rows, notes }: HeatMap): SheetCell[][] {
	const codes = new Map(
		rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [[cell.code, cell] as const] : []))),
	);
	return [
		[],
		...[...codes.values()]
			.sort((a, b) => (a.code < b.code ? -1 : 1))
			.map(({ code, grade, meaning }) => [
				textCell(code, { ...GRADES[grade], align: 'center' }),
				textCell(meaning, { ...NOTE, wrap: false }),
			]),
		...notes.map((note) => [null, textCell(note, { ...NOTE, wrap: false })]),
	];
}
