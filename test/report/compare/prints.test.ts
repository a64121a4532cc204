import { compareReports, type Comparison } from '../../../nodes/CreditReport/report/compare';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import type { ParsedReport } from '../../../nodes/CreditReport/report/forms/reports';
import { makeReport } from '../../../scripts/fixtures/data';
import type { EditionKey } from '../../../scripts/fixtures/grammar';
import { rowsAt, type MadeReport, type Row } from '../../../scripts/fixtures/types';
import { parseLook } from '../../../scripts/localEngine';

/** Reports that are printed and read again: the differences are those that were made, and no others. */

const LOOK = 'raw-song';
const MADE = { seed: 1, rich: 1 } as const;

async function read(report: MadeReport): Promise<ParsedReport> {
	return present(await parseLook(report, LOOK));
}

/** The report of the same person a year later, with changes made to what it says. */
function yearLater(report: MadeReport, change: (truth: Row) => void): MadeReport {
	const truth = structuredClone(report.truth);
	truth.serialNo = later(String(truth.serialNo));
	truth.createAt = later(String(truth.createAt));
	change(truth);
	return { ...report, truth };
}

/** A date in any notation, a year later. */
function later(date: string): string {
	return String(Number(date.slice(0, 4)) + 1) + date.slice(4);
}

/** Sets a value of a row, which must have one. */
function set(row: Row | undefined, key: string, value: string): void {
	if (typeof row?.[key] !== 'string') throw new Error(`nothing is printed as ${key}`);
	row[key] = value;
}

/** One more than a summary counts. */
function count(row: Row | undefined, key: string): void {
	set(row, key, String(Number(row?.[key]) + 1));
}

/** Lists an inquiry of a year later in front of the others. */
function inquire(truth: Row): void {
	const [first] = rowsAt(truth, 'checkDetails');
	const inquiry: Row = {
		...first,
		checkedAt: later(String(first?.checkedAt)),
		operator: '样例消费金融有限公司',
		reason: '贷款审批',
	};
	truth.checkDetails = [inquiry, ...rowsAt(truth, 'checkDetails')].map((row, index) => ({
		...row,
		no: String(index + 1),
	}));
}

/** Keeps what a closed account still prints. */
function settle(row: Row, keys: readonly string[], closed: Row): Row {
	return { ...Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key))), ...closed };
}

function told({ changes }: Comparison): string[] {
	return changes.map(
		({ kind, section, field, old, new: now, certain }) =>
			`${kind} ${section}${field === null ? '' : `.${field}`}: ${old} -> ${now}${certain ? '' : '?'}`,
	);
}

/** A figure that the made-up report prints, before anything was changed. */
function figure(edition: EditionKey, list: string, index: number, key: string): number {
	const printed = String(rowsAt(makeReport(edition, MADE).truth, list)[index]?.[key]);
	return Number(printed.replaceAll(',', ''));
}

async function between(edition: EditionKey, change: (truth: Row) => void): Promise<Comparison> {
	const report = makeReport(edition, MADE);
	return compareReports(await read(yearLater(report, change)), await read(report));
}

const IDENTITY = [
	'serialNo',
	'startAt',
	'organization',
	'amount',
	'currency',
	'type',
	'businessNo',
	'guarantee',
	'periods',
	'rate',
	'repaymentMethod',
	'jointLoan',
	'accountKind',
	'agreementNo',
	'endAt',
];

