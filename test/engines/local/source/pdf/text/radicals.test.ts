import { unifyIdeograph } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/radicals';

const unify = (text: string): string =>
	[...text].map((character) => unifyIdeograph(character.codePointAt(0) ?? 0)).join('');

it('Kangxi radicals become the characters they look like', () => {
	expect(unify('⼾⽉⽇⾦')).toBe('户月日金');
});

it('radicals of the supplement become the characters they look like', () => {
	expect(unify('⺠⻋⻓⻅⻘')).toBe('民车长见青');
});

it('compatibility ideographs become the ordinary ones', () => {
	expect(unify('\uf9e1\uf98a')).toBe('李力');
});

it('everything else stays as it is printed, full width and all', () => {
	expect(unify('（１２）：ＡＢ，账户①')).toBe('（１２）：ＡＢ，账户①');
	expect(unify('𠀀')).toBe('𠀀');
});
