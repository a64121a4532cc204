import { compareReports } from '../../../nodes/CreditReport/report/compare';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { GEN1, GEN2 } from '../support/reports';
import { compared, doubtful, later, whole } from './support';

/** A report with these loans and cards and nothing else. */
function report(
	loans: ReportRecord[],
	creditCards: ReportRecord[] = [],
	quasiCreditCards: ReportRecord[] = [],
): ReportRecord {
	const { serialNo, createAt, whoWasChecked, idType, idNum } = GEN2;
	return { serialNo, createAt, whoWasChecked, idType, idNum, loans, creditCards, quasiCreditCards } as ReportRecord;
}

const LOAN: ReportRecord = {
	serialNo: '1',
	accountKind: '非循环贷账户',
	organization: '示例银行',
	startAt: '2020.01.05',
	endAt: '2040.01.05',
	amount: '100,000',
	currency: '人民币元',
	type: '个人住房商业贷款',
	status: '正常',
	category: '正常',
	balance: '80,000',
	scheduledPayment: '500',
	currOverduePeriods: '0',
	currOverdue: '0',
	finAt: '2025年05月31日',
};
const CARD: ReportRecord = {
	serialNo: '1',
	organization: '示例银行',
	startAt: '2021.05.01',
	amount: '40,000',
	currency: '人民币元',
	businessType: '贷记卡',
	status: '正常',
	balance: '3,000',
	used: '3,000',
	scheduledPayed: '300',
	finAt: '2025年06月01日',
};
const numbered = (row: ReportRecord, businessNo: string, more: ReportRecord = {}): ReportRecord => ({
	...row,
	businessNo,
	...more,
});

const between = (
	old: ReportRecord[],
	now: ReportRecord[],
	cards: [ReportRecord[], ReportRecord[]] = [[], []],
): string[] => compared(whole(report(old, cards[0])), whole(later(report(now, cards[1]))));

describe('which accounts are one', () => {
	it.each<[string, ReportRecord[], ReportRecord[]]>([
		[
			'running numbers that shift',
			[numbered(LOAN, 'A', { serialNo: '1' }), numbered(LOAN, 'B', { serialNo: '2' })],
			[numbered(LOAN, 'B', { serialNo: '1' }), numbered(LOAN, 'A', { serialNo: '2' })],
		],
		['a number written with blanks and small letters', [numbered(LOAN, 'ab12')], [numbered(LOAN, 'AB 12')]],
		[
			'no numbers: lender, day, currency and amount',
			[LOAN, { ...LOAN, amount: '50,000', balance: '40,000' }],
			[{ ...LOAN, amount: '50,000', balance: '40,000' }, LOAN],
		],
		[
			'two of one lender, day and amount that end on other days',
			[LOAN, { ...LOAN, endAt: '2026.01.05', balance: '1' }],
			[{ ...LOAN, endAt: '2026.01.05', balance: '1' }, LOAN],
		],
		[
			'full-width brackets in the name of the lender',
			[{ ...LOAN, organization: '示例银行（样例支行）' }],
			[{ ...LOAN, organization: '示例银行(样例支行)' }],
		],
	])('%s: nothing has changed', (_, old, now) => {
		expect(between(old, now)).toEqual([]);
	});

	it.each<[string, ReportRecord, string[]]>([
		['its legal form', { organization: '示例银行股份有限公司' }, []],
		['its head office', { organization: '示例银行总行营业部' }, []],
		[
			'its branch',
			{ organization: '示例银行股份有限公司样例支行' },
			['accountChanged organization: 示例银行 -> 示例银行股份有限公司样例支行'],
		],
	])('the print adds to the lender %s: one account all the same', (_, change, expected) => {
		expect(between([LOAN], [{ ...LOAN, ...change }])).toEqual(expected);
	});

	it('a loan of another amount, and of numbers that differ, is another account', () => {
		expect(between([LOAN], [{ ...LOAN, amount: '90,000' }])).toEqual([
			'accountNew: null -> 90000',
			'accountGone: open -> null',
		]);
		expect(between([numbered(LOAN, 'A'), numbered(LOAN, 'B', { balance: '1' })], [numbered(LOAN, 'A')])).toEqual([
			'accountGone: open -> null',
		]);
	});

	it('a card whose limit was raised is the same card', () => {
		expect(between([], [], [[CARD], [{ ...CARD, amount: '50,000' }]])).toEqual(['limitChanged amount: 40000 -> 50000']);
	});

	it('the accounts of a card in two currencies share a number', () => {
		const yuan = numbered(CARD, 'K');
		const dollars = numbered(CARD, 'K', { currency: '美元', balance: '0', used: '0' });
		expect(
			between(
				[],
				[],
				[
					[yuan, dollars],
					[{ ...dollars, balance: '700', used: '700' }, yuan],
				],
			),
		).toEqual(['balanceChanged balance: 0 -> 700']);
	});

	it('what looks alike in every respect is paired, and said to be ambiguous', () => {
		expect(
			between(
				[LOAN, { ...LOAN, balance: '70,000' }],
				[
					{ ...LOAN, balance: '60,000' },
					{ ...LOAN, balance: '70,000' },
				],
			),
		).toEqual(['balanceChanged balance: 80000 -> 60000?']);
		const { changes } = compareReports(whole(report([LOAN])), whole(later(report([LOAN, LOAN]))));
		expect(changes).toMatchObject([{ kind: 'accountNew', certain: false, doubt: 'ambiguous' }]);
	});

	it('a new number or a new lender for the same day and amount is a guess, and said to be one', () => {
		expect(between([numbered(LOAN, 'A')], [numbered(LOAN, 'B', { balance: '1' })])).toEqual([
			'balanceChanged balance: 80000 -> 1?',
		]);
		expect(between([LOAN], [{ ...LOAN, organization: '样例银行', balance: '1' }])).toEqual([
			'balanceChanged balance: 80000 -> 1?',
			'accountChanged organization: 示例银行 -> 样例银行?',
		]);
	});

	it('names that are kept back but for their kind are told apart by their letters', () => {
		const [a, b] = [
			{ ...LOAN, organization: '商业银行“A”' },
			{ ...LOAN, organization: '商业银行“B”' },
		];
		expect(between([a, b], [{ ...b, balance: '5' }, a])).toEqual(['balanceChanged balance: 80000 -> 5']);
	});

	it('gen-1 and gen-2 number accounts differently: the rest decides', () => {
		const old = whole(
			{
				...report([numbered({ ...LOAN, currency: '人民币', startAt: '2020年01月05日' }, 'A1')]),
				createAt: '2020.03.01 10:00:00',
			},
			'gen1-detailed-personal',
		);
		expect(compared(old, whole(report([numbered(LOAN, 'D1', { balance: '10' })])))).toEqual([
			'balanceChanged balance: 80000 -> 10',
		]);
	});
});

