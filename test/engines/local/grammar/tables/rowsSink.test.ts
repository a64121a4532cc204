import { RowsSink } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/rowsSink';
import { printedRow } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/rows';
import type { Column } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/sink';
import { built, contextIn, passage, row } from '../../../../support/grammar';
import { table } from '../../../../support/layout';

/** Columns of 100 points, one for each list of paths. */
function columns(...paths: string[][]): Column[] {
	return paths.map((fields, index) => ({ extent: { x0: 50 + index * 100, x1: 150 + index * 100 }, paths: fields }));
}

describe('rows of records', () => {
	const INQUIRIES = columns(['checkDetails[].no'], ['checkDetails[].operator'], ['checkDetails[].reason']);
	const OVERDUE = columns(
		['loans[].overdueRecordSummary.records[].overdueMonth'],
		['loans[].overdueRecordSummary.records[].amount'],
		['loans[].overdueRecordSummary.records[].overdueMonth'],
		['loans[].overdueRecordSummary.records[].amount'],
	);

	it('are a record each', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		sink.accept(row(['1', '样例银行', '贷后管理']));
		sink.accept(row(['2', '示例银行', '--']));
		expect(built(context)).toEqual({
			checkDetails: [
				{ no: '1', operator: '样例银行', reason: '贷后管理' },
				{ no: '2', operator: '示例银行', reason: '--' },
			],
		});
	});

	it('are of another table where their numbers begin again below the header, whatever its number', () => {
		const context = contextIn('gen2-brief', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		sink.accept(row(['1', '样例银行', '贷后管理']));
		sink.headAgain();
		expect(sink.accept(row(['1', '本人', '本人查询']))).toBe(false);
		expect(sink.passOver()).toBe(false);
		expect(sink.accept(row(['2', '本人', '本人查询']))).toBe(false);
		expect(built(context)).toEqual({ checkDetails: [{ no: '1', operator: '样例银行', reason: '贷后管理' }] });
	});

	it('go on below a header that is printed again overleaf', () => {
		const context = contextIn('gen2-brief', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		sink.accept(row(['1', '样例银行', '贷后管理']));
		sink.headAgain();
		for (const number of ['2', '1']) sink.accept(row([number, '示例银行', '贷后管理'], { page: 2 }));
		expect(built(context)).toMatchObject({ checkDetails: [{ no: '1' }, { no: '2' }, { no: '1' }] });
	});

	it('are two where two stand side by side, row by row from the left; a half of dashes is none', () => {
		const context = contextIn('gen1-detailed-personal', '贷款');
		context.open('loans', passage('1').whole());
		const sink = new RowsSink(context, { set: {} }, OVERDUE);
		sink.accept(row(['2017.01', '10', '2017.02', '20']));
		sink.accept(row(['2017.03', '30', '--', '--']));
		const records = ['01', '02', '03'].map((month, index) => ({
			overdueMonth: `2017.${month}`,
			amount: `${index + 1}0`,
		}));
		expect(built(context)).toEqual({ loans: [{ overdueRecordSummary: { records } }] });
	});

	it('have a number for a number: a line below the table is no record', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		sink.accept(row(['1', '样例银行', '贷后管理']));
		expect(sink.accept(row(['样例文字', '', '']))).toBe(false);
		const [, middle] = row(['', '样例文字', '']).cells;
		expect(sink.accept({ page: 1, cells: middle ? [middle] : [] })).toBe(false);
		expect(built(context)).toEqual({ checkDetails: [{ no: '1', operator: '样例银行', reason: '贷后管理' }] });
	});

	it('go on where their number reaches down', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		for (const each of table([
			['1', '样例银行', '贷后'],
			['^', '某某分行', '管理'],
		]).rows)
			sink.accept(printedRow(each));
		expect(built(context)).toEqual({ checkDetails: [{ no: '1', operator: '样例银行某某分行', reason: '贷后管理' }] });
	});

	it('go on overleaf where a row without a number follows', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		sink.accept(row(['1', '样例银行', '贷后']));
		sink.accept(row(['', '某某分行', '管理'], { page: 2 }));
		expect(built(context)).toEqual({ checkDetails: [{ no: '1', operator: '样例银行某某分行', reason: '贷后管理' }] });
	});

	it('of two tables are joined by their number', () => {
		const context = contextIn('gen1-detailed-personal', '民事判决记录');
		const first = new RowsSink(
			context,
			{ set: {} },
			columns(['civilJudgmentRecord[].no'], ['civilJudgmentRecord[].court']),
		);
		for (const no of ['1', '2']) first.accept(row([no, `样例法院${no}`]));
		const second = new RowsSink(
			context,
			{ set: {} },
			columns(['civilJudgmentRecord[].no'], ['civilJudgmentRecord[].sentenceResult']),
		);
		for (const no of ['2', '1']) second.accept(row([no, `结果${no}`]));
		expect(built(context)).toEqual({
			civilJudgmentRecord: ['1', '2'].map((no) => ({ no, court: `样例法院${no}`, sentenceResult: `结果${no}` })),
		});
	});

	it('with the same number in one table stay two', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		for (const reason of ['甲', '乙']) sink.accept(row(['1', '样例银行', reason]));
		expect(built(context)).toMatchObject({ checkDetails: [{ reason: '甲' }, { reason: '乙' }] });
	});

	it('are told below a row that cannot be read where they have numbers only', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const answers = [INQUIRIES, OVERDUE].map((of) => new RowsSink(context, { set: {} }, of).passOver());
		expect(answers).toEqual([true, false]);
	});

	it('that are blank are none', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		expect(new RowsSink(context, { set: {} }, INQUIRIES).accept(row(['', '', '']))).toBe(true);
		expect(built(context)).toEqual({});
	});
});
