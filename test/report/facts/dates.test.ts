import {
	addDays,
	addMonths,
	dayMonthsAfter,
	dayMonthsBefore,
	dayOf,
	daysBetween,
	monthOf,
	monthsBetween,
	yearsBetween,
} from '../../../nodes/CreditReport/report/facts/dates';

describe('dates', () => {
	it('reads days and months of normalised values alone', () => {
		expect([
			dayOf('2018-01-20'),
			dayOf('2018-01-20T10:00:00'),
			dayOf('2018-01'),
			dayOf('长期有效'),
			dayOf(null),
		]).toEqual(['2018-01-20', '2018-01-20', null, null, null]);
		expect([monthOf('2018-01-20'), monthOf('2018-01'), monthOf('2018.01'), monthOf(null)]).toEqual([
			'2018-01',
			'2018-01',
			null,
			null,
		]);
	});

	it('shifts days over the ends of months and years, either way', () => {
		expect([
			addDays('2024-02-28', 1),
			addDays('2024-03-01', -1),
			addDays('2023-12-31', 1),
			addDays('2024-01-20', 0),
		]).toEqual(['2024-02-29', '2024-02-29', '2024-01-01', '2024-01-20']);
		expect([dayMonthsAfter('2024-08-31', 6), dayMonthsAfter('2024-12-15', 1)]).toEqual(['2025-02-28', '2025-01-15']);
	});

	it('shifts months over the turn of the year', () => {
		expect([
			addMonths('2018-01', -1),
			addMonths('2017-12', 1),
			addMonths('2018-06', -60),
			addMonths('2018-06', 0),
		]).toEqual(['2017-12', '2018-01', '2013-06', '2018-06']);
	});

	it('shifts days back by calendar months, to the end of a shorter one', () => {
		expect([
			dayMonthsBefore('2018-03-31', 1),
			dayMonthsBefore('2020-03-31', 1),
			dayMonthsBefore('2018-01-20', 24),
		]).toEqual(['2018-02-28', '2020-02-29', '2016-01-20']);
	});

	it('counts days, months and full years', () => {
		expect(daysBetween('2018-02-28', '2018-03-01')).toBe(1);
		expect(daysBetween('2018-03-01', '2018-02-28')).toBe(-1);
		expect(monthsBetween('2017-11', '2018-02')).toBe(3);
		expect([yearsBetween('1985-06-15', '2018-06-14'), yearsBetween('1985-06-15', '2018-06-15')]).toEqual([32, 33]);
	});
});
