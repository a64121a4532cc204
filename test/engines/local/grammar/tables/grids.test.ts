import {
	CodesSink,
	LabelledGridSink,
	MonthsSink,
} from '../../../../../nodes/CreditReport/engines/local/grammar/tables/grids';
import type { TableGrammar } from '../../../../../nodes/CreditReport/engines/local/grammar/grammar';
import { built, contextIn, passage, row, section } from '../../../../support/grammar';

function grid(edition: string, name: string, labels: (table: TableGrammar) => boolean): TableGrammar {
	const found = section(edition, name).tables.find(labels);
	if (!found) throw new Error('No such grid');
	return found;
}

describe('a grid with row labels', () => {
	it('makes a record of a row, told by its label', () => {
		const context = contextIn('gen1-brief', '信息概要');
		const sink = new LabelledGridSink(
			context,
			grid('gen1-brief', '信息概要', (table) => table.labels.includes('信用卡')),
		);
		expect(sink.accept(row(['账户数', '4', '1', '--']))).toBe(true);
		expect(sink.accept(row(['未结清/未销户账户数', '3', '0', '2']))).toBe(true);
		expect(built(context)).toEqual({
			briefSummary: [
				{ item: '账户数', creditCards: '4', houseLoans: '1', otherLoans: '--' },
				{ item: '未结清/未销户账户数', creditCards: '3', houseLoans: '0', otherLoans: '2' },
			],
		});
	});

	it('keeps no colon of a label that is a value', () => {
		const context = contextIn('gen1-brief', '信息概要');
		const sink = new LabelledGridSink(
			context,
			grid('gen1-brief', '信息概要', (table) => table.labels.includes('信用卡')),
		);
		sink.accept(row(['账户数：', '4', '1', '--']));
		expect(built(context)).toMatchObject({ briefSummary: [{ item: '账户数', creditCards: '4' }] });
	});

	it('is told by its label where the labels stand under no header', () => {
		const context = contextIn('gen1-brief', '信息概要');
		// Without a rule at the left of the table its first column has no header cell.
		const columns = [1, 2, 3].map((index) => ({
			extent: { x0: 50 + index * 100, x1: 150 + index * 100 },
			paths: [],
			index,
		}));
		const sink = new LabelledGridSink(
			context,
			grid('gen1-brief', '信息概要', (table) => table.labels.includes('信用卡')),
			columns,
		);
		expect(sink.accept(row(['账户数', '4', '1', '--']))).toBe(true);
		expect(built(context)).toEqual({
			briefSummary: [{ item: '账户数', creditCards: '4', houseLoans: '1', otherLoans: '--' }],
		});
	});

	it('takes no row of another label', () => {
		const context = contextIn('gen1-brief', '信息概要');
		expect(
			new LabelledGridSink(
				context,
				grid('gen1-brief', '信息概要', (table) => table.labels.includes('信用卡')),
			).accept(row(['样例', '4', '1', '2'])),
		).toBe(false);
	});
});

describe('24 codes without a header', () => {
	const CODES = [...'///*NNNNN1NNNNNNNNNNNNNN'];
	const sinkIn = () => {
		const context = contextIn('gen1-detailed-personal', '贷款');
		context.open('loans', passage('1').whole());
		return { context, sink: new CodesSink(context, 'loans[].last24Status', 24) };
	};

	it('are one text', () => {
		const { context, sink } = sinkIn();
		expect(sink.accept(row(CODES))).toBe(true);
		expect(built(context)).toEqual({ loans: [{ last24Status: CODES.join('') }] });
	});

	it('may stand on two rows, and nothing is stored before all are there', () => {
		const { context, sink } = sinkIn();
		sink.accept(row(CODES.slice(0, 12)));
		expect(built(context)).toEqual({ loans: [{}] });
		sink.accept(row(CODES.slice(12), { page: 2 }));
		expect(built(context)).toEqual({ loans: [{ last24Status: CODES.join('') }] });
	});

	it('are no words, and never more than 24', () => {
		const { sink } = sinkIn();
		expect(sink.accept(row(['账户状态', '余额']))).toBe(false);
		expect(sink.accept(row(Array<string>(25).fill('N')))).toBe(false);
		sink.accept(row(CODES));
		expect(sink.accept(row(['N']))).toBe(false);
	});
});