describe('new and gone', () => {
	const YOUNG = { ...LOAN, serialNo: '2', startAt: '2025.08.01', amount: '9,000', balance: '9,000' };
	const OLDER = { ...YOUNG, startAt: '2025.06.01' };

	it('an account opened after the earlier report is new, however that was read', () => {
		const { changes } = compareReports(doubtful(report([LOAN]), 'loans'), whole(later(report([LOAN, YOUNG]))));
		expect(changes).toMatchObject([
			{
				kind: 'accountNew',
				account: '示例银行 个人住房商业贷款 2025-08-01',
				new: 9000,
				date: '2025-08-01',
				newPath: 'loans[1]',
				oldPath: null,
				certain: true,
				message: 'New account: 示例银行 个人住房商业贷款 2025-08-01',
				messageZh: '新增账户：示例银行 个人住房商业贷款 2025-08-01',
			},
		]);
	});

	it('one opened before it is new only where the earlier list was read whole', () => {
		expect(between([LOAN], [LOAN, OLDER])).toEqual(['accountNew: null -> 9000']);
		expect(compared(doubtful(report([LOAN]), 'loans'), whole(later(report([LOAN, OLDER]))))).toEqual([
			'accountNew: null -> 9000?',
		]);
	});

	it('an account is gone only where the later list was read whole', () => {
		expect(between([LOAN, OLDER], [LOAN])).toEqual(['accountGone: open -> null']);
		expect(compared(whole(report([LOAN, OLDER])), doubtful(later(report([LOAN])), 'loans'))).toEqual([
			'accountGone: open -> null?',
		]);
	});

	it('where the engine does not tell what it read, nothing is certain that an absence bears out', () => {
		const untold = whole(later(report([LOAN])), 'gen2-detailed-personal', { completeness: [] });
		expect(compared(whole(report([LOAN, OLDER])), untold)).toEqual(['accountGone: open -> null?']);
	});
});

