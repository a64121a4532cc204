import { words } from '../../report/words';
import type { Figure, ReportView, Tone } from '../view';
import { BLANK, MASKED, sayIn, TITLES, TONE_WORDS, type Say } from '../words';
import { dateCell, numberCell, numberFormat, textCell, type SheetCell } from './cells';
import type { Sheet } from './sheet';
import { BODY, HEADER, HEADING, LABEL, NOTE, TITLE, TONES, WRAPPED, type Style } from './styles';

/** Of the six columns: label, text, and what dues need beside them. */
const WIDTHS = [32, 56, 14, 12, 14, 14];

const DUE_HEADERS = [
	words('Account', '账户'),
	words('Institution and kind', '机构与业务'),
	words('Due', '到期日'),
	words('Days left', '剩余天数'),
	words('Balance (CNY)', '余额（元）'),
	words('Due this month (CNY)', '本月应还（元）'),
];

/** Who and when, the answers, the decision, what stands out, key figures, what was not read, and what is due. */
export function overviewSheet(view: ReportView): Sheet {
	const say = sayIn(view.language);
	const rows: SheetCell[][] = [
		[textCell(view.title, { ...TITLE, wrap: false })],
		...(view.isMasked ? [[textCell(say(MASKED), { ...NOTE, wrap: false })]] : []),
		...view.about.map(({ label, value, isDoubted }) => [
			textCell(label, LABEL),
			textCell(value ?? BLANK, isDoubted ? toned('notice') : undefined),
		]),
		...block(say(TITLES.answers), answerRows(view)),
		...block(say(TITLES.decision), decisionRows(view)),
		...block(say(TITLES.standOut), standOutRows(view, say)),
		...block(say(TITLES.unread), [
			[textCell(say(words('Summary', '概要')), LABEL), textCell(view.unread.summary, toned(view.unread.tone))],
		]),
		...view.figures.flatMap(({ title, figures }) => block(title, figures.map(figureRow))),
		...block(say(TITLES.dues), dueRows(view, say)),
	];
	return {
		title: say(words('Overview', '概览')),
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

function standOutRows({ standOut }: ReportView, say: Say): SheetCell[][] {
	return standOut.map(({ tone, text, source }) => [
		textCell(say(TONE_WORDS[tone]), toned(tone)),
		textCell(source === null ? text : `${text}\n${source}`),
	]);
}

function figureRow({ label, value, unit, text, tone }: Figure): SheetCell[] {
	const style: Style = { ...toned(tone), align: 'left' };
	return [
		textCell(label, LABEL),
		typeof value === 'number' ? numberCell(value, style, numberFormat(value, unit)) : textCell(text, style),
	];
}

function dueRows({ dues }: ReportView, say: Say): SheetCell[][] {
	return [
		...(dues.rows.length === 0 ? [] : [DUE_HEADERS.map((header) => textCell(say(header), HEADER))]),
		...dues.rows.map((row) => {
			const { account, due, tone, doubted } = row;
			const dueTone = doubted.has('due') ? 'notice' : tone;
			return [
				textCell(account.title),
				textCell([account.institution, account.business].filter((text) => text !== null).join(' · ')),
				dateCell(due, due.length === 7 ? 'month' : 'date', { ...BODY, ...TONES[dueTone] }),
				...(['daysLeft', 'balance', 'monthlyDue'] as const).map((key) =>
					numberCell(row[key], doubted.has(key) ? { ...BODY, ...TONES.notice } : undefined),
				),
			];
		}),
		...dues.notes.map((note) => [null, textCell(note, NOTE)]),
	];
}

const toned = (tone: Tone): Style => ({ ...WRAPPED, ...TONES[tone] });
