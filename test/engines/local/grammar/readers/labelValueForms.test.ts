import { LabelValueReader } from '../../../../../nodes/CreditReport/engines/local/grammar/readers/labelValues';
import { built, contextIn, end, lineTokens, offer, rowTokens } from '../../../../support/grammar';
import { line } from '../../../../support/layout';

/** Labels and values in the cells of tables, and labels that nobody knows. */

function readRows(
	edition: string,
	section: string,
	title: string | undefined,
	tables: ReadonlyArray<ReadonlyArray<readonly string[]>>,
) {
	const context = contextIn(edition, section);
	context.position.title = title;
	const reader = new LabelValueReader(context);
	const rows = tables.flatMap(rowTokens);
	const taken = offer(context, reader, rows);
	end(context, reader);
	const unread = rows
		.flatMap(({ lines }) => lines)
		.filter((each) => !context.ledger.isRead(each))
		.map(({ text }) => text);
	return { taken, report: built(context), left: [...unread, ...context.ledger.remainders.map(({ text }) => text)] };
}

const TAXES = {
	owedTaxesRecord: [
		{ competentTaxAuthorities: '样例市税务局第三分局', taxesTotal: '1,000', taxRegistrationDate: '2016年5月9日' },
		{ competentTaxAuthorities: '样例县税务局', taxesTotal: '20', taxRegistrationDate: '2015年4月' },
	],
};

it.each<[string, ReadonlyArray<ReadonlyArray<readonly string[]>>]>([
	[
		'a pair a cell, a table a record',
		[
			[
				['主管税务机关：样例市税务局第\n三分局', '欠税总额：1,000'],
				['欠税统计日期：2016年5月9日', ''],
			],
			[
				['主管税务机关：样例县税务局', '欠税总额：20'],
				['欠税统计日期：2015年4月', ''],
			],
		],
	],
	[
		'all records in one table',
		[
			[
				['主管税务机关：样例市税务局第三分局', '欠税总额：1,000'],
				['欠税统计日期：2016年5月9日', ''],
				['主管税务机关：样例县税务局', '欠税总额：20'],
				['欠税统计时间：2015年4月', ''],
			],
		],
	],
	[
		'a cell for a label, a cell for its value',
		[
			[
				['主管税务机关', '样例市税务局第三\n分局', '欠税总额', '1,000'],
				['欠税统计日期', '2016年5月9日', '', ''],
			],
			[
				['主管税务机关', '样例县税务局', '欠税总额', '20'],
				['欠税统计日期：', '2015年4月', '', ''],
			],
		],
	],
	[
		'two columns',
		[
			[
				['主管税务机关', '样例市税务局第三分局'],
				['欠税总额', '1,000'],
				['欠税统计日期', '2016年5月9日'],
				['主管税务机关', '样例县税务局'],
				['欠税总额', '20'],
				['欠税统计日期', '2015年4月'],
			],
		],
	],
	[
		'several pairs in a cell',
		[
			[
				['主管税务机关：样例市税务局第三分局欠税总额：1,000\n欠税统计日期：2016年5月9日'],
				['主管税务机关：样例县税务局\n欠税总额：20\n欠税统计日期：2015年4月'],
			],
		],
	],
])('%s', (_, tables) => {
	expect(readRows('gen1-brief', '公共记录', '欠税记录', tables)).toMatchObject({ report: TAXES, left: [] });
	expect(readRows('gen2-brief', '欠税记录', undefined, tables)).toMatchObject({ report: TAXES, left: [] });
});

it('a row of labels alone is no row of pairs, nor is one of a section without pairs', () => {
	expect(
		readRows('gen2-brief', '欠税记录', undefined, [[['主管税务机关', '欠税总额', '欠税统计日期', '纳税人识别号']]])
			.taken,
	).toEqual([false]);
	expect(readRows('gen2-brief', '信用卡', undefined, [[['主管税务机关：样例', '欠税总额：1']]]).taken).toEqual([false]);
});

