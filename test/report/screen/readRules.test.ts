import { PRESETS, readRuleSet, withOwnRules, type Rule } from '../../../nodes/CreditReport/report/screen';

/** Rules as a file, another node or a row of the panel hands them over. */

const RULE: Rule = { indicator: 'overdueMonths24', operator: '>', threshold: 2, outcome: 'reject' };
const given = (rule: object): unknown => [{ ...RULE, ...rule }];
const read = (rule: object): Rule | undefined => readRuleSet(given(rule)).rules[0];

describe('a rule set is', () => {
	test.each([
		['a list', [RULE]],
		['an object with a list', { rules: [RULE] }],
		['either as JSON', JSON.stringify([RULE])],
		['JSON with a byte order mark', `\uFEFF${JSON.stringify({ rules: [RULE] })}`],
	])('%s', (_, value) => {
		expect(readRuleSet(value)).toEqual({ name: 'own rules', nameZh: '自定义规则', rules: [RULE] });
	});

	test('a preset by its name, or in an object', () => {
		expect(readRuleSet('mortgage')).toBe(PRESETS.mortgage);
		expect(readRuleSet({ preset: 'mortgage' })).toBe(PRESETS.mortgage);
	});

	test('a preset with rules on top, under a name of its own', () => {
		expect(readRuleSet({ preset: 'mortgage', name: 'House bank', rules: [RULE] })).toEqual({
			name: 'House bank',
			nameZh: 'House bank',
			rules: [...PRESETS.mortgage.rules, RULE],
		});
		expect(withOwnRules(PRESETS.mortgage, [RULE])).toMatchObject({ nameZh: '住房按揭及自定义规则' });
		expect(withOwnRules(PRESETS.mortgage, [])).toBe(PRESETS.mortgage);
	});
});

describe('a rule is read as what it plainly means', () => {
	test.each<[object, Partial<Rule>]>([
		[{ operator: ' is greater than ' }, { operator: '>' }],
		[{ operator: '≥' }, { operator: '>=' }],
		[{ operator: '不超过' }, { operator: '<=' }],
		[{ operator: '==' }, { operator: 'is' }],
		[
			{ operator: 'IN', threshold: '1, 2' },
			{ operator: 'isOneOf', threshold: [1, 2] },
		],
		[{ threshold: ' 1,000 ' }, { threshold: 1000 }],
		[{ indicator: 'cardUtilisation', threshold: '70 %' }, { threshold: 70 }],
		[{ indicator: 'lianSanLeiLiu', operator: 'is', threshold: '是' }, { threshold: true }],
		[{ indicator: 'housingFundPaidThrough', operator: '<', threshold: '2024年7月' }, { threshold: '2024-07' }],
		[{ indicator: 'lastHardInquiry', operator: '>=', threshold: '2024.7.1' }, { threshold: '2024-07-01' }],
		[
			{ indicator: 'edition', operator: 'isNoneOf', threshold: ['gen1-brief', 'gen2-brief'] },
			{ threshold: ['gen1-brief', 'gen2-brief'] },
		],
		[{ outcome: 'Manual Review' }, { outcome: 'manualReview' }],
		[{ outcome: '拒绝' }, { outcome: 'reject' }],
		[{ text: '', textZh: null }, RULE],
		[
			{ example: 'yes', when: { indicator: 'creditCardsOpen', operator: '>', threshold: '0' } },
			{ example: true, when: { indicator: 'creditCardsOpen', operator: '>', threshold: 0 } },
		],
	])('%j', (rule, expected) => {
		expect(read(rule)).toMatchObject(expected);
	});

	test('and holds nothing that was not given', () => {
		expect(read({ text: '', when: null })).toEqual(RULE);
	});
});

describe('what cannot be read is refused, and the message names the row', () => {
	test.each<[unknown, RegExp]>([
		[given({ indicator: 'overdueMonth24' }), /^Rule 1: there is no indicator "overdueMonth24"/],
		[given({ indicator: '张三丰 110199199001010017' }), /^Rule 1: there is no indicator of that name/],
		[given({ indicator: undefined }), /^Rule 1 has no indicator/],
		[
			given({ operator: '~' }),
			/^Rule 1 \(overdueMonths24\): there is no such operator; for a number there is >, >=, </,
		],
		[given({ operator: undefined }), /^Rule 1 \(overdueMonths24\) has no operator/],
		[given({ operator: 'contains' }), /the operator contains does not fit; for a number/],
		[given({ indicator: 'lianSanLeiLiu' }), /the operator > does not fit; for yes or no there is is, isNot/],
		[
			given({ threshold: 'three' }),
			/^Rule 1 \(overdueMonths24\), threshold takes a number; it was given a text of 5 characters/,
		],
		[given({ threshold: '' }), /^Rule 1 \(overdueMonths24\) has no threshold/],
		[given({ threshold: [1, 2] }), /threshold takes a number; it was given a list of 2/],
		[given({ threshold: Number.POSITIVE_INFINITY }), /threshold takes a number/],
		[given({ operator: 'isOneOf', threshold: [1, 'x'] }), /threshold takes a number/],
		[given({ operator: 'isOneOf', threshold: [] }), /has no threshold/],
		[given({ indicator: 'lianSanLeiLiu', operator: 'is', threshold: 'maybe' }), /threshold takes true or false/],
		[given({ indicator: 'lastHardInquiry', threshold: '2024-13-01' }), /threshold takes a date such as 2024-01-31/],
		[
			given({ outcome: 'pass' }),
			/^Rule 1: the outcome is one of reject, manualReview; it was given a text of 4 characters/,
		],
		[given({ outcome: undefined }), /^Rule 1: the outcome is one of reject, manualReview/],
		[given({ treshold: 3 }), /^Rule 1: there is no field "treshold"/],
		[given({ when: 'always' }), /^Rule 1, when takes a condition/],
		[
			given({ when: { indicator: 'nope', operator: '>', threshold: 1 } }),
			/^Rule 1, when: there is no indicator "nope"/,
		],
		[[RULE, 'reject'], /^Rule 2 is not an object/],
		[[], /^Rules: there is no rule/],
		[Array.from({ length: 501 }, () => RULE), /501 rules, 500 at most/],
		[{ preset: 'mortage', rules: [RULE] }, /^Rules, preset takes one of cautious-bank, consumer-lender, mortgage/],
		[{ rules: 'all' }, /^Rules takes a list of rules in "rules"/],
		[{ rules: [RULE], version: 1 }, /^Rules: there is no field "version"/],
		[{}, /takes a list of rules in "rules"; it was given nothing/],
		['mortage', /takes JSON, or one of cautious-bank/],
		[null, /takes a list of rules, or an object/],
		[7, /takes a list of rules, or an object/],
	])('%j', (value, message) => {
		expect(() => readRuleSet(value)).toThrow(
			expect.objectContaining({ code: 'INVALID_PARAMETER', message: expect.stringMatching(message) as string }),
		);
	});

	test('it repeats nothing that is not a name', () => {
		for (const rule of [{ threshold: 'geheim 张三丰' }, { outcome: 'geheim 张三丰' }, { operator: 'geheim 张三丰' }]) {
			try {
				readRuleSet(given(rule));
			} catch (error) {
				expect((error as Error).message).not.toContain('geheim');
			}
		}
		expect.assertions(3);
	});
});
