import { isSameLabel, spellingsOf, withoutUnit } from '../../../../nodes/CreditReport/engines/local/grammar/spellings';

it('other spellings of a label are known in the direction they were given', () => {
	expect(isSameLabel('关闭日期', '账户关闭日期')).toBe(true);
	expect(isSameLabel('本金余额', '余额')).toBe(true);
	expect(isSameLabel('余额', '本金余额')).toBe(false);
});

it('a day is a date here and a time there', () => {
	expect(spellingsOf('立案日期')).toEqual(expect.arrayContaining(['立案日期', '立案时间']));
});

it('a unit behind a title is no part of it', () => {
	expect(withoutUnit('余额（元）')).toBe('余额');
	expect(withoutUnit('个人商用房（包括商住两用）')).toBe('个人商用房（包括商住两用）');
	expect(isSameLabel('余额（人民币元）', '余额')).toBe(true);
});
