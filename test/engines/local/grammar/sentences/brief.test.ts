import { SentenceReader } from '../../../../../nodes/CreditReport/engines/local/grammar/sentenceReader';
import { borrowerOf } from '../../../../../nodes/CreditReport/engines/local/grammar/sentences/brief';
import { built, contextIn } from '../../../../support/grammar';
import { line } from '../../../../support/layout';

/** The record that a sentence makes in a section of a brief, and what is left of the sentence. */
function read(edition: string, section: string, text: string): { report: unknown; rest: string[] } {
	const context = contextIn(edition, section);
	const reader = new SentenceReader(context);
	reader.take(line(text));
	reader.finish();
	return { report: built(context), rest: context.remainders.map((each) => each.text) };
}

const OPENED = '1.2021年01月02日示例银行';

describe('cards', () => {
	const CARD = { serialNo: '1', startAt: '2021年01月02日', organization: '示例银行', businessType: '贷记卡', accountCategory: '人民币账户', currency: '人民币' };

	it.each([
		['in use', '截至2024年11月，信用额度100,000，余额2,000，当前无逾期。', { finAt: '2024年11月', amountType: '信用额度', amount: '100,000', balance: '2,000', overdueNow: '当前无逾期' }],
		['in foreign currency', '截至2024年11月，信用额度折合人民币70,000，已使用额度0。', { finAt: '2024年11月', amountType: '信用额度折合人民币', amount: '70,000', used: '0' }],
		['with instalments not billed', '截至2024年11月，信用额度10，余额5（含未出单的大额专项分期余额3）。', { finAt: '2024年11月', amountType: '信用额度', amount: '10', balance: '5', unbilledInstallment: '3' }],
		['not yet active', '截至2024年11月，信用额度10,000，尚未激活。', { finAt: '2024年11月', amountType: '信用额度', amount: '10,000', status: '尚未激活' }],
		['closed', '截至2023年05月已销户。', { closedAt: '2023年05月', status: '销户' }],
		['overdue', '截至2024年11月，余额9，逾期金额5。最近5年内有6个月处于逾期状态，其中3个月逾期超过90天。', { finAt: '2024年11月', balance: '9', currOverdue: '5', overdueMonths5y: '6', overdue90Months5y: '3' }],
		['overdue, never long', '截至2024年11月，余额9。最近5年内有6个月处于逾期状态，没有发生过90天以上逾期。', { finAt: '2024年11月', balance: '9', overdueMonths5y: '6', overdue90Months5y: '0' }],
		['of bad debt', '截至2024年11月，账户状态为“呆账”，余额9。', { finAt: '2024年11月', status: '呆账', balance: '9' }],
	])('%s', (_, clauses, expected) => {
		expect(read('gen2-brief', '信用卡', `${OPENED}发放的贷记卡（人民币账户）。${clauses}`)).toEqual({ report: { creditCards: [{ ...CARD, ...expected }] }, rest: [] });
	});

	it('with a tail number', () => {
		expect(read('gen2-brief', '信用卡', `${OPENED}发放的贷记卡（美元账户，卡片尾号：1234），尚未激活。`).report).toMatchObject({ creditCards: [{ accountCategory: '美元账户', currency: '美元', cardTail: '1234' }] });
	});

	it('of the quasi kind, whose debt is an overdraft', () => {
		const { report } = read('gen1-brief', '信用卡', `${OPENED}发放的准贷记卡（人民币账户）。截至2015年11月，信用额度10,000，透支余额5,000。`);
		expect(report).toEqual({ quasiCreditCards: [{ ...CARD, businessType: '准贷记卡', finAt: '2015年11月', amountType: '信用额度', amount: '10,000', surplusOverdraft: '5,000' }] });
	});
});

