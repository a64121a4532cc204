import { changed } from '../../report/support/reports';
import { checkDigit } from '../../../scripts/fixtures/people';
import { rowsAt, textAt, type MadeReport, type Row } from '../../../scripts/fixtures/types';

/** One value that becomes another, or a row that goes. Paths are `loans.0.balance`. */
export type Edit =
	| {
			path: string;
			to: string;
			/** What changes on paper, where that is not the whole value: words, or one of a row of cells. */ paper?: {
				from: string;
				to: string;
				cell?: number;
			};
	  }
	| { remove: string };

/** A lie that a forger may want a report to tell. */
export interface Change {
	id: string;
	title: string;
	/** The edits it takes; undefined where an edition prints nothing of the kind. */
	edits: (report: MadeReport) => Edit[] | undefined;
	/** It takes a new print: rows cannot be drawn anew in a file. */
	reprintOnly?: boolean;
	/** It is made in the file: printed anew, the account would have another form. */
	paperOnly?: boolean;
}

/** Another figure of as many characters. */
function otherFigure(text: string): string {
	return (text.startsWith('1') ? '9' : '1') + text.slice(1);
}

/** A date or a number that begins with one, moved by years; on paper only the year is touched. */
function otherYear(path: string, text: string, by: number): Edit {
	const from = text.slice(0, 4);
	const to = String(Number(from) + by);
	return { path, to: to + text.slice(4), paper: { from, to } };
}

/** The first row of a list that has a figure above 0 at a key. */
function withFigure(truth: Row, list: string, key: string): { path: string; value: string } | undefined {
	const rows = rowsAt(truth, list);
	const index = rows.findIndex((row) => /[1-9]/.test(textAt(row, key)));
	const row = rows[index];
	return row && { path: `${list}.${index}`, value: textAt(row, key) };
}

function figure(list: string, key: string, to: (text: string) => string) {
	return ({ truth }: MadeReport): Edit[] | undefined => {
		const found = withFigure(truth, list, key);
		return found && [{ path: `${found.path}.${key}`, to: to(found.value) }];
	};
}

function loanBalanceAndTotal({ truth }: MadeReport): Edit[] | undefined {
	const found = withFigure(truth, 'loans', 'balance');
	if (!found) return undefined;
	const to = otherFigure(found.value);
	const difference = amountOf(to) - amountOf(found.value);
	const total = (path: string, text: string): Edit[] => [
		{ path: `${found.path}.balance`, to },
		{ path, to: (amountOf(text) + difference).toLocaleString('en-US') },
	];
	const gen2 = rowsAt(truth, 'creditLineSummary')[0];
	if (gen2) return total('creditLineSummary.0.balance', textAt(gen2, 'balance'));
	const gen1 = truth.noPayedInfoCollection as Row | undefined;
	return gen1 && total('noPayedInfoCollection.surplusAmount', textAt(gen1, 'surplusAmount'));
}

function amountOf(text: string): number {
	return Number(text.replaceAll(',', ''));
}

/** Wipes the first overdue month of an account; the briefs have numbers of months instead. */
function overdueMark({ truth, edition }: MadeReport): Edit[] | undefined {
	if (edition.endsWith('brief')) {
		const found = withFigure(truth, 'loans', 'overdueMonths5y');
		return found && [{ path: `${found.path}.overdueMonths5y`, to: '1' }];
	}
	const rows = rowsAt(truth, 'loans');
	const index = rows.findIndex((row) => rowsAt(row, 'repaymentHistory').some(isOverdue));
	const row = rows[index];
	if (!row) return undefined;
	const months = rowsAt(row, 'repaymentHistory');
	const month = months.findIndex(isOverdue);
	const level = textAt(months[month] ?? {}, 'status');
	const last24 = textAt(row, 'last24Status');
	const status = `loans.${index}.repaymentHistory.${month}.status`;
	if (last24 === '') return [{ path: status, to: 'N' }];
	return [
		{
			path: `loans.${index}.last24Status`,
			to: `${last24.slice(0, month)}N${last24.slice(month + 1)}`,
			paper: { from: level, to: 'N', cell: month },
		},
	];
}

const isOverdue = (month: Row): boolean => /[1-7]/.test(textAt(month, 'status'));

