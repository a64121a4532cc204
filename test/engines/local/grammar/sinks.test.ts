import type { Context } from '../../../../nodes/CreditReport/engines/local/grammar/context';
import { halves, RowsSink, ValuesSink, writeCell, type Column } from '../../../../nodes/CreditReport/engines/local/grammar/sinks';
import { printedRow } from '../../../../nodes/CreditReport/engines/local/grammar/rows';
import { Passage } from '../../../../nodes/CreditReport/engines/local/grammar/passage';
import { built, contextIn, passage, row } from '../../../support/grammar';
import { lines, table } from '../../../support/layout';

/** Columns of 100 points, one for each list of paths. */
function columns(...paths: string[][]): Column[] {
	return paths.map((fields, index) => ({ x0: 50 + index * 100, x1: 150 + index * 100, paths: fields }));
}

describe('a cell', () => {
	const context = () => contextIn('gen1-detailed-personal');
	const written = (paths: string[], cell: Passage) => {
		const where = context();
		writeCell(where, paths, cell);
		return built(where);
	};

	it('fills its field; a blank one fills nothing', () => {
		expect(written(['reason'], passage('本人查询'))).toEqual({ reason: '本人查询' });
		expect(written(['reason'], new Passage([]))).toEqual({});
	});

	it('of institution/user fills both fields, and the first alone without a stroke', () => {
		expect(written(['organization', 'operator'], passage('样例银行/czy01'))).toEqual({ organization: '样例银行', operator: 'czy01' });
		expect(written(['organization', 'operator'], passage('样例银行'))).toEqual({ organization: '样例银行' });
	});

	it('of a list has an entry per line, except where a full line runs on', () => {
		const cell = new Passage(lines(['额度使用率较高', '最近查询次数较', '多']), 80);
		expect(written(['creditScore.notes[]'], cell)).toEqual({ creditScore: { notes: ['额度使用率较高最近查询次数较多'] } });
		const wide = new Passage(lines(['额度使用率较高', '最近查询次数较多']), 200);
		expect(written(['creditScore.notes[]'], wide)).toEqual({ creditScore: { notes: ['额度使用率较高', '最近查询次数较多'] } });
	});
});

describe('a row of values under its header', () => {
	const OBJECT = columns(['profile.gender'], ['profile.education']);
	const sinkFor = (context: Context, made: Column[], table: { set: Record<string, string>; setByGroup?: Record<string, Record<string, string>> } = { set: {} }) => new ValuesSink(context, table, made);

	it('is taken once', () => {
		const context = contextIn('gen1-detailed-personal', '身份信息');
		const sink = sinkFor(context, OBJECT);
		expect(sink.accept(row(['男性', '本科']))).toBe(true);
		expect(sink.accept(row(['女性', '专科']))).toBe(false);
		expect(built(context)).toEqual({ profile: { gender: '男性', education: '本科' } });
	});

	it('of a single column is a single cell', () => {
		const context = contextIn('gen1-detailed-personal', '身份信息');
		expect(sinkFor(context, columns(['profile.gender'])).accept(row(['男性', '本科']))).toBe(false);
		expect(built(context)).toEqual({});
	});

	it('goes on overleaf where the page break cut it', () => {
		const context = contextIn('gen1-detailed-personal', '身份信息');
		const sink = sinkFor(context, OBJECT);
		sink.accept(row(['男性', '大学本']));
		expect(sink.accept(row(['', '科'], { page: 2 }))).toBe(true);
		expect(built(context)).toEqual({ profile: { gender: '男性', education: '大学本科' } });
	});

	it('opens a record of its list, with the constants of its table', () => {
		const context = contextIn('gen1-brief', '其他贷款');
		sinkFor(context, columns(['loans[].balance']), { set: { 'loans[].status': '正常' } }).accept(row(['10']));
		expect(built(context)).toEqual({ loans: [{ briefGroup: '其他贷款', balance: '10', status: '正常' }] });
	});

	it('adds to the record that a heading opened', () => {
		const context = contextIn('gen1-detailed-personal', '贷款');
		context.open('loans', passage('1').whole());
		sinkFor(context, columns(['loans[].status'])).accept(row(['正常']));
		sinkFor(context, columns(['loans[].balance'])).accept(row(['10']));
		expect(built(context)).toEqual({ loans: [{ status: '正常', balance: '10' }] });
	});

	it('begins another record where its fields are filled already', () => {
		const context = contextIn('gen1-detailed-personal', '贷款');
		for (const status of ['正常', '逾期']) sinkFor(context, columns(['loans[].status'])).accept(row([status]));
		expect(built(context)).toEqual({ loans: [{ status: '正常' }, { status: '逾期' }] });
	});

	it('may hold a record per group of columns; a group of dashes is none', () => {
		const context = contextIn('gen2-institution');
		const grouped = columns(['overdueSummary[].accounts'], ['overdueSummary[].accounts']).map((column, index) => ({ ...column, group: ['贷款', '贷记卡'][index] }));
		const setByGroup = { 贷款: { 'overdueSummary[].accountType': '贷款' }, 贷记卡: { 'overdueSummary[].accountType': '贷记卡' } };
		sinkFor(context, grouped, { set: {}, setByGroup }).accept(row(['2', '--']));
		expect(built(context)).toEqual({ overdueSummary: [{ accountType: '贷款', accounts: '2' }] });
	});
});