describe('closed, moved, opened again', () => {
	it('a loan that was paid off: the balance of then, the day, and none of its figures', () => {
		const paid = {
			...LOAN,
			status: '结清',
			closedAt: '2025.09.01',
			balance: null,
			scheduledPayment: null,
			category: null,
		};
		const { changes } = compareReports(whole(report([LOAN])), whole(later(report([paid]))));
		expect(changes).toMatchObject([
			{ kind: 'accountClosed', old: 80000, new: '结清', date: '2025-09-01', direction: 'better', certain: true },
		]);
	});

	it('a card that is cancelled or activated', () => {
		expect(
			between([], [], [[CARD], [{ ...CARD, status: '销户', closedAt: '2025.10.01', balance: null, used: null }]]),
		).toEqual(['accountClosed: 3000 -> 销户']);
		const inactive = { ...CARD, status: '未激活', balance: null, used: null, scheduledPayed: null };
		expect(between([], [], [[inactive], [CARD]])).toEqual([
			'accountActivated: inactive -> open',
			'balanceChanged balance: 0 -> 3000',
		]);
		expect(between([{ ...LOAN, status: '结清' }], [LOAN])).toEqual(['accountReopened: closed -> open']);
	});

	it('a loan that went to another lender is not paid off, and the one that goes on with it is not new', () => {
		const moved = { ...LOAN, status: '转出', transferredAt: '2025.09', balance: null };
		const taken = {
			...LOAN,
			organization: '样例银行',
			startAt: '2025.09.10',
			amount: '80,000',
			transferIn: '是',
			serialNo: '2',
		};
		expect(between([LOAN], [moved, taken])).toEqual([
			'accountTransferred: 80000 -> 转出',
			'accountTakenOver: 示例银行 个人住房商业贷款 2020-01-05 -> 样例银行 个人住房商业贷款 2025-09-10?',
		]);
	});

	it('also where the earlier report printed the move already, and the amount of a loan is judged as neither good nor bad', () => {
		const moved = { ...LOAN, status: '转出', transferredAt: '2025.05', balance: null };
		const taken = { ...LOAN, organization: '样例银行', serialNo: '2' };
		expect(between([moved], [moved, taken])).toEqual([
			'accountTakenOver: 示例银行 个人住房商业贷款 2020-01-05 -> 样例银行 个人住房商业贷款 2020-01-05?',
		]);
		const { changes } = compareReports(
			whole(report([numbered(LOAN, 'A')])),
			whole(later(report([numbered(LOAN, 'A', { amount: '90,000' })]))),
		);
		expect(changes).toMatchObject([
			{ kind: 'accountChanged', field: 'amount', direction: 'neutral', difference: -10000 },
		]);
	});

	it('two loans that could be it are both new', () => {
		const moved = { ...LOAN, status: '转出', transferredAt: '2025.09', balance: null };
		const taken = { ...LOAN, organization: '样例银行', startAt: '2025.09.10', amount: '80,000', transferIn: '是' };
		expect(
			between([LOAN], [moved, { ...taken, serialNo: '2' }, { ...taken, serialNo: '3', organization: '测试银行' }]),
		).toEqual(['accountNew: null -> 80000', 'accountNew: null -> 80000', 'accountTransferred: 80000 -> 转出']);
	});
});

