import { SentenceReader } from '../../../../../../nodes/CreditReport/engines/local/grammar/readers/sentenceReader';
import { built, contextIn, end, lineTokens, offer } from '../../../../../support/grammar';
import { line } from '../../../../../support/layout';

/** The record that a sentence makes in a section, and what is left of the sentence. */
function read(edition: string, section: string, text: string): { report: unknown; rest: string[] } {
	const context = contextIn(edition, section);
	const reader = new SentenceReader(context);
	offer(context, reader, lineTokens([line(text)]));
	end(context, reader);
	return { report: built(context), rest: context.ledger.remainders.map((each) => each.text) };
}

const OPENED = '1.2021年01月02日示例银行';

describe('cards', () => {
	const CARD = {
		serialNo: '1',
		startAt: '2021年01月02日',
		organization: '示例银行',
		businessType: '贷记卡',
		accountCategory: '人民币账户',
		currency: '人民币',
	};

	it.each([
		[
			'in use',
			'截至2024年11月，信用额度100,000，余额2,000，当前无逾期。',
			{ finAt: '2024年11月', amountType: '信用额度', amount: '100,000', balance: '2,000', overdueNow: '当前无逾期' },
		],
		[
			'in foreign currency',
			'截至2024年11月，信用额度折合人民币70,000，已使用额度0。',
			{ finAt: '2024年11月', amountType: '信用额度折合人民币', amount: '70,000', used: '0' },
		],
		[
			'with instalments not billed',
			'截至2024年11月，信用额度10，余额5（含未出单的大额专项分期余额3）。',
			{ finAt: '2024年11月', amountType: '信用额度', amount: '10', balance: '5', unbilledInstallment: '3' },
		],
		[
			'not yet active',
			'截至2024年11月，信用额度10,000，尚未激活。',
			{ finAt: '2024年11月', amountType: '信用额度', amount: '10,000', status: '尚未激活' },
		],
		['closed', '截至2023年05月已销户。', { closedAt: '2023年05月', status: '销户' }],
		[
			'overdue',
			'截至2024年11月，余额9，逾期金额5。最近5年内有6个月处于逾期状态，其中3个月逾期超过90天。',
			{ finAt: '2024年11月', balance: '9', currOverdue: '5', overdueMonths5y: '6', overdue90Months5y: '3' },
		],
		[
			'overdue, never long',
			'截至2024年11月，余额9。最近5年内有6个月处于逾期状态，没有发生过90天以上逾期。',
			{ finAt: '2024年11月', balance: '9', overdueMonths5y: '6', overdue90Months5y: '0' },
		],
		['of bad debt', '截至2024年11月，账户状态为“呆账”，余额9。', { finAt: '2024年11月', status: '呆账', balance: '9' }],
	])('%s', (_, clauses, expected) => {
		expect(read('gen2-brief', '信用卡', `${OPENED}发放的贷记卡（人民币账户）。${clauses}`)).toEqual({
			report: { creditCards: [{ ...CARD, ...expected }] },
			rest: [],
		});
	});

	it('with a tail number', () => {
		expect(
			read('gen2-brief', '信用卡', `${OPENED}发放的贷记卡（美元账户，卡片尾号：1234），尚未激活。`).report,
		).toMatchObject({ creditCards: [{ accountCategory: '美元账户', currency: '美元', cardTail: '1234' }] });
	});

	it('of the quasi kind, whose debt is an overdraft', () => {
		const { report } = read(
			'gen1-brief',
			'信用卡',
			`${OPENED}发放的准贷记卡（人民币账户）。截至2015年11月，信用额度10,000，透支余额5,000。`,
		);
		expect(report).toEqual({
			quasiCreditCards: [
				{
					...CARD,
					businessType: '准贷记卡',
					finAt: '2015年11月',
					amountType: '信用额度',
					amount: '10,000',
					surplusOverdraft: '5,000',
				},
			],
		});
	});
});

describe('loans', () => {
	const LOAN = {
		serialNo: '1',
		startAt: '2021年01月02日',
		organization: '示例银行',
		amount: '50,000',
		currency: '人民币',
		type: '个人住房商业贷款',
		briefGroup: '购房贷款',
	};

	it.each([
		[
			'open',
			'2031年01月02日到期。截至2024年11月，余额40,000，当前有逾期。',
			{ endAt: '2031年01月02日', finAt: '2024年11月', balance: '40,000', overdueNow: '当前有逾期' },
		],
		['repaid', '2023年05月已结清。', { closedAt: '2023年05月', status: '结清' }],
		['moved', '2023年05月已转出。', { transferredAt: '2023年05月', status: '转出' }],
	])('%s', (_, clauses, expected) => {
		expect(read('gen2-brief', '购房贷款', `${OPENED}发放的50,000元（人民币）个人住房商业贷款，${clauses}`)).toEqual({
			report: { loans: [{ ...LOAN, ...expected }] },
			rest: [],
		});
	});

	it('that can be drawn again', () => {
		const { report, rest } = read(
			'gen2-brief',
			'其他贷款',
			'5.2024年03月04日示例银行为个人经营性贷款授信，额度有效期至2027年03月04日，可循环使用。截至2024年11月，信用额度500,000元（人民币），余额120,000，当前无逾期。',
		);
		expect(report).toEqual({
			loans: [
				{
					serialNo: '5',
					startAt: '2024年03月04日',
					organization: '示例银行',
					type: '个人经营性贷款',
					endAt: '2027年03月04日',
					finAt: '2024年11月',
					amount: '500,000',
					currency: '人民币',
					balance: '120,000',
					overdueNow: '当前无逾期',
					accountKind: '循环贷账户',
					briefGroup: '其他贷款',
				},
			],
		});
		expect(rest).toEqual([]);
	});

	it('that can be drawn for ever', () => {
		expect(
			read('gen2-brief', '其他贷款', '5.2024年03月04日示例银行为个人消费贷款授信，额度有效期至长期有效，可循环使用。')
				.report,
		).toMatchObject({ loans: [{ endAt: '长期有效' }] });
	});
});

