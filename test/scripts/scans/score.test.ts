import { canonical } from '../../../scripts/scans/canonical';
import { compareWithTruth, scoreOf, type Fate, type Leaf } from '../../../scripts/scans/score';

const loan = (organization: string, balance: string): Record<string, string> => ({ organization, balance });
const fates = (leaves: readonly Leaf[]): Array<[Fate, string]> =>
	leaves.filter(({ fate }) => fate !== 'correct').map(({ fate, path, place }) => [fate, place ?? path]);

describe('what is the same', () => {
	it.each([
		['1,234.50', '1234.5', 'amount'],
		['RMB 0', '-0.00', 'amount'],
		['50%', '50.0', 'percent'],
		['2021年3月5日', '2021.03.05', 'date'],
		['2021年03月', '2021-3', 'month'],
		['2020-01-02 3:04', '2020年1月2日03:04:00', 'datetime'],
		['（帐户）——', '(账户)--', 'text'],
		['--', null, 'amount'],
	] as const)('%s and %s', (a, b, type) => {
		expect(canonical(a, type)).toBe(canonical(b, type));
	});

	it.each([
		['1,234', '1.234', 'amount'],
		['2021.03.05', '2021.03.06', 'date'],
		['N', '*', 'text'],
	] as const)('%s and %s are not', (a, b, type) => {
		expect(canonical(a, type)).not.toBe(canonical(b, type));
	});
});

it('values are right, wrong, missing, or there without being printed', () => {
	const leaves = compareWithTruth(
		{ serialNo: '1', idType: '身份证', loans: [{ organization: '甲', balance: '5' }] },
		{ serialNo: '1', whoWasChecked: '乙', loans: [{ organization: '甲', balance: '6' }], meta: { engine: 'local' } },
	);
	expect(fates(leaves).sort()).toEqual([
		['missing', 'idType'],
		['spurious', 'whoWasChecked'],
		['wrong', 'loans[0].balance'],
	]);
	expect(scoreOf(leaves)).toEqual({
		printed: 4,
		correct: 2,
		wrong: 1,
		missing: 1,
		spurious: 1,
		precision: 0.5,
		recall: 0.5,
		f1: 0.5,
	});
});

it('a lost row costs its own values alone', () => {
	const printed = { loans: [loan('甲', '1'), loan('乙', '2'), loan('丙', '3')] };
	const leaves = compareWithTruth(printed, { loans: [loan('甲', '1'), loan('丙', '3')] });
	expect(fates(leaves)).toEqual([
		['missing', 'loans[].organization'],
		['missing', 'loans[].balance'],
	]);
	expect(leaves.filter(({ fate }) => fate === 'correct').map(({ place }) => place)).toContain('loans[1].balance');
});

it('a row too many counts with all its values, at the place where it was read', () => {
	const leaves = compareWithTruth({ loans: [loan('甲', '1')] }, { loans: [loan('乙', '7'), loan('甲', '1')] });
	expect(fates(leaves)).toEqual([
		['spurious', 'loans[0].organization'],
		['spurious', 'loans[0].balance'],
	]);
});

it('what is not printed in a file is not counted, nor a running number that briefs leave out', () => {
	const printed = { loans: [loan('甲', '1')], telRecord: [{ no: '1', organization: '丁' }] };
	expect(
		compareWithTruth(
			printed,
			{ loans: [loan('甲', '2')], telRecord: [{ organization: '丁' }] },
			{
				ignore: ['loans[].balance'],
				isBrief: true,
			},
		).every(({ fate }) => fate === 'correct'),
	).toBe(true);
});

it('of a report that was not read every value is missing', () => {
	const { f1, missing } = scoreOf(compareWithTruth({ serialNo: '1', loans: [loan('甲', '1')] }, {}));
	expect([f1, missing]).toEqual([0, 3]);
});
