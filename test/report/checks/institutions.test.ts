import { isSameLender, lenderStem } from '../../../nodes/CreditReport/report/checks/institutions';

it.each([
	['示例银行股份有限公司信用卡中心', '示例银行'],
	['示例银行 某某分行营业部', '示例银行'],
	['中国示例商业银行股份有限公司', '示例商业银行'],
	['中国银行股份有限公司', '中国银行'],
	['示例省农村信用社联合社样例分社', '示例省农村信用社联合社'],
	['测试消费金融有限公司', '测试消费金融'],
	['样例小额贷款有限责任公司业务部', '样例小额贷款'],
	['示例集团财务有限公司', '示例集团财务'],
	['样例（示例市）融资担保股份有限公司', '样例示例市融资担保'],
	['示例市住房公积金管理中心南区管理部', '示例市住房公积金管理中心'],
	['某机构', null],
	['A', null],
	['', null],
	[null, null],
])('%s is known by %s', (name, stem) => expect(lenderStem(name)).toBe(stem));

it('knows a name that a print shortens, and keeps two lenders apart', () => {
	expect(isSameLender('示例商业银行', '示例商业')).toBe(true);
	expect(isSameLender('示例银行', '样例银行')).toBe(false);
});