describe('what is compared of an account', () => {
	it.each<[string, ReportRecord, string, string]>([
		['balance down', { balance: '70,000' }, 'balanceChanged balance: 80000 -> 70000', 'better'],
		['payment due up', { scheduledPayment: '700' }, 'dueChanged monthlyDue: 500 -> 700', 'worse'],
		['status', { status: '呆账' }, 'statusChanged status: 正常 -> 呆账', 'worse'],
		['class', { category: '关注' }, 'categoryChanged category: 正常 -> 关注', 'worse'],
		['a class that is none', { category: '未分类' }, 'categoryChanged category: 正常 -> 未分类', 'neutral'],
		['overdue periods', { currOverduePeriods: '2' }, 'overdueChanged currOverduePeriods: 0 -> 2', 'worse'],
		['an extension', { endAt: '2045.01.05' }, 'accountChanged endAt: 2040-01-05 -> 2045-01-05', 'neutral'],
	])('%s', (_, change, expected, direction) => {
		const comparison = compareReports(whole(report([LOAN])), whole(later(report([{ ...LOAN, ...change }]))));
		expect(
			comparison.changes.map(({ kind, field, old, new: now, direction: way }) => [
				`${kind} ${field}: ${old} -> ${now}`,
				way,
			]),
		).toEqual([[expected, direction]]);
	});

	it('spellings of a status and of a number are no change', () => {
		expect(
			between([{ ...LOAN, status: '呆帐', balance: '80000' }], [{ ...LOAN, status: '呆账', balance: '80,000.00' }]),
		).toEqual([]);
	});

	it('a figure that one of them does not print is no change; a class that appears in a whole report is', () => {
		expect(between([{ ...LOAN, balance: '--', category: '--' }], [LOAN])).toEqual([
			'categoryChanged category: null -> 正常',
		]);
		expect(compared(doubtful(report([{ ...LOAN, category: '--' }]), 'loans'), whole(later(report([LOAN]))))).toEqual([
			'categoryChanged category: null -> 正常?',
		]);
	});

	it('with large instalments both what is owed and what is used of the limit', () => {
		const instalments = { ...CARD, balance: '9,000', used: '3,500', unbilledInstallment: '5,500' };
		expect(between([], [], [[CARD], [instalments]])).toEqual([
			'balanceChanged balance: 3000 -> 9000',
			'balanceChanged used: 3000 -> 3500',
		]);
	});

	it('special transactions and notes that the earlier report does not print', () => {
		const { changes } = compareReports(
			whole(report([LOAN])),
			whole(
				later(
					report([
						{
							...LOAN,
							speBusinesses: [{ type: '展期', startAt: '2025.07.01', amount: '--' }],
							notes: [{ type: '机构说明', content: '示例说明。', addedAt: '2025.07.02' }],
						},
					]),
				),
			),
		);
		expect(changes).toMatchObject([
			{ kind: 'specialTransactionNew', new: '展期', date: '2025-07-01', direction: 'worse', difference: null },
			{ kind: 'statementNew', new: '机构说明：示例说明。', section: 'loans' },
		]);
	});
});

describe('months', () => {
	const GRID = { startRt: '2016年02月', endRt: '2018年01月', finAt: '2018年01月31日' };
	const loan = (last24Status: string, more: ReportRecord = GRID): ReportRecord => ({ ...LOAN, ...more, last24Status });
	const gen1 = (row: ReportRecord, createAt: string): ReturnType<typeof whole> =>
		whole({ ...report([row]), createAt }, 'gen1-detailed-personal');

	it('months that were overdue behind the last one of the earlier report', () => {
		const old = gen1(loan('N'.repeat(24)), '2018.02.06 10:00:00');
		const now = gen1(
			loan(`${'N'.repeat(22)}12`, { startRt: '2016年05月', endRt: '2018年04月', finAt: '2018年04月30日' }),
			'2018.05.06 10:00:00',
		);
		expect(compareReports(old, now).changes).toMatchObject([
			{ kind: 'overdueMonthsNew', new: '2018-03: 1, 2018-04: 2', difference: 2, direction: 'worse', certain: true },
		]);
	});

	it('a month that both print and that reads otherwise', () => {
		const old = gen1(loan('N'.repeat(24)), '2018.02.06 10:00:00');
		const now = gen1(loan(`${'N'.repeat(20)}2*NN`), '2018.05.06 10:00:00');
		expect(compareReports(old, now).changes).toMatchObject([
			{ kind: 'historyChanged', old: '2017-10: N', new: '2017-10: 2', direction: 'worse' },
		]);
		expect(compared(now, old)).toEqual(compared(old, now));
	});

	it('a month that one of them does not know is no change', () => {
		expect(
			compared(
				gen1(loan(`#${'N'.repeat(23)}`), '2018.02.06 10:00:00'),
				gen1(loan(`1${'N'.repeat(23)}`), '2018.05.06 10:00:00'),
			),
		).toEqual([]);
	});
});

it('an account of first-generation figures, all of them', () => {
	const [house, consumer] = GEN1.loans as [ReportRecord, ReportRecord];
	const now = {
		...GEN1,
		createAt: '2018.03.20 10:00:00',
		serialNo: '2018032000000000000001',
		loans: [
			{ ...house, balance: '248,000' },
			{ ...consumer, status: '结清', balance: '0', currOverduePeriods: '0', currOverdue: '0' },
		],
	};
	expect(compared(whole(GEN1, 'gen1-detailed-personal'), whole(now, 'gen1-detailed-personal'))).toEqual([
		'accountClosed: 8000 -> 结清',
		'balanceChanged balance: 250000 -> 248000',
	]);
});
