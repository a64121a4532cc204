import { SentenceReader } from '../../../../../nodes/CreditReport/engines/local/grammar/readers/sentenceReader';
import type { Line } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { built, contextIn, end, lineTokens, offer, rowTokens } from '../../../../support/grammar';
import { line } from '../../../../support/layout';

/** Running numbers wherever they stand, and notes below an account. */

type Printed = string | { text: string; x: number };

function contextOf(texts: readonly Printed[], section = '信用卡') {
	const context = contextIn('gen2-brief', section);
	const reader = new SentenceReader(context);
	const made: Line[] = texts.map((text, index) =>
		typeof text === 'string'
			? line(text, { x: 80, top: 100 + 15 * index })
			: line(text.text, { x: text.x, top: 100 + 15 * index }),
	);
	offer(context, reader, lineTokens(made));
	end(context, reader);
	return { context, unread: made.filter((each) => !context.ledger.isRead(each)).map(({ text }) => text) };
}

const read = (texts: readonly Printed[], section?: string) => {
	const { context, unread } = contextOf(texts, section);
	return { report: built(context), unread };
};

const FIRST = [
	'2021年01月02日示例银行发放的贷记卡（人民币账户）。截至2024年11月，信用额',
	'度100,000，余额2,000。',
] as const;
const SECOND = [
	'2022年03月04日样例银行发放的贷记卡（美元账户）。截至2024年11月，信用额度',
	'折合人民币9,000，余额',
	'700。',
] as const;
const BOTH = (numbers: [string?, string?]) => ({
	creditCards: [
		expect.objectContaining({
			...(numbers[0] && { serialNo: numbers[0] }),
			organization: '示例银行',
			amount: '100,000',
			balance: '2,000',
		}),
		expect.objectContaining({
			...(numbers[1] && { serialNo: numbers[1] }),
			organization: '样例银行',
			amount: '9,000',
			balance: '700',
		}),
	],
});

it.each<[string, readonly Printed[], [string?, string?]]>([
	['in front', [`1.${FIRST[0]}`, FIRST[1], `2.${SECOND[0]}`, ...SECOND.slice(1)], ['1', '2']],
	['in brackets', [`（1）${FIRST[0]}`, FIRST[1], `(2)${SECOND[0]}`, ...SECOND.slice(1)], ['1', '2']],
	['absent', [...FIRST, ...SECOND], []],
	['on a line above', ['1.', ...FIRST, '2.', ...SECOND], ['1', '2']],
	['on a line above, without a full stop', ['1', ...FIRST, '2', ...SECOND], ['1', '2']],
	[
		'beside the first line, without a full stop',
		[{ text: `1  ${FIRST[0]}`, x: 50 }, FIRST[1], { text: `2  ${SECOND[0]}`, x: 50 }, ...SECOND.slice(1)],
		['1', '2'],
	],
	[
		'between two lines',
		[FIRST[0], { text: '1.', x: 50 }, FIRST[1], SECOND[0], { text: '2', x: 50 }, ...SECOND.slice(1)],
		['1', '2'],
	],
	[
		'between two lines of which the first ends with a full stop',
		[
			'2021年01月02日示例银行发放的贷记卡（人民币账户）。',
			{ text: '1', x: 50 },
			'截至2024年11月，信用额度100,000，余额2,000。',
			...SECOND,
		],
		['1'],
	],
	['beside the middle line', [...FIRST, SECOND[0], { text: `2. ${SECOND[1]}`, x: 50 }, SECOND[2]], [undefined, '2']],
	['some there, some not', [`1.${FIRST[0]}`, FIRST[1], ...SECOND], ['1']],
])('a number %s', (_, texts, numbers) => {
	expect(read(texts)).toEqual({ report: BOTH(numbers), unread: [] });
});

it('a number in a cell of its own', () => {
	const context = contextIn('gen2-brief', '信用卡');
	const reader = new SentenceReader(context);
	const rows = rowTokens([
		['1', FIRST.join('\n')],
		['2.', SECOND.join('\n')],
		['编号', SECOND.join('\n')],
		['3', '查询日期'],
	]);
	expect(offer(context, reader, rows)).toEqual([true, true, false, false]);
	end(context, reader);
	expect(built(context)).toEqual(BOTH(['1', '2']));
});

