import { findCaption } from '../../../../nodes/CreditReport/engines/local/grammar/captions';
import { built, contextIn, passage } from '../../../support/grammar';

/** What a caption adds to the record that is being filled in a section. */
function read(edition: string, section: string, text: string): unknown {
	const context = contextIn(edition, section);
	findCaption(context, passage(text))?.apply();
	return built(context);
}

it.each([
	['gen2-institution', '贷记卡账户', '账户12', { creditCards: [{ serialNo: '12' }] }],
	[
		'gen2-institution',
		'循环额度下分账户',
		'账户1（授信协议标识：A001）',
		{ loans: [expect.objectContaining({ serialNo: '1', agreementNo: 'A001' })] },
	],
	['gen2-institution', '授信协议信息', '授信协议3', { creditAgreements: [{ no: '3' }] }],
	['gen2-institution', '贷记卡账户', '截至2024年05月06日', { creditCards: [{ finAt: '2024年05月06日' }] }],
	[
		'gen2-institution',
		'贷记卡账户',
		'2015年05月05日以后的最新还款记录',
		{ creditCards: [{ latestRepayment: { reportedAt: '2015年05月05日' } }] },
	],
	[
		'gen2-institution',
		'贷记卡账户',
		'截至2024年05月06日，账户状态为"未激活"。',
		{ creditCards: [{ finAt: '2024年05月06日', status: '未激活' }] },
	],
	[
		'gen1-detailed-personal',
		'贷款',
		'2016年01月-2017年12月的还款记录',
		{ loans: [{ startRt: '2016年01月', endRt: '2017年12月' }] },
	],
	[
		'gen1-detailed-personal',
		'贷款',
		'2013.01——2017.12的逾期记录',
		{ loans: [{ overdueRecordSummary: { startAt: '2013.01', endAt: '2017.12' } }] },
	],
	[
		'gen1-detailed-personal',
		'贷款',
		'【2016年01月-2017年12月的还款记录】：',
		{ loans: [{ startRt: '2016年01月', endRt: '2017年12月' }] },
	],
	[
		'gen1-detailed-personal',
		'准贷记卡',
		'2013年01月-2017年12月的透支记录',
		{ quasiCreditCards: [{ overdraftRecordSummary: { startAt: '2013年01月', endAt: '2017年12月' } }] },
	],
])('in %s, %s: %s', (edition, section, text, expected) => {
	expect(read(edition, section, text)).toEqual(expected);
});

it('an account heading opens a new record, other captions add to the last', () => {
	const context = contextIn('gen2-institution', '贷记卡账户');
	for (const text of ['账户1', '截至2024年05月06日', '账户2']) findCaption(context, passage(text))?.apply();
	expect(built(context)).toEqual({ creditCards: [{ serialNo: '1', finAt: '2024年05月06日' }, { serialNo: '2' }] });
});

it('nothing is stored before the caption is applied', () => {
	const context = contextIn('gen2-institution', '贷记卡账户');
	findCaption(context, passage('账户1'));
	expect(built(context)).toEqual({});
});

it.each([
	['gen2-institution', '贷记卡账户', '账户状态'],
	['gen2-institution', '贷记卡账户', '截至2024年05月06日，余额为10元'],
	['gen2-institution', '信息概要', '账户1'],
])('in %s, %s: %s is no caption', (edition, section, text) => {
	expect(findCaption(contextIn(edition, section), passage(text))).toBeUndefined();
});

describe('the heading of an account', () => {
	it.each([
		['账户1（授信协议标识：XY01）（卡片尾号：1365）', { serialNo: '1', agreementNo: 'XY01', cardTail: '1365' }],
		['账户12（卡片尾号：0042）（授信协议标识：XY01）', { serialNo: '12', agreementNo: 'XY01', cardTail: '0042' }],
		['账户3（卡片尾号：9）', { serialNo: '3', cardTail: '9' }],
		['账户4', { serialNo: '4' }],
	])('%s', (text, expected) => {
		const context = contextIn('gen2-institution', '贷记卡账户');
		findCaption(context, passage(text))?.apply();
		expect(built(context)).toEqual({ creditCards: [expected] });
	});

	it('may have its marks on a line of their own', () => {
		const context = contextIn('gen2-institution', '贷记卡账户');
		for (const text of ['账户1', '（卡片尾号：1365）']) findCaption(context, passage(text))?.apply();
		expect(built(context)).toEqual({ creditCards: [{ serialNo: '1', cardTail: '1365' }] });
	});

	it('with a mark nobody knows is none', () => {
		expect(findCaption(contextIn('gen2-institution', '贷记卡账户'), passage('账户1（样例标记：3）'))).toBeUndefined();
	});
});