it('a cell without a pair of the section stays', () => {
	expect(readRows('gen2-brief', '欠税记录', undefined, [[['主管税务机关：样例', '样例说明']]])).toMatchObject({
		report: { owedTaxesRecord: [{ competentTaxAuthorities: '样例' }] },
		left: ['样例说明'],
	});
});

describe('other spellings of labels', () => {
	it.each([
		[
			'强制执行记录',
			'执行法院：样例法院 立案时间：2015年6月 结案时间：2016年3月 申请执行标的价值：5 已执行标的价值：4',
			{
				court: '样例法院',
				registerDate: '2015年6月',
				closedDate: '2016年3月',
				enforceObjectMoney: '5',
				alreadyEnforceObjectMoney: '4',
			},
		],
		[
			'行政处罚记录',
			'处罚机关：样例局 处罚金额：5000生效日期：2022年8月 截止日期：-',
			{ punishmentOrganization: '样例局', punishmentAmount: '5000', effectDate: '2022年8月', closeDate: '-' },
		],
		[
			'行政处罚记录',
			'处罚机构：样例局 处罚金额：5000 处罚生效日期：2022年8月 处罚截止日期：2023年8月',
			{ punishmentAmount: '5000', effectDate: '2022年8月', closeDate: '2023年8月' },
		],
		[
			'后付费记录',
			'机构名称：样例公司 业务开通时间：2012年6月 缴费状态：正常 欠费金额：0 记账月份：2016年7月',
			{ companyNo: '样例公司', openDate: '2012年6月', status: '正常', oweMoney: '0', acctDate: '2016年7月' },
		],
		[
			'民事判决记录',
			'立案法院：样例法院 立案时间：2015年6月 判决结果：被告：样例赔偿100元。 判决生效日期：2016年1月',
			{
				court: '样例法院',
				registerDate: '2015年6月',
				sentenceResult: '被告：样例赔偿100元。',
				sentenceResultDate: '2016年1月',
			},
		],
	])('%s: %s', (name, text, expected) => {
		const context = contextIn('gen2-brief', name);
		const reader = new LabelValueReader(context);
		expect(offer(context, reader, lineTokens([line(text.replaceAll(' ', '   '))]))).toEqual([true]);
		end(context, reader);
		expect(Object.values(built(context) as Record<string, unknown[]>)[0]).toEqual([expect.objectContaining(expected)]);
		expect(context.ledger.remainders).toEqual([]);
	});
});

describe('a label that nobody knows', () => {
	it.each([
		['beside the others', ['主管税务机关：样例局   样例标签：甲   欠税总额：5'], ['样例标签：甲']],
		['behind a number', ['主管税务机关：样例局   欠税总额：5样例标签：甲'], ['样例标签：甲']],
		['on a line of its own', ['主管税务机关：样例局   欠税总额：5', '样例标签：甲'], ['样例标签：甲']],
	])('%s swallows nothing and is swallowed by nothing', (_, texts, left) => {
		const context = contextIn('gen2-brief', '欠税记录');
		const reader = new LabelValueReader(context);
		const made = texts.map((text, index) => line(text, { top: 100 + index * 15 }));
		offer(context, reader, lineTokens(made));
		end(context, reader);
		expect(built(context)).toMatchObject({ owedTaxesRecord: [{ competentTaxAuthorities: '样例局', taxesTotal: '5' }] });
		expect([
			...made.filter((each) => !context.ledger.isRead(each)).map(({ text }) => text),
			...context.ledger.remainders.map(({ text }) => text),
		]).toEqual(left);
	});

	it('a known one without a field is read, and nothing is left over', () => {
		const context = contextIn('gen2-brief', '行政处罚记录');
		const reader = new LabelValueReader(context);
		offer(context, reader, lineTokens([line('处罚机构：样例局   是否行政复议：否   处罚金额：5')]));
		end(context, reader);
		expect(context.ledger.remainders).toEqual([]);
		expect(built(context)).toMatchObject({
			administrativePenaltyRecord: [{ punishmentOrganization: '样例局', punishmentAmount: '5' }],
		});
	});
});