it('where a field comes a second time the next record begins', () => {
	const made = columns(['a[].month'], ['a[].amount'], ['a[].month'], ['a[].amount']);
	const parts = halves(made, ['一', '1', '二', '2'].map(passage));
	expect(parts.map(({ values }) => values.map(({ text }) => text))).toEqual([
		['一', '1'],
		['二', '2'],
	]);
	expect(halves(columns(['x'], ['y']), [passage('1'), passage('2')])).toHaveLength(1);
});

describe('rows of records', () => {
	const INQUIRIES = columns(['checkDetails[].no'], ['checkDetails[].operator'], ['checkDetails[].reason']);
	const OVERDUE = columns(['loans[].overdueRecordSummary.records[].overdueMonth'], ['loans[].overdueRecordSummary.records[].amount'], ['loans[].overdueRecordSummary.records[].overdueMonth'], ['loans[].overdueRecordSummary.records[].amount']);

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

	it('are two where two stand side by side, row by row from the left; a half of dashes is none', () => {
		const context = contextIn('gen1-detailed-personal', '贷款');
		context.open('loans', passage('1').whole());
		const sink = new RowsSink(context, { set: {} }, OVERDUE);
		sink.accept(row(['2017.01', '10', '2017.02', '20']));
		sink.accept(row(['2017.03', '30', '--', '--']));
		const records = ['01', '02', '03'].map((month, index) => ({ overdueMonth: `2017.${month}`, amount: `${index + 1}0` }));
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
		for (const each of table([['1', '样例银行', '贷后'], ['^', '某某分行', '管理']]).rows) sink.accept(printedRow(each));
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
		const first = new RowsSink(context, { set: {} }, columns(['civilJudgmentRecord[].no'], ['civilJudgmentRecord[].court']));
		for (const no of ['1', '2']) first.accept(row([no, `样例法院${no}`]));
		const second = new RowsSink(context, { set: {} }, columns(['civilJudgmentRecord[].no'], ['civilJudgmentRecord[].sentenceResult']));
		for (const no of ['2', '1']) second.accept(row([no, `结果${no}`]));
		expect(built(context)).toEqual({ civilJudgmentRecord: ['1', '2'].map((no) => ({ no, court: `样例法院${no}`, sentenceResult: `结果${no}` })) });
	});

	it('with the same number in one table stay two', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const sink = new RowsSink(context, { set: {} }, INQUIRIES);
		for (const reason of ['甲', '乙']) sink.accept(row(['1', '样例银行', reason]));
		expect(built(context)).toMatchObject({ checkDetails: [{ reason: '甲' }, { reason: '乙' }] });
	});

	it('that are blank are none', () => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		expect(new RowsSink(context, { set: {} }, INQUIRIES).accept(row(['', '', '']))).toBe(true);
		expect(built(context)).toEqual({});
	});
});