describe('the grid of months', () => {
	const TABLE = grid('gen2-institution', '贷记卡账户', (table) => table.layout === 'grid');
	const COLUMNS = Array.from({ length: 13 }, (_, index) => ({
		extent: { x0: 50 + index * 100, x1: 150 + index * 100 },
		paths: [],
	}));
	const months = (fill: (month: number) => string) => Array.from({ length: 12 }, (_, index) => fill(index + 1));
	const history = (...rows: Array<[texts: string[], page?: number]>) => {
		const context = contextIn('gen2-institution', '贷记卡账户');
		context.open('creditCards', passage('1').whole());
		const sink = new MonthsSink(context, TABLE, COLUMNS);
		for (const [texts, page] of rows) expect(sink.accept(row(texts, { page }))).toBe(true);
		sink.finish();
		return (built(context) as { creditCards: Array<{ repaymentHistory: unknown[] }> }).creditCards[0]?.repaymentHistory;
	};

	it('is read oldest month first, codes with the amounts below them, blanks left out', () => {
		const late = months((month) => (month <= 2 ? 'N' : ''));
		const early = months((month) => (month >= 12 ? '1' : ''));
		const none = months(() => '');
		const amounts = months((month) => (month === 12 ? '250' : ''));
		expect(history([['2024', ...late]], [['', ...none]], [['2023', ...early]], [['', ...amounts]])).toEqual([
			{ month: '2023.12', status: '1', amount: '250' },
			{ month: '2024.01', status: 'N' },
			{ month: '2024.02', status: 'N' },
		]);
	});

	it('finds its months by their places where blank cells are not printed', () => {
		const context = contextIn('gen2-institution', '贷记卡账户');
		context.open('creditCards', passage('1').whole());
		const sink = new MonthsSink(context, TABLE, COLUMNS);
		const cells = row(['2024', ...months((month) => (month >= 11 ? 'N' : ''))]).cells.filter(
			({ label }) => label !== '',
		);
		expect(sink.accept({ page: 1, cells })).toBe(true);
		sink.finish();
		expect(built(context)).toMatchObject({
			creditCards: [{ repaymentHistory: [{ month: '2024.11' }, { month: '2024.12' }] }],
		});
	});

	it('may hold code and amount in one cell', () => {
		expect(history([['2024', ...months((month) => (month === 3 ? '2\n1,000' : ''))]])).toEqual([
			{ month: '2024.03', status: '2', amount: '1,000' },
		]);
	});

	it('has no words in it: titles of another table end it', () => {
		const context = contextIn('gen2-institution', '贷记卡账户');
		context.open('creditCards', passage('1').whole());
		const sink = new MonthsSink(context, TABLE, COLUMNS);
		for (const texts of [
			['2024', ...months(() => 'N')],
			['', ...months(() => '0')],
		])
			sink.accept(row(texts));
		expect(sink.accept(row(['机构说明', '备注', '添加日期']))).toBe(false);
	});

	it('goes on in the cell where a page break cut an amount', () => {
		const only = (text: string) => months((month) => (month === 3 ? text : ''));
		expect(history([['2024', ...only('2')]], [['', ...only('12,34')]], [['', ...only('5')], 2])).toEqual([
			{ month: '2024.03', status: '2', amount: '12,345' },
		]);
	});

	it('may have the year again beside the amounts', () => {
		expect(
			history(
				[['2024', ...months((month) => (month === 3 ? '2' : ''))]],
				[['2024', ...months((month) => (month === 3 ? '70' : ''))]],
			),
		).toEqual([{ month: '2024.03', status: '2', amount: '70' }]);
	});

	it('may be cut by a page break between codes and amounts', () => {
		expect(
			history(
				[['2024', ...months((month) => (month === 3 ? '2' : ''))]],
				[['', ...months((month) => (month === 3 ? '70' : ''))], 2],
			),
		).toEqual([{ month: '2024.03', status: '2', amount: '70' }]);
	});

	it('goes on with the next year below one that cannot be read, and with no later one', () => {
		const context = contextIn('gen2-institution', '贷记卡账户');
		context.open('creditCards', passage('1').whole());
		const sink = new MonthsSink(context, TABLE, COLUMNS);
		const year = (label: string) => [
			row([label, ...months((month) => (month === 3 ? 'N' : '*'))]),
			row(['', ...months(() => '0')]),
		];
		const taken = (label: string): boolean[] => year(label).map((each) => sink.accept(each) || !sink.passOver(each));
		expect(taken('2024')).toEqual([true, true]);
		expect(taken('2—02')).toEqual([false, false]);
		expect(taken('2025')).toEqual([false, false]);
		expect(taken('2022')).toEqual([true, true]);
		sink.finish();
		const { repaymentHistory } = (built(context) as { creditCards: Array<{ repaymentHistory: unknown[] }> })
			.creditCards[0]!;
		expect(repaymentHistory).toHaveLength(24);
		expect(repaymentHistory).toContainEqual({ month: '2022.03', status: 'N', amount: '0' });
	});

	it('takes no codes for the rest of amounts above them, and no amounts for codes: a rule cut the year', () => {
		const sink = new MonthsSink(contextIn('gen2-institution', '贷记卡账户'), TABLE, COLUMNS);
		for (const texts of [
			['2024', ...months(() => 'N')],
			['', ...months(() => '0')],
		])
			expect(sink.accept(row(texts))).toBe(true);
		expect(sink.accept(row(['', ...months(() => 'N')]))).toBe(false);
		expect(sink.accept(row(['2023', ...months(() => '0')]))).toBe(false);
	});

	it('passes over no row of words, and none of few cells', () => {
		const sink = new MonthsSink(contextIn('gen2-institution', '贷记卡账户'), TABLE, COLUMNS);
		expect(sink.passOver(row(['账户状态', ...months(() => '甲')]))).toBe(false);
		expect(sink.passOver(row(['1', '2']))).toBe(false);
	});

	it('takes no row of another table, and none before its first year', () => {
		const sink = new MonthsSink(contextIn('gen2-institution', '贷记卡账户'), TABLE, COLUMNS);
		expect(sink.accept(row(['账户状态', ...months(() => '甲')]))).toBe(false);
		expect(sink.accept(row(['账户状态', '余额']))).toBe(false);
		expect(sink.accept(row(['', ...months(() => 'N')]))).toBe(false);
	});
});