it('first generation, detailed', async () => {
	const comparison = await between('gen1-detailed-personal', (truth) => {
		const [house, overdue, settled] = rowsAt(truth, 'loans') as [Row, Row, Row];
		const [card] = rowsAt(truth, 'creditCards');
		set(house, 'balance', '1,000');
		set(card, 'amount', '20,000');
		const closed = settle(overdue, Object.keys(settled), { finAt: '2018年06月01日', status: '结清' });
		const added: Row = {
			...settled,
			serialNo: '4',
			organization: '样例消费金融有限公司',
			businessNo: 'NEW000001',
			startAt: '2018年02月05日',
			amount: '5,000',
			type: '个人消费贷款',
		};
		truth.loans = [house, closed, settled, added];
		count(truth.creditInfo as Row, 'otherLoansNum');
		inquire(truth);
	});
	expect(told(comparison)).toEqual([
		'accountNew loans: null -> 5000',
		`accountClosed loans: ${figure('gen1-detailed-personal', 'loans', 1, 'balance')} -> 结清`,
		`limitChanged creditCards.amount: ${figure('gen1-detailed-personal', 'creditCards', 0, 'amount')} -> 20000`,
		`balanceChanged loans.balance: ${figure('gen1-detailed-personal', 'loans', 0, 'balance')} -> 1000`,
		'inquiryNew checkDetails: null -> 贷款审批',
	]);
	expect(comparison.summary).toMatchObject({
		changed: 'yes',
		days: 365,
		oldComplete: 'yes',
		newComplete: 'yes',
		newHardInquiries: 1,
		publicRecordNew: 0,
		person: 'same',
	});
});

it('second generation, detailed', async () => {
	const comparison = await between('gen2-detailed-personal', (truth) => {
		const loans = rowsAt(truth, 'loans');
		set(loans[0], 'balance', '1,000');
		set(rowsAt(truth, 'creditCards')[0], 'amount', '30,000');
		set(rowsAt(truth, 'relatedLiabilities')[0], 'balance', '77');
		const closed = settle(loans[1]!, IDENTITY, { finAt: '2022年01月27日', status: '结清', closedAt: '2022.01.27' });
		const added: Row = {
			...loans[5]!,
			serialNo: '3',
			organization: '样例消费金融有限公司',
			businessNo: 'NEW000001',
			startAt: '2022.02.05',
		};
		truth.loans = [loans[0]!, closed, ...loans.slice(2), added];
		for (const summary of rowsAt(truth, 'creditTypeSummary'))
			if (summary.businessType === '其他类贷款' || summary.category === '合计') count(summary, 'accounts');
		inquire(truth);
	});
	expect(told(comparison)).toEqual([
		`accountNew loans: null -> ${figure('gen2-detailed-personal', 'loans', 5, 'amount')}`,
		`accountClosed loans: ${figure('gen2-detailed-personal', 'loans', 1, 'balance')} -> 结清`,
		`limitChanged creditCards.amount: ${figure('gen2-detailed-personal', 'creditCards', 0, 'amount')} -> 30000`,
		`balanceChanged loans.balance: ${figure('gen2-detailed-personal', 'loans', 0, 'balance')} -> 1000`,
		'inquiryNew checkDetails: null -> 贷款审批',
		`guaranteeChanged relatedLiabilities.balance: ${figure('gen2-detailed-personal', 'relatedLiabilities', 0, 'balance')} -> 77`,
	]);
});

it('second generation, brief', async () => {
	const comparison = await between('gen2-brief', (truth) => {
		const loans = rowsAt(truth, 'loans');
		set(loans[0], 'balance', '1,000');
		const [overdue, raised] = rowsAt(truth, 'creditCards');
		set(overdue, 'overdueNow', '当前无逾期');
		set(raised, 'amount', '35,000');
		const added: Row = {
			...loans[4]!,
			serialNo: '6',
			organization: '样例消费金融有限公司',
			startAt: '2025年09月05日',
			amount: '5,000',
			balance: '4,000',
		};
		truth.loans = [...loans.slice(0, 5), added, ...loans.slice(5)];
		const [all, open] = rowsAt(truth, 'briefSummary');
		count(all, 'otherLoans');
		count(open, 'otherLoans');
		inquire(truth);
	});
	expect(told(comparison)).toEqual([
		'accountNew loans: null -> 5000',
		`limitChanged creditCards.amount: ${figure('gen2-brief', 'creditCards', 1, 'amount')} -> 35000`,
		`balanceChanged loans.balance: ${figure('gen2-brief', 'loans', 0, 'balance')} -> 1000`,
		'overdueChanged creditCards.overdueNow: yes -> no',
		'inquiryNew checkDetails: null -> 贷款审批',
	]);
});

