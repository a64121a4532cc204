import { SentenceReader } from '../../../../../../nodes/CreditReport/engines/local/grammar/readers/sentenceReader';
import type { Context } from '../../../../../../nodes/CreditReport/engines/local/grammar/reading/context';
import { built, contextIn, end, lineTokens, offer } from '../../../../../support/grammar';
import { line } from '../../../../../support/layout';

/** Wordings of the states and endings of accounts, many for one meaning. */

function contextOf(section: string, text: string): Context {
	const context = contextIn('gen2-brief', section);
	const reader = new SentenceReader(context);
	offer(context, reader, lineTokens([line(text)]));
	end(context, reader);
	return context;
}

const recordOf = (context: Context, list: string) =>
	(built(context) as Record<string, Array<Record<string, unknown>>>)[list]?.[0];

const CARD = '1.2019年03月04日样例银行信用卡中心发放的贷记卡（人民币账户，卡片尾号：0707）';
const QUASI = '1.2019年03月04日样例银行发放的准贷记卡（人民币账户）';
const LOAN = '1.2019年03月04日样例银行发放的60,000元（人民币）个人汽车消费贷款';

describe('a card', () => {
	it.each([
		['。截至2024年11月，信用额度9,000，已变成呆账，余额700。', { status: '呆账', balance: '700', amount: '9,000' }],
		['。截至2024年11月，已变成“呆账”，余额700元。', { status: '呆账', balance: '700' }],
		['。截至2024年11月，账户状态为‘呆账’，余额700。', { status: '呆账', balance: '700' }],
		['。截至2024年11月，目前账户状态为止付，余额700。', { status: '止付' }],
		['。截至2024年11月，已被冻结，信用额度9,000，余额700。', { status: '冻结' }],
		['。截至2024年11月，已银行止付，余额700。', { status: '银行止付' }],
		['，2023年5月销户。', { status: '销户', closedAt: '2023年5月' }],
		['，于2023年05月06日销户。', { status: '销户', closedAt: '2023年05月06日' }],
		['，截至2023年5月，已销户。', { status: '销户', closedAt: '2023年5月' }],
		['，已于2023年5月销户。', { status: '销户', closedAt: '2023年5月' }],
		['，已销户。', { status: '销户' }],
		['，2023年5月已注销。', { status: '销户', closedAt: '2023年5月' }],
		['，2023年5月已转出。', { status: '转出', closedAt: '2023年5月' }],
		['。截止2024年11月尚未激活。', { status: '尚未激活', finAt: '2024年11月' }],
		['。截至2024年11月，账户状态为“已变成呆账”，余额700。', { status: '呆账', balance: '700' }],
		['。截至2024年11月尚未激活。', { status: '尚未激活', finAt: '2024年11月' }],
		['。截至2024年11月，未激活。', { status: '未激活' }],
		['。截至2024年11月，已激活，信用额度9,000，余额0。', { status: '已激活', balance: '0' }],
	])('%s', (text, expected) => {
		const context = contextOf('信用卡', CARD + text);
		expect(recordOf(context, 'creditCards')).toMatchObject({
			accountCategory: '人民币账户',
			cardTail: '0707',
			...expected,
		});
		expect(context.ledger.remainders).toEqual([]);
	});

	it.each([
		['余额5,000（含未出单的大额专项分期余额4,000）', { balance: '5,000', unbilledInstallment: '4,000' }],
		['余额为5,000元（其中未出单的大额专项分期余额为4,000元）', { balance: '5,000', unbilledInstallment: '4,000' }],
		['未出单的大额专项分期余额4,000，余额5,000', { balance: '5,000', unbilledInstallment: '4,000' }],
		['大额专项分期余额4,000', { unbilledInstallment: '4,000' }],
		['共享信用额度20,000，授信额度10,000，已用额度￥300', { sharedAmount: '20,000', amount: '10,000', used: '300' }],
		['信用额度折合人民币10,000元，已使用额度0', { amountType: '信用额度折合人民币', amount: '10,000', used: '0' }],
	])('of %s', (text, expected) => {
		const context = contextOf('信用卡', `${CARD}。截至2024年11月，${text}。`);
		expect(recordOf(context, 'creditCards')).toMatchObject(expected);
		expect(context.ledger.remainders).toEqual([]);
	});

	it('may name its tail number first', () => {
		expect(
			recordOf(
				contextOf('信用卡', '1.2019年03月04日样例银行发放的贷记卡（卡片尾号：0707，美元账户），已销户。'),
				'creditCards',
			),
		).toMatchObject({ cardTail: '0707', accountCategory: '美元账户', currency: '美元' });
	});
});