it.each([
	[
		'a date that goes on with the sentence',
		[
			'1.2023年02月03日示例银行发放的300,000元（人民币）个人经营性贷款，',
			'2026年02月03日到期。截至2024年11月，余额200,000。',
		],
	],
	[
		'a date that ends it',
		['2023年02月03日示例银行发放的300,000元（人民币）个人经营性贷款，2026年02月03日到期。', '2024年11月05日已结清。'],
	],
	[
		'a number that is the rest of an amount',
		['2023年02月03日示例银行发放的300,000元（人民币）个人经营性贷款，余额', '200', '。'],
	],
])('%s begins no other', (_, texts) => {
	expect(read(texts, '其他贷款').report).toMatchObject({ loans: [{ organization: '示例银行' }] });
});

it('a lone number that belongs to nothing stays', () => {
	expect(read([`1.${FIRST[0]}`, FIRST[1], '2.']).unread).toEqual(['2.']);
});

it('a numbered entry that nobody understands is a warning', () => {
	const { context, unread } = contextOf(['1.2021年01月02日样例事项']);
	expect(unread).toEqual(['1.2021年01月02日样例事项']);
	expect(context.ledger.warnings).toEqual([expect.objectContaining({ code: 'UNKNOWN_SENTENCE', path: '信用卡' })]);
});

describe('a note below an account', () => {
	it.each([
		[
			'2021年3月，该机构声明：客户委托第三方还款，因对方未按时划款，发生逾期。',
			{ type: '机构说明', content: '客户委托第三方还款，因对方未按时划款，发生逾期。', addedAt: '2021年3月' },
		],
		['2021年03月04日该机构说明：样例。', { type: '机构说明', content: '样例。', addedAt: '2021年03月04日' }],
		[
			'2021年3月，本人声明：样例，账户2,000元有误。',
			{ type: '本人声明', content: '样例，账户2,000元有误。', addedAt: '2021年3月' },
		],
		['异议标注：样例。', { type: '异议标注', content: '样例。' }],
		['2021年3月，特殊标注：样例。', { type: '特殊标注', content: '样例。', addedAt: '2021年3月' }],
	])('%s', (text, note) => {
		const behind = `1.${FIRST[0]}`;
		for (const texts of [
			[behind, FIRST[1], text, `2.${SECOND[0]}`, ...SECOND.slice(1)],
			[behind, FIRST[1] + text, `2.${SECOND[0]}`, ...SECOND.slice(1)],
		]) {
			const { report, unread } = read(texts);
			expect(report).toMatchObject({ creditCards: [{ balance: '2,000', notes: [note] }, { serialNo: '2' }] });
			expect(unread).toEqual([]);
		}
	});

	it('may wrap, and another may follow', () => {
		const { report } = read([
			`1.${FIRST[0]}`,
			FIRST[1],
			'2021年3月，该机构声明：客户委托',
			'第三方还款。2021年4月，本人声明：样例。',
		]);
		expect(report).toMatchObject({
			creditCards: [
				{
					notes: [
						{ content: '客户委托第三方还款。', addedAt: '2021年3月' },
						{ type: '本人声明', content: '样例。' },
					],
				},
			],
		});
	});

	it('goes to the statements where records have none', () => {
		const { report } = read(
			['1.2012年03月12日，样例资产管理公司接收债权，金额为400,000。余额为20,000。', '2021年3月，该机构声明：样例。'],
			'资产处置信息',
		);
		expect(report).toMatchObject({
			assetsDisposal: [{ assetsCompany: '样例资产管理公司', debtAmount: '400,000' }],
			statements: [{ type: '机构说明', target: '资产处置信息1', content: '样例。', addedAt: '2021年3月' }],
		});
	});

	it('belongs to nothing before the first account', () => {
		expect(read(['2021年3月，该机构声明：样例。']).unread).toEqual(['2021年3月，该机构声明：样例。']);
	});
});
