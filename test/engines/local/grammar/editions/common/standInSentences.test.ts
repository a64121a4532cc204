import { SentenceReader } from '../../../../../../nodes/CreditReport/engines/local/grammar/readers/sentenceReader';
import { built, contextIn, end, lineTokens, offer } from '../../../../../support/grammar';
import { line } from '../../../../../support/layout';

/** Sentences about debts of others and about recovered debts, in many wordings. */

function read(edition: string, section: string, text: string) {
	const context = contextIn(edition, section);
	const reader = new SentenceReader(context);
	offer(context, reader, lineTokens([line(text)]));
	end(context, reader);
	return { report: built(context), rest: context.ledger.remainders.map((each) => each.text) };
}

const PERSON = '为孙样例（证件类型：身份证，证件号码：110199199001010000）在样例银行';

describe('a liability', () => {
	const HEAD = `2019年03月02日，${PERSON}办理的`;

	it.each([
		[
			'个人住房商业贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额50,000（保证合同编号：HT-1）。截至2025年07月05日，个人住房商业贷款余额30,000。',
			{ contractNo: 'HT-1', amount: '50,000', balance: '30,000', liabilityType: '保证人' },
		],
		[
			'约定购回式证券交易业务承担相关还款责任，责任人类型为其他，相关还款责任金额50,000元。截至2025年07月05日，约定购回式证券交易余额30,000（人民币）。',
			{ amount: '50,000', balance: '30,000', currency: '人民币' },
		],
		[
			'贷记卡承担相关还款责任，相关还款责任金额为--，责任人类型：保证人。截至2025年07月，贷记卡余额为30,000元（人民币元）。',
			{ amount: '--', balance: '30,000', currency: '人民币元' },
		],
		[
			'贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额50,000（保证合同编号：HT-2019-001（补））。截至2025年07月，余额0。',
			{ contractNo: 'HT-2019-001（补）', balance: '0' },
		],
		[
			'贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额50,000（保证合同编号：【2019】保（例（甲）字）第7号）。截至2025年07月，余额0。',
			{ contractNo: '【2019】保（例（甲）字）第7号' },
		],
		[
			'贷款承担相关还款责任（合同编号HT(1)、HT(2)），责任人类型为保证人，相关还款责任金额50,000。截至2025年07月，余额0。',
			{ contractNo: 'HT(1)、HT(2)', amount: '50,000' },
		],
	])('%s', (text, expected) => {
		for (const number of ['', '1.', '（1）']) {
			const { report, rest } = read('gen2-brief', '相关还款责任信息', `${number}${HEAD}${text}`);
			expect(report).toMatchObject({
				relatedLiabilities: [{ borrowerName: '孙样例', organization: '样例银行', borrower: '个人', ...expected }],
			});
			expect(rest).toEqual([]);
		}
	});

	it.each([
		['身份证', '个人'],
		['护照', '个人'],
		['中征码', '企业'],
		['统一社会信用代码', '企业'],
		['组织机构代码', '企业'],
		['机构信用代码', '企业'],
		['营业执照号', '企业'],
		['工商注册号', '企业'],
		['纳税人识别号（国税）', '企业'],
	])('for the holder of a %s is one for a %s', (idType, borrower) => {
		const text = `1.2019年03月02日，为样例（北方）有限公司（证件类型：${idType}，证件号码：G10(99)0）在样例银行办理的贷款承担相关还款责任。`;
		expect(read('gen2-brief', '相关还款责任信息', text).report).toMatchObject({
			relatedLiabilities: [
				{ borrowerName: '样例（北方）有限公司', borrowerIdType: idType, borrowerIdNum: 'G10(99)0', borrower },
			],
		});
	});
});

describe('a guarantee of gen-1', () => {
	it.each([
		['办理的信用卡提供担保，担保信用卡授信额度50,000，担保金额30,000。截至2018年2月1日，担保信用卡已用额度12,000。'],
		['办理的贷记卡提供担保，担保金额30,000元，担保信用卡授信额度50,000元。截至2018年2月，担保信用卡已用额度12,000元。'],
		['，担保信用卡授信额度50,000，担保金额30,000。截至2018年2月1日，担保信用卡已用额度12,000。'],
	])('for a card: %s', (text) => {
		expect(read('gen1-brief', '为他人担保信息', `1.2013年5月6日，${PERSON}${text}`)).toEqual({
			report: {
				creditCardGuaranteeInfos: [
					{
						id: '1',
						gotAt: '2013年5月6日',
						guarantorName: '孙样例',
						guarantorIdType: '身份证',
						guarantorId: '110199199001010000',
						organization: '样例银行',
						amount: '50,000',
						guaranteeAmount: '30,000',
						used: '12,000',
					},
				],
			},
			rest: [],
		});
	});

	it.each([
		['办理的贷款提供担保，担保贷款合同金额100,000，担保金额80,000。截至2018年1月，担保贷款本金余额50,000。'],
		['，担保金额80,000，担保贷款合同金额100,000。截至2018年1月，担保贷款余额50,000元。'],
	])('for a loan: %s', (text) => {
		expect(read('gen1-brief', '为他人担保信息', `2013年5月6日，${PERSON}${text}`)).toMatchObject({
			report: {
				loanGuaranteeInfos: [
					{ organization: '样例银行', amount: '100,000', guaranteeAmount: '80,000', balance: '50,000' },
				],
			},
			rest: [],
		});
	});
});

