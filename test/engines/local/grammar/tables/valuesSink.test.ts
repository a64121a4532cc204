import type { Context } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/context';
import { ValuesSink } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/valuesSink';
import type { Column } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/sink';
import { built, contextIn, passage, row } from '../../../../support/grammar';

/** Columns of 100 points, one for each list of paths. */
function columns(...paths: string[][]): Column[] {
	return paths.map((fields, index) => ({ extent: { x0: 50 + index * 100, x1: 150 + index * 100 }, paths: fields }));
}

describe('a row of values under its header', () => {
	const OBJECT = columns(['profile.gender'], ['profile.education']);
	const sinkFor = (
		context: Context,
		made: Column[],
		table: { set: Record<string, string>; setByGroup?: Record<string, Record<string, string>> } = { set: {} },
	) => new ValuesSink(context, table, made);

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
		const grouped = columns(['overdueSummary[].accounts'], ['overdueSummary[].accounts']).map((column, index) => ({
			...column,
			group: ['贷款', '贷记卡'][index],
		}));
		const setByGroup = {
			贷款: { 'overdueSummary[].accountType': '贷款' },
			贷记卡: { 'overdueSummary[].accountType': '贷记卡' },
		};
		sinkFor(context, grouped, { set: {}, setByGroup }).accept(row(['2', '--']));
		expect(built(context)).toEqual({ overdueSummary: [{ accountType: '贷款', accounts: '2' }] });
	});
});
