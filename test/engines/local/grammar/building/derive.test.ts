import { derive } from '../../../../../nodes/CreditReport/engines/local/grammar/building/derive';
import type { DerivationSource } from '../../../../../nodes/CreditReport/engines/local/grammar/editions/types';
import type { RecordTree } from '../../../../../nodes/CreditReport/engines/local/grammar/building/builder';
import { edition, plain, raw } from '../../../../support/grammar';

const ROWS: RecordTree[] = [
	{ type: raw('甲'), total: raw('1,000'), month: raw('2015.03') },
	{ type: raw('甲'), total: raw('20'), month: raw('2013.11') },
	{ type: raw('乙'), total: raw('--'), month: raw('--') },
];

function derived(derivation: Omit<DerivationSource, 'from'> & { from?: string }, extra: RecordTree = {}) {
	const report: RecordTree = { rows: ROWS, ...extra };
	derive(report, [{ from: 'rows[].total', ...derivation }]);
	return plain(report);
}

const where = { type: ['甲', '乙'] };

it.each([
	['sum', 'summary.num', 'rows[].total', '1020'],
	['max', 'summary.num', 'rows[].total', '1000'],
	['sum', 'summary.amount', 'rows[].total', '1,020'],
	['earliest', 'summary.month', 'rows[].month', '2013.11'],
	['pick', 'summary.first', 'rows[].total', '1,000'],
] as const)('%s fills %s from %s, as the report prints it', (op, target, from, expected) => {
	expect(derived({ op, target, from, where })).toMatchObject({
		summary: { [target.split('.')[1] as string]: expected },
	});
});

it.each(['４９，７５８', '49，758', '49, 758'])('numbers in other signs are numbers (%s)', (text) => {
	expect(
		derived({ op: 'max', target: 'summary.amount', where }, { rows: [{ type: raw('甲'), total: raw(text) }] }),
	).toMatchObject({ summary: { amount: '49,758' } });
});

it('dashes are no input, and without input there is no value', () => {
	expect(derived({ op: 'sum', target: 'summary.num', where: { type: ['乙'] } })).toMatchObject({ summary: {} });
	expect(derived({ op: 'sum', target: 'summary.num', where: { type: ['丙'] } })).toMatchObject({ summary: {} });
});

it('a picked value is picked as it is printed, dashes too', () => {
	expect(derived({ op: 'pick', target: 'summary.num', where: { type: ['乙'] } })).toMatchObject({
		summary: { num: '--' },
	});
});

it('a printed value is never overwritten', () => {
	expect(derived({ op: 'sum', target: 'summary.num', where }, { summary: { num: raw('7') } })).toMatchObject({
		summary: { num: '7' },
	});
});

it('a word among the numbers leaves the field out', () => {
	const rows = [{ type: raw('甲'), total: raw('多') }];
	expect(derived({ op: 'sum', target: 'summary.num', where }, { rows })).toMatchObject({ summary: {} });
});

it('a list that was not printed is no input', () => {
	expect(derived({ op: 'max', target: 'summary.num', from: 'none[].total', where: {} })).toMatchObject({ summary: {} });
});

it('a derived value keeps the place of what it was made from', () => {
	const report: RecordTree = { rows: [{ total: { ...raw('3'), page: 4 } }] };
	derive(report, [{ op: 'sum', target: 'summary.num', from: 'rows[].total', where: {} }]);
	expect((report.summary as RecordTree).num).toMatchObject({ text: '3', page: 4 });
});

it('only the detailed reports of the second generation have derivations', () => {
	const counts = ['gen1-detailed-personal', 'gen1-brief', 'gen2-institution', 'gen2-detailed-personal'].map(
		(key) => edition(key).derivations.filter(({ op }) => op === 'sum' || op === 'max').length > 0,
	);
	expect(counts).toEqual([false, false, true, true]);
});
