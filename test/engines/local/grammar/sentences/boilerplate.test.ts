import {
	isAbsence,
	isBoilerplate,
} from '../../../../../nodes/CreditReport/engines/local/grammar/sentences/boilerplate';

it.each([
	'（明细）',
	'（本人版样例）',
	'这部分包含您的信用报告最近2年内被查询的记录。',
	'系统中没有您最近5年内的公共信息记录。',
	'无',
	'。',
	'逾期记录可能影响对您的信用评价。',
	'的贷记卡账户和“透支超过60天“', // part of a remark that wraps beside the summary
	'（由于该类账户的数量过大，本报告中仅展示最新的200个账户。）',
])('%s says nothing of the person', (text) => {
	expect(isBoilerplate(text)).toBe(true);
});

it.each(['', '逾', '逾期记录2条', '1.2021年01月02日样例银行发放的贷记卡', '无担保', '样例银行'])(
	'“%s” is not fixed text',
	(text) => {
		expect(isBoilerplate(text)).toBe(false);
	},
);

it('a section may say that it holds nothing', () => {
	expect(['无', '系统中没有您最近5年内的非信贷交易记录。'].map(isAbsence)).toEqual([true, true]);
	expect(['这部分包含您的信用卡', '无担保'].map(isAbsence)).toEqual([false, false]);
});
