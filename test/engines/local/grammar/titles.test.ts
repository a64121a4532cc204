import { titleOf } from '../../../../nodes/CreditReport/engines/local/grammar/titles';

it.each(['个人信用报告', '个 人 信 用 报 告', '个人信用报告（明细）', '个人信用报告(本人版)', '中国人民银行征信中心个人信用报告'])('%s is the title of a personal report', (text) => {
	expect(titleOf(text)).toBe('personal');
});

it.each(['企业信用报告', '企业信用报告（自主查询版）'])('%s is the title of an enterprise report', (text) => {
	expect(titleOf(text)).toBe('enterprise');
});

it.each(['个人信用报告查询授权书', '报告类型：个人信用报告', '个人信用报告打印费', '企业信用报告查询申请表', '个人信用报告/企业信用报告', '个人信用报告（明细）第1页'])('%s is none', (text) => {
	expect(titleOf(text)).toBeUndefined();
});
