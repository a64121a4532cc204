import { SentenceReader } from '../../../../../nodes/CreditReport/engines/local/grammar/sentenceReader';
import { built, contextIn } from '../../../../support/grammar';
import { line } from '../../../../support/layout';

function read(edition: string, section: string, text: string): { report: unknown; rest: string[] } {
	const context = contextIn(edition, section);
	const reader = new SentenceReader(context);
	reader.take(line(text));
	reader.finish();
	return { report: built(context), rest: context.remainders.map((each) => each.text) };
}

const LOAN = '1.2017年09月09日机构“示例银行某某分行”发放的1,200元（人民币）个人消费贷款，业务号X0001，信用/免担保，12期，按月归还，2018年09月30日到期。';

it('a loan', () => {
	expect(read('gen1-detailed-personal', '贷款', `${LOAN}截至2017年12月31日，`)).toEqual({
		report: {
			loans: [{ serialNo: '1', startAt: '2017年09月09日', organization: '示例银行某某分行', amount: '1,200', currency: '人民币', type: '个人消费贷款', businessNo: 'X0001', guarantee: '信用/免担保', periods: '12', rate: '按月归还', endAt: '2018年09月30日', finAt: '2017年12月31日' }],
		},
		rest: [],
	});
});

it('a loan without instalments, and one that is repaid', () => {
	const { report, rest } = read('gen1-detailed-personal', '贷款', LOAN.replace('12期，按月归还', '一次性归还') + '截至2017年12月31日，账户状态为“结清”。');
	expect(report).toMatchObject({ loans: [{ rate: '一次性归还', status: '结清' }] });
	expect(report).not.toMatchObject({ loans: [{ periods: expect.anything() }] });
	expect(rest).toEqual([]);
});

it('the bank edition prints another name for the lender', () => {
	expect(read('gen1-detailed-bank', '贷款', LOAN.replace('机构“示例银行某某分行”', '商业银行"A"')).report).toMatchObject({ loans: [{ organization: 'A' }] });
});

it('a card with its own and a shared limit', () => {
	expect(read('gen1-detailed-personal', '贷记卡', '2.2015年03月04日机构“示例银行”发放的贷记卡（人民币账户），业务号Y0001，授信额度折合人民币50,000元，共享授信额度折合人民币60,000元，信用/免担保。截至2017年12月31日，')).toEqual({
		report: {
			creditCards: [
				{ serialNo: '2', startAt: '2015年03月04日', organization: '示例银行', businessType: '贷记卡', accountCategory: '人民币账户', currency: '人民币', businessNo: 'Y0001', amountType: '授信额度折合人民币', amount: '50,000', sharedAmountType: '共享授信额度折合人民币', sharedAmount: '60,000', guarantee: '信用/免担保', finAt: '2017年12月31日' },
			],
		},
		rest: [],
	});
});

it('a quasi-credit card goes to a list of its own', () => {
	expect(read('gen1-detailed-personal', '准贷记卡', '1.2015年03月04日机构“示例银行”发放的准贷记卡（人民币账户），业务号Z0001，授信额度10,000元，抵押担保。').report).toMatchObject({ quasiCreditCards: [{ serialNo: '1', guarantee: '抵押担保' }] });
});