describe('a quasi-credit card', () => {
	it.each([
		[
			'透支余额5,000，当前透支超过60天。最近5年内有6个月透支超过60天，其中3个月透支超过90天。',
			{ surplusOverdraft: '5,000', overdueNow: '当前透支超过60天', overdueMonths5y: '6', overdue90Months5y: '3' },
		],
		[
			'透支额度5,000。最近5年有6个月透支超出60天，没有发生过90天以上透支。',
			{ surplusOverdraft: '5,000', overdueMonths5y: '6', overdue90Months5y: '0' },
		],
		['透支余额0，从未透支超过60天。', { surplusOverdraft: '0', overdueMonths5y: '0', overdue90Months5y: '0' }],
	])('%s', (text, expected) => {
		const context = contextOf('信用卡', `${QUASI}。截至2024年11月，信用额度9,000，${text}`);
		expect(recordOf(context, 'quasiCreditCards')).toMatchObject(expected);
		expect(context.ledger.remainders).toEqual([]);
	});
});

describe('a loan', () => {
	it.each([
		[
			'，2029年3月4日到期。截至2024年11月，已变成司法追偿，最近一次还款日期为2023年1月5日，余额4,000。',
			{ status: '司法追偿', lastPayedAt: '2023年1月5日', balance: '4,000', endAt: '2029年3月4日' },
		],
		['，2029年3月4日到期。截至2024年11月，已变成强制平仓（未结清），余额4,000。', { status: '强制平仓（未结清）' }],
		['，2029年3月4日到期。截至2024年11月，已强制平仓，余额4,000。', { status: '强制平仓' }],
		['，2029年3月4日到期。截至2024年11月，担保物不足，余额4,000。', { status: '担保物不足' }],
		['，已于2023年5月结清。', { status: '结清', closedAt: '2023年5月' }],
		['，2023年5月6日已提前结清。', { status: '结清', closedAt: '2023年5月6日' }],
		['，截至2023年5月已结清。', { status: '结清', closedAt: '2023年5月' }],
		['，已于2023年5月转出。', { status: '转出', transferredAt: '2023年5月' }],
		['，已转出。', { status: '转出' }],
		[
			'（其他机构转入），2029年3月4日到期。截至2024年11月，余额为4,000，当前无逾期。',
			{ transferIn: '其他机构转入', type: '个人汽车消费贷款', overdueNow: '当前无逾期' },
		],
		[
			'，其他机构转入，2029年3月4日到期。截至2024年11月，余额为4,000。',
			{ transferIn: '其他机构转入', type: '个人汽车消费贷款' },
		],
		[
			'，2029年3月4日到期。截至2024年11月，余额4,000，从未发生过逾期。',
			{ overdueMonths5y: '0', overdue90Months5y: '0' },
		],
		[
			'，2029年3月4日到期。截至2024年11月，余额4,000。最近5年内没有发生过逾期。',
			{ overdueMonths5y: '0', overdue90Months5y: '0' },
		],
		[
			'，2029年3月4日到期。截至2024年11月，余额4,000，当前逾期金额300。最近5年内有2个月处于逾期状态，没有发生过90天以上的逾期。',
			{ currOverdue: '300', overdueMonths5y: '2', overdue90Months5y: '0' },
		],
		[
			'，2029年3月4日到期。2024年11月已变成司法追偿，余额4,000。',
			{ status: '司法追偿', finAt: '2024年11月', balance: '4,000' },
		],
		['，2029年3月4日到期。2024年11月被强制平仓。', { status: '强制平仓', finAt: '2024年11月' }],
		['，2029年3月4日到期。截至2024年11月，余额0，账户已关闭。', { status: '关闭', balance: '0' }],
		['，已于2023年5月终止。', { status: '终止', closedAt: '2023年5月' }],
		['，2023年5月已还清。', { status: '结清', closedAt: '2023年5月' }],
		[
			'，2029年3月4日到期。截止2024年11月，余额4,000，无逾期，五级分类为正常。',
			{ finAt: '2024年11月', overdueNow: '无逾期', category: '正常' },
		],
		[
			'，2029年3月4日到期。截至2024年11月，余额4,000，当前逾期总额300，当前逾期期数2。最近5年内有3个月逾期，其中有1个月逾期90天以上。',
			{ currOverdue: '300', currOverduePeriods: '2', overdueMonths5y: '3', overdue90Months5y: '1' },
		],
		[
			'，2029年3月4日到期。截至2024年11月，余额4,000。最近5年内有6个月处于逾期状态，其中逾期超过90天的月份数为1。',
			{ overdueMonths5y: '6', overdue90Months5y: '1' },
		],
		[
			'，2029年3月4日到期。截至2024年11月，余额4,000。最近5年内有6个月处于逾期状态，没有逾期90天以上。',
			{ overdueMonths5y: '6', overdue90Months5y: '0' },
		],
		[
			'，2029年3月4日到期。截至2024年11月，余额人民币4,000元，逾期总额为￥300，当前有逾期。',
			{ balance: '4,000', currOverdue: '300', overdueNow: '当前有逾期' },
		],
	])('%s', (text, expected) => {
		const context = contextOf('其他贷款', LOAN + text);
		expect(recordOf(context, 'loans')).toMatchObject(expected);
		expect(context.ledger.remainders).toEqual([]);
		expect(context.ledger.warnings).toEqual([]);
	});

	it.each(['个人商用房（包括商住两用）贷款', '个人商用房贷款（包括商住两用房）', '融资租赁业务'])(
		'of the kind %s keeps its name',
		(type) => {
			expect(
				recordOf(
					contextOf(
						'其他贷款',
						`1.2019年03月04日样例银行办理的60,000元（人民币）${type}（其他机构转入），2023年5月已结清。`,
					),
					'loans',
				),
			).toMatchObject({ type, transferIn: '其他机构转入' });
		},
	);

	it.each([
		['额度有效期至2029年3月4日，可循环使用', { endAt: '2029年3月4日', accountKind: '循环贷账户' }],
		['可循环使用，额度长期有效', { endAt: '长期有效', accountKind: '循环贷账户' }],
	])('that is a line: %s', (text, expected) => {
		const context = contextOf(
			'其他贷款',
			`2019年03月04日样例银行为个人经营性贷款授信，${text}。截至2024年11月，信用额度50,000元（人民币），余额为0，当前无逾期。`,
		);
		expect(recordOf(context, 'loans')).toMatchObject({
			type: '个人经营性贷款',
			amount: '50,000',
			balance: '0',
			...expected,
		});
		expect(context.ledger.remainders).toEqual([]);
	});

	it('that is a line which cannot be drawn again is no revolving account', () => {
		const context = contextOf(
			'其他贷款',
			'2019年03月04日样例银行为个人经营性贷款授信，额度有效期至2029年3月4日，不可循环使用。截至2024年11月，信用额度50,000元（人民币），余额为0。',
		);
		expect(recordOf(context, 'loans')).not.toHaveProperty('accountKind');
		expect(context.ledger.remainders).toEqual([]);
	});
});

