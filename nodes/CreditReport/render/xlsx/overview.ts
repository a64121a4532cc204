import { words, type Words } from '../../report/words';
import type { Figure, ReportView, Tone } from '../view';
import { dateCell, numberCell, textCell, type SheetCell } from './cells';
import { say } from './say';
import type { Sheet } from './sheet';
import { BODY, HEADER, HEADING, LABEL, NOTE, TITLE, TONES, WRAPPED, type Style } from './styles';

/** Of the six columns: label, text, and what dues need beside them. */
const WIDTHS = [32, 56, 14, 12, 14, 14];

const TONE_WORDS: Readonly<Record<Tone, Words>> = {
	good: words('Good', '良好'),
	neutral: words('Note', '说明'),
	notice: words('Notice', '留意'),
	bad: words('Adverse', '不利'),
	unknown: words('Not known', '无法确认'),
};
const DUE_HEADERS = [
	words('Account', '账户'),
	words('Institution and kind', '机构与业务'),
	words('Due', '到期日'),
	words('Days left', '剩余天数'),
	words('Balance (yuan)', '余额（元）'),
	words('Due this month (yuan)', '本月应还（元）'),
];

/** Who and when, the answers, the decision, what stands out, key figures, what was not read, and what is due. */
export function overviewSheet(view: ReportView): Sheet {
	const told = (text: Words): string => say(text, view.language);
	const rows: SheetCell[][] = [
		[textCell(view.title, { ...TITLE, wrap: false })],
		...(view.isMasked
			? [[textCell(told(words('Personal data is masked.', '个人信息已遮盖。')), { ...NOTE, wrap: false })]]
			: []),
		...view.about.map(({ label, value }) => [textCell(label, LABEL), textCell(value ?? '—')]),
		...block(told(words('Checks', '核对结论')), answerRows(view)),
		...block(told(words('Decision', '规则结论')), decisionRows(view)),
		...block(told(words('What stands out', '值得注意')), standOutRows(view, told)),
		...block(told(words('Not read', '未读取')), [
			[textCell(told(words('Summary', '概要')), LABEL), textCell(view.unread.summary, toned(view.unread.tone))],
		]),
		...view.figures.flatMap(({ title, figures }) => block(title, figures.map(figureRow))),
		...block(told(words('Due dates', '到期')), dueRows(view, told)),
	];
	return {
		title: told(words('Overview', '概览')),
		rows,
		widths: WIDTHS,
		frozenRows: 0,
		frozenColumns: 0,
		filteredRows: 0,
	};
}

/** A heading with an empty row before it; nothing where there is nothing to say. */
function block(title: string, rows: readonly SheetCell[][]): SheetCell[][] {
	return rows.length === 0 ? [] : [[], [textCell(title, { ...HEADING, wrap: false })], ...rows];
}

function answerRows({ answers }: ReportView): SheetCell[][] {
	return answers.map(({ question, answer, tone }) => [textCell(question, LABEL), textCell(answer, toned(tone))]);
}

function decisionRows({ decision }: ReportView): SheetCell[][] {
	return decision === null
		? []
		: [[textCell(decision.ruleSet, LABEL), textCell(decision.text, { ...toned(decision.tone), fontWeight: 'bold' })]];
}

function standOutRows({ standOut }: ReportView, told: (text: Words) => string): SheetCell[][] {
	return standOut.map(({ tone, text, source }) => [
		textCell(told(TONE_WORDS[tone]), toned(tone)),
		textCell(source === null ? text : `${text}\n${source}`),
	]);
}

function figureRow({ label, value, text, tone }: Figure): SheetCell[] {
	const style: Style = { ...toned(tone), align: 'left' };
	return [
		textCell(label, LABEL),
		typeof value === 'number' ? numberCell(value, style, formatOf(value, text)) : textCell(text, style),
	];
}

/** How a figure is written, as a format: a number stays one, and has its unit behind it. */
function formatOf(value: number, text: string): string | undefined {
	const match = /^-?([\d,]+)(\.\d+)?([^\d"\\]*)$/u.exec(text);
	if (!match || Number(`${match[1]!.replace(/,/g, '')}${match[2] ?? ''}`) !== Math.abs(value)) return undefined;
	const [, , decimals = '', unit = ''] = match;
	return `#,##0${decimals.replace(/\d/g, '0')}${unit === '' ? '' : `"${unit}"`}`;
}

function dueRows({ dues }: ReportView, told: (text: Words) => string): SheetCell[][] {
	return [
		...(dues.rows.length === 0 ? [] : [DUE_HEADERS.map((header) => textCell(told(header), HEADER))]),
		...dues.rows.map(({ account: { title, institution, business }, due, daysLeft, balance, monthlyDue, tone }) => [
			textCell(title),
			textCell([institution, business].filter((text) => text !== null).join(' · ')),
			dateCell(due, due.length === 7 ? 'month' : 'date', { ...BODY, ...TONES[tone] }),
			...[daysLeft, balance, monthlyDue].map((value) => numberCell(value)),
		]),
		...dues.notes.map((note) => [null, textCell(note, NOTE)]),
	];
}

const toned = (tone: Tone): Style => ({ ...WRAPPED, ...TONES[tone] });
