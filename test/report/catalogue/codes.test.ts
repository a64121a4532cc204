import { codeOf, prefixOfText, wordOf } from '../../../nodes/CreditReport/report/catalogue/codes';

describe('code tables', () => {
	it('are read by code', () => {
		expect(codeOf('repaymentGen2', '3')).toMatchObject({ overdueLevel: 3, adverse: true });
		expect(codeOf('repaymentGen2', 'x')).toBeUndefined();
	});

	it('are read by word or alias, in either spelling of 账', () => {
		expect(wordOf(['guarantee'], '信用/免担保')?.zh).toBe('信用/无担保');
		expect(wordOf(['statusLoanGen1'], '呆帐')?.code).toBe('4');
		expect(wordOf(['businessType'], '个人商用房(包括商住两用)贷款')?.group).toBe('commercialHouse');
		expect(wordOf(['guarantee'], '无此方式')).toBeUndefined();
	});

	it('are read by the longest word a text begins with', () => {
		expect(prefixOfText('inquiryReason', '本人查询（某处）')?.group).toBe('self');
		expect(prefixOfText('inquiryReason', '贷款审批')?.group).toBe('loanApproval');
		expect(prefixOfText('inquiryReason', '某种新原因')).toBeUndefined();
	});
});