describe('gen-1 detailed', () => {
	it.each([
		[
			'，按月归还，2016年07月13日到期。已变成呆账，最近一次还款日期为2013年03月25日，余额为7,144元。',
			{ status: '呆账', lastPayedAt: '2013年03月25日', balance: '7,144' },
		],
		['，不定期归还,2008年06月10日到期。已于2009年11月结清。', { status: '结清', closedAt: '2009年11月' }],
		['，按月归还，2016年07月13日到期。已于2014年04月转出。', { status: '转出', transferredAt: '2014年04月' }],
	])('%s', (text, expected) => {
		const context = contextIn('gen1-detailed-personal', '贷款');
		const reader = new SentenceReader(context);
		const loan = `1.2007年06月10日机构“QZ”发放的80,000元（人民币）个人汽车贷款，业务号X，抵押担保，48期${text}`;
		offer(context, reader, lineTokens([line(loan)]));
		end(context, reader);
		expect(recordOf(context, 'loans')).toMatchObject(expected);
		expect(context.ledger.remainders).toEqual([]);
	});
});

it('the day of a note may stand behind it', () => {
	const context = contextOf(
		'信用卡',
		`${CARD}。截至2024年11月，信用额度9,000，余额700。特殊标注：样例标注。添加日期：2021年03月04日。`,
	);
	expect(recordOf(context, 'creditCards')).toMatchObject({
		notes: [{ type: '特殊标注', content: '样例标注。', addedAt: '2021年03月04日' }],
	});
});

