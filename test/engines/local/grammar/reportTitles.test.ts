import { looksLikeTitle, titleOf } from '../../../../nodes/CreditReport/engines/local/grammar/reportTitles';

it.each([
	'个人信用报告',
	'个 人 信 用 报 告',
	'个人信用报告（明细）',
	'个人信用报告(本人版)',
	'中国人民银行征信中心个人信用报告',
])('%s is the title of a personal report', (text) => {
	expect(titleOf(text)).toBe('personal');
});

it.each(['企业信用报告', '企业信用报告（自主查询版）'])('%s is the title of an enterprise report', (text) => {
	expect(titleOf(text)).toBe('enterprise');
});

it.each([
	'个人信用报告查询授权书',
	'报告类型：个人信用报告',
	'个人信用报告打印费',
	'企业信用报告查询申请表',
	'个人信用报告/企业信用报告',
	'个人信用报告（明细）第1页',
])('%s is none', (text) => {
	expect(titleOf(text)).toBeUndefined();
});

it.each(['特别记录', '（六）电信欠费信息', '◆其他补充信息', '第三部分 诉讼情况', '3.缴费明细'])(
	'%s looks like a title, be it known or not',
	(text) => {
		expect(looksLikeTitle(text)).toBe(true);
	},
);

it.each([
	'没有逾期记录',
	'从未发生过逾期情况',
	'记录',
	'样例银行股份有限公司',
	'截至2017年2月的还款记录',
	'本人声明：该记录',
])('%s does not', (text) => {
	expect(looksLikeTitle(text)).toBe(false);
});
