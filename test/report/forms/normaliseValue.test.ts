import fc from 'fast-check';

import type { LeafType } from '../../../nodes/CreditReport/report/catalogue';
import { isBlank, normaliseValue } from '../../../nodes/CreditReport/report/forms/normaliseValue';

const TYPES: LeafType[] = ['text', 'amount', 'count', 'date', 'month', 'datetime', 'percent', 'status24'];

describe('normaliseValue', () => {
	it.each<[LeafType, string, unknown]>([
		['text', '抵押担保', '抵押担保'],
		['text', ' 甲 乙 ', ' 甲 乙 '],
		['amount', '1,199', 1199],
		['amount', '0000.00', 0],
		['amount', '-12.50', -12.5],
		['amount', '－1，234', -1234],
		['amount', '１，１９９．５', 1199.5],
		['amount', '9,007,199,254,740,991', Number.MAX_SAFE_INTEGER],
		['amount', '-0', 0],
		['count', '12', 12],
		['count', '-12', -12],
		['date', '2018.01.20', '2018-01-20'],
		['date', '2017年9月9日', '2017-09-09'],
		['date', '2026-07-19', '2026-07-19'],
		['date', '2020.02.29', '2020-02-29'],
		['date', '2016年8月', '2016-08'],
		['date', '长期有效', '长期有效'],
		['month', '2017.09', '2017-09'],
		['month', '2017年09月', '2017-09'],
		['month', '0000.00', null],
		['month', '0000年00月', null],
		['date', '0000.00.00', null],
		['date', '0000-00', null],
		['datetime', '2018.02.06 17:10:36', '2018-02-06T17:10:36'],
		['datetime', '2026-07-19 09:08:07', '2026-07-19T09:08:07'],
		['percent', '12%', 12],
		['percent', '7.5％', 7.5],
		['status24', '///*NNNN12NNNNNNNNNNNNNN', '///*NNNN12NNNNNNNNNNNNNN'],
	])('%s %j becomes %j', (type, printed, value) => {
		expect(normaliseValue(printed, type)).toMatchObject({ value, fits: true });
	});

	it.each<[LeafType, string]>([
		['amount', '3OO'],
		['amount', '1,19'],
		['amount', '12,345,6'],
		['amount', '9,007,199,254,740,992'],
		['amount', '1234567890123456.78'],
		['amount', '1.2.3'],
		['count', '1.5'],
		['count', '12期'],
		['date', '2018.13.40'],
		['date', '2019.02.29'],
		['date', '2018.01年20'],
		['date', '18.01.20'],
		['month', '2017.13'],
		['month', '长期有效'],
		['datetime', '2018.02.06'],
		['datetime', '2018.02.06 25:00:00'],
		['datetime', '2018.02.30 10:00:00'],
		['percent', '12元'],
		['status24', 'NNNN'],
		['status24', 'XNNNNNNNNNNNNNNNNNNNNNNN'],
	])('%s %j stays as printed and does not fit', (type, printed) => {
		expect(normaliseValue(printed, type)).toEqual({ value: printed, fits: false });
	});

	it.each(['--', '——', '—', '', '  ', '－－'])('%j is null in every type, never 0', (blank) => {
		for (const type of TYPES) expect(normaliseValue(blank, type)).toEqual({ value: null, fits: true });
	});

	it('does not take a minus sign with digits, or a word, for a blank', () => {
		expect([isBlank('-1'), isBlank('无'), isBlank('-')]).toEqual([false, false, true]);
	});

	it('never throws, and loses nothing: what comes back is null for a blank, the string itself, or a value of it', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...TYPES),
				fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,年月日: %]{0,14}$/)),
				(type, printed) => {
					const { value, fits } = normaliseValue(printed, type);
					if (value === null) return isBlank(printed);
					if (!fits || type === 'text' || type === 'status24') return value === printed;
					const digits = String(value).replace(/\D/g, '').replace(/0/g, '');
					return value === printed || digits === printed.normalize('NFKC').replace(/\D/g, '').replace(/0/g, '');
				},
			),
		);
	});

	it('changes nothing when applied to its own result', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...TYPES),
				fc.oneof(fc.string(), fc.stringMatching(/^[\d.,年月日: %]{0,12}$/)),
				(type, printed) => {
					const once = normaliseValue(printed, type);
					expect(normaliseValue(once.value, type).value).toEqual(once.value);
				},
			),
		);
	});

	it.each([[true], [{}], [[]], [Number.NaN], [Number.POSITIVE_INFINITY]])(
		'keeps %j where a number belongs, and says so',
		(value) => {
			expect(normaliseValue(value, 'amount')).toEqual({ value, fits: false });
		},
	);
});

describe('a number in an unusual form is repaired, and says so', () => {
	it.each([
		['amount', '30，000', 30000],
		['amount', '３０,０００', 30000],
		['amount', '1，199．50', 1199.5],
		['amount', '1 199', 1199],
		['amount', '￥1,199', 1199],
		['amount', '人民币1,199元', 1199],
		['amount', '－1,199', -1199],
		['amount', '–1,199', -1199],
		['amount', '1、199', 1199],
		['count', '－12', -12],
		['amount', '1,199.00元', 1199],
		['count', '１２', 12],
	] as const)('%s %s', (type, printed, value) => {
		expect(normaliseValue(printed, type)).toEqual({ value, fits: true, isRepaired: true });
	});

	it.each(['30', '1,199', '-5', '0000.00', '1199.5'])('%s is usual', (printed) => {
		expect(normaliseValue(printed, 'amount').isRepaired).toBeUndefined();
	});

	it.each(['30，00', '3，0000', '30、00', '30、0000', '、300', '5-3', '30万', '1.199,00', '美元5'])(
		'%s is no number',
		(printed) => {
			expect(normaliseValue(printed, 'amount')).toEqual({ value: printed, fits: false });
		},
	);
});