describe('loans', () => {
	const LOAN = { serialNo: '1', startAt: '2021年01月02日', organization: '示例银行', amount: '50,000', currency: '人民币', type: '个人住房商业贷款', briefGroup: '购房贷款' };

	it.each([
		['open', '2031年01月02日到期。截至2024年11月，余额40,000，当前有逾期。', { endAt: '2031年01月02日', finAt: '2024年11月', balance: '40,000', overdueNow: '当前有逾期' }],
		['repaid', '2023年05月已结清。', { closedAt: '2023年05月', status: '结清' }],
		['moved', '2023年05月已转出。', { transferredAt: '2023年05月', status: '转出' }],
	])('%s', (_, clauses, expected) => {
		expect(read('gen2-brief', '购房贷款', `${OPENED}发放的50,000元（人民币）个人住房商业贷款，${clauses}`)).toEqual({ report: { loans: [{ ...LOAN, ...expected }] }, rest: [] });
	});

	it('that can be drawn again', () => {
		const { report, rest } = read('gen2-brief', '其他贷款', '5.2024年03月04日示例银行为个人经营性贷款授信，额度有效期至2027年03月04日，可循环使用。截至2024年11月，信用额度500,000元（人民币），余额120,000，当前无逾期。');
		expect(report).toEqual({
			loans: [{ serialNo: '5', startAt: '2024年03月04日', organization: '示例银行', type: '个人经营性贷款', endAt: '2027年03月04日', finAt: '2024年11月', amount: '500,000', currency: '人民币', balance: '120,000', overdueNow: '当前无逾期', accountKind: '循环贷账户', briefGroup: '其他贷款' }],
		});
		expect(rest).toEqual([]);
	});

	it('that can be drawn for ever', () => {
		expect(read('gen2-brief', '其他贷款', '5.2024年03月04日示例银行为个人消费贷款授信，额度有效期至长期有效，可循环使用。').report).toMatchObject({ loans: [{ endAt: '长期有效' }] });
	});
});

describe('liabilities', () => {
	const text = (idType: string) => `1.2024年04月01日，为样例（证件类型：${idType}，证件号码：9911）在示例银行办理的个人经营性贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额50,000（保证合同编号：HT-001）。截至2025年03月31日，个人经营性贷款余额20,000（人民币元）。`;

	it('are no loans, though they speak of one', () => {
		expect(read('gen2-brief', '相关还款责任信息', text('身份证'))).toEqual({
			report: {
				relatedLiabilities: [
					{ no: '1', startAt: '2024年04月01日', borrowerName: '样例', borrowerIdType: '身份证', borrowerIdNum: '9911', organization: '示例银行', businessType: '个人经营性贷款', liabilityType: '保证人', amount: '50,000', contractNo: 'HT-001', finAt: '2025年03月31日', balance: '20,000', currency: '人民币元', borrower: '个人' },
				],
			},
			rest: [],
		});
	});

	it.each([
		['中征码', '企业'],
		['统一社会信用代码', '企业'],
		['组织机构代码', '企业'],
		['身份证', '个人'],
		['护照', '个人'],
	])('of a borrower with %s are for 为%s', (idType, borrower) => {
		expect(borrowerOf(idType)).toBe(borrower);
	});
});

it('disposed assets', () => {
	expect(read('gen2-brief', '资产处置信息', '1.2012年03月04日样例资产管理公司接收债权，金额为400,000。最近一次还款日期为2013年01月02日，余额200,000。')).toEqual({
		report: { assetsDisposal: [{ no: '1', debtReceiveDate: '2012年03月04日', assetsCompany: '样例资产管理公司', debtAmount: '400,000', latestRepayDate: '2013年01月02日', balance: '200,000' }] },
		rest: [],
	});
});

it('compensation by a guarantor', () => {
	expect(read('gen1-brief', '保证人代偿信息', '1.2012年03月04日样例担保公司进行最近一次代偿，累计代偿金额50,000。最近一次还款日期为2013年01月02日，余额20,000。')).toEqual({
		report: { assurerRepayInfos: [{ no: '1', latestAssurerRepayDate: '2012年03月04日', organName: '样例担保公司', money: '50,000', latestRepayDate: '2013年01月02日', balance: '20,000' }] },
		rest: [],
	});
});

it('guarantees of the first generation', () => {
	expect(read('gen1-brief', '为他人担保信息', '1.2015年01月02日，为样例（证件类型：身份证，证件号码：***0011）在示例银行办理的贷款提供担保，担保贷款合同金额100,000，担保金额50,000。截至2016年01月02日，担保贷款本金余额40,000。')).toEqual({
		report: { loanGuaranteeInfos: [{ id: '1', gotAt: '2015年01月02日', guarantorName: '样例', guarantorIdType: '身份证', guarantorId: '***0011', organization: '示例银行', amount: '100,000', guaranteeAmount: '50,000', balance: '40,000' }] },
		rest: [],
	});
});
