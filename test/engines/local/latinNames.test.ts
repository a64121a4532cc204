import { EDITIONS } from '../../../scripts/fixtures/grammar';
import { tryLook } from '../../../scripts/bench/looksTable';
import { makeReport } from '../../../scripts/fixtures/data';
import { lookOf } from '../../../scripts/fixtures/looks';
import type { Value } from '../../../scripts/fixtures/types';

const LENDERS = ['Standard Chartered Bank (China) Limited', '汇丰银行HSBC Bank', 'ABC Finance Co., Ltd.'];
const IS_LENDER = /^(?:organization|company|compony)$/;

/** The report of a person, and with lenders and employers, whose names are in Latin letters. */
function withLatinNames(value: Value, key = ''): Value {
	if (typeof value === 'string') {
		if (key === 'whoWasChecked') return 'JOHN SMITH';
		return IS_LENDER.test(key) && value.length > 4 ? (LENDERS[value.length % LENDERS.length] as string) : value;
	}
	if (!Array.isArray(value))
		return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withLatinNames(part, name)]));
	return value.map((part) => withLatinNames(part, key)) as Value;
}

it.each(EDITIONS.map(({ key }) => key))('names in Latin letters keep their spaces (%s)', async (edition) => {
	const made = makeReport(edition, { seed: 3, rich: 1 });
	const truth = withLatinNames(made.truth) as typeof made.truth;
	expect(JSON.stringify(truth)).toContain('ABC Finance Co., Ltd.');
	const { holds, differences } = await tryLook({ ...made, truth }, lookOf('raw-song'));
	expect({ holds, differences }).toEqual({ holds: true, differences: [] });
});
