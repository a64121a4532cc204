import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import { Evidence } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/evidence';
import type { Block } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { edition, heading } from '../../../../support/grammar';
import { paragraph, table } from '../../../../support/layout';

/** Titles and headers of tables, and chapters, below which nothing stands. */

const seenIn = (key: string, ...blocks: Block[]) => interpret(blocks, edition(key)).seen;
const GEN2 = 'gen2-detailed-personal';
const HEADER = ['管理机构数', '账户数', '授信总额', '余额', '最近6个月平均应还款'];
const VALUES = ['1', '2', '30,000', '20,000', '500'];
const debts = (...tables: Array<ReadonlyArray<readonly string[]>>) =>
	seenIn(
		GEN2,
		heading('（三）信贷交易授信及负债信息概要'),
		...tables.map((rows, index) => table(rows, { top: 100 + index * 200 })),
	).unanswered;

it.each<[string, ReadonlyArray<readonly string[]>]>([
	['title', [['非循环贷账户信息汇总']]],
	['title and header', [['非循环贷账户信息汇总'], HEADER]],
	['header', [HEADER]],
])('a %s without values is told, whatever other tables of the section hold', (_, rows) => {
	expect(debts(rows, [['循环贷账户二信息汇总'], HEADER, VALUES])).toEqual(['creditLineSummary']);
	expect(debts([['循环贷账户二信息汇总'], HEADER, VALUES], rows)).toEqual(['creditLineSummary']);
});

it('a title and header that a page repeats are answered by what stands below the second', () => {
	expect(debts([['非循环贷账户信息汇总'], HEADER], [['非循环贷账户信息汇总'], HEADER, VALUES])).toEqual([]);
	expect(debts([['非循环贷账户信息汇总']], [['非循环贷账户信息汇总'], HEADER, VALUES])).toEqual([]);
});

it('a header below which another one stands is told; one that is printed again is not', () => {
	const [first, second] = edition(GEN2).sections.flatMap(({ tables }) => tables);
	const unanswered = (of: typeof first): readonly string[] => {
		const evidence = new Evidence();
		evidence.header(first!, 2, 'first');
		evidence.header(of!, 2, 'second');
		evidence.answer();
		return evidence.seen(false).unanswered;
	};
	expect(unanswered(second)).toEqual(['first']);
	expect(unanswered(first)).toEqual([]);
});

it('a sentence that there is nothing answers a title', () => {
	const { unanswered } = seenIn(
		GEN2,
		heading('（三）信贷交易授信及负债信息概要'),
		table([['非循环贷账户信息汇总']]),
		paragraph(['系统中没有您的非循环贷账户信息。']),
	);
	expect(unanswered).toEqual([]);
});

it('chapters that have a sentence for there being nothing tell what they hold', () => {
	expect(seenIn('gen2-brief', heading('公共记录')).chapters).toEqual([
		expect.arrayContaining(['owedTaxesRecord', 'forceExecutions']),
	]);
	expect(seenIn('gen2-brief', heading('查询记录')).chapters).toEqual([]);
});
