import { maskReport } from '../../../nodes/CreditReport/report/mask';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { parsed } from '../support/reports';

/** The report of a person with a spouse, an address, a card account and a plate. */
const REPORT: ReportRecord = {
	serialNo: '2018012000000000000001',
	whoWasChecked: '张样例',
	idNum: '519999198506150029',
	profile: {
		mobile: '13900000001',
		officeTel: '010-62664281-954',
		homeTel: '8046621',
		postAddr: '示例省样例市测试路1号',
		connubialInfo: { name: '王二' },
	},
	creditCards: [{ businessNo: '6222021234567894', organization: '示例银行' }],
	loanGuaranteeInfos: [{ guarantorName: 'SAMPLE PERSON', guarantorId: 'E09955546' }],
	carTradeOrPledges: [{ licensecode: '京N76H43', enginecode: '7AHAACE8' }],
};

function masked(text: string): unknown {
	const { statements } = maskReport(parsed({ ...REPORT, statements: [{ content: text }] }));
	return (statements as Array<{ content: string }>)[0]?.content;
}

it('a name in Latin letters is found however its words are parted', () => {
	const quoted = (text: string): string =>
		JSON.stringify(maskReport(parsed({ whoWasChecked: 'JOHN SMITH', statements: [{ content: text }] })));
	for (const text of ['本人JOHN SMITH声明', '本人JOHNSMITH声明', '本人SMITH JOHN声明'])
		expect(quoted(text)).not.toMatch(/SMITH|JOHN/);
});

describe('the report’s own persons, in free text', () => {
	it.each([
		['a name', '本人张样例声明', '本人张**声明'],
		['a name with spaces', '张 样 例', '张****'],
		['a name with full-width spaces', '张　样例', '张***'],
		['a name with an unseen character', '张\u200B样例', '张***'],
		['a name with dots', '张·样·例', '张****'],
		['a name of two characters, inside a sentence', '其妻王二于2016年', '其妻王*于2016年'],
		['a name in pinyin', '见 zhangyangli.pdf 与 Yangli ZHANG', '见 z**********.pdf 与 Y***********'],
		['a name in capitals, the other way round', 'Person Sample', 'P************'],
		['a name that is a part of another word stays', 'SAMPLE PERSONNEL', 'SAMPLE PERSONNEL'],
		['an ID number in full width', '５１９９９９１９８５０６１５００２９', '**************００２９'],
		['an ID number as it was before 1999', '519999850615002', '***********5002'],
		['a landline without its extension', '010-62664281', '010-****4281'],
		['a landline without its area code', '电62664281', '电******81'],
		['a short landline as a whole number', '住宅8046621', '住宅*****21'],
		['the digits of a short landline inside another number', '18046621555', '180****1555'],
		['an address', '现居示例省 样例市测试路1号', '现居示例省 样例市****'],
		['another document', '护照号e09955546', '护照号*****5546'],
		['a plate and an engine', '车京N·76H43，机7AHA ACE8', '车京N·****3，机**** **E8'],
	])('%s', (_, text, expected) => {
		expect(masked(text)).toBe(expected);
	});

	it('whose name is also that of a bank: the bank stays, the person does not', () => {
		const { statements, loans } = maskReport(
			parsed({
				...REPORT,
				whoWasChecked: '平安',
				loans: [{ organization: '平安银行股份有限公司' }],
				statements: [{ content: '平安的平安银行卡' }],
			}),
		);
		expect(loans).toMatchObject([{ organization: '平安银行股份有限公司' }]);
		expect(statements).toMatchObject([{ content: '平*的平*银行卡' }]);
	});

	it('are not known from a field that says nothing, or is masked in print', () => {
		const text = '某** -- 无 **************2499';
		expect(
			maskReport(parsed({ whoWasChecked: '--', idNum: '**************2499', statements: [{ content: text }] }))
				.statements,
		).toMatchObject([{ content: text }]);
	});
});

