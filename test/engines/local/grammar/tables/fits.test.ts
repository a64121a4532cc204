import { fitsColumns } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/fits';
import { passage } from '../../../../support/grammar';

const COLUMNS = ['destroyedCrtCardCollection.accounts', 'destroyedCrtCardCollection.amount'].map((path, index) => ({
	extent: { x0: index * 100, x1: index * 100 + 100 },
	paths: [path],
}));

it.each([
	['2', '147,367'],
	['２', '１４７，３６７'],
	['2', '147，367'],
	['--', '147, 367'],
])('a count and an amount fit in whatever signs they are printed: %s %s', (count, amount) => {
	expect(fitsColumns([passage(count), passage(amount)], COLUMNS, 0)).toBe(true);
});

it('words fit neither', () => {
	expect(fitsColumns([passage('样例银行'), passage('贷款审批')], COLUMNS, 0)).toBe(false);
});
