import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import type { Block } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { built, edition, heading, type Plain } from '../../../../support/grammar';
import { paragraph, table } from '../../../../support/layout';

/** Numbers in forms that prints seldom have: read, or left as printed, and never read by half without a word. */

function read(key: string, ...blocks: Block[]) {
	const { context, unparsed } = interpret(blocks, edition(key));
	return {
		report: built(context) as Record<string, Plain>,
		warnings: context.ledger.warnings.map(({ code, path, value }) => ({ code, path, value })),
		unparsed: unparsed.map(({ text }) => text),
	};
}

const card = (sums: string) =>
	read(
		'gen2-brief',
		heading('信用卡'),
		paragraph([`1.2019年03月04日样例银行发放的贷记卡（人民币账户）。截至2024年05月，${sums}。`]),
	);
const creditLine = (total: string) =>
	read(
		'gen2-institution',
		heading('呆账信息汇总'),
		heading('信贷交易违约信息概要'),
		table([['呆账信息汇总'], ['账户数', '余额'], ['2', total]]),
	);

describe('a number of a sentence', () => {
	it.each([
		['a wide minus', '余额－2,345', 'balance', '－2,345'],
		['a dash for a minus', '余额–2,345', 'balance', '–2,345'],
		['a small minus', '余额﹣500', 'balance', '﹣500'],
		['the comma of lists', '信用额度45、000', 'amount', '45、000'],
		['the comma of lists, twice', '信用额度1、045、000', 'amount', '1、045、000'],
		['both kinds of commas', '信用额度1,045、000', 'amount', '1,045、000'],
	])('is read as printed with %s', (_form, sums, key, printed) => {
		const { report, warnings } = card(`${sums}，已使用额度7`);
		expect(report).toMatchObject({ creditCards: [{ [key]: printed, used: '7' }] });
		expect(warnings).toEqual([]);
	});

	it.each(['45、00', '45·000', '45：000', "45'000", '45，00', '45，0000', '45/000', '45,000、0'])(
		'is none when it goes on in a form nobody knows: %s',
		(amount) => {
			const { report, warnings } = card(`信用额度${amount}，已使用额度7`);
			expect(report).toMatchObject({ creditCards: [{ used: '7' }] });
			expect((report.creditCards as Array<Record<string, Plain>>)[0]).not.toHaveProperty('amount');
			expect(warnings).toMatchObject([{ code: 'UNKNOWN_CLAUSE', path: 'creditCards[0]' }]);
		},
	);

	it.each([
		'信用额度45,000，5个月后到期',
		'信用额度45,000，2026年1月到期',
		'信用额度45,000（人民币），已使用额度7',
		'信用额度45,000。2024年6月1日已销户',
	])('ends where another clause begins: %s', (sums) => {
		expect(card(sums).report).toMatchObject({ creditCards: [{ amount: '45,000' }] });
	});
});

describe('a blank inside a number', () => {
	it.each([
		['of a sentence', () => card('信用额度45, 000'), 'creditCards[0].amount', '45,000'],
		['of a cell', () => creditLine('3 450'), 'overdueBreachOutline.badDebtsBalance', '3450'],
		[
			'of a later record',
			() =>
				read(
					'gen2-brief',
					heading('信用卡'),
					paragraph([
						...['', ' '].map(
							(blank, at) =>
								`${at + 1}.2019年03月04日样例银行发放的贷记卡（人民币账户）。截至2024年05月，信用额度45,0${blank}00。`,
						),
					]),
				),
			'creditCards[1].amount',
			'45,000',
		],
	])('%s is told', (_where, result, path, value) => {
		expect(result().warnings).toEqual([{ code: 'REPAIRED_NUMBER', path, value }]);
	});

	it('is none where the line breaks, where all characters stand apart, nor in a text', () => {
		expect(creditLine('3,4\n50').warnings).toEqual([]);
		expect(creditLine('3 4 5 0').warnings).toEqual([]);
		const rows = [
			['编号', '查询日期', '查询机构', '查询原因'],
			['1', '2024.01.02', '123 45', '贷后管理'],
		];
		expect(read('gen2-institution', heading('查询记录'), heading('机构查询记录明细'), table(rows)).warnings).toEqual(
			[],
		);
	});
});