/** The first-generation detailed report: a reference number, the security and the instalments stand in the sentence. */
describe('detailed', () => {
	const LOAN =
		'1.2017年09月09日机构“示例银行某某分行”发放的1,200元（人民币）个人消费贷款，业务号X0001，信用/免担保，12期，按月归还，2018年09月30日到期。';

	it('a loan', () => {
		expect(read('gen1-detailed-personal', '贷款', `${LOAN}截至2017年12月31日，`)).toEqual({
			report: {
				loans: [
					{
						serialNo: '1',
						startAt: '2017年09月09日',
						organization: '示例银行某某分行',
						amount: '1,200',
						currency: '人民币',
						type: '个人消费贷款',
						businessNo: 'X0001',
						guarantee: '信用/免担保',
						periods: '12',
						rate: '按月归还',
						endAt: '2018年09月30日',
						finAt: '2017年12月31日',
					},
				],
			},
			rest: [],
		});
	});

	it('a loan without instalments, and one that is repaid', () => {
		const { report, rest } = read(
			'gen1-detailed-personal',
			'贷款',
			LOAN.replace('12期，按月归还', '一次性归还') + '截至2017年12月31日，账户状态为“结清”。',
		);
		expect(report).toMatchObject({ loans: [{ rate: '一次性归还', status: '结清' }] });
		expect(report).not.toMatchObject({ loans: [{ periods: expect.anything() }] });
		expect(rest).toEqual([]);
	});

	it('its lender is told by the word before it where the quotes around it were lost', () => {
		for (const lender of ['机构示例银行某某分行', '机构示例银行某某分行”'])
			expect(
				read('gen1-detailed-personal', '贷款', LOAN.replace('机构“示例银行某某分行”', lender)).report,
			).toMatchObject({ loans: [{ organization: '示例银行某某分行', amount: '1,200' }] });
	});

	it('the bank edition prints another name for the lender', () => {
		expect(
			read('gen1-detailed-bank', '贷款', LOAN.replace('机构“示例银行某某分行”', '商业银行"A"')).report,
		).toMatchObject({ loans: [{ organization: 'A' }] });
	});

	it('a card with its own and a shared limit', () => {
		expect(
			read(
				'gen1-detailed-personal',
				'贷记卡',
				'2.2015年03月04日机构“示例银行”发放的贷记卡（人民币账户），业务号Y0001，授信额度折合人民币50,000元，共享授信额度折合人民币60,000元，信用/免担保。截至2017年12月31日，',
			),
		).toEqual({
			report: {
				creditCards: [
					{
						serialNo: '2',
						startAt: '2015年03月04日',
						organization: '示例银行',
						businessType: '贷记卡',
						accountCategory: '人民币账户',
						currency: '人民币',
						businessNo: 'Y0001',
						amountType: '授信额度折合人民币',
						amount: '50,000',
						sharedAmountType: '共享授信额度折合人民币',
						sharedAmount: '60,000',
						guarantee: '信用/免担保',
						finAt: '2017年12月31日',
					},
				],
			},
			rest: [],
		});
	});

	it('a quasi-credit card goes to a list of its own', () => {
		expect(
			read(
				'gen1-detailed-personal',
				'准贷记卡',
				'1.2015年03月04日机构“示例银行”发放的准贷记卡（人民币账户），业务号Z0001，授信额度10,000元，抵押担保。',
			).report,
		).toMatchObject({ quasiCreditCards: [{ serialNo: '1', guarantee: '抵押担保' }] });
	});

	it.each([
		[
			'whose parts stand in another order',
			'业务号X0001，按季归还，8期，组合（含保证）担保，2018年09月30日到期。截至2017年12月31日，',
			{ rate: '按季归还', periods: '8', guarantee: '组合（含保证）担保', endAt: '2018年09月30日' },
		],
		[
			'without a reference number',
			'保证，一次性归还,2018年09月30日到期。已于2018年09月结清。',
			{ guarantee: '保证', rate: '一次性归还', status: '结清', closedAt: '2018年09月' },
		],
		[
			'without security',
			'业务号：X0001，12期，按月归还。截至2017年12月31日，账户状态为“转出”。',
			{ businessNo: 'X0001', periods: '12', status: '转出' },
		],
		[
			'without instalments',
			'业务号X0001，农户联保。截止2017年12月31日，账户状态为“逾期”，五级分类为“关注”，本金余额为3,000元。',
			{ guarantee: '农户联保', finAt: '2017年12月31日', status: '逾期', category: '关注', balance: '3,000' },
		],
		[
			'with security in other words',
			'业务号X0001，抵押(含其他)担保，不定期归还。已变成呆账，最近一次还款日期为2016年03月25日，余额为700元。',
			{ guarantee: '抵押(含其他)担保', rate: '不定期归还', status: '呆账', lastPayedAt: '2016年03月25日' },
		],
	])('a loan %s', (_, text, expected) => {
		const { report, rest } = read(
			'gen1-detailed-personal',
			'贷款',
			`1.2017年09月09日机构“示例银行某某分行”发放的1,200元（人民币）个人消费贷款，${text}`,
		);
		expect(report).toMatchObject({
			loans: [
				{
					serialNo: '1',
					organization: '示例银行某某分行',
					amount: '1,200',
					currency: '人民币',
					type: '个人消费贷款',
					...expected,
				},
			],
		});
		expect(rest).toEqual([]);
	});

	it.each(['示例银行某某分行', '“示例银行某某分行”', '商业银行“示例银行某某分行”', '小额信贷公司“示例银行某某分行”'])(
		'a lender in the words %s',
		(lender) => {
			for (const sum of ['1,200元（人民币）', '1,200元', '1,200（人民币）'])
				expect(
					read(
						'gen1-detailed-bank',
						'贷款',
						`1.2017年09月09日${lender}办理的${sum}个人商用房（包括商住两用）贷款，业务号X，抵押担保。`,
					),
				).toMatchObject({
					report: {
						loans: [{ organization: '示例银行某某分行', amount: '1,200', type: '个人商用房（包括商住两用）贷款' }],
					},
					rest: [],
				});
		},
	);

	it.each([
		[
			'never activated, in the words of 2014',
			'业务号X，授信额度500,000元，信用/免担保，截止2014年05月12日尚未激活。',
			{ amount: '500,000', guarantee: '信用/免担保', finAt: '2014年05月12日', status: '尚未激活' },
		],
		[
			'closed, in the words of 2014',
			'业务号X，授信额度30,000元，信用/免担保，已于2009年11月销户。',
			{ status: '销户', closedAt: '2009年11月' },
		],
		[
			'with its limits behind the security',
			'业务号X，免担保，授信额度1,000元，共享授信额度2,000元。截至2012年03月05日，',
			{ guarantee: '免担保', amount: '1,000', sharedAmount: '2,000' },
		],
		[
			'without a reference number',
			'授信额度1,000元，信用/免担保，截至2012年03月05日，账户状态为“冻结”。',
			{ amount: '1,000', status: '冻结' },
		],
	])('a card %s', (_, text, expected) => {
		const { report, rest } = read(
			'gen1-detailed-personal',
			'贷记卡',
			`2.2007年03月04日机构“示例银行”发放的贷记卡(人民币账户），${text}`,
		);
		expect(report).toMatchObject({
			creditCards: [{ serialNo: '2', organization: '示例银行', currency: '人民币', ...expected }],
		});
		expect(rest).toEqual([]);
	});

	it('a quasi-credit card written off owes an overdraft', () => {
		const { report, rest } = read(
			'gen1-detailed-personal',
			'准贷记卡',
			'1.2007年03月04日机构“示例银行”发放的准贷记卡（人民币账户），业务号X，授信额度1,000元，保证，截至2012年03月05日，账户状态为“呆账”，透支余额为900元，最近一次还款日期为2011年01月01日。',
		);
		expect(report).toMatchObject({
			quasiCreditCards: [{ guarantee: '保证', status: '呆账', surplusOverdraft: '900', lastPayedAt: '2011年01月01日' }],
		});
		expect(rest).toEqual([]);
	});
});

describe('other businesses', () => {
	it.each([
		[
			'without a sum',
			'约定购回式证券交易，2026年02月03日到期。截至2024年11月，余额20,000，当前无逾期。',
			{ type: '约定购回式证券交易', balance: '20,000' },
		],
		[
			'with the sum behind their name',
			'融资租赁业务30,000元（人民币），2026年02月03日到期。截至2024年11月，余额20,000。',
			{ type: '融资租赁业务', amount: '30,000', currency: '人民币', balance: '20,000' },
		],
	])('%s', (_, text, expected) => {
		const { report, rest } = read('gen2-brief', '其他业务', `1.2023年02月03日示例公司办理的${text}`);
		expect(report).toMatchObject({ loans: [{ organization: '示例公司', ...expected }] });
		expect(rest).toEqual([]);
	});
});