describe('whatever the order of the clauses, and whatever stands between them', () => {
	const CLAUSES: ReadonlyArray<readonly [string, Record<string, string>]> = [
		['截至2024年11月', { finAt: '2024年11月' }],
		['信用额度9,000', { amount: '9,000' }],
		['余额700（含未出单的大额专项分期余额300）', { balance: '700', unbilledInstallment: '300' }],
		['逾期金额55', { currOverdue: '55' }],
		['当前有逾期', { overdueNow: '当前有逾期' }],
		['最近5年内有6个月处于逾期状态', { overdueMonths5y: '6' }],
		['其中3个月逾期超过90天', { overdue90Months5y: '3' }],
		['已变成呆账', { status: '呆账' }],
		['最近一次还款日期为2023年1月5日', { lastPayedAt: '2023年1月5日' }],
	];
	const UNKNOWN = ['该户另有样例安排', '可用余额1,234', '已转交某某处理', '宽限期至2025年1月', '余额变动3次'];

	/** A small generator with a fixed seed: the same orders on every run. */
	function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
		let state = seed * 2654435761;
		const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
		return items
			.map((item) => ({ item, at: next() }))
			.sort((a, b) => a.at - b.at)
			.map(({ item }) => item);
	}

	it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('order %i', (seed) => {
		const unknown = UNKNOWN[seed % UNKNOWN.length] as string;
		const clauses = shuffled([...CLAUSES, [unknown, {}] as const], seed);
		const context = contextOf(
			'信用卡',
			`${CARD}。${clauses
				.map(([text], index) => text + (index % 3 === seed % 3 ? '。' : '，'))
				.join('')
				.replace(/，$/, '。')}`,
		);
		expect(recordOf(context, 'creditCards')).toEqual({
			...Object.assign({}, ...CLAUSES.map(([, values]) => values)),
			serialNo: '1',
			startAt: '2019年03月04日',
			organization: '样例银行信用卡中心',
			businessType: '贷记卡',
			accountCategory: '人民币账户',
			currency: '人民币',
			cardTail: '0707',
			amountType: '信用额度',
		});
		expect(context.ledger.remainders).toEqual([{ page: 1, text: unknown }]);
		expect(context.ledger.warnings).toEqual([
			expect.objectContaining({ code: 'UNKNOWN_CLAUSE', path: 'creditCards[0]', value: unknown }),
		]);
	});
});

describe('numbers', () => {
	const balanceOf = (text: string) => {
		const context = contextOf('信用卡', `${CARD}。截至2024年11月，${text}。`);
		return {
			balance: recordOf(context, 'creditCards')?.balance,
			rest: context.ledger.remainders.map(({ text: left }) => left),
			codes: context.ledger.warnings.map(({ code }) => code),
		};
	};

	it.each([
		['余额80，000，当前无逾期', '80，000'],
		['余额８０，０００', '８０，０００'],
		['余额1，280，000', '1，280，000'],
		['余额80，2023年5月销户', '80'],
		['余额5,000,2023年5月销户', '5,000'],
		['余额5,000．50', '5,000．50'],
	])('%s', (text, balance) => {
		expect(balanceOf(text)).toEqual({ balance, rest: [], codes: [] });
	});

	it.each(['余额80，00', '余额30万', '余额5,0000', '余额5.000,00'])(
		'%s is never read in part without a warning',
		(text) => {
			expect(balanceOf(text).codes).toEqual(['UNKNOWN_CLAUSE']);
		},
	);
});