it('first generation, brief: the ID number is masked in print', async () => {
	const comparison = await between('gen1-brief', (truth) => {
		const [loan] = rowsAt(truth, 'loans');
		set(loan, 'balance', '1,000');
		inquire(truth);
	});
	expect(told(comparison)).toEqual([
		`balanceChanged loans.balance: ${figure('gen1-brief', 'loans', 0, 'balance')} -> 1000`,
		'inquiryNew checkDetails: null -> 贷款审批',
	]);
	expect(comparison.summary).toMatchObject({ person: 'alike', changed: 'yes' });
});

describe('a detailed report and a brief one of years later', () => {
	const WORDS = { date: /^(\d{4})\.(\d\d)\.(\d\d)$/, inBriefs: '$1年$2月$3日' };
	const inWords = (date: string): string => date.replace(WORDS.date, WORDS.inBriefs);

	/** A loan of the detailed report in the words of the brief: no number, no status, no class. */
	const inBrief = (loan: Row, index: number): Row => ({
		...Object.fromEntries(['organization', 'amount', 'type'].map((key) => [key, loan[key] ?? '--'])),
		serialNo: String(index + 1),
		startAt: inWords(String(loan.startAt)),
		currency: '人民币',
		overdueMonths5y: '0',
		overdue90Months5y: '0',
		...(loan.status === '结清'
			? { status: '结清', closedAt: '2017年05月' }
			: {
					endAt: inWords(String(loan.endAt)),
					finAt: '2025年06月',
					balance: loan.balance ?? '0',
					overdueNow: loan.status === '逾期' ? '当前有逾期' : '当前无逾期',
				}),
	});

	/** Both prints of one person; what is not revolving and in yuan is in both. */
	async function briefAfter(change: (loans: Row[]) => void): Promise<Comparison> {
		const detailed = makeReport('gen2-detailed-personal', MADE);
		const brief = makeReport('gen2-brief', MADE);
		const isPlain = ({ accountKind, currency }: Row): boolean =>
			accountKind !== '循环贷账户' && currency === '人民币元';
		const loans = rowsAt(detailed.truth, 'loans').filter(isPlain).map(inBrief);
		change(loans);
		const open = loans.filter(({ status }) => status === undefined).length;
		const briefSummary = rowsAt(brief.truth, 'briefSummary').map((row, index) => ({
			...row,
			houseLoans: '--',
			otherBusiness: '--',
			otherLoans: ['--', '--'][index - 2] ?? String(index === 0 ? loans.length : open),
		}));
		const { whoWasChecked, idNum } = detailed.truth;
		const truth: Row = { ...brief.truth, whoWasChecked: whoWasChecked!, idNum: idNum!, briefSummary, loans };
		return compareReports(await read({ ...brief, truth }), await read(detailed));
	}

	it('tells what both print, and names what the brief has no place for', async () => {
		const comparison = await briefAfter((loans) => {
			set(loans[0], 'balance', '1,000');
			set(loans[1], 'overdueNow', '当前无逾期');
		});
		expect(told(comparison).filter((line) => line.includes(' loans'))).toEqual([
			'accountGone loans: open -> null',
			'accountGone loans: open -> null',
			`balanceChanged loans.balance: ${figure('gen2-detailed-personal', 'loans', 0, 'balance')} -> 1000`,
			'overdueChanged loans.overdueNow: yes -> no',
		]);
		expect(comparison.summary).toMatchObject({
			person: 'same',
			changed: 'yes',
			oldEdition: 'gen2-detailed-personal',
			newEdition: 'gen2-brief',
			agreementGone: null,
			accountNew: expect.any(Number),
		});
		expect(String(comparison.summary.notCompared).split(', ')).toEqual(
			expect.arrayContaining(['creditAgreements', 'houseFundPayedRecord']),
		);
		expect(
			comparison.changes.filter(({ kind }) => kind.startsWith('agreement') || kind.startsWith('contribution')),
		).toEqual([]);
	});
});