describe('what is told by its shape', () => {
	it.each([
		['identity card', '519999 19850615 0029', '****** ******** 0029'],
		['identity card with other dashes', '519999–19850615–0029', '******–********–0029'],
		['taxpayer’s number of a person', '11019919900101001000', '****************1000'],
		['mobile', '138 0000 1111', '138 **** 1111'],
		['mobile, 4-4-3', '1380-0001-111', '138*-***1-111'],
		['mobile with dots', '138.0000.1111', '138.****.1111'],
		['mobile with the code of the country', '+86 138-0000-1111', '+86 138-****-1111'],
		['mobile with the code in brackets', '(86)13800001111', '(86)138****1111'],
		['mobile with the code in front', '008613800001111', '0086138****1111'],
		['mobile in full width', '１３８００００１１１１', '１３８****１１１１'],
		['mobile, digits apart', '1 3 8 0 0 0 0 1 1 1 1', '1 3 8 * * * * 1 1 1 1'],
		['landline', '(010)62664280', '(010)****4280'],
		['landline with an extension', '0599-7654321-12', '059*-*****21-12'],
		['landline, grouped', '021 6266 4280', '021 **** 4280'],
		['bank card', '6222 0212 3456 7894', '**** **** **** 7894'],
		['licence plate', '粤B D12345、沪A12345挂', '粤B *****5、沪A****5挂'],
		['vehicle identification number', 'LSVAA4182E2123456', '*************3456'],
		['mail address', 'sample.person@example.com', 's***@example.com'],
		['passport, permit', 'EA1234567 C12345678', '*****4567 *****5678'],
		['officer ID', '军字第2001988号', '*******988号'],
		['unified social credit code of a sole trader', '92110199MA1234567X', '**************567X'],
		['street and number', '送达样例市虚构区测试大街8号院2单元301室。', '送达样例市****。'],
	])('%s', (_, text, expected) => {
		expect(masked(text)).toBe(expected);
	});
});

describe('what stands behind a label', () => {
	it.each([
		['a name', '姓名：李某某 性别：男', '姓名：李** 性别：男'],
		['a spaced label and name', '姓　名：李 某  性别', '姓　名：李**  性别'],
		['a party of a case', '被执行人李某某未履行，被告赵六因纠纷', '被执行人李**未履行，被告赵*因纠纷'],
		['a name with a dot', '联系人：阿依古丽·某某', '联系人：阿******'],
		['a local phone', '电话62664280', '电话******80'],
		['another document', '军官证12345678', '军官证****5678'],
		['a bank card whose check digit is wrong', '卡号：6222 0212 3456 7890', '卡号：**** **** **** 7890'],
		['an engine', '发动机号：1AHK12345', '发动机号：*****2345'],
		['a WeChat account', '微信：abc_12345', '微信：a***'],
		['a QQ account', 'QQ12345678', 'QQ1***'],
		['an address', '家庭住址：广东省深圳市南山区某小区', '家庭住址：广东省深圳市****'],
	])('%s', (_, text, expected) => {
		expect(masked(text)).toBe(expected);
	});
});

describe('what says nothing of a person stays', () => {
	it.each([
		'2018.01.20 10:00:00，2018-01-20，2018年1月20日，20180120100000',
		'300,000 250,000 206 2,000 2017.12.01 1500 2017 12 1',
		'NNNNNNNNNNNN/*123456789 111111111111111111111111',
		'2018012000000000000001 A93750048X47587 D10750119168-2981 8D8F185876D8BBEB4EFBC6B21D10E80981F1 7674503953265676RMB549567854',
		'（2024）示0199民初4019号，示市监罚〔2024〕720号，榕鼓执字第5925号',
		'400-810-8866，4008108866，95588',
		'户名：样例银行股份有限公司；户名：工商银行；被告：某某公司',
		'借款人高度重视，担保人应当承担，借款人向银行，被告方承认，借款人常年在外，原告与被告经调解',
		'统一社会信用代码91110199MA1784719X',
		'示例市人民路支行，某某大街第3营业厅，公路5条',
		'本人的账户6222021234567894（本报告的业务号）',
		'微信支付、支付宝付款，手机银行，身份证有效',
		'',
		'——',
	])('%s', (text) => {
		expect(masked(text)).toBe(text === '' || text === '——' ? null : text);
	});
});

describe('numbers of accounts', () => {
	const account = (businessNo: string): unknown =>
		(maskReport(parsed({ ...REPORT, loans: [{ businessNo }] })).loans as Array<{ businessNo: string }>)[0]?.businessNo;

	it.each([
		'6222021234567894',
		'CSX4473089092594016',
		'D10086934794-6636',
		'370105310744079478',
		'E12345678',
		'B04308340H00019549128124',
	])('%s stays', (number) => {
		expect(account(number)).toBe(number);
	});

	it.each([
		['a person’s ID number in it', 'HT519999198506150029', 'HT**************0029'],
		['somebody’s identity card as a whole', '110199199001010017', '**************0017'],
		['a phone as a whole', '13800001111', '138****1111'],
		['a text in its place', '手机 138 0000 1111', '手机 138 **** 1111'],
	])('masked: %s', (_, text, expected) => {
		expect(account(text)).toBe(expected);
	});
});
