import {
	birthdayOf,
	genderOf,
	hasValidCheckCharacter,
	isIdNumber,
} from '../../../nodes/CreditReport/report/facts/idNumber';

describe('identity numbers', () => {
	it('are checked by their last character', () => {
		expect(hasValidCheckCharacter('519999198506150029')).toBe(true);
		expect(hasValidCheckCharacter('519999198506150028')).toBe(false);
		expect(hasValidCheckCharacter('519999850615002')).toBeNull();
		expect(hasValidCheckCharacter('**************0029')).toBeNull();
		expect(hasValidCheckCharacter(null)).toBeNull();
	});

	it('take an x of either case', () => {
		expect(['51999919850615010X', '51999919850615010x'].map(isIdNumber)).toEqual([true, true]);
		expect(hasValidCheckCharacter('51999919850615010x')).toBe(hasValidCheckCharacter('51999919850615010X'));
	});

	it('tell the birthday, if there is such a day', () => {
		expect(birthdayOf('519999198506150029')).toBe('1985-06-15');
		expect(birthdayOf('519999850615002')).toBe('1985-06-15');
		expect(birthdayOf('519999198502300029')).toBeNull();
		expect(birthdayOf('E09955546')).toBeNull();
	});

	it('tell the gender by the sequence', () => {
		expect(['519999198506150029', '519999199001010017', '519999850615003', '****'].map(genderOf)).toEqual([
			'女性',
			'男性',
			'男性',
			null,
		]);
	});
});
