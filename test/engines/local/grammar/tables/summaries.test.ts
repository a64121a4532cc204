import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import { edition, heading, plain } from '../../../../support/grammar';
import { paragraph, table } from '../../../../support/layout';

/** The summary of the briefs, in all the forms it is set in. */

function read(key: string, ...texts: ReadonlyArray<ReadonlyArray<readonly string[]>>) {
	const { context, unparsed } = interpret(
		[heading('信贷记录'), heading('信息概要'), ...texts.map((each, index) => table(each, { top: 100 + 200 * index }))],
		edition(key),
	);
	return {
		report: plain(context.builder.report),
		left: unparsed.map(({ text }) => text),
		warnings: context.ledger.warnings,
	};
}

const GEN2 = {
	briefSummary: [
		{ item: '账户数', creditCards: '8', houseLoans: '4', otherLoans: '5', otherBusiness: '3' },
		{ item: '未结清/未销户账户数', creditCards: '7', houseLoans: '2', otherLoans: '3', otherBusiness: '1' },
	],
};
const REMARK =
	'逾期记录可能影响对您的信用评价。\n购房贷款，包括个人住房商业贷款、个人商用房（含商住两\n用）贷款和个人住房公积金贷款。';

it.each<[string, ReadonlyArray<readonly string[]>]>([
	[
		'plain',
		[
			['', '信用卡', '贷款', '贷款', '其他业务'],
			['', '^', '购房', '其他', '^'],
			['账户数', '8', '4', '5', '3'],
			['未结清/未销户账户数', '7', '2', '3', '1'],
		],
	],
	[
		'titles that reach down without their cells',
		[
			['', '信用卡', '贷款', '贷款', '其他业务'],
			['', '', '购房', '其他', ''],
			['账户数', '8', '4', '5', '3'],
			['未结清/未销户账户数', '7', '2', '3', '1'],
		],
	],
	[
		'a remark in a cell that reaches down',
		[
			['', '信用卡', '贷款', '贷款', '其他业务', REMARK],
			['^', '^', '购房', '其他', '^', '^'],
			['账户数', '8', '4', '5', '3', '^'],
			['未结清/未销户账户数', '7', '2', '3', '1', '^'],
		],
	],
	[
		'remarks in cells of their own',
		[
			['', '信用卡', '贷款', '贷款', '其他业务', '逾期记录可能影响对您的信用评价。'],
			['^', '^', '购房', '其他', '^', '^'],
			['账户数', '8', '4', '5', '3', '购房贷款，包括个人住房商业贷款、'],
			['未结清/未销户账户数', '7', '2', '3', '1', '个人商用房（包括商住两用）贷款和\n个人住房公积金贷款。'],
		],
	],
	[
		'rows as columns',
		[
			['', '账户数', '未结清/未销户账户数'],
			['信用卡', '8', '7'],
			['购房贷款', '4', '2'],
			['其他贷款', '5', '3'],
			['其他业务', '3', '1'],
		],
	],
	[
		'rows as columns, with a group',
		[
			['', '', '账户数', '未结清/未销户账户数'],
			['信用卡', '', '8', '7'],
			['贷款', '购房', '4', '2'],
			['^', '其他', '5', '3'],
			['其他业务', '', '3', '1'],
		],
	],
])('%s', (_, texts) => {
	expect(read('gen2-brief', texts)).toEqual({ report: GEN2, left: [], warnings: [] });
});

it('of gen-1, rows as columns', () => {
	expect(
		read('gen1-brief', [
			['', '账户数', '为他人担保笔数'],
			['信用卡', '8', '0'],
			['购房贷款', '4', '1'],
			['其他贷款', '5', '2'],
		]),
	).toEqual({
		report: {
			briefSummary: [
				{ item: '账户数', creditCards: '8', houseLoans: '4', otherLoans: '5' },
				{ item: '为他人担保笔数', creditCards: '0', houseLoans: '1', otherLoans: '2' },
			],
		},
		left: [],
		warnings: [],
	});
});

it('a sub-heading may wrap', () => {
	const { context, unparsed } = interpret(
		[
			heading('信用卡'),
			paragraph([
				'从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明',
				'细如下：',
				'1.2021年01月02日样例银行发放的贷记卡（人民币账户），已销户。',
			]),
		],
		edition('gen2-brief'),
	);
	expect(plain(context.builder.report)).toMatchObject({
		creditCards: [{ overdueMonths5y: '0', overdue90Months5y: '0' }],
	});
	expect(unparsed).toEqual([]);
});