/** Everything that an overdue loan says of its present state. */
function overdueState({ truth }: MadeReport): Edit[] | undefined {
	const found = withFigure(truth, 'loans', 'currOverduePeriods');
	const index = Number(found?.path.split('.')[1]);
	const row = found && rowsAt(truth, 'loans')[index];
	if (!row) return undefined;
	const figures = [
		'currOverduePeriods',
		'currOverdue',
		'overdue31Tp60',
		'overdue61Tp90',
		'overdue91Tp180',
		'overdue180',
	];
	return [
		{ path: `loans.${index}.status`, to: '正常' },
		{ path: `loans.${index}.category`, to: '正常' },
		...figures
			.filter((key) => /[1-9]/.test(textAt(row, key)))
			.map((key) => ({ path: `loans.${index}.${key}`, to: '0' })),
	].filter(({ path, to }) => textAt(row, path.split('.')[2] ?? '') !== to);
}

function overdueAmount(report: MadeReport): Edit[] | undefined {
	return (
		figure('loans', 'currOverdue', () => '0')(report) ??
		figure('creditCards', 'currOverdue', () => '0')(report) ??
		overdueNow(report)
	);
}

function overdueNow({ truth }: MadeReport): Edit[] | undefined {
	const index = rowsAt(truth, 'loans').findIndex((row) => textAt(row, 'overdueNow') === '当前有逾期');
	return index < 0 ? undefined : [{ path: `loans.${index}.overdueNow`, to: '当前无逾期' }];
}

function yearOn(truth: Row, keys: readonly string[]): Edit[] {
	return keys.filter((key) => textAt(truth, key) !== '').map((key) => otherYear(key, textAt(truth, key), 1));
}

function openedEarlier({ truth }: MadeReport): Edit[] | undefined {
	const found = withFigure(truth, 'loans', 'startAt');
	return found && [otherYear(`${found.path}.startAt`, found.value, -2)];
}

/** The newest inquiry for a loan. */
function loanInquiry({ truth }: MadeReport): string {
	return `checkDetails.${rowsAt(truth, 'checkDetails').findIndex((row) => textAt(row, 'reason') === '贷款审批')}`;
}

function organization({ truth }: MadeReport): Edit[] {
	const name = textAt(rowsAt(truth, 'loans')[0] ?? {}, 'organization');
	const [from, to] = [name.slice(0, 2), name.startsWith('示例') ? '测试' : '示例'];
	return [{ path: 'loans.0.organization', to: to + name.slice(2), paper: { from, to } }];
}

function idDigit({ truth }: MadeReport): Edit[] {
	const number = textAt(truth, 'idNum');
	const digit = String((Number(number[16]) + 2) % 10);
	return [{ path: 'idNum', to: `${number.slice(0, 16)}${digit}${number.slice(17)}` }];
}

function person({ truth }: MadeReport): Edit[] {
	const name = textAt(truth, 'whoWasChecked');
	return [{ path: 'whoWasChecked', to: name.slice(0, 1) + (name.endsWith('示例') ? '测试' : '示例') }];
}

