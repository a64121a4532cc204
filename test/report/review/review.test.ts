import { GEN1, GEN2, changed } from '../support/reports';
import { reviewed } from './support';

const of = ({ review }: ReturnType<typeof reviewed>) =>
	Object.fromEntries(
		review.map(({ path, reason, value, before }) => [path, before === undefined ? reason : [before, value]]),
	);

describe('a report without doubts', () => {
	it.each([GEN1, GEN2])('has nothing to review', (report) => {
		expect(reviewed(report, {}).review).toEqual([]);
	});
});

describe('an amount', () => {
	it('with a point for a comma is repaired: no print has three decimals', () => {
		const result = reviewed(GEN1, { 'loans[0].amount': { value: '300.000' } });
		expect(result.report.loans[0]?.amount).toBe('300,000');
		expect(of(result)).toEqual({ 'loans[0].amount': ['300.000', '300,000'] });
	});

	it('whose commas stand elsewhere than among thousands is looked at', () => {
		const result = reviewed(GEN1, { 'loans[0].amount': { value: '30,000,0' } });
		expect(of(result)).toEqual({ 'loans[0].amount': 'notAnAmount' });
	});

	it('without a comma among amounts with commas is looked at: a digit may have been read twice', () => {
		expect(of(reviewed(GEN1, { 'loans[0].amount': { value: '3000' } }))).toMatchObject({
			'loans[0].amount': 'notAnAmount',
		});
	});

	it('that nothing bears out is looked at from a small doubt on', () => {
		// What was paid is in no sum.
		const path = 'loans[0].currPayed';
		expect(of(reviewed(GEN1, { [path]: { value: '2,100', doubts: { 0: [0.8] } } }))).toEqual({
			[path]: 'lowConfidence',
		});
		expect(of(reviewed(GEN1, { [path]: { value: '2,100', doubts: { 0: [0.6, { 7: 0.39 }] } } }))).toEqual({
			[path]: 'readingsDisagree',
		});
		expect(of(reviewed(GEN1, { [path]: { value: '2,100', doubts: { 0: [0.97] } } }))).toEqual({});
	});

	it('is not doubted for letters that no column of numbers has', () => {
		const value = { value: '2,100', doubts: { 3: [0.6, { O: 0.3, o: 0.1 }] as [number, Record<string, number>] } };
		expect(reviewed(GEN1, { 'loans[0].currPayed': value }).review).toEqual([]);
	});

	it('that a sum bears out is not looked at, however unsure its characters are', () => {
		const { value, sum } = BALANCE;
		expect(of(reviewed(GEN1, { [value]: { value: BALANCE.text, doubts: { 0: [0.6, { 7: 0.3 }] } } }))).toEqual({});
		// The same without the sum.
		const without = changed(GEN1, sum, null);
		expect(of(reviewed(without, { [value]: { value: BALANCE.text, doubts: { 0: [0.6, { 7: 0.3 }] } } }))).toEqual({
			[value]: 'readingsDisagree',
		});
	});

	it('is read as the only reading that makes a sum agree', () => {
		const wrong = `9${BALANCE.text.slice(1)}`;
		const doubts = { 0: [0.7, { 7: 0.2, [BALANCE.text[0]!]: 0.1 }] as [number, Record<string, number>] };
		const result = reviewed(GEN1, { [BALANCE.value]: { value: wrong, doubts } });
		expect(of(result)).toEqual({ [BALANCE.value]: [wrong, BALANCE.text] });
	});

	it('is never read as what nobody saw: a sum that disagrees is told, with its least sure value', () => {
		const result = reviewed(GEN1, { [BALANCE.value]: { value: `9${BALANCE.text.slice(1)}`, doubts: { 1: [0.9] } } });
		expect(of(result)).toEqual({ [BALANCE.value]: 'sumDisagrees' });
	});

	it('is not doubted for a point where its form has a comma, nor for a wide comma, nor for there being nothing', () => {
		const value = { value: '2,100', doubts: { 1: [0.6, { '.': 0.3, '，': 0.1 }] as [number, Record<string, number>] } };
		expect(reviewed(GEN1, { 'loans[0].currPayed': value }).review).toEqual([]);
		const lone = { value: '0', doubts: { 0: [0.6, { '': 0.4 }] as [number, Record<string, number>] } };
		expect(reviewed(GEN1, { 'loans[0].currOverdue': lone }).review).toEqual([]);
	});

	it('that is blank is doubted for a digit alone', () => {
		const dashes = (other: string) => ({
			value: '--',
			doubts: { 1: [0.6, { [other]: 0.4 }] as [number, Record<string, number>] },
		});
		const path = 'overdueBreachOutline.badDebtsBalance';
		expect(reviewed(GEN1, { [path]: dashes('—') }).review).toEqual([]);
		expect(of(reviewed(GEN1, { [path]: { value: '-', doubts: { 0: [0.6, { 7: 0.4 }] } } }))).toEqual({
			[path]: 'readingsDisagree',
		});
	});

	it('with room for another digit is looked at', () => {
		expect(of(reviewed(GEN1, { 'loans[0].currPayed': { value: '210', apart: [2] } }))).toEqual({
			'loans[0].currPayed': 'characterMissing',
		});
	});
});

