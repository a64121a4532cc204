import { sideBySide, writeCell } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/cells';
import { Passage } from '../../../../../nodes/CreditReport/engines/local/grammar/passage';
import type { Column } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/sink';
import { built, contextIn, passage } from '../../../../support/grammar';
import { lines } from '../../../../support/layout';

/** Columns of 100 points, one for each list of paths. */
function columns(...paths: string[][]): Column[] {
	return paths.map((fields, index) => ({ extent: { x0: 50 + index * 100, x1: 150 + index * 100 }, paths: fields }));
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
		expect(written(['organization', 'operator'], passage('样例银行/czy01'))).toEqual({
			organization: '样例银行',
			operator: 'czy01',
		});
		expect(written(['organization', 'operator'], passage('样例银行'))).toEqual({ organization: '样例银行' });
	});

	it('of a list has an entry per line, except where a full line runs on', () => {
		const cell = new Passage(lines(['额度使用率较高', '最近查询次数较', '多']), 80);
		expect(written(['creditScore.notes[]'], cell)).toEqual({
			creditScore: { notes: ['额度使用率较高最近查询次数较多'] },
		});
		const wide = new Passage(lines(['额度使用率较高', '最近查询次数较多']), 200);
		expect(written(['creditScore.notes[]'], wide)).toEqual({
			creditScore: { notes: ['额度使用率较高', '最近查询次数较多'] },
		});
	});
});

it('where a field comes a second time the next record begins', () => {
	const made = columns(['a[].month'], ['a[].amount'], ['a[].month'], ['a[].amount']);
	const parts = sideBySide(made, ['一', '1', '二', '2'].map(passage));
	expect(parts.map(({ values }) => values.map(({ text }) => text))).toEqual([
		['一', '1'],
		['二', '2'],
	]);
	expect(sideBySide(columns(['x'], ['y']), [passage('1'), passage('2')])).toHaveLength(1);
});