/** The account goes, and the numbers of those after it in the same list move up. */
function removedAndRenumbered({ truth }: MadeReport): Edit[] {
	const numbers = rowsAt(truth, 'loans').map((row) => Number(textAt(row, 'serialNo')));
	const end = numbers.findIndex((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1);
	const later = numbers.slice(1, end < 0 ? undefined : end);
	return [
		...later.map((number, index) => ({ path: `loans.${index + 1}.serialNo`, to: String(number - 1) })),
		{ remove: 'loans.0' },
	];
}

/** The class of a loan that is overdue for more than 90 days. */
function classCleaned({ truth }: MadeReport): Edit[] | undefined {
	const index = rowsAt(truth, 'loans').findIndex(
		(row) => Number(textAt(row, 'currOverduePeriods')) > 3 && textAt(row, 'category') !== '',
	);
	return index < 0 ? undefined : [{ path: `loans.${index}.category`, to: '正常' }];
}

/** An open loan whose status says that it was repaid. */
function settled({ truth }: MadeReport): Edit[] | undefined {
	const index = rowsAt(truth, 'loans').findIndex(
		(row) => textAt(row, 'status') === '正常' && /[1-9]/.test(textAt(row, 'balance')),
	);
	return index < 0 ? undefined : [{ path: `loans.${index}.status`, to: '结清' }];
}

/** The most that a card ever used, below what it uses now: a one and noughts, as many as before. */
function maximumUsed({ truth }: MadeReport): Edit[] | undefined {
	const least = (text: string): string => `1${text.slice(1).replace(/\d/g, '0')}`;
	const index = rowsAt(truth, 'creditCards').findIndex(
		(row) =>
			textAt(row, 'maxAmount') !== '' && amountOf(textAt(row, 'used')) > amountOf(least(textAt(row, 'maxAmount'))),
	);
	const row = rowsAt(truth, 'creditCards')[index];
	return row && [{ path: `creditCards.${index}.maxAmount`, to: least(textAt(row, 'maxAmount')) }];
}

/** The number of somebody born three years before, with its right check character. */
function idPerson({ truth }: MadeReport): Edit[] | undefined {
	const number = textAt(truth, 'idNum');
	if (!/^\d{17}/.test(number)) return undefined;
	const body = `${number.slice(0, 6)}${Number(number.slice(6, 10)) - 3}${number.slice(10, 17)}`;
	return [{ path: 'idNum', to: body + checkDigit(body) }];
}

function score({ truth }: MadeReport): Edit[] | undefined {
	const printed = textAt((truth.creditScore ?? {}) as Row, 'score');
	return /^\d/.test(printed) ? [{ path: 'creditScore.score', to: otherFigure(printed) }] : undefined;
}

/** The inquiry goes, and the numbers below it move up. */
function inquiryRenumbered(report: MadeReport): Edit[] {
	const path = loanInquiry(report);
	const [list = '', at = ''] = path.split('.');
	const later = rowsAt(report.truth, list).map((row, index) => ({
		path: `${list}.${index}.no`,
		to: String(Number(textAt(row, 'no')) - 1),
	}));
	return [...later.slice(Number(at) + 1), { remove: path }];
}

/** What is changed, from single values to lies that keep a total in step. */
export const CHANGES: readonly Change[] = [
	{ id: 'loanBalance', title: 'balance of a loan', edits: figure('loans', 'balance', otherFigure) },
	{ id: 'loanBalanceAndTotal', title: 'balance of a loan, and the total of loans with it', edits: loanBalanceAndTotal },
	{
		id: 'cardUsed',
		title: 'used amount (or balance) of a card',
		edits: (report) =>
			figure('creditCards', 'used', otherFigure)(report) ?? figure('creditCards', 'balance', otherFigure)(report),
	},
	{
		id: 'overdueMark',
		title: 'first overdue month of a loan wiped (briefs: number of overdue months)',
		edits: overdueMark,
	},
	{ id: 'overdueAmount', title: 'amount overdue now', edits: overdueAmount },
	{ id: 'overdueState', title: 'status, periods and all amounts overdue of a loan', edits: overdueState },
	{ id: 'classCleaned', title: 'class of a loan overdue for more than 90 days, to 正常', edits: classCleaned },
	{ id: 'settled', title: 'status of a loan with a balance, from 正常 to 结清', edits: settled, paperOnly: true },
	{ id: 'maximumUsed', title: 'maximum used of a card, below what it uses', edits: maximumUsed },
	{ id: 'cardLimit', title: 'limit of a card', edits: figure('creditCards', 'amount', otherFigure) },
	{
		id: 'agreementUsed',
		title: 'used amount of a credit agreement',
		edits: figure('creditAgreements', 'used', otherFigure),
	},
	{ id: 'score', title: 'score, within its scale', edits: score },
	{ id: 'openedDate', title: 'day a loan was opened, two years back', edits: openedEarlier },
	{ id: 'reportTime', title: 'report time, a year on', edits: ({ truth }) => yearOn(truth, ['createAt']) },
	{
		id: 'reportTimeAndNumber',
		title: 'report time, report number and request time, a year on',
		edits: ({ truth }) => yearOn(truth, ['createAt', 'serialNo', 'askAt']),
	},
	{
		id: 'inquiryReason',
		title: 'reason of an inquiry, from 贷款审批 to 贷后管理',
		edits: (report) => [{ path: `${loanInquiry(report)}.reason`, to: '贷后管理' }],
	},
	{ id: 'inquiryRemoved', title: 'an inquiry taken out', edits: (report) => [{ remove: loanInquiry(report) }] },
	{
		id: 'inquiryRenumbered',
		title: 'an inquiry taken out, the others numbered anew',
		edits: inquiryRenumbered,
		reprintOnly: true,
	},
	{ id: 'accountRemoved', title: 'a loan taken out', edits: () => [{ remove: 'loans.0' }], reprintOnly: true },
	{
		id: 'accountRenumbered',
		title: 'a loan taken out, the others numbered anew',
		edits: removedAndRenumbered,
		reprintOnly: true,
	},
	{ id: 'idDigit', title: 'a digit of the ID number', edits: idDigit },
	{ id: 'idPerson', title: 'year of birth in the ID number, its check character made right', edits: idPerson },
	{ id: 'name', title: 'name of the person', edits: person },
	{ id: 'institution', title: 'name of a lender', edits: organization },
];

/** A report after a change. */
export function lied(report: MadeReport, edits: readonly Edit[]): MadeReport {
	const truth = edits.reduce<Row>(
		(row, edit) =>
			changed(row, 'remove' in edit ? edit.remove : edit.path, 'remove' in edit ? undefined : edit.to) as Row,
		report.truth,
	);
	return { ...report, truth };
}
