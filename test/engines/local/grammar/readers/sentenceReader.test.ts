import {
	applyClauses,
	SentenceReader,
} from '../../../../../nodes/CreditReport/engines/local/grammar/readers/sentenceReader';
import { clause, USED } from '../../../../../nodes/CreditReport/engines/local/grammar/sentences/pattern';
import type { Context } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/context';
import { built, contextIn, end, lineTokens, offer } from '../../../../support/grammar';
import { line, lines } from '../../../../support/layout';

function read(context: Context, texts: readonly string[]): boolean[] {
	const reader = new SentenceReader(context);
	const taken = offer(context, reader, lineTokens(lines(texts)));
	end(context, reader);
	return taken;
}

const CARD = [
	'1.2021年01月02日示例银行信用卡中心发放的贷',
	'记卡（人民币账户，卡片尾号：1234）。截至2024年11月，信用额度100,0',
	'00，已使用额度2,000。',
];

it('a sentence may wrap anywhere', () => {
	const context = contextIn('gen2-brief', '信用卡');
	expect(read(context, CARD)).toEqual([true, true, true]);
	expect(built(context)).toEqual({
		creditCards: [
			{
				serialNo: '1',
				startAt: '2021年01月02日',
				organization: '示例银行信用卡中心',
				businessType: '贷记卡',
				accountCategory: '人民币账户',
				currency: '人民币',
				cardTail: '1234',
				finAt: '2024年11月',
				amountType: '信用额度',
				amount: '100,000',
				used: '2,000',
			},
		],
	});
});

it('a number ends the sentence before and begins the next', () => {
	const context = contextIn('gen2-brief', '信用卡');
	read(context, [...CARD, '2.2022年03月04日样例银行发放的准贷记卡（人民币账户），尚未激活。']);
	expect(built(context)).toMatchObject({
		creditCards: [{ serialNo: '1' }],
		quasiCreditCards: [{ serialNo: '2', status: '尚未激活' }],
	});
});

it('a sentence may go on overleaf', () => {
	const context = contextIn('gen2-brief', '信用卡');
	const reader = new SentenceReader(context);
	const parts = [line(CARD[0] as string, { top: 800 }), line(CARD[1] as string, { top: 50, page: 2 })];
	offer(context, reader, lineTokens(parts));
	end(context, reader);
	expect(context.builder.report.creditCards).toMatchObject([{ startAt: { page: 1 }, cardTail: { page: 2 } }]);
});

it('a line that begins no sentence is not taken, nor is any in a section without sentences', () => {
	expect(read(contextIn('gen2-brief', '信用卡'), ['这部分包含您的信用卡'])).toEqual([false]);
	expect(read(contextIn('gen2-brief', '查询记录'), [CARD[0] as string])).toEqual([false]);
});

it('a liability needs no number: its date begins it, unless the sentence before is not over', () => {
	const liability =
		'2024年04月01日，为样例（证件类型：身份证，证件号码：110199199001010000）在示例银行办理的个人经营性贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额50,000。截至';
	const context = contextIn('gen2-brief', '相关还款责任信息');
	read(context, [liability, '2025年03月31日，余额20,000。', `${liability}2025年03月31日，余额30,000。`]);
	expect(built(context)).toMatchObject({
		relatedLiabilities: [{ balance: '20,000', borrower: '个人', finAt: '2025年03月31日' }, { balance: '30,000' }],
	});
});

it('words that no clause knows come back', () => {
	const context = contextIn('gen2-brief', '信用卡');
	read(context, [...CARD, '该账户另有样例情况。']);
	expect(context.ledger.remainders).toEqual([{ page: 1, text: '该账户另有样例情况' }]);
});

it('a title that nobody knows ends the sentence above it', () => {
	const context = contextIn('gen2-brief', '信用卡');
	expect(read(context, [...CARD, '其他补充信息', '样例平台登记3笔'])).toEqual([true, true, true, false, false]);
	expect([context.ledger.remainders, context.ledger.warnings]).toEqual([[], []]);
	expect(built(context)).toMatchObject({ creditCards: [{ used: '2,000' }] });
});

it('a sentence with a head that nothing knows is left as it is', () => {
	const context = contextIn('gen2-brief', '信用卡');
	const reader = new SentenceReader(context);
	const strange = line('1.2021年01月02日样例');
	offer(context, reader, lineTokens([strange]));
	end(context, reader);
	expect([built(context), context.ledger.isRead(strange)]).toEqual([{}, false]);
});

describe('under a heading 从未…', () => {
	const counts = { overdueMonths5y: '0', overdue90Months5y: '0' };

	it('accounts were overdue in no month', () => {
		const context = contextIn('gen2-brief', '信用卡');
		context.position.subheading = '从未发生过逾期的账户明细如下';
		read(context, CARD);
		expect(built(context)).toMatchObject({ creditCards: [counts] });
	});

	it('only there', () => {
		const context = contextIn('gen2-brief', '信用卡');
		context.position.subheading = '发生过逾期的账户明细如下';
		read(context, CARD);
		expect(built(context)).not.toMatchObject({ creditCards: [counts] });
	});
});

describe('clauses', () => {
	const collect = (clauses: Parameters<typeof applyClauses>[0], text: string, start = 0) => {
		const found: Record<string, string> = {};
		const rest = applyClauses(
			clauses,
			text,
			start,
			(key, from, to) => (found[key] = text.slice(from, to)),
			(key, value) => (found[key] = value),
		);
		return { found, rest: rest.replaceAll(USED, '') };
	};

	it('take out what they match, wherever it stands', () => {
		expect(collect([clause('余额(?<balance>{amount})'), clause('额度(?<amount>{amount})')], '额度10，余额3。')).toEqual(
			{ found: { balance: '3', amount: '10' }, rest: '，。' },
		);
	});

	it('do not match twice, nor what an earlier one took', () => {
		expect(collect([clause('逾期余额(?<a>\\d+)'), clause('余额(?<b>\\d+)')], '逾期余额1，余额2，余额3')).toEqual({
			found: { a: '1', b: '2' },
			rest: '，，余额3',
		});
	});

	it('do not match across what was taken', () => {
		expect(collect([clause('甲，'), clause('乙，丙')], '乙，甲，丙')).toEqual({ found: {}, rest: '乙，丙' });
	});

	it('leave the head alone', () => {
		expect(collect([clause('余额(?<balance>\\d+)')], '余额1余额2', 3)).toEqual({ found: { balance: '2' }, rest: '' });
	});

	it('store their constants', () => {
		expect(collect([clause('已?结清', { status: '结清' })], '结清').found).toEqual({ status: '结清' });
	});
});