const BALANCE = { value: 'loans[0].balance', text: '250,000', sum: 'noPayedInfoCollection.surplusAmount' };

describe('a date', () => {
	it.each(['2018.02.30', '2018.13', '2018.02.01'])('%s does not exist, or lies after the report', (value) => {
		expect(of(reviewed(GEN1, { 'loans[0].finAt': { value } }))).toEqual({ 'loans[0].finAt': 'notADate' });
	});

	it('may lie ahead where a term ends', () => {
		expect(reviewed(GEN1, { 'loans[0].endAt': { value: '2035.03.01' } }).review).toEqual([]);
	});

	it('is read as the only day that its readings leave', () => {
		const result = reviewed(GEN1, {
			'loans[0].lastPayedAt': { value: '7018.01.05', doubts: { 0: [0.7, { 2: 0.2 }] } },
		});
		expect(of(result)).toEqual({ 'loans[0].lastPayedAt': ['7018.01.05', '2018.01.05'] });
	});
});

describe('the number of an identity card', () => {
	it('with a wrong check character is looked at, however sure it is', () => {
		expect(of(reviewed(GEN1, { idNum: { value: '519999198506150028' } }))).toEqual({ idNum: 'idChecksum' });
		expect(of(reviewed(GEN1, { idNum: { value: '51999919850615002' } }))).toEqual({ idNum: 'idChecksum' });
	});

	it('is read as the only number that its readings leave', () => {
		const result = reviewed(GEN1, { idNum: { value: '519999198506150028', doubts: { 17: [0.7, { 9: 0.2 }] } } });
		expect(of(result)).toEqual({ idNum: ['519999198506150028', '519999198506150029'] });
	});

	it('with the birthday of somebody else is looked at, though its check character is right', () => {
		// Two characters changed so that the sum stays.
		expect(of(reviewed(GEN1, { idNum: { value: '519999198405150026' } }))).toEqual({ idNum: 'idChecksum' });
	});

	it('is looked at for the slightest doubt, and when it is masked for that alone', () => {
		expect(of(reviewed(GEN1, { idNum: { value: '519999198506150029', doubts: { 4: [0.95] } } }))).toEqual({
			idNum: 'lowConfidence',
		});
		expect(reviewed(GEN1, { idNum: { value: '**************0029' } }).review).toEqual([]);
	});
});

describe('a number that is printed in several places', () => {
	const agreement = (text: string) =>
		changed({ ...GEN2, creditAgreements: [{ agreementNo: text }] }, 'creditCards.0.agreementNo', text);

	it('is read as in the other place where a character is doubtful', () => {
		const result = reviewed(agreement('XY20200101'), {
			'creditCards[0].agreementNo': { value: 'XY20200107', doubts: { 9: [0.8, { 1: 0.15 }] } },
		});
		expect(of(result)).toEqual({ 'creditCards[0].agreementNo': ['XY20200107', 'XY20200101'] });
	});

	it('is looked at where it differs and nobody knows why', () => {
		const result = reviewed(agreement('XY20200101'), { 'creditCards[0].agreementNo': { value: 'XY20200108' } });
		expect(of(result)).toMatchObject({ 'creditCards[0].agreementNo': 'numbersDiffer' });
	});
});

describe('a word', () => {
	it('that is in its list is not doubted, and read as a word of the list where that is another reading', () => {
		expect(of(reviewed(GEN1, { 'loans[0].category': { value: '止常', doubts: { 0: [0.5, { 正: 0.4 }] } } }))).toEqual({
			'loans[0].category': ['止常', '正常'],
		});
		expect(reviewed(GEN1, { 'loans[0].category': { value: '正常', doubts: { 0: [0.6] } } }).review).toEqual([]);
	});
});

it('tells place, confidence and other readings', () => {
	const { review } = reviewed(GEN1, { 'loans[0].currPayed': { value: '2,100', doubts: { 0: [0.75, { 7: 0.2 }] } } });
	expect(review).toEqual([
		{
			path: 'loans[0].currPayed',
			page: 1,
			box: expect.any(Array) as number[],
			value: '2,100',
			confidence: 0.75,
			reason: 'lowConfidence',
			alternatives: ['7,100'],
		},
	]);
});