describe('recovered debts', () => {
	it.each([
		[
			'2012年3月12日，样例资产管理公司接收债权，金额为400,000。截至2014年11月11日，余额为20,000，最近一次还款日期为2013年12月11日。',
			{ balance: '20,000', latestRepayDate: '2013年12月11日' },
		],
		[
			'2012年3月12日样例资产管理公司接收债权，债权金额400,000元。最近一次还款日期：--，余额20,000元。',
			{ balance: '20,000', latestRepayDate: '--' },
		],
	])('%s', (text, expected) => {
		expect(read('gen2-brief', '资产处置信息', text)).toMatchObject({
			report: { assetsDisposal: [{ assetsCompany: '样例资产管理公司', debtAmount: '400,000', ...expected }] },
			rest: [],
		});
	});

	it.each([
		[
			'2012年3月2日以来样例保险公司累计代偿金额80，000。截至2014年9月9日，余额70,000，最近一次还款日期为2014年10月10日。',
			{ money: '80，000', balance: '70,000' },
		],
		[
			'2012年3月2日，样例保险公司进行最近一次代偿，累计代偿金额为80,000元。2016年1月已结清。',
			{ money: '80,000', closedAt: '2016年1月' },
		],
	])('%s', (text, expected) => {
		expect(read('gen2-brief', '垫款信息', text)).toMatchObject({
			report: { assurerRepayInfos: [{ organName: '样例保险公司', ...expected }] },
			rest: [],
		});
	});
});

describe('liabilities', () => {
	const text = (idType: string) =>
		`1.2024年04月01日，为样例（证件类型：${idType}，证件号码：9911）在示例银行办理的个人经营性贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额50,000（保证合同编号：HT-001）。截至2025年03月31日，个人经营性贷款余额20,000（人民币元）。`;

	it('are no loans, though they speak of one', () => {
		expect(read('gen2-brief', '相关还款责任信息', text('身份证'))).toEqual({
			report: {
				relatedLiabilities: [
					{
						no: '1',
						startAt: '2024年04月01日',
						borrowerName: '样例',
						borrowerIdType: '身份证',
						borrowerIdNum: '9911',
						organization: '示例银行',
						businessType: '个人经营性贷款',
						liabilityType: '保证人',
						amount: '50,000',
						contractNo: 'HT-001',
						finAt: '2025年03月31日',
						balance: '20,000',
						currency: '人民币元',
						borrower: '个人',
					},
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
		const text = `2019年03月02日，为样例（证件类型：${idType}，证件号码：0001）在样例银行办理的个人经营性贷款承担相关还款责任。`;
		expect(read('gen2-brief', '相关还款责任信息', text).report).toMatchObject({ relatedLiabilities: [{ borrower }] });
	});
});

it('disposed assets', () => {
	expect(
		read(
			'gen2-brief',
			'资产处置信息',
			'1.2012年03月04日样例资产管理公司接收债权，金额为400,000。最近一次还款日期为2013年01月02日，余额200,000。',
		),
	).toEqual({
		report: {
			assetsDisposal: [
				{
					no: '1',
					debtReceiveDate: '2012年03月04日',
					assetsCompany: '样例资产管理公司',
					debtAmount: '400,000',
					latestRepayDate: '2013年01月02日',
					balance: '200,000',
				},
			],
		},
		rest: [],
	});
});

it('compensation by a guarantor', () => {
	expect(
		read(
			'gen1-brief',
			'保证人代偿信息',
			'1.2012年03月04日样例担保公司进行最近一次代偿，累计代偿金额50,000。最近一次还款日期为2013年01月02日，余额20,000。',
		),
	).toEqual({
		report: {
			assurerRepayInfos: [
				{
					no: '1',
					latestAssurerRepayDate: '2012年03月04日',
					organName: '样例担保公司',
					money: '50,000',
					latestRepayDate: '2013年01月02日',
					balance: '20,000',
				},
			],
		},
		rest: [],
	});
});

it('guarantees of the first generation', () => {
	expect(
		read(
			'gen1-brief',
			'为他人担保信息',
			'1.2015年01月02日，为样例（证件类型：身份证，证件号码：***0011）在示例银行办理的贷款提供担保，担保贷款合同金额100,000，担保金额50,000。截至2016年01月02日，担保贷款本金余额40,000。',
		),
	).toEqual({
		report: {
			loanGuaranteeInfos: [
				{
					id: '1',
					gotAt: '2015年01月02日',
					guarantorName: '样例',
					guarantorIdType: '身份证',
					guarantorId: '***0011',
					organization: '示例银行',
					amount: '100,000',
					guaranteeAmount: '50,000',
					balance: '40,000',
				},
			],
		},
		rest: [],
	});
});
